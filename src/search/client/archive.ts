/** The index as the search page asks it: shards in the order of search, each part fetched when it is first needed. */
import type { RegularPaper } from "../../archive/regularPapers.ts";
import type { Card } from "../card.ts";
import { decodeCard } from "../files/cards.ts";
import type { Column } from "../files/columns.ts";
import { inflated } from "../files/deflated.ts";
import { decodeAuthors, decodeFacts, decodeIssues, type FactTable, type IssueTable } from "../files/facts.ts";
import { FORMAT, type ShardEntry } from "../files/manifest.ts";
import { BLOCK } from "../files/pieces.ts";
import { openGuide, withoutGuide, type Guide } from "./guide.ts";
import { wordEngine } from "./words.ts";
import { once, openPieces, OVERHEAD, ReplacedError, type Shelf } from "./shelf.ts";

/** Articles are numbered over the whole archive, newest first; a shard's begin with `first`. */
export type Shard = ShardEntry & {
  first: number;
  issues: () => Promise<IssueTable>;
  facts: () => Promise<FactTable>;
  authors: () => Promise<Column>;
  card: (article: number) => Promise<Card>;
  /** Fetches what any of its cards needs. */
  openCards: () => Promise<unknown>;
  /** The articles that have the folded phrase, ascending; by Pagefind. */
  phrase: (folded: string) => Promise<number[]>;
  /** Whether it has been fetched. */
  hasCard: (article: number) => boolean;
  /** Bytes that would come: for a card, and for phrases by Pagefind and for its engine. */
  costOfCard: number;
  costOfPhrases: (folded: readonly string[]) => Promise<{ words: number; engine: number }>;
};

export type Archive = {
  articles: number;
  /** Without a network: the shards that are not on the device and cannot be searched. */
  missing: ShardEntry[] | null;
  secondReadings: ReadonlySet<string>;
  regular: readonly RegularPaper[];
  shards: Shard[];
  guide: Guide;
  shardOf: (article: number) => Shard;
  card: (article: number) => Promise<Card>;
};

/** `index` is where the index stands. Throws when it cannot be read. */
export async function openArchive(shelf: Shelf, index: URL): Promise<Archive> {
  const { manifest, saved } = await shelf.manifest();
  // What was saved on the device may be older than this page.
  if (manifest.format !== FORMAT)
    throw new ReplacedError(`the index is of format ${manifest.format}, and this page reads ${FORMAT}`);
  const there = manifest.shards.filter(({ name }) => saved === null || saved.shards.includes(name));
  const openWords = wordEngine(shelf, index, manifest.engine);
  let first = 0;
  const shards = there.map((entry): Shard => {
    const { folder, articles } = entry;
    const start = first;
    first += articles;
    const cards = once(() => openPieces(shelf, folder, "cards"));
    const common = once(async () => inflated(await shelf.read(`${folder}/phrases.bin`)));
    const openCards = () => Promise.all([cards(), common()]);
    const fetched = new Set<number>();
    const words = once(() => openWords(folder, articles));
    return {
      ...entry,
      first: start,
      issues: once(async () => decodeIssues(await shelf.read(`${folder}/issues.bin`))),
      facts: once(async () => decodeFacts(await shelf.read(`${folder}/facts.bin`))),
      authors: once(async () => decodeAuthors(await shelf.read(`${folder}/authors.bin`))),
      openCards,
      card: async (article) => {
        const [pieces, its] = await openCards();
        const bytes = await pieces.read(article - start);
        fetched.add(article);
        return decodeCard(bytes, its);
      },
      hasCard: (article) => fetched.has(article),
      phrase: async (folded) => (await (await words()).search(folded)).map((article) => article + start),
      costOfCard: ((entry.files.blocks.cards ?? 0) * BLOCK) / articles + OVERHEAD,
      costOfPhrases: async (phrases) => {
        const { cost, engineCost } = await words();
        return { words: phrases.reduce((sum, phrase) => sum + cost(phrase), 0), engine: engineCost() };
      },
    };
  });
  const shardOf = (article: number): Shard =>
    shards.find(({ first: start, articles }) => article < start + articles)!;
  return {
    articles: first,
    missing: saved === null ? null : manifest.shards.filter((shard) => !there.includes(shard)),
    secondReadings: new Set(manifest.secondReadings),
    regular: manifest.regular,
    shards,
    guide: saved?.guide === false ? withoutGuide(first) : openGuide(shelf, manifest),
    shardOf,
    card: (article) => shardOf(article).card(article),
  };
}
