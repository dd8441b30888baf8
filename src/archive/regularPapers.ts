/** Papers of known weekdays: a few words a paper, from which it is worked out which of its issues were due. */
import { UNKNOWN_DATE } from "../lexicon/placeholders.ts";
import type { Archive } from "../archiveTypes.ts";
import { idParts, pageOfArticle } from "./address.ts";
import { dateOfNumber, dayNumber, weekdayOf } from "./dayNumbers.ts";
import { codesOf } from "./listedIn.ts";
import { certainSpan, within } from "./paperLife.ts";
import { statedPaper } from "./statedPaper.ts";

export type RegularPaper = {
  name: string;
  /** On which it appears: 1 (Monday) to 7 (Sunday). */
  weekdays: number[];
  /** First and last day on which it certainly appeared. */
  from: string;
  to: string;
  /** Days on which it was due and is held though no article says so: issues of pages without articles. */
  bare: string[];
};

/** What is held of a paper's day. `named`: an article says that it is of this paper. */
type HeldDay = { about: boolean; named: boolean };

/** Of every paper, by its code, the days of which something is held. A date is an estimate where all that is held of it says so. */
function heldDays({ articles, pages, settings }: Held): Map<string, Map<string, HeldDay>> {
  const codes = codesOf(settings.papers);
  const held = new Map<string, Map<string, HeldDay>>();
  const add = (code: string, date: string, about: boolean, named: boolean): void => {
    const days = held.get(code) ?? new Map<string, HeldDay>();
    held.set(code, days);
    const day = days.get(date);
    days.set(date, { about: about && (day?.about ?? true), named: named || (day?.named ?? false) });
  };
  const withArticles = new Set(articles.map(({ front }) => pageOfArticle(front.id)));
  for (const { front } of articles) {
    const code = codes.get(statedPaper(front) ?? "");
    add(code ?? idParts(front.id).paper, front.date, front.dateBasis === "estimated", code !== undefined);
  }
  for (const sheet of pages)
    if (!withArticles.has(sheet.id)) {
      const code = codes.get(statedPaper(sheet) ?? "") ?? idParts(sheet.id).paper;
      add(code, sheet.date, sheet.dateBasis === "estimated", false);
    }
  return held;
}

type Held = Pick<Archive, "articles" | "pages" | "settings">;

/** In the settings' order. Those of which nobody knows when they certainly appeared are left out. */
export function regularPapers(archive: Held): RegularPaper[] {
  const held = heldDays(archive);
  return archive.settings.papers.flatMap((paper) => {
    const { name, code, weekdays = [] } = paper;
    const days = [...(held.get(code) ?? [])].filter(([date]) => date !== UNKNOWN_DATE);
    const certain = days.filter(([, { about }]) => !about).map(([date]) => date);
    const [first, last] = certainSpan(paper, certain.sort());
    if (weekdays.length === 0 || !Number.isFinite(first) || !Number.isFinite(last) || first > last) return [];
    const [from, to] = [dateOfNumber(first), dateOfNumber(last)];
    const bare = days
      .filter(([, { named }]) => !named)
      .map(([date]) => date)
      .filter((date) => within(date, [from, to]) && weekdays.includes(weekdayOf(dayNumber(date))));
    return [{ name, weekdays, from, to, bare: bare.sort() }];
  });
}
