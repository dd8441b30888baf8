/** One shard's articles → its files, by name. Everything a reader can ask of the shard is in them. */
import { SECOND_READINGS } from "../../lexicon/variants.ts";
import { searchedText, type SearchedText } from "../card.ts";
import { encodeCard, packCard } from "../files/cards.ts";
import { deflated } from "../files/deflated.ts";
import { encodeAuthors, encodeFacts, encodeIssues } from "../files/facts.ts";
import { encodeUnits } from "../files/guide.ts";
import { encodeJson } from "../files/json.ts";
import { blockName, encodeSizes, layPieces } from "../files/pieces.ts";
import { encodeWords } from "../files/words.ts";
import type { Article } from "../../archiveTypes.ts";
import { articleCard, articleFacts } from "../records.ts";
import { listUnits } from "./units.ts";
import { commonPhrases } from "./phrases.ts";
import { indexTexts } from "./pagefindIndex.ts";

export type BuiltShard = {
  /** Published, by file name. */
  files: Map<string, Uint8Array>;
  /** Its part of the guide, which is made of all shards. */
  units: Uint8Array;
  /** Characters of second readings that are printed in it. */
  readings: string;
};

const READINGS = new Set(SECOND_READINGS.flatMap((set) => Array.from(set).slice(1)));

const readingsIn = (texts: readonly SearchedText[]): string => {
  const found = new Set<string>();
  for (const { text } of texts)
    for (const character of text) if (READINGS.has(character)) found.add(character);
  return [...found].sort().join("");
};

/** Throws where Pagefind refuses an article. */
export async function buildShard(articles: readonly Article[]): Promise<BuiltShard> {
  const cards = articles.map(articleCard);
  const facts = articles.map(articleFacts);
  const texts = cards.map(searchedText);
  const files = new Map<string, Uint8Array>();
  const addPieces = (name: string, pieces: Uint8Array[]): void => {
    const { blocks, sizes } = layPieces(pieces);
    files.set(`${name}.bin`, encodeSizes(sizes));
    blocks.forEach((block, at) => files.set(blockName(name, at), block));
  };

  const chunks = await indexTexts(cards.map(({ id }, at) => ({ id, text: texts[at]!.text })));
  const { cells, lasts } = encodeWords(chunks, articles.length);
  addPieces("words", cells);
  files.set("wordlist.bin", encodeJson(lasts));
  const packed = cards.map(packCard);
  const phrases = commonPhrases(packed);
  addPieces(
    "cards",
    packed.map((each) => encodeCard(each, phrases)),
  );
  files.set("phrases.bin", deflated(phrases));
  files.set("issues.bin", encodeIssues(facts));
  files.set("facts.bin", encodeFacts(facts));
  files.set("authors.bin", encodeAuthors(facts));
  return { files, units: encodeUnits(listUnits(texts), texts.length), readings: readingsIn(texts) };
}
