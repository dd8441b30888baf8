/** The words of shards, searched by Pagefind, whose script is loaded when the first of them is needed. */
import { loadScript } from "./loadScript.ts";
import { once, openPieces, type Pieces, type Shelf } from "./shelf.ts";

/** What the engine needs of a shard. `version` is Pagefind's; `wasm` its compiled part. */
export type ShardWords = {
  folder: string;
  articles: number;
  version: string;
  wordlist: Uint8Array;
  cells: Pieces;
  wasm: () => Promise<Uint8Array>;
};

/** The numbers of a shard's articles, from 0, that have the folded phrase; ascending. */
export type SearchWords = (phrase: string) => Promise<number[]>;

export type OpenWords = (words: ShardWords) => Promise<SearchWords>;

declare global {
  /** Set by `assets/engine.js`. */
  var openPagefindWords: OpenWords | undefined;
  var pagefindFetch: ((address: string) => Promise<Response>) | undefined;
}

/** Opens the words of a shard, by its folder and the number of its articles. */
export function wordEngine(
  shelf: Shelf,
  siteRoot: URL,
  version: string,
): (folder: string, articles: number) => Promise<SearchWords> {
  const engine = once(() => loadScript(new URL("assets/engine.js", siteRoot)));
  const wasm = once(() => shelf.read("pagefind.wasm.gz"));
  return async (folder, articles) => {
    const [wordlist, cells] = await Promise.all([
      shelf.read(`${folder}/wordlist.bin`),
      openPieces(shelf, folder, "words"),
      engine(),
    ]);
    return globalThis.openPagefindWords!({ folder, articles, version, wordlist, cells, wasm });
  };
}
