/** Beside a printed page: the first headlines of the other pages of its day, all papers together. */
import type { Day } from "../calendar/days.ts";
import type { Entry, PrintedPage } from "../shapes.ts";

const SHOWN = 4;

/** The pages that follow come first, then those from the front again. A page with no others is not in the map. */
export function otherPagesOfDay(days: readonly Day[]): Map<PrintedPage, Entry[]> {
  const others = new Map<PrintedPage, Entry[]>();
  for (const { issues } of days) {
    const pages = issues.flatMap((issue) => issue.pages).filter((page) => page.entries.length > 0);
    const count = Math.min(SHOWN, pages.length - 1);
    if (count < 1) continue;
    pages.forEach((page, i) => {
      const following = Array.from({ length: count }, (_, k) => pages[(i + k + 1) % pages.length]!);
      others.set(
        page,
        following.map(({ entries }) => entries[0]!),
      );
    });
  }
  return others;
}
