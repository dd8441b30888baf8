/** What the archive holds of the time searched, and what could not be searched, in words. */
import { heldWords } from "../../words/heldWords.ts";
import type { RegularPaper } from "../../archive/regularPapers.ts";
import { days, searched, space } from "../../words/shown.ts";
import { chosenTimes } from "./facetView.ts";
import type { ShardEntry } from "../files/manifest.ts";
import { rangeWords } from "../queryWords.ts";
import type { Archive } from "./archive.ts";
import { isNamed, overlaps, type Answer, type Question } from "./asking.ts";
import type { FactIndex } from "../narrow.ts";
import { coverageOf } from "./coverage.ts";

/** Without a network a search says what it could not see. */
function missingWords(missing: readonly ShardEntry[] | null): string {
  if (missing === null) return "";
  if (missing.length === 0) return searched.allHere;
  const spans = missing.map(({ from, to }) => days.years(from.slice(0, 4), to.slice(0, 4)));
  return searched.missing([...new Set(spans)]);
}

/** What the question is about and the device does not have; `null` where the archive itself is at hand. */
export const unseen = ({ missing }: Archive, { range }: Question): ShardEntry[] | null =>
  missing === null ? null : missing.filter((shard) => overlaps(shard, range));

/** Papers that a question is narrowed to, by a filter and by what is typed, of those held or due; `null` for any. */
function papersOf(
  { asked, query }: Question,
  { facets }: FactIndex,
  regular: readonly RegularPaper[],
): string[] | null {
  const { paper: chosen } = asked.chosen;
  if (chosen.length === 0 && query.papers.length === 0) return null;
  return [...new Set([...facets.paper.values, ...regular.map(({ name }) => name)])].filter(
    (paper) =>
      (chosen.length === 0 || chosen.includes(paper)) &&
      (query.papers.length === 0 || isNamed(paper, query.papers)),
  );
}

export function coverageWords(archive: Archive, question: Question, { facts }: Answer): string {
  const { asked, range } = question;
  const { year: years, month: months } = asked.chosen;
  const papers = papersOf(question, facts, archive.regular);
  const coverage = coverageOf(facts, archive.regular, { ...range, papers, years, months });
  const missing = unseen(archive, question);
  const isPart = missing !== null && missing.length > 0;
  const times = [rangeWords(range), ...chosenTimes(asked.chosen)].filter((words) => words !== "");
  return [heldWords({ ...coverage, times, isPart }, { days, searched, space }), missingWords(missing)]
    .filter((words) => words !== "")
    .join(space);
}
