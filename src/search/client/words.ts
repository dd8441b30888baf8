/** The words of shards, searched by Pagefind, whose script is loaded when the first of them is needed. */
import { ENGINE_FILES, type Manifest } from "../files/manifest.ts";
import { decodeJson } from "../files/json.ts";
import { tokens } from "../tokens.ts";
import { loadScript } from "./loadScript.ts";
import { once, openPieces, type Pieces, type Shelf } from "./shelf.ts";

/** What the engine needs of a shard. `version` is Pagefind's; `wasm` its compiled part. */
export type ShardWords = {
  folder: string;
  articles: number;
  version: string;
  /** The last word of each cell. */
  wordlist: readonly string[];
  cells: Pieces;
  wasm: () => Promise<Uint8Array>;
};

/** The numbers of a shard's articles, from 0, that have the folded phrase; ascending. */
export type SearchWords = (phrase: string) => Promise<number[]>;

export type OpenWords = (words: ShardWords) => Promise<SearchWords>;

export type Words = {
  search: SearchWords;
  /** Bytes that would come for a phrase's words, and for the engine where it has not come yet. */
  cost: (phrase: string) => number;
  engineCost: () => number;
};

declare global {
  /** Set by the engine's script. */
  var openPagefindWords: OpenWords | undefined;
  var pagefindFetch: ((address: string) => Promise<Response>) | undefined;
}

/** The cells that hold the words of a phrase. Words are in the order of their code points. */
function cellsOf(phrase: string, wordlist: readonly string[]): number[] {
  const cells = tokens(phrase)
    .split(" ")
    .map((word) => wordlist.findIndex((last) => word <= last));
  return [...new Set(cells)].filter((cell) => cell >= 0);
}

/** Opens the words of a shard, by its folder and the number of its articles. `index` is where the index stands. */
export function wordEngine(
  shelf: Shelf,
  index: URL,
  { folder: engine, version, bytes }: Manifest["engine"],
): (folder: string, articles: number) => Promise<Words> {
  let isThere = false;
  const script = once(async () => {
    await loadScript(new URL(`${engine}/${ENGINE_FILES.script}`, index));
    isThere = true;
  });
  const wasm = once(() => shelf.read(`${engine}/${ENGINE_FILES.wasm}`));
  return async (folder, articles) => {
    const [packed, cells] = await Promise.all([
      shelf.read(`${folder}/wordlist.bin`),
      openPieces(shelf, folder, "words"),
    ]);
    const wordlist = decodeJson(packed) as string[];
    const opened = once(async () => {
      await script();
      return globalThis.openPagefindWords!({ folder, articles, version, wordlist, cells, wasm });
    });
    return {
      search: async (phrase) => (await opened())(phrase),
      cost: (phrase) => cellsOf(phrase, wordlist).reduce((sum, cell) => sum + cells.cost(cell), 0),
      engineCost: () => (isThere ? 0 : bytes),
    };
  };
}
