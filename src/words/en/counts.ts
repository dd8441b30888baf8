/** In English: so many of a thing. */
import type * as zhHans from "../zhHans/counts.ts";
import { counted, figure } from "./grammar.ts";

export const counts: typeof zhHans.counts = {
  articles: (count) => counted(count, "article"),
  issues: (count) => counted(count, "issue"),
  pages: (count) => counted(count, "page"),
  lines: (count) => counted(count, "line"),
  missing: (count) => `lacks ${figure(count)}`,
  held: (issues, missing) =>
    `${counted(issues, "issue")}${missing > 0 ? `, ${figure(missing)} missing` : ""}`,
};
