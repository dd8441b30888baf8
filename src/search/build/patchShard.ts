/** One shard's files after articles of it were corrected, none added or removed: to the bytes of a shard that is made anew. */
import type { Article } from "../../archiveTypes.ts";
import { searchedText, type SearchedText } from "../card.ts";
import { decodeCard, encodeCard, packCard, packedCard } from "../files/cards.ts";
import { inflated } from "../files/deflated.ts";
import { unitsOf as keysOf } from "../files/guide.ts";
import { decodeJson } from "../files/json.ts";
import { blockName, decodeSizes, takePieces } from "../files/pieces.ts";
import { articleCard } from "../records.ts";
import { hasUnit } from "./keptUnits.ts";
import { patchUnits, type Corrected } from "./patchUnits.ts";
import { patchWords } from "./patchWords.ts";
import { commonPhrases, sampledPlaces } from "./phrases.ts";
import {
  factFiles,
  layShard,
  listedReadings,
  readingsIn,
  standingFacts,
  unitsOf,
  type BuiltShard,
} from "./shardFiles.ts";

/** A shard as it was made before. */
export type EarlierShard = {
  file: (name: string) => Uint8Array;
  units: Uint8Array;
  readings: string;
};

const piecesOf = ({ file }: EarlierShard, name: string): Uint8Array[] =>
  takePieces(decodeSizes(file(`${name}.bin`)), (block) => file(blockName(name, block)));

/**
 * Cards that stay need not be packed anew, nor, where what all have in common is the same, deflated: which it is for
 * certain where no card is another of which that was chosen.
 */
function patchCards(
  earlier: EarlierShard,
  corrected: ReadonlyMap<number, Article>,
): { cards: Uint8Array[]; phrases: Uint8Array; before: SearchedText[] } {
  const common = inflated(earlier.file("phrases.bin"));
  const pieces = piecesOf(earlier, "cards");
  const before = Array.from(corrected.keys(), (at) => searchedText(decodeCard(pieces[at]!, common)));
  const now = new Map(Array.from(corrected, ([at, article]) => [at, packCard(articleCard(article))]));
  const packedAt = (at: number): Uint8Array => now.get(at) ?? packedCard(pieces[at]!, common);
  const sampled = sampledPlaces(pieces.length);
  const phrases = sampled.some((at) => now.has(at)) ? commonPhrases(sampled.map(packedAt)) : common;
  const isSame = Buffer.compare(phrases, common) === 0;
  const cards = pieces.map((piece, at) =>
    isSame && !now.has(at) ? piece : encodeCard(packedAt(at), phrases),
  );
  return { cards, phrases, before };
}

/** Second readings that are printed in the shard by now: one that was corrected away may stand in other articles. */
function patchReadings(
  readings: string,
  units: Uint8Array,
  articles: number,
  corrected: readonly Corrected[],
): string {
  const found = new Set([...Array.from(readings), ...readingsIn(corrected.map(({ after }) => after))]);
  for (const character of readingsIn(corrected.map(({ before }) => before)))
    if (!hasUnit(units, keysOf(character)[0]!, articles)) found.delete(character);
  return listedReadings(found);
}

export type ShardAgain = {
  /** Articles of the shard. */
  count: number;
  /** Those that are other than they were, by their places. */
  corrected: ReadonlyMap<number, Article>;
  /** All of them; `null` where none is other in anything but its body, and the rest are not at hand. */
  all: readonly Article[] | null;
};

/** `null` where it cannot be made without the other articles, and these are not at hand. */
export function patchShard(earlier: EarlierShard, { count, corrected, all }: ShardAgain): BuiltShard | null {
  const { cards, phrases, before } = patchCards(earlier, corrected);
  const changes = Array.from(corrected, ([place, article], at): Corrected => ({
    article: place,
    before: before[at]!,
    after: searchedText(articleCard(article)),
  }));
  const units =
    patchUnits(earlier.units, count, changes) ??
    (all === null ? null : unitsOf(all.map((article) => searchedText(articleCard(article)))));
  if (units === null) return null;
  const cells = {
    cells: piecesOf(earlier, "words"),
    lasts: decodeJson(earlier.file("wordlist.bin")) as string[],
  };
  const words = patchWords(cells, count, changes);
  const facts = all === null ? standingFacts(earlier.file) : factFiles(all);
  return {
    files: layShard({ facts, words, cards, phrases }),
    units,
    readings: patchReadings(earlier.readings, units, count, changes),
  };
}
