/** The way down to a page, as its breadcrumbs show it. */
import { dateAddress } from "../archive/address.ts";
import { dateWords, UNKNOWN_DATE } from "../lexicon/placeholders.ts";
import type { Link } from "./shapes.ts";

/** `2020-05-28` → 日期, 2020年, 5月, 28日; shorter dates end sooner, and an empty one at 日期. */
export function dateTrail(date: string): Link[] {
  const top = { name: "日期", address: "/date/" };
  if (date === UNKNOWN_DATE) return [top, { name: dateWords(date), address: dateAddress(date) }];
  const units = ["年", "月", "日"] as const;
  const steps = date === "" ? [] : date.split("-");
  return [
    top,
    ...steps.map((step, i) => ({
      name: `${Number(step)}${units[i]!}`,
      address: dateAddress(steps.slice(0, i + 1).join("-")),
    })),
  ];
}
