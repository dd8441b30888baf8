/** The rare terms of an archive's articles, kept in `.cache`: the next build looks for those of changed articles alone. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import writeFileAtomic from "write-file-atomic";
import { packTerms, type PackedTerms } from "../src/site/article/related.ts";
import type { Entry } from "../src/site/shapes.ts";
import type { CacheOptions } from "./archiveCache.ts";
import { cacheIn, keptFor, makeKept } from "./keptFor.ts";

type KeptTerms = { code: string; terms: Map<string, PackedTerms> };

function read(file: string, code: string): Map<string, PackedTerms> {
  try {
    const kept = deserialize(readFileSync(file)) as KeptTerms;
    if (kept.code === code) return kept.terms;
  } catch {
    // It is not there, or half of it is: then nothing is known.
  }
  return new Map();
}

/** All that terms are made of: the article's file, and its paper's name. */
const keyOf = ({ article, paper }: Entry): string => `${article.digest} ${paper.name}`;

/** `keep` when all articles were asked for: of others nothing is kept. */
export function keptTerms(
  dir: string,
  { code, folder = cacheIn("archives") }: CacheOptions,
): { termsOf: (entry: Entry) => PackedTerms; keep: () => void } {
  const file = join(keptFor(dir, folder), "terms");
  const earlier = read(file, code);
  const terms = new Map<string, PackedTerms>();
  let isOther = false;
  return {
    termsOf: (entry) => {
      const key = keyOf(entry);
      const known = earlier.get(key);
      isOther ||= known === undefined;
      const packed = known ?? packTerms(entry);
      terms.set(key, packed);
      return packed;
    },
    keep: () => {
      makeKept(dir, folder);
      const content: KeptTerms = { code, terms };
      if (isOther || terms.size !== earlier.size) writeFileAtomic.sync(file, serialize(content));
    },
  };
}
