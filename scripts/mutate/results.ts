/** What became of every fault, kept in `.cache/mutate/` so that a campaign can be continued. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import type { Status } from "./judge.ts";

const CACHE = ".cache/mutate";

/** `digest` is of the test file that found it, or, where none did, of all files that were asked. */
export type Result = { status: Status; by: string | null; digest: string };

/** By the fault's number; `source` is the digest of the text that they were put into. */
type Kept = { source: string; results: Record<string, Result> };

const digest = (texts: readonly (string | Uint8Array)[]): string =>
  texts.reduce((hash, text) => hash.update(text), createHash("sha256")).digest("hex");
const digestOf = (path: string): string => (existsSync(path) ? digest([readFileSync(path)]) : "");

/** `inputs` are all files that the tests of the source file bring in, the tests among them; kept in `folder`. */
export function resultsOf(
  source: string,
  inputs: readonly string[],
  folder = CACHE,
): {
  known: () => ReadonlyMap<string, Result>;
  keep: (id: string, status: Status, by: string | null) => void;
} {
  const path = join(folder, `${source}.json`);
  const now = digestOf(source);
  const all = digest(inputs.map(digestOf));
  const read = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Kept) : null;
  const results = read?.source === now ? read.results : {};
  const holds = ({ by, digest: then }: Result): boolean => then === (by === null ? all : digestOf(by));
  const known = new Map(Object.entries(results).filter(([, result]) => holds(result)));
  return {
    known: () => known,
    keep: (id, status, by) => {
      known.set(id, { status, by, digest: by === null ? all : digestOf(by) });
      mkdirSync(dirname(path), { recursive: true });
      const kept: Kept = { source: now, results: Object.fromEntries(known) };
      writeFileAtomic.sync(path, JSON.stringify(kept));
    },
  };
}
