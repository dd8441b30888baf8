/** `npm run bench -- metadata`: how well who, when, where and what are read, as a table. */
import { parseArgs } from "node:util";
import { figureOf, NO_COUNTS, type MetadataCounts } from "../../tests/metadata/score.ts";
import { SHARED } from "../../tests/separation/realPages.ts";
import { measureMetadata, REAL, type MetadataColumn } from "./metadataPages.ts";
import { figure } from "./separationTable.ts";
import { paddedMarkdown, paddedText } from "./tables.ts";

const HELP = `npm run bench -- metadata [--set frozen|ordinary|checking|tuning] [--markdown]

Reads people, dates, places, topics and kinds of simulated and of real pages and prints how often they are right.
  --set       frozen, ordinary (both in BENCHMARKS.md), checking (to look at pages and improve rules by) or tuning (learned from)
  --real      folder of the real pages, ${SHARED} when not given`;

const asRows = (columns: readonly MetadataColumn[]): string[][] => [
  ["", ...columns.map(({ name }) => name)],
  ...(Object.keys(NO_COUNTS) as (keyof MetadataCounts)[]).map((key) => [
    key,
    ...columns.map(({ counts }) => (counts[key].asked === 0 ? "–" : figure(figureOf(counts[key])))),
  ]),
];

export function metadata(args: string[]): number {
  const { values } = parseArgs({
    args,
    options: {
      set: { type: "string", default: "frozen" },
      real: { type: "string", default: SHARED },
      markdown: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const { columns, papers, cost, realPapers } = measureMetadata(values.set, values.real);
  const rows = asRows(columns);
  console.log(`Metadata: the ${values.set} set, ${papers} papers\n`);
  console.log(values.markdown ? paddedMarkdown(rows) : paddedText(rows));
  console.log(`\nCost: ${cost.toFixed(1)} ms a page on one core (median).`);
  const real = columns.find(({ name }) => name === REAL);
  if (real !== undefined)
    console.log(`Real pages: paper right for ${realPapers} of ${real.counts.topic.asked} articles.`);
  return 0;
}
