/**
 * Writes `src/lexicon/variants.json`, from the dictionaries of OpenCC (Apache-2.0): `npm run variants`. Which
 * traditional and variant characters are compared as a simplified one, and which cannot be, since simplified
 * text uses them as well.
 */
import { writeFileSync } from "node:fs";
import hongKong from "opencc-js/dict/HKVariantsRev";
import taiwan from "opencc-js/dict/TWVariants";
import taiwanBack from "opencc-js/dict/TWVariantsRev";
import simplifiedCharacters from "opencc-js/dict/STCharacters";
import simplifiedPhrases from "opencc-js/dict/STPhrases";
import traditionalCharacters from "opencc-js/dict/TSCharacters";
import traditionalPhrases from "opencc-js/dict/TSPhrases";

/** `乾 干|亂 乱` → each with its first conversion. */
const rows = (dictionary: string): [from: string, to: string][] =>
  dictionary.split("|").map((row) => {
    const [from, to] = row.split(" ") as [string, string];
    return [from, to];
  });

/** The 6,763 characters of GB 2312 (1980), which simplified newspapers were set from. */
function gb2312(): Set<string> {
  const decoder = new TextDecoder("gb2312");
  const characters = new Set<string>();
  for (let row = 0xb0; row <= 0xf7; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      if (/^\p{Script=Han}$/u.test(character)) characters.add(character);
    }
  return characters;
}

/** Characters of the 2013 standard list (通用规范汉字表) that GB 2312 does not hold and OpenCC converts. */
const RESTORED = "剋劄扞昇氾瞭祕脩苧蒐薳谿釐陞";
/** GB 2312 holds them, but simplified text has 后 烟 曲 throughout. */
const ONLY_TRADITIONAL = "後菸麴";

const inUse = new Set(
  [...gb2312(), ...Array.from(RESTORED)].filter((character) => !ONLY_TRADITIONAL.includes(character)),
);

/** OpenCC converts to these and not back. */
const ONE_WAY = [
  ["揹", "背"],
  ["暱", "昵"],
] as const;

const simplified = new Map([...rows(traditionalCharacters), ...ONE_WAY]);
const regional = new Map([...rows(taiwanBack), ...rows(hongKong)]);

/** `國` → 国, `衞` → 衛 → 卫; itself when there is nothing simpler. */
function simplest(character: string): string {
  const usual = regional.get(character) ?? character;
  return simplified.get(character) ?? simplified.get(usual) ?? usual;
}

/** Rare characters outside the basic plane stay as they are: neither keyboards nor newspapers' fonts had them. */
const isBasic = (character: string): boolean => character.length === 1;

const folded = [...new Set([...simplified.keys(), ...regional.keys()])]
  .filter((character) => !inUse.has(character))
  .map((from) => ({ from, to: simplest(from) }))
  .filter(({ from, to }) => from !== to && isBasic(from) && isBasic(to))
  .sort((a, b) => a.to.charCodeAt(0) - b.to.charCodeAt(0) || a.from.charCodeAt(0) - b.from.charCodeAt(0));

/** `计订讣认` → `计-认`: three or more that follow one another are written by the first and the last. */
function inRuns(characters: string[]): string {
  let written = "";
  for (let first = 0, last = 0; first < characters.length; first = last + 1) {
    last = first;
    while (characters[last + 1]?.charCodeAt(0) === characters[last]!.charCodeAt(0) + 1) last++;
    const run = characters.slice(first, last + 1);
    written += run.length > 2 ? `${run[0]}-${run.at(-1)}` : run.join("");
  }
  return written;
}

const isFirst = (at: number): boolean => folded[at]!.to !== folded[at - 1]?.to;
const listed = (which: (at: number) => boolean): [to: string, from: string] => {
  const pairs = folded.filter((_, at) => which(at));
  return [inRuns(pairs.map(({ to }) => to)), pairs.map(({ from }) => from).join("")];
};

const same = new Map(folded.map(({ from, to }) => [from, to]));
const fold = (text: string): string[] => Array.from(text, (character) => same.get(character) ?? character);

/** Of fewer phrases, each says more of a phrase than of the characters: 呆着 待着, 坐标 座标. */
const ENOUGH_PHRASES = 20;

type Pair = { usual: string; other: string };

/** Characters in use that stand for one another in a row of a dictionary, where both sides are as long. */
function pairsOf(simple: string, traditional: string): Pair[] {
  const [plain, printed] = [fold(simple), fold(traditional)];
  if (plain.length !== printed.length) return [];
  return Array.from(traditional).flatMap((character, at) => {
    const [usual, other] = [plain[at]!, printed[at]!];
    if (usual === other || !inUse.has(usual) || !inUse.has(other)) return [];
    // 余 is in use and stands for 餘, so of 馀 and 余 it is 馀 that is the other one.
    return [inUse.has(character) ? { usual, other } : { usual: other, other: usual }];
  });
}

const fromSimplified = (dictionary: string): Pair[] =>
  rows(dictionary).flatMap(([simple, traditional]) => pairsOf(simple, traditional));
const toSimplified = (dictionary: string): Pair[] =>
  rows(dictionary).flatMap(([traditional, simple]) => pairsOf(simple, traditional));

const inPhrases = [...fromSimplified(simplifiedPhrases), ...toSimplified(traditionalPhrases)];
const counted = new Map<string, number>();
for (const { usual, other } of inPhrases) counted.set(usual + other, (counted.get(usual + other) ?? 0) + 1);

const pairs = [
  ...toSimplified(traditionalCharacters),
  ...fromSimplified(simplifiedCharacters),
  ...fromSimplified(taiwan),
  ...inPhrases.filter(({ usual, other }) => counted.get(usual + other)! >= ENOUGH_PHRASES),
];

/** Usual character → the others; of a pair met both ways round, the way first met. */
const readings = new Map<string, Set<string>>();
for (const { usual, other } of pairs)
  if (readings.get(other)?.has(usual) !== true)
    readings.set(usual, (readings.get(usual) ?? new Set()).add(other));

const table = {
  folded: [listed(isFirst), listed((at) => !isFirst(at))],
  secondReadings: [...readings]
    .map(([usual, others]) => [usual, ...others].join(""))
    .sort()
    .join(" "),
};
writeFileSync("src/lexicon/variants.json", `${JSON.stringify(table, null, 1)}\n`);
console.log(`${folded.length} characters folded, ${readings.size} with second readings`);
