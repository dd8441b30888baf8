/** Learns what tells the date of an issue: of the year, and of a named day that it is over. */
import { readTruth } from "../../tests/metadata/truth.ts";
import { setPage } from "../../tests/metadata/setPage.ts";
import { readClusters } from "../../tests/simulator/copy.ts";
import { addDays } from "../../src/rules/day.ts";
import { DAY_CUES } from "../../src/rules/dayCues.ts";
import { daysNamed } from "../../src/rules/issueDate.ts";
import { namedDays } from "../../src/rules/newestDay.ts";
import { FIRST_YEAR, LAST_YEAR, newestTold, YEAR_CUES } from "../../src/rules/yearCues.ts";
import { yearEvidence } from "../../src/rules/yearEvidence.ts";
import type { PageDraft } from "../../src/types.ts";
import { byName } from "./byName.ts";
import { fitChoices, type Choice } from "./choice.ts";
import { fitOdds } from "./oddsOf.ts";

/** Simulated pages say little of years: weights stay near what is expected of them. */
const YEAR_PENALTY = 30;
const DAY_PENALTY = 1;
/** A day that lies further ahead is another year's. */
const SEASON = 100;

type Dated = { draft: PageDraft; best: string };

function datedPages(set: string): Dated[] {
  const truth = readTruth(set);
  return readClusters(set).map((copy) => ({
    draft: setPage(copy).draft,
    best: truth[copy[0]!.cluster]!.issue.best,
  }));
}

function yearChoice({ draft, best }: Dated): Choice {
  const text = [...draft.articles.flatMap(({ headline, body }) => [...headline, ...body]), ...draft.notices]
    .map((block) => block.text)
    .join("\n");
  const evidence = yearEvidence(text, daysNamed(draft.articles));
  const newest = newestTold(evidence);
  const options = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) =>
    YEAR_CUES.map(({ value }) => value({ evidence, year: FIRST_YEAR + i, newest })),
  );
  return { options, right: Number(best.slice(0, 4)) - FIRST_YEAR };
}

export function learnYears(): Record<string, number> {
  const expected = Float64Array.from(YEAR_CUES, (cue) => cue.expected);
  return byName(YEAR_CUES, fitChoices(datedPages("tuning").map(yearChoice), expected, YEAR_PENALTY));
}

export function learnDays(): Record<string, number> {
  const outcomes = datedPages("tuning").flatMap(({ draft, best }) =>
    namedDays(daysNamed(draft.articles), Number(best.slice(0, 4)))
      .filter(({ on }) => on <= addDays(best, SEASON))
      .map((day) => ({ values: DAY_CUES.map(({ value }) => value(day)), right: day.on <= best })),
  );
  const expected = Float64Array.from(DAY_CUES, (cue) => cue.expected ?? 0);
  return byName(DAY_CUES, fitOdds(outcomes, DAY_CUES.length, DAY_PENALTY, expected));
}
