/** Writes `src/lexicon/characterRanks.ts`: the commonest characters of the sample's and the simulator's articles. */
import { readFileSync, writeFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { run } from "./commandLine.ts";

const FILE = "src/lexicon/characterRanks.ts";
const TEXTS = ["tests/simulator/articles/**/*", "tests/sample/**/*"];
const COUNT = 1500;

function ranked(): string[] {
  const counts = new Map<string, number>();
  for (const file of globSync(TEXTS).sort())
    for (const character of readFileSync(file, "utf8"))
      if (/^[\u4e00-\u9fff]$/.test(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, COUNT)
    .map(([character]) => character);
}

function main(): number {
  const lines = ranked()
    .join("")
    .match(/.{1,50}/gu)!;
  writeFileSync(
    FILE,
    `/** The ${COUNT} commonest Han characters, the commonest first. Written by \`node --import tsx scripts/characterRanks.ts\`. */
export const CHARACTER_RANKS =
${lines.map((line) => `  "${line}"`).join(" +\n")};
`,
  );
  console.log(`${FILE}: ${COUNT} characters`);
  return 0;
}

run(main);
