/** Pages to try rules on: simulated ones of every difficulty, taken for elements. */
import { readElements } from "../../src/rules/elements.ts";
import type { PageElements } from "../../src/rules/elementShapes.ts";
import { readLines } from "../../src/stages/2-lines.ts";
import { labelLines } from "../../src/stages/3-labels.ts";
import { groupBlocks } from "../../src/stages/4-blocks.ts";
import type { Block, Label } from "../../src/types.ts";
import { pageOf } from "../pageOf.ts";
import { readClusters } from "../simulator/copy.ts";
import { DIFFICULTIES, simulate } from "../simulator/page.ts";

const ASIDE: readonly Label[] = ["notice", "ad", "furniture", "blank", "caption"];

export const blocksIn = (text: string): Block[] =>
  groupBlocks(labelLines(readLines(pageOf(text)))).filter(({ label }) => !ASIDE.includes(label));

/** Pages of the tuning set, of so many papers. */
export const simulatedPages = (papers: number): PageElements[] =>
  readClusters("tuning")
    .slice(0, papers)
    .flatMap((copy) => DIFFICULTIES.flatMap((difficulty) => simulate(copy, difficulty, 1)))
    .map(({ text }) => readElements(blocksIn(text)));

/** Invented rows, taken for elements. */
export const pageIn = (rows: readonly (readonly [label: Label, text: string])[]): PageElements =>
  readElements(blocksOf(rows));

/** Blocks of one line each. */
export const blocksOf = (rows: readonly (readonly [label: Label, text: string])[]): Block[] =>
  rows.map(([label, text], i) => {
    const line = {
      number: i + 1,
      raw: text,
      end: "\n",
      text,
      at: Array.from({ length: text.length }, (_, k) => k),
      marked: false,
    };
    return {
      label,
      text,
      pieces: [{ line, from: 0, to: text.length, text, label, rule: "", posterior: 1 }],
      openEnd: false,
      openStart: false,
    };
  });
