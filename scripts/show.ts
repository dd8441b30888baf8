/** Looks at one page after any stage: what each line was taken for, and by which rule. */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { KNOWN_PAPERS } from "../src/lexicon/papers.ts";
import { takePage } from "../src/pipeline.ts";
import { apply, START } from "../src/rules/columnState.ts";
import { factsOf } from "../src/rules/facts.ts";
import { reasonsOf, type Reason } from "../src/rules/moveReasons.ts";
import { WEIGHTS } from "../src/rules/readColumns.ts";
import type { Sheet } from "../src/rules/sheets.ts";
import { readPages } from "../src/stages/1-pages.ts";
import { readLines } from "../src/stages/2-lines.ts";
import { labelLines } from "../src/stages/3-labels.ts";
import { groupBlocks } from "../src/stages/4-blocks.ts";
import { assembleArticles, blocksOf, readSheetsOf } from "../src/stages/5-articles.ts";
import { writeArticleFile } from "../src/frontMatter.ts";
import { exitCodeOf, printWarning, run } from "./commandLine.ts";
import type { Block, Page } from "../src/types.ts";

const STAGES = ["pages", "lines", "labels", "blocks", "columns", "articles", "markdown"] as const;
type Stage = (typeof STAGES)[number];

const HELP = `npm run show -- FILE [--stage ${STAGES.join("|")}]

Prints one page file after a stage (articles when none is given). Every line begins with its number in the file.`;

const where = (block: Block): string =>
  block.pieces
    .map(({ line, from, to }) =>
      from === 0 && to === line.raw.length ? `${line.number}` : `${line.number}[${from}:${to}]`,
    )
    .join("+");

const row = (...cells: string[]): string => cells.join("  ");
const printed = (block: Block): boolean => block.label !== "blank";

const blockRow = (block: Block): string =>
  row(
    where(block).padEnd(9),
    block.label.padEnd(9),
    `${block.openStart ? "…" : ""}${block.text}${block.openEnd ? "…" : ""}`,
  );

/** Cues shown for each move. */
const STRONGEST = 4;

const reasonText = ({ name, share }: Reason): string =>
  `${name} ${share > 0 ? "+" : "−"}${Math.abs(share).toFixed(1)}`;

/** What every element did, the story it went to, the column it stands in (by its first line), and the cues that decided. */
function columnRows({ page, steps }: Sheet): string[] {
  let state = START;
  return steps.map(({ move, story, column, height }, index) => {
    const element = page.elements[index]!;
    const reasons = reasonsOf(page, state, index, move, WEIGHTS).slice(0, STRONGEST);
    state = apply(state, move, index, factsOf(element), height);
    const place = column < 0 ? "" : `column ${where(page.elements[column]!.blocks[0]!)}`;
    const text = element.text.replaceAll("\n", " / ");
    return `${row(where(element.blocks[0]!).padEnd(9), move.kind.padEnd(10), `story ${story + 1}`.padEnd(8), place.padEnd(12), text)}
${" ".repeat(11)}↳ ${reasons.map(reasonText).join(", ")}`;
  });
}

/** What each stage made of a page, as lines of text. */
const PRINT: Record<Stage, (page: Page) => string[]> = {
  pages: ({ file, encoding, part, given }) => [
    `${file}, part ${part}, ${encoding}`,
    ...given.map(({ basis, facts }) => `${basis}: ${JSON.stringify(facts)}`),
  ],
  lines: (page) =>
    readLines(page).map(({ number, text, marked }) =>
      row(String(number).padStart(4), marked ? "#" : " ", text),
    ),
  labels: (page) =>
    labelLines(readLines(page))
      .filter(({ label }) => label !== "blank")
      .map(
        ({ line, label, text, rule, posterior }) =>
          `${row(String(line.number).padStart(4), label.padEnd(9), posterior.toFixed(2), text)}\n${" ".repeat(17)}↳ ${rule}`,
      ),
  blocks: (page) =>
    groupBlocks(labelLines(readLines(page)))
      .filter(printed)
      .map(blockRow),
  columns: (page) => readSheetsOf(groupBlocks(labelLines(readLines(page)))).flatMap(columnRows),
  articles: (page) => {
    const draft = assembleArticles(page, groupBlocks(labelLines(readLines(page))));
    const aside = (["notices", "furniture", "unassigned"] as const).flatMap((place) => [
      `── ${place}`,
      ...draft[place].filter(printed).map(blockRow),
    ]);
    return [
      ...draft.articles.flatMap((article, i) => [
        `── article ${i + 1}, confidence ${article.confidence}`,
        ...blocksOf(article).map(blockRow),
      ]),
      ...aside,
    ];
  },
  markdown: (page) =>
    takePage(page, KNOWN_PAPERS).taken.parsed.articles.map(({ front, body }, i) =>
      writeArticleFile({ id: `x-00010101-x1-${String(i + 1).padStart(2, "0")}`, ...front }, body),
    ),
};

const isStage = (name: string): name is Stage => (STAGES as readonly string[]).includes(name);

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      stage: { type: "string", default: "articles" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const [file] = positionals;
  if (values.help || file === undefined) {
    console.log(HELP);
    return values.help ? 0 : 1;
  }
  if (!isStage(values.stage)) throw new Error(`--stage ${values.stage}: the stages are ${STAGES.join(", ")}`);
  const { pages, warnings } = readPages(
    { path: file, bytes: readFileSync(file) },
    { sidecar: [], papers: KNOWN_PAPERS, fileNames: [] },
  );
  warnings.forEach(printWarning);
  for (const page of pages) console.log(PRINT[values.stage](page).join("\n"));
  return exitCodeOf(warnings);
}

if (process.argv[1] === import.meta.filename) run(main);
