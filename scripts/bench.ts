/** `npm run bench -- WORD`: one of the measurements of BENCHMARKS.md. Without a word it lists them. */
import { corrections } from "./bench/corrections.ts";
import { fuzz } from "./bench/fuzz.ts";
import { ingestPages } from "./bench/ingest.ts";
import { kills } from "./bench/kills.ts";
import { metadata } from "./bench/metadata.ts";
import { inParts } from "./bench/parts.ts";
import { scale } from "./bench/scale.ts";
import { search } from "./bench/search.ts";
import { separation } from "./bench/separation.ts";
import { site } from "./bench/site.ts";
import { run } from "./commandLine.ts";

/** Each takes the arguments behind its word and returns an exit code. */
const BENCHES: readonly {
  word: string;
  measures: string;
  measure: (args: string[]) => number | Promise<number>;
}[] = [
  {
    word: "separation",
    measures: "how well pages are taken apart into articles, on simulated and real pages",
    measure: separation,
  },
  {
    word: "metadata",
    measures: "how well who, when, where and what are read, on simulated and real pages",
    measure: metadata,
  },
  {
    word: "corrections",
    measures: "whether random human edits, changed parses and old addresses survive when the rules change",
    measure: corrections,
  },
  {
    word: "search",
    measures: "what the search index costs to make and to ask, and whether it finds exactly what is there",
    measure: search,
  },
  {
    word: "ingest",
    measures: "what it costs to take thousands of pages in, from nothing and again",
    measure: ingestPages,
  },
  {
    word: "scale",
    measures: "what the whole site of a large archive costs to build, beside Hugo on the same articles",
    measure: scale,
  },
  {
    word: "parts",
    measures: "what a build in parts costs, and whether it comes to the same bytes",
    measure: inParts,
  },
  {
    word: "site",
    measures: "what the sample's pages weigh, and how Lighthouse judges them",
    measure: site,
  },
  {
    word: "fuzz",
    measures: "whether any input brings the parser to throw, to hang or to lose a character",
    measure: fuzz,
  },
  {
    word: "kills",
    measures: "whether an ingest or a build that is cut off at any moment loses or halves an article",
    measure: kills,
  },
];

const HELP = `npm run bench -- WORD [--help]

${BENCHES.map(({ word, measures }) => `${word.padEnd(12)} ${measures}`).join("\n")}`;

/** Runs the measurement named first with the arguments behind it. */
export function bench([word, ...args]: string[]): number | Promise<number> {
  const chosen = BENCHES.find((each) => each.word === word);
  if (chosen !== undefined) return chosen.measure(args);
  if (word !== undefined && !["--help", "-h"].includes(word))
    throw new Error(`${word} is no measurement; there are: ${BENCHES.map((each) => each.word).join(", ")}`);
  console.log(HELP);
  return 0;
}

if (process.argv[1] === import.meta.filename) run(() => bench(process.argv.slice(2)));
