/** Searched texts → Pagefind's index of them, through its Node interface and in memory. */
import { gunzipSync } from "node:zlib";
import { decode } from "cborg";
import { close, createIndex, type IndexFile } from "pagefind";
import { tokens } from "../tokens.ts";

/** One language for all records, or Pagefind would split the index; `zxx`, no language, is never segmented or stemmed. */
const LANGUAGE = "zxx";

/** Pagefind's own browser client and the engine it runs, as Pagefind ships them. */
export type PagefindClient = { version: string; script: string; wasm: Uint8Array };

function refuse(errors: string[], what: string): void {
  if (errors.length > 0) throw new Error(`the search index could not be made: ${what}: ${errors.join("; ")}`);
}

async function indexOf(records: readonly { id: string; text: string }[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  refuse(errors, "starting Pagefind");
  for (const [place, { id, text }] of records.entries()) {
    const record = { url: String(place), language: LANGUAGE, content: tokens(text) };
    refuse((await index!.addCustomRecord(record)).errors, `article ${id}`);
  }
  const made = await index!.getFiles();
  refuse(made.errors, "writing the index");
  await index!.deleteIndex();
  return made.files;
}

/** A table of contents: version, pages, and of every chunk its first and last word and its name. */
type Meta = [version: string, pages: unknown[], chunks: [string, string, string][]];

/** The chunks in the order of their words. Every page must be there, or all numbers behind a missing one were wrong. */
function chunksOf(files: IndexFile[], records: number): Uint8Array[] {
  const unpacked = (end: string): Uint8Array => {
    const file = files.find(({ path }) => path.endsWith(end));
    if (file === undefined) throw new Error(`Pagefind wrote no ${end}`);
    return gunzipSync(file.content);
  };
  const [, pages, chunks] = decode(unpacked(".pf_meta").subarray("pagefind_dcd".length)) as Meta;
  if (pages.length !== records) throw new Error(`Pagefind indexed ${pages.length} of ${records} articles`);
  return chunks.map(([, , name]) => unpacked(`${name}.pf_index`));
}

/** Texts in order, none empty → the unpacked chunks of their index; page n is the n-th text. Throws with the id that Pagefind refuses. */
export const indexTexts = async (records: readonly { id: string; text: string }[]): Promise<Uint8Array[]> =>
  chunksOf(await indexOf(records), records.length);

/** Pagefind's browser client, of the installed version. */
export async function pagefindClient(): Promise<PagefindClient> {
  const files = await indexOf([{ id: "", text: "a" }]);
  const find = (name: string): Uint8Array => {
    const file = files.find(({ path }) => path === name);
    if (file === undefined) throw new Error(`Pagefind has no ${name}`);
    return file.content;
  };
  const entry = JSON.parse(new TextDecoder().decode(find("pagefind-entry.json"))) as { version: string };
  return {
    version: entry.version,
    script: new TextDecoder().decode(find("pagefind.js")),
    wasm: find("wasm.unknown.pagefind"),
  };
}

/** Stops Pagefind's process; the next index starts it anew. */
export const closePagefind = async (): Promise<void> => void (await close());
