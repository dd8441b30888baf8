/** The interface in English: the shape is that of `zhHans.ts`. */
import type * as zhHans from "./zhHans.ts";

export const frame: typeof zhHans.frame = {
  skip: "Skip to content",
};
