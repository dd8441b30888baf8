/** The rare terms of an archive's articles and which are related, kept in `.cache`: the next build looks for those of changed articles alone. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import writeFileAtomic from "write-file-atomic";
import { packTerms, type PackedTerms } from "../src/site/article/packedTerms.ts";
import { findNear, pagesOf, relatedFrom, type Near, type Related } from "../src/site/article/related.ts";
import { findNearAgain } from "../src/site/article/relatedAgain.ts";
import type { Entry } from "../src/site/shapes.ts";
import type { CacheOptions } from "./archiveCache.ts";
import { cacheIn, keptFor, makeKept } from "./keptFor.ts";
import {
  nearColumns,
  nearFromColumns,
  termColumns,
  termsFromColumns,
  type NearColumns,
  type TermColumns,
} from "./termColumns.ts";

/** The ids and keys of all articles in their order, and the neighbours that were found; `stamp` tells these from others. */
type RelatedThen = {
  ids: string[];
  keys: string[];
  near: ReadonlyMap<number, readonly Near[]>;
  stamp: string;
};

type Known = { terms: ReadonlyMap<string, PackedTerms>; related: RelatedThen | null };

type KeptTerms = {
  code: string;
  /** Of what `terms` are, in their order. */
  keys: string[];
  terms: TermColumns;
  related: (Omit<RelatedThen, "near"> & { near: NearColumns }) | null;
};

const stampOf = ({ counts, articles, words }: NearColumns): string =>
  createHash("sha256").update(counts).update(articles).update(words.join("\n")).digest("hex").slice(0, 16);

function read(file: string, code: string): Known {
  try {
    const kept = deserialize(readFileSync(file)) as KeptTerms;
    if (kept.code === code) {
      const { keys, terms, related } = kept;
      return {
        terms: new Map(termsFromColumns(terms).map((each, at) => [keys[at]!, each])),
        related: related === null ? null : { ...related, near: nearFromColumns(related.near) },
      };
    }
  } catch {
    // It is not there, or half of it is: then nothing is known.
  }
  return { terms: new Map(), related: null };
}

const asColumns = (code: string, { terms, related }: Known): KeptTerms => ({
  code,
  keys: [...terms.keys()],
  terms: termColumns([...terms.values()]),
  related: related === null ? null : { ...related, near: nearColumns(related.near, related.ids.length) },
});

/** All that terms are made of: the article's file, and its paper's name. */
const keyOf = ({ article, paper }: Entry): string => `${article.digest} ${paper.name}`;

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each, at) => each === b[at]);

/** Which articles are related, in a digest, as the build before left it and as it is now. */
export type RelatedState = {
  before: string | null;
  now: string;
  /** Articles with other neighbours than before, by their paths; empty where nothing is known of any before. */
  others: ReadonlySet<string>;
};

export type TermKeeper = {
  termsOf: (entry: Entry) => PackedTerms;
  /** What `findRelated` gives, of all articles. */
  relate: (entries: readonly Entry[]) => Map<Entry, Related[]>;
  /** Of what `relate` was last asked for. */
  state: () => RelatedState;
  /** When all articles were asked for: of others nothing is kept. */
  keep: () => void;
};

export function keptTerms(dir: string, { code, folder = cacheIn("archives") }: CacheOptions): TermKeeper {
  const file = join(keptFor(dir, folder), "terms");
  const earlier = read(file, code);
  const terms = new Map<string, PackedTerms>();
  let { related } = earlier;
  let others: ReadonlySet<string> = new Set();
  let isOther = false;
  const termsOf = (entry: Entry): PackedTerms => {
    const key = keyOf(entry);
    const known = earlier.terms.get(key);
    isOther ||= known === undefined;
    const packed = known ?? packTerms(entry);
    terms.set(key, packed);
    return packed;
  };
  return {
    termsOf,
    relate(entries) {
      const packed = entries.map(termsOf);
      const ids = entries.map(({ article }) => article.front.id);
      const keys = entries.map(keyOf);
      const before = earlier.related;
      let near: ReadonlyMap<number, readonly Near[]>;
      // A run that cut terms and asked for no neighbours kept other articles' terms than these were found by.
      const areKept = before?.keys.every((key) => earlier.terms.has(key));
      if (before !== null && areKept === true && isSame(before.ids, ids)) {
        const changed = [...keys.keys()].filter((at) => keys[at] !== before.keys[at]);
        const were = { near: before.near, terms: before.keys.map((key) => earlier.terms.get(key)!) };
        near = findNearAgain(packed, pagesOf(entries), were, changed);
        isOther ||= changed.length > 0;
        if (near !== before.near) {
          const changedNear = entries.filter((_, at) => near.get(at) !== before.near.get(at));
          others = new Set(changedNear.map(({ article }) => article.path));
        }
      } else {
        near = findNear(packed, pagesOf(entries));
        isOther = true;
      }
      const isNearSame = before !== null && near === before.near;
      const stamp = isNearSame ? before.stamp : stampOf(nearColumns(near, ids.length));
      related = { ids, keys, near, stamp };
      return relatedFrom(entries, near);
    },
    state: () => ({ before: earlier.related?.stamp ?? null, now: related?.stamp ?? "", others }),
    keep() {
      makeKept(dir, folder);
      if (isOther || terms.size !== earlier.terms.size)
        writeFileAtomic.sync(file, serialize(asColumns(code, { terms, related })));
    },
  };
}
