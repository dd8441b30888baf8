/** The rare terms of an archive's articles and which are related, kept in `.cache`: the next build looks for those of changed articles alone. */
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

/** The ids and keys of all articles in their order, and the neighbours that were found. */
type RelatedThen = { ids: string[]; keys: string[]; near: ReadonlyMap<number, readonly Near[]> };

type Known = { terms: ReadonlyMap<string, PackedTerms>; related: RelatedThen | null };

type KeptTerms = {
  code: string;
  /** Of what `terms` are, in their order. */
  keys: string[];
  terms: TermColumns;
  related: (Pick<RelatedThen, "ids" | "keys"> & { near: NearColumns }) | null;
};

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

export type TermKeeper = {
  termsOf: (entry: Entry) => PackedTerms;
  /** What `findRelated` gives, of all articles. */
  relate: (entries: readonly Entry[]) => Map<Entry, Related[]>;
  /** When all articles were asked for: of others nothing is kept. */
  keep: () => void;
};

export function keptTerms(dir: string, { code, folder = cacheIn("archives") }: CacheOptions): TermKeeper {
  const file = join(keptFor(dir, folder), "terms");
  const earlier = read(file, code);
  const terms = new Map<string, PackedTerms>();
  let { related } = earlier;
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
      if (before !== null && isSame(before.ids, ids)) {
        const changed = [...keys.keys()].filter((at) => keys[at] !== before.keys[at]);
        const were = { near: before.near, terms: before.keys.map((key) => earlier.terms.get(key)!) };
        near = findNearAgain(packed, pagesOf(entries), were, changed);
        isOther ||= changed.length > 0;
      } else {
        near = findNear(packed, pagesOf(entries));
        isOther = true;
      }
      related = { ids, keys, near };
      return relatedFrom(entries, near);
    },
    keep() {
      makeKept(dir, folder);
      if (isOther || terms.size !== earlier.terms.size)
        writeFileAtomic.sync(file, serialize(asColumns(code, { terms, related })));
    },
  };
}
