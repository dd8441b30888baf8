/**
 * What a site is made of beside its articles' bodies, in a digest: where it is the same, all pages are but those of the
 * articles whose bodies are others, and the few that tell of the archive as a whole.
 */
import { createHash } from "node:crypto";
import type { Archive, Article } from "../archiveTypes.ts";

/** All that the site shows of an article elsewhere than on its own page, in its files and in what tells of the whole. */
const outlineOf = ({ path, outlineDigest, front }: Article): string =>
  JSON.stringify([path, outlineDigest ?? front, front.source, front.joins]);

/** `ground`: of what every page has around it. */
export function digestOfOutline({ articles, pages, ledger }: Archive, ground: string): string {
  const hash = createHash("sha256").update(ground);
  for (const article of articles) hash.update(outlineOf(article));
  for (const { id, digest } of pages) hash.update(JSON.stringify([id, digest]));
  for (const entry of ledger) hash.update(JSON.stringify(entry));
  return hash.digest("hex");
}

/** Of all that an article says: the whole of its file, and what a person corrected in it. */
export const wholeDigest = ({ digest = "", correction }: Article): string =>
  correction === undefined
    ? digest.slice(0, 16)
    : createHash("sha256")
        .update(JSON.stringify([digest, correction]))
        .digest("hex")
        .slice(0, 16);
