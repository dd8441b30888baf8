/** Looks at one page after any stage: what each line was taken for, and by which rule. */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { KNOWN_PAPERS } from "../src/lexicon/papers.ts";
import { parsePage } from "../src/pipeline.ts";
import { readPages } from "../src/stages/1-pages.ts";
import { readLines } from "../src/stages/2-lines.ts";
import { labelLines } from "../src/stages/3-labels.ts";
import { groupBlocks } from "../src/stages/4-blocks.ts";
import { assembleArticles, blocksOf } from "../src/stages/5-articles.ts";
import { writeArticleFile } from "../src/frontMatter.ts";
import { exitCodeOf, printWarning, run } from "./commandLine.ts";
import type { Block, Page } from "../src/types.ts";

const STAGES = ["pages", "lines", "labels", "blocks", "articles", "markdown"] as const;
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
    parsePage(page, KNOWN_PAPERS).parsed.articles.map(({ front, body }, i) =>
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
