/** What files were taken apart to, kept from run to run: one that is as it was, beside what is said of it, is not taken apart again. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { deflateSync, inflateSync } from "node:zlib";
import writeFileAtomic from "write-file-atomic";
import { neighboursOf, rowsOf, type PageContext } from "../../src/stages/1-pages.ts";
import type { PageIdentity } from "../../src/archiveTypes.ts";
import type { Neighbour } from "../../src/types.ts";
import type { RawPage } from "../rawFiles.ts";
import type { DealtFile } from "./takeFiles.ts";

/** Where they are kept, and by which rules. */
export type KeptIn = { folder: string; rules: string };

/** `neighbours` is a digest of those of its folder, `null` where the file's pages asked for none. */
type Kept = { neighbours: string | null; dealt: DealtFile };

export type KeptParses = {
  /** What a file was taken apart to; `null` where it, or anything said of it, was another. */
  recall: (page: RawPage) => DealtFile | null;
  /** `identities`: of its pages. */
  remember: (page: RawPage, dealt: DealtFile, identities: readonly PageIdentity[]) => void;
};

const digestOf = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("hex");

/** Only a page whose day or paper nothing says is dated and named by its neighbours. */
const asksNeighbours = ({ dateBasis, paper, paperBecause }: PageIdentity): boolean =>
  dateBasis === "estimated" || dateBasis === "unknown" || paper === null || paperBecause !== null;

/** `null` too where it is damaged. */
function read(file: string): Kept | null {
  if (!existsSync(file)) return null;
  try {
    return deserialize(inflateSync(readFileSync(file))) as Kept;
  } catch {
    return null;
  }
}

/** The name under which a file's parse is kept: by rules, path, content, and what is said of it beside its folder. */
function namer(context: PageContext, rules: string): (page: RawPage) => string {
  const said = digestOf([rules, context.papers, context.fileNames]);
  return ({ path, sha256 }) => digestOf([said, path, sha256, rowsOf(path, context.sidecar)]);
}

export function keptParses({ folder, rules }: KeptIn, context: PageContext): KeptParses {
  mkdirSync(folder, { recursive: true });
  const nameOf = namer(context, rules);
  const digests = new WeakMap<readonly Neighbour[], string>();
  const neighboursNow = (page: RawPage): string => {
    const neighbours = neighboursOf(page.path, context);
    const known = digests.get(neighbours) ?? digestOf(neighbours);
    digests.set(neighbours, known);
    return known;
  };
  return {
    recall: (page) => {
      const kept = read(join(folder, nameOf(page)));
      if (kept === null || (kept.neighbours !== null && kept.neighbours !== neighboursNow(page))) return null;
      return kept.dealt;
    },
    remember: (page, dealt, identities) => {
      const asks = identities.some(asksNeighbours);
      const kept: Kept = { neighbours: asks ? neighboursNow(page) : null, dealt };
      // Its pages are packed already: this is for the digest that comes with it.
      const bytes = deflateSync(serialize(kept), { level: 0 });
      writeFileAtomic.sync(join(folder, nameOf(page)), bytes, { fsync: false });
    },
  };
}

/** Removes what is kept of files that a run was not given, or that were others. */
export function removeOthers(
  { folder, rules }: KeptIn,
  pages: readonly RawPage[],
  context: PageContext,
): void {
  const names = new Set(pages.map(namer(context, rules)));
  for (const name of readdirSync(folder)) if (!names.has(name)) rmSync(join(folder, name), { force: true });
}
