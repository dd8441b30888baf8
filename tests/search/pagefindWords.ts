/** The words that Pagefind itself indexes of texts, as it writes them. */
import { gunzipSync } from "node:zlib";
import { decode } from "cborg";
import { close, createIndex } from "pagefind";
import type { Word } from "../../src/search/files/words.ts";
import { tokens } from "../../src/search/tokens.ts";

const SIGNATURE = "pagefind_dcd";
const LANGUAGE = "zxx";

/** A table of contents: version, pages, and of every chunk its first and last word and its name. */
type Meta = [version: string, pages: unknown[], chunks: [string, string, string][]];

/** What one of Pagefind's unpacked files says. Throws where it is none. */
export function unsigned(file: Uint8Array): unknown {
  const signature = new TextDecoder().decode(file.subarray(0, SIGNATURE.length));
  if (signature !== SIGNATURE) throw new Error(`a file of Pagefind's index begins with ${signature}`);
  return decode(file.subarray(SIGNATURE.length));
}

/** In the order of its chunks. Throws where it refuses a text, or leaves one out. */
export async function pagefindWords(texts: readonly string[]): Promise<Word[]> {
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  const refused = [...errors];
  for (const [page, text] of texts.entries()) {
    const record = { url: String(page), language: LANGUAGE, content: tokens(text) };
    refused.push(...(await index!.addCustomRecord(record)).errors);
  }
  const { files } = await index!.getFiles();
  await index!.deleteIndex();
  const said = (end: string): unknown =>
    unsigned(gunzipSync(files.find(({ path }) => path.endsWith(end))!.content));
  const [, pages, chunks] = said(".pf_meta") as Meta;
  if (refused.length > 0 || pages.length !== texts.length)
    throw new Error(`Pagefind indexed ${pages.length} of ${texts.length} texts: ${refused.join("; ")}`);
  return chunks.flatMap(([, , name]) => (said(`${name}.pf_index`) as [Word[]])[0]);
}

/** Stops Pagefind's process; the next index starts it anew. */
export const closePagefind = async (): Promise<void> => void (await close());
