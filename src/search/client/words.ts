/** The words of shards, searched by Pagefind, whose script is loaded when the first of them is needed. */
import { ENGINE_FILES, type Manifest } from "../files/manifest.ts";
import { decodeJson } from "../files/json.ts";
import type { CellWords } from "../files/words.ts";
import { loadScript } from "./loadScript.ts";
import { once, openPieces, type Pieces, type Shelf } from "./shelf.ts";

/** What the engine needs of a shard. `version` is Pagefind's; `wasm` its compiled part. */
export type ShardWords = {
  folder: string;
  articles: number;
  version: string;
  wordlist: readonly CellWords[];
  cells: Pieces;
  wasm: () => Promise<Uint8Array>;
};

/** The numbers of a shard's articles, from 0, that have the folded phrase; ascending. */
export type SearchWords = (phrase: string) => Promise<number[]>;

export type OpenWords = (words: ShardWords) => Promise<SearchWords>;

declare global {
  /** Set by the engine's script. */
  var openPagefindWords: OpenWords | undefined;
  var pagefindFetch: ((address: string) => Promise<Response>) | undefined;
}

/** Opens the words of a shard, by its folder and the number of its articles. `index` is where the index stands. */
export function wordEngine(
  shelf: Shelf,
  index: URL,
  { folder: engine, version }: Manifest["engine"],
): (folder: string, articles: number) => Promise<SearchWords> {
  const script = once(() => loadScript(new URL(`${engine}/${ENGINE_FILES.script}`, index)));
  const wasm = once(() => shelf.read(`${engine}/${ENGINE_FILES.wasm}`));
  return async (folder, articles) => {
    const [wordlist, cells] = await Promise.all([
      shelf.read(`${folder}/wordlist.bin`),
      openPieces(shelf, folder, "words"),
      script(),
    ]);
    return globalThis.openPagefindWords!({
      folder,
      articles,
      version,
      wordlist: decodeJson(wordlist) as CellWords[],
      cells,
      wasm,
    });
  };
}
