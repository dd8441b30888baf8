/**
 * Pagefind's client, given one shard's words at a time: the exact search for phrases of any length. A script of
 * its own, since many queries need none of it.
 */
import { createInstance } from "pagefind-client";
import { decodeChunk, EMPTY_CHUNK, emptyChunk, NEVER_ASKED, pagefindMeta } from "../files/words.ts";
import { tokens } from "../tokens.ts";
import type { OpenWords } from "./words.ts";

/** Files of one shard's index as Pagefind asks for them, by what stands behind its base path. */
type Bundle = { read: (name: string) => Promise<Uint8Array>; failed: unknown };

const bundles = new Map<string, Bundle>();

/** Stands for `fetch` in Pagefind, which takes a file that does not come for one in which nothing is found: so what failed is kept. */
globalThis.pagefindFetch = async (address) => {
  const [, base, name] = /^(.*\/pagefind\/)([^?]*)/.exec(address)!;
  const bundle = bundles.get(base!)!;
  try {
    return new Response((await bundle.read(name!)) as BufferSource);
  } catch (error) {
    bundle.failed = error;
    return Response.error();
  }
};

/** What Pagefind begins with: one language, whose words are in `all`. */
const entryFile = (version: string, articles: number): Uint8Array =>
  new TextEncoder().encode(
    JSON.stringify({
      version,
      languages: { zxx: { hash: "all", wasm: "unknown", page_count: articles } },
      include_characters: [],
    }),
  );

/** Runs what is given one after the other. What fails holds up nothing behind it. */
function queue(): <T>(next: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (next) => {
    const run = last.then(next);
    last = run.catch(() => {});
    return run;
  };
}

/** Pagefind's instances share one compiled part, which must be in before the next begins: a search says when it is. */
const opening = queue();

const openWords: OpenWords = async ({ folder, articles, version, wordlist, cells, wasm }) => {
  const compiled = await wasm();
  const files: Record<string, () => Uint8Array> = {
    "pagefind-entry.json": () => entryFile(version, articles),
    "wasm.unknown.pagefind": () => compiled,
    [`index/${EMPTY_CHUNK}.pf_index`]: emptyChunk,
    "pagefind.all.pf_meta": () => pagefindMeta(version, articles, wordlist),
  };
  const basePath = `/${folder}/pagefind/`;
  const bundle: Bundle = {
    read: async (name) => {
      const cell = /^index\/(\d+)\.pf_index$/.exec(name)?.[1];
      return cell === undefined ? files[name]!() : decodeChunk(await cells.read(Number(cell)), articles);
    },
    failed: null,
  };
  bundles.set(basePath, bundle);
  const instance = await opening(async () => {
    const made = createInstance({ basePath, noWorker: true });
    await made.init();
    // Answered by an empty chunk: nothing is fetched for it.
    await made.search(NEVER_ASKED);
    return made;
  });
  // One phrase at a time: what fails to come is the failure of the phrase that asked for it.
  const searching = queue();
  return (phrase) =>
    searching(async () => {
      bundle.failed = null;
      const { results } = await instance.search(`"${tokens(phrase)}"`);
      if (bundle.failed !== null) throw bundle.failed;
      return results.map(({ id }) => Number(id)).sort((a, b) => a - b);
    });
};

globalThis.openPagefindWords = openWords;
