/** Counts by which words comments tell themselves from reports. */
import { voiceUnits } from "../../src/rules/commentVoice.ts";
import type { Copy } from "../../tests/simulator/copy.ts";

const COMMENTS = ["box", "commentary"];
const REPORTS = ["report", "feature", "brief", "photo"];

/** A unit is known when so many papers print it: in comments, or at all. */
const COMMENTING_PAPERS = 6;
const PAPERS = 15;
/** Units with less weight than this are left out of the file. */
const LEAST = 0.7;

type Counted = { texts: number; count: Map<string, number>; papers: Map<string, Set<string>> };

function countUnits(copy: readonly Copy[]): Counted {
  const counted: Counted = { texts: 0, count: new Map(), papers: new Map() };
  for (const { cluster, paragraphs } of copy)
    for (const text of paragraphs.filter((each) => !each.startsWith("## "))) {
      counted.texts++;
      for (const unit of voiceUnits(text)) {
        counted.count.set(unit, (counted.count.get(unit) ?? 0) + 1);
        counted.papers.set(unit, (counted.papers.get(unit) ?? new Set()).add(cluster));
      }
    }
  return counted;
}

const shareOf = ({ texts, count }: Counted, unit: string): number =>
  ((count.get(unit) ?? 0) + 1) / (texts + 2);

/** Natural log of how much likelier a paragraph of a comment holds each unit than one of a report (naive Bayes). */
export function learnCommentVoice(papers: readonly Copy[][]): Record<string, number> {
  const of = (genres: readonly string[]): Counted =>
    countUnits(papers.flat().filter(({ genre }) => genres.includes(genre)));
  const [comments, reports] = [of(COMMENTS), of(REPORTS)];
  const known = [...new Set([...comments.count.keys(), ...reports.count.keys()])].filter(
    (unit) =>
      (comments.papers.get(unit)?.size ?? 0) >= COMMENTING_PAPERS ||
      (reports.papers.get(unit)?.size ?? 0) >= PAPERS,
  );
  const weights = known
    .map((unit) => [unit, Math.log(shareOf(comments, unit) / shareOf(reports, unit))] as const)
    .filter(([, weight]) => Math.abs(weight) >= LEAST)
    .sort(([a, high], [b, low]) => low - high || (a < b ? -1 : 1));
  return Object.fromEntries(weights.map(([unit, weight]) => [unit, Math.round(weight * 100) / 100]));
}
