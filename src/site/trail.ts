/** The way down to a page, as its breadcrumbs show it. */
import { dateAddress } from "../archive/address.ts";
import { UNKNOWN_DATE } from "../lexicon/placeholders.ts";
import type { Words } from "../words/words.ts";
import type { Link } from "./shapes.ts";

/** `2020-05-28` → 日期, 2020年, 5月, 28日; shorter dates end sooner, and an empty one at 日期. */
export function dateTrail(date: string, { frame, dates }: Words): Link[] {
  const top = { name: frame.dates, address: "/date/" };
  if (date === UNKNOWN_DATE) return [top, { name: dates.unknown, address: dateAddress(date) }];
  const names = [dates.year, dates.monthOfYear, dates.dayShort] as const;
  const steps = date === "" ? [] : date.split("-");
  return [
    top,
    ...steps.map((step, i) => ({
      name: names[i]!(Number(step)),
      address: dateAddress(steps.slice(0, i + 1).join("-")),
    })),
  ];
}
