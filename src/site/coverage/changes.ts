/**
 * What changed since the last build: two lists of articles and their digests, compared.
 *
 * A site keeps two small files, the list of its articles and the changes it shows. The next build reads both from
 * the site that it replaces. Where its own list is the same, it shows the same changes again, so that the same
 * archive gives the same bytes; only a list that differs makes new ones.
 */
import type { Article } from "../../archiveTypes.ts";

/** The files of an earlier site. */
export type PreviousSite = {
  articles: string;
  changes: string;
  /** Addresses of listings, as `moved/vanished.ts` keeps them. */
  listings: string;
  /** Issues that grew last, as `added.ts` keeps them. */
  added: string;
};

export type Change = { id: string; kind: "added" | "changed" };

export type Changes = {
  added: number;
  changed: number;
  removed: number;
  /** Of what was removed, what is held elsewhere: merged, split or moved. */
  elsewhere: number;
  /** Of what was added or changed, the last by the order of the archive, newest first. */
  newest: Change[];
  /** Ids that are no more, as many at most, in the same order. */
  gone: string[];
};

/** Changes that are named. */
const NAMED = 20;
/** Of a digest: one edit in four thousand million passes unseen. */
const DIGITS = 8;
const UNKNOWN = "-";

/** A line an article in the archive's order, `hdyb-20160512-a02-01\t3cd53b49`. */
export const listArticles = (articles: readonly Article[]): string =>
  articles.map(({ front, digest }) => `${front.id}\t${digest?.slice(0, DIGITS) ?? UNKNOWN}\n`).join("");

/** Rows of two fields; whatever else stands in the file is passed over. */
const rows = (text: string): [string, string][] =>
  text.split("\n").flatMap((line): [string, string][] => {
    const [first, second, ...rest] = line.split("\t");
    return first && second && rest.length === 0 ? [[first, second]] : [];
  });

/** Of changes in the archive's order those that are named, newest first. */
export const namedOf = <T>(changes: readonly T[]): T[] => changes.slice(-NAMED).toReversed();

/** Ids whose text is in other articles by now. */
export type IsElsewhere = (id: string) => boolean;

/** Two lists as `listArticles` writes them → what became of the first. */
export function compareLists(before: string, now: string, isElsewhere: IsElsewhere = () => false): Changes {
  const earlier = new Map(rows(before));
  const articles = rows(now);
  const standing = new Set(articles.map(([id]) => id));
  const changes = articles.flatMap(([id, digest]): Change[] => {
    const held = earlier.get(id);
    if (held === digest) return [];
    return [{ id, kind: held === undefined ? "added" : "changed" }];
  });
  const gone = [...earlier.keys()].filter((id) => !standing.has(id));
  const added = changes.filter(({ kind }) => kind === "added").length;
  return {
    added,
    changed: changes.length - added,
    removed: gone.length,
    elsewhere: gone.filter(isElsewhere).length,
    newest: namedOf(changes),
    gone: namedOf(gone),
  };
}

const COUNTS = ["added", "changed", "removed", "elsewhere"] as const;

/** Counts, then what is named, a line each: `added\t3`, `+\thdyb-20160512-a02-01`. Empty where nothing is known. */
export function writeChanges(changes: Changes | null): string {
  if (changes === null) return "";
  const counts = COUNTS.map((kind) => `${kind}\t${changes[kind]}\n`);
  const named = changes.newest.map(({ id, kind }) => `${kind === "added" ? "+" : "~"}\t${id}\n`);
  return [...counts, ...named, ...changes.gone.map((id) => `-\t${id}\n`)].join("");
}

/** What `writeChanges` wrote; `null` where nothing was known. */
export function readChanges(text: string): Changes | null {
  const read = rows(text);
  if (read.length === 0) return null;
  const count = (kind: string): number => Number(read.find(([name]) => name === kind)?.[1] ?? 0) || 0;
  return {
    added: count("added"),
    changed: count("changed"),
    removed: count("removed"),
    elsewhere: count("elsewhere"),
    newest: read.flatMap(([mark, id]): Change[] =>
      mark === "+" || mark === "~" ? [{ id, kind: mark === "+" ? "added" : "changed" }] : [],
    ),
    gone: read.flatMap(([mark, id]) => (mark === "-" ? [id] : [])),
  };
}

/** The list of this build and the site it replaces → what to show; `null` for a first build. */
export function changesSince(
  previous: Pick<PreviousSite, "articles" | "changes"> | null,
  now: string,
  isElsewhere: IsElsewhere,
): Changes | null {
  if (previous === null) return null;
  const isSame = previous.articles.trimEnd() === now.trimEnd();
  return isSame ? readChanges(previous.changes) : compareLists(previous.articles, now, isElsewhere);
}
