/** One shard's articles → its files, by name. Everything a reader can ask of the shard is in them. */
import { SECOND_READINGS } from "../../lexicon/variants.ts";
import { searchedText, type SearchedText } from "../card.ts";
import { encodeCard, packCard } from "../files/cards.ts";
import { deflated } from "../files/deflated.ts";
import { encodeAuthors, encodeFacts, encodeIssues } from "../files/facts.ts";
import { encodeJson } from "../files/json.ts";
import { blockName, encodeSizes, layPieces } from "../files/pieces.ts";
import { encodeWords, type WordCells } from "../files/words.ts";
import type { Article } from "../../archiveTypes.ts";
import { articleCard, articleFacts } from "../records.ts";
import { encodeUnits } from "./keptUnits.ts";
import { listUnits } from "./units.ts";
import { commonPhrases, sampledPlaces } from "./phrases.ts";
import { listWords } from "./words.ts";

export type BuiltShard = {
  /** Published, by file name. */
  files: Map<string, Uint8Array>;
  /** Its part of the guide, which is made of all shards. */
  units: Uint8Array;
  /** Characters of second readings that are printed in it. */
  readings: string;
};

const READINGS = new Set(SECOND_READINGS.flatMap((set) => Array.from(set).slice(1)));

/** Those of second readings that stand in some of the texts. */
export function readingsIn(texts: readonly SearchedText[]): Set<string> {
  const found = new Set<string>();
  for (const { text } of texts)
    for (const character of text) if (READINGS.has(character)) found.add(character);
  return found;
}

export const listedReadings = (found: ReadonlySet<string>): string => [...found].sort().join("");

/** What the files of a shard are laid from. */
export type ShardParts = {
  /** What `factFiles` gives. */
  facts: Iterable<readonly [name: string, bytes: Uint8Array]>;
  words: WordCells;
  /** Packed cards, deflated, and what they have in common. */
  cards: readonly Uint8Array[];
  phrases: Uint8Array;
};

/** Published files by name. */
export function layShard({ facts, words, cards, phrases }: ShardParts): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const addPieces = (name: string, pieces: readonly Uint8Array[]): void => {
    const { blocks, sizes } = layPieces(pieces);
    files.set(`${name}.bin`, encodeSizes(sizes));
    blocks.forEach((block, at) => files.set(blockName(name, at), block));
  };
  addPieces("words", words.cells);
  files.set("wordlist.bin", encodeJson(words.lasts));
  addPieces("cards", cards);
  files.set("phrases.bin", deflated(phrases));
  for (const [name, bytes] of facts) files.set(name, bytes);
  return files;
}

/** By which files are filtered: nothing in them hangs on a body. */
const FACT_FILES = { "issues.bin": encodeIssues, "facts.bin": encodeFacts, "authors.bin": encodeAuthors };

export function factFiles(articles: readonly Article[]): [name: string, bytes: Uint8Array][] {
  const facts = articles.map(articleFacts);
  return Object.entries(FACT_FILES).map(([name, encode]) => [name, encode(facts)]);
}

/** Those of a shard that stands. */
export const standingFacts = (file: (name: string) => Uint8Array): [name: string, bytes: Uint8Array][] =>
  Object.keys(FACT_FILES).map((name) => [name, file(name)]);

/** The units of a shard's texts, as they are kept. */
export const unitsOf = (texts: readonly SearchedText[]): Uint8Array =>
  encodeUnits(listUnits(texts), texts.length);

export function buildShard(articles: readonly Article[]): BuiltShard {
  const cards = articles.map(articleCard);
  const texts = cards.map(searchedText);
  const packed = cards.map(packCard);
  const phrases = commonPhrases(sampledPlaces(packed.length).map((at) => packed[at]!));
  const files = layShard({
    facts: factFiles(articles),
    words: encodeWords(listWords(texts.map(({ text }) => text)), articles.length),
    cards: packed.map((each) => encodeCard(each, phrases)),
    phrases,
  });
  return { files, units: unitsOf(texts), readings: listedReadings(readingsIn(texts)) };
}
