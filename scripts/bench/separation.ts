/** `npm run bench -- separation`: how well pages are taken apart, beside the truth about them. */
import { parseArgs } from "node:util";
import { ratios } from "../../tests/separation/counts.ts";
import { hasRealPages, readRealPages, SHARED } from "../../tests/separation/realPages.ts";
import { DIFFICULTIES } from "../../tests/simulator/page.ts";
import { clustersOf, findPage, FIRST_SEED, simulatedIssues } from "./knownPages.ts";
import { columnOf, measureIssue, measurePage, speedOf, type Column, type Measured } from "./measure.ts";
import { asMarkdown, asText, figure } from "./separationTable.ts";
import { sideBySide } from "./sideBySide.ts";

const HELP = `npm run bench -- separation [--set frozen|ordinary|checking|tuning] [--seeds N] [--cluster NAME] [--markdown | --json] [--worst N]
npm run bench -- separation --page NAME

Takes simulated pages apart and prints how well, by difficulty, and the real pages where they are at hand.
  --set       frozen, ordinary (both in BENCHMARKS.md), checking (to look at pages and improve rules by) or tuning (learned from)
  --seeds     pages of every cluster and difficulty; 5 when not given
  --cluster   only one paper's pages
  --worst     names the N worst pages as well
  --page      one page, simulated or real, with truth and finding side by side: leave frozen ones unseen
  --real      folder of the real pages, ${SHARED} when not given`;

const cubedF1 = ({ counts }: Measured): number => ratios(counts)["B³ F1"]!;

const worst = (pages: readonly Measured[], count: number): string[] =>
  pages
    .toSorted((a, b) => cubedF1(a) - cubedF1(b))
    .slice(0, count)
    .map(
      (each) =>
        `${figure(cubedF1(each))}  ${each.counts.right} of ${each.counts.stories} stories right  ${each.page.name}`,
    );

type Report = { heading: string; columns: Column[]; real: Measured[] | null; speed: number; worst: string[] };

const besideTable = ({ real, speed, worst: names }: Report): string[] => [
  real === null
    ? "The real pages are not at hand."
    : `Real pages, B³ F1: ${real.map((each) => `${each.page.name} ${figure(cubedF1(each))}`).join(", ")}.`,
  `Speed: ${speed.toFixed(0)} pages a second on one core.`,
  ...(names.length > 0 ? ["", "The worst pages by B³ F1:", ...names] : []),
];

const asJson = ({ heading, columns, real, speed, worst: names }: Report): string =>
  JSON.stringify(
    {
      measured: heading,
      columns: Object.fromEntries(columns.map(({ name, ...column }) => [name, column])),
      realPages:
        real === null ? null : Object.fromEntries(real.map((each) => [each.page.name, cubedF1(each)])),
      worst: names,
      pagesASecond: Math.round(speed),
    },
    null,
    2,
  );

/** A count given as an argument. */
function countOf(option: string, value: string): number {
  if (!/^\d+$/.test(value)) throw new Error(`--${option} ${value}: a whole number is wanted`);
  return Number(value);
}

type Wanted = { set: string; seeds: number; cluster: string | undefined; worst: number; real: string };

function measure(wanted: Wanted): Report {
  const clusters = clustersOf(wanted.set, wanted.cluster);
  const first = FIRST_SEED[wanted.set]!;
  const issues = simulatedIssues(clusters, first, wanted.seeds);
  // The first page starts the dictionary, which is no part of the speed.
  measurePage(issues[0]![0]!);
  const measured = issues.flatMap((pages) =>
    measureIssue(pages).map((each) => ({ ...each, difficulty: pages[0]!.difficulty })),
  );
  const real = hasRealPages(wanted.real) ? readRealPages(wanted.real).map(measurePage) : null;
  return {
    heading: `the ${wanted.set} set, ${clusters.length} papers, seeds ${first} to ${first + wanted.seeds - 1}`,
    columns: [
      ...DIFFICULTIES.map((each) =>
        columnOf(
          each,
          measured.filter(({ difficulty }) => difficulty === each),
        ),
      ),
      columnOf("all", measured),
      ...(real === null ? [] : [columnOf("real", real)]),
    ],
    real,
    speed: speedOf(measured),
    worst: worst(measured, wanted.worst),
  };
}

export function separation(args: string[]): number {
  const { values } = parseArgs({
    args,
    options: {
      set: { type: "string", default: "frozen" },
      seeds: { type: "string", default: "5" },
      cluster: { type: "string" },
      worst: { type: "string", default: "0" },
      page: { type: "string" },
      real: { type: "string", default: SHARED },
      markdown: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (values.page !== undefined) {
    console.log(sideBySide(findPage(values.page, values.real)).join("\n"));
    return 0;
  }
  const report = measure({
    ...values,
    cluster: values.cluster,
    seeds: Math.max(1, countOf("seeds", values.seeds)),
    worst: countOf("worst", values.worst),
  });
  if (values.json) console.log(asJson(report));
  else if (values.markdown) console.log([asMarkdown(report.columns), "", ...besideTable(report)].join("\n"));
  else
    console.log(
      [`Separation: ${report.heading}`, "", asText(report.columns), "", ...besideTable(report)].join("\n"),
    );
  return 0;
}
