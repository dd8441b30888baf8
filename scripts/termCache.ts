/** The rare terms of an archive's articles and which are related, kept in `.cache`: the next build looks for those of changed articles alone. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import writeFileAtomic from "write-file-atomic";
import { pageOfArticle } from "../src/archive/address.ts";
import { packTerms, type PackedTerms } from "../src/site/article/packedTerms.ts";
import { findNear, relatedFrom, type Near, type Related } from "../src/site/article/related.ts";
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

/** Of all articles in their order: their ids, and whose neighbours are whose, before and now. */
export type NearAgain = {
  ids: readonly string[];
  before: ReadonlyMap<number, readonly Near[]>;
  now: ReadonlyMap<number, readonly Near[]>;
  /** Which articles are related, in a digest. */
  stamp: string;
};

export type TermKeeper = {
  termsOf: (entry: Entry) => PackedTerms;
  /** What `findRelated` gives, of all articles. */
  relate: (entries: readonly Entry[]) => Map<Entry, Related[]>;
  /** Where of all articles none but these is another than when `stamp` was given: by their ids. `null` where that is not known. */
  relateAgain: (corrected: ReadonlyMap<string, Entry>, stamp: string) => NearAgain | null;
  /** Which articles are related, in a digest, as `relate` last found it. */
  stamp: () => string;
  /** When all articles were asked for: of others nothing is kept. */
  keep: () => void;
};

type Asked = { ids: string[]; keys: string[]; packed: PackedTerms[] };

export function keptTerms(dir: string, { code, folder = cacheIn("archives") }: CacheOptions): TermKeeper {
  const file = join(keptFor(dir, folder), "terms");
  const earlier = read(file, code);
  const before = earlier.related;
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
  // A run that cut terms and asked for no neighbours kept other articles' terms than these were found by.
  const areKept = (were: RelatedThen): boolean => were.keys.every((key) => earlier.terms.has(key));

  function relateAll({ ids, keys, packed }: Asked): RelatedThen {
    const pages = ids.map(pageOfArticle);
    let near: ReadonlyMap<number, readonly Near[]>;
    if (before !== null && isSame(before.ids, ids) && areKept(before)) {
      const changed = [...keys.keys()].filter((at) => keys[at] !== before.keys[at]);
      const were = { near: before.near, terms: before.keys.map((key) => earlier.terms.get(key)!) };
      near = findNearAgain(packed, pages, were, changed);
      isOther ||= changed.length > 0;
    } else {
      near = findNear(packed, pages);
      isOther = true;
    }
    const isNearSame = before !== null && near === before.near;
    const stamp = isNearSame ? before.stamp : stampOf(nearColumns(near, ids.length));
    related = { ids, keys, near, stamp };
    return related;
  }
  return {
    termsOf,
    relate(entries) {
      const packed = entries.map(termsOf);
      const ids = entries.map(({ article }) => article.front.id);
      return relatedFrom(entries, relateAll({ ids, keys: entries.map(keyOf), packed }).near);
    },
    relateAgain(corrected, stamp) {
      if (before === null || before.stamp !== stamp || !areKept(before)) return null;
      const { ids } = before;
      const keys = [...before.keys];
      const packed = keys.map((key, at) => {
        const entry = corrected.get(ids[at]!);
        const its = entry === undefined ? earlier.terms.get(key)! : termsOf(entry);
        if (entry !== undefined) keys[at] = keyOf(entry);
        else terms.set(key, its);
        return its;
      });
      const now = relateAll({ ids, keys, packed });
      return { ids, before: before.near, now: now.near, stamp: now.stamp };
    },
    stamp: () => related?.stamp ?? "",
    keep() {
      makeKept(dir, folder);
      if (isOther || terms.size !== earlier.terms.size)
        writeFileAtomic.sync(file, serialize(asColumns(code, { terms, related })));
    },
  };
}
