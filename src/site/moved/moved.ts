/** Old addresses: what stood there was merged, split, moved or withdrawn, or is listed under another day or paper now. */
import { articleAddress, dateAddress, idParts, issueAddress, pageAddress } from "../../archive/address.ts";
import { UNKNOWN_DATE } from "../../lexicon/placeholders.ts";
import type { LedgerEntry } from "../../archiveTypes.ts";
import type { Words } from "../../words/words.ts";
import type { Entry, Issue, Link, Sheet } from "../shapes.ts";
import { stoodAt, type Stood } from "./stood.ts";

/** A page at an old address. */
export type Moved = {
  address: string;
  heading: string;
  /** Why, in a sentence. */
  note: string;
  /** Where it is now, the most of it first; none where it was withdrawn. */
  to: Link[];
  /** To the one place where it is, without being asked; a page that only says where to look on does not. */
  leadsOn: boolean;
  /** Where its text is nowhere: what it was. */
  stood: Stood | null;
};

/** What stands at the site's addresses now. */
export type Standing = {
  ledger: readonly LedgerEntry[];
  entries: readonly Entry[];
  sheets: readonly Pick<Sheet, "record" | "title" | "address" | "issue">[];
  issues: readonly Issue[];
};

/** Links of a page that leads to many places, at most. */
const SHOWN = 50;

const isArticle = (id: string): boolean => idParts(id).article !== undefined;
const addressOf = (id: string): string => (isArticle(id) ? articleAddress(id) : pageAddress(id));

/** Where an id leads: to itself where it is held, else to all that it went into, however often that moved on; or to the id that is held and cannot be shown. */
function leadingFrom({ ledger, entries, sheets }: Standing): (id: string) => { to: Link[]; unread?: string } {
  const held = new Map<string, Link>([
    ...sheets.map(({ record, title, address }) => [record.id, { name: title, address }] as const),
    ...entries.map(
      ({ article, heading, address }) => [article.front.id, { name: heading, address }] as const,
    ),
  ]);
  const fates = new Map(ledger.map((entry) => [entry.id, entry]));
  const follow = (id: string, seen: ReadonlySet<string>): string[] => {
    if (held.has(id) || fates.get(id)?.fate === "held") return [id];
    if (seen.has(id)) return [];
    return (fates.get(id)?.to ?? []).flatMap((next) => follow(next, new Set([...seen, id])));
  };
  return (id) => {
    const ends = [...new Set(follow(id, new Set()))];
    const links = ends.flatMap((end) => held.get(end) ?? []);
    return links.length > 0 || ends.length === 0 ? { to: links } : { to: [], unread: ends[0]! };
  };
}

/** Ids whose text is elsewhere or nowhere, or in a file that cannot be read. */
function movedIds(standing: Standing, all: Words): Moved[] {
  const { moved: words } = all;
  const lead = leadingFrom(standing);
  const stood = stoodAt(standing, all);
  return standing.ledger.flatMap(({ id, fate }): Moved[] => {
    const { to, unread } = lead(id);
    const address = addressOf(id);
    if (to.some((link) => link.address === address)) return [];
    const kind = isArticle(id) ? words.article : words.page;
    if (to.length > 0) {
      const heading = to.length > 1 ? kind.split : kind[fate === "merged" ? "merged" : "moved"];
      return [{ address, heading, note: words.leads, to, leadsOn: to.length === 1, stood: null }];
    }
    const gone = unread === undefined ? "withdrawn" : "absent";
    return [
      { address, heading: kind[gone], note: words[gone](unread ?? id), to, leadsOn: false, stood: stood(id) },
    ];
  });
}

/** Days, months and years, and issues, in which ids say that something was printed. */
const placesOf = (paper: string, date: string): string[] =>
  date === UNKNOWN_DATE
    ? [issueAddress(paper, date), dateAddress(date)]
    : [issueAddress(paper, date), ...[10, 7, 4].map((length) => dateAddress(date.slice(0, length)))];

/** Finds those of the places that an id names at which nothing stands; ids of one issue name the same. */
function emptyPlaces(taken: ReadonlySet<string>): (id: string) => readonly string[] {
  const known = new Map<string, string[]>();
  return (id) => {
    const { paper, date } = idParts(id);
    const issue = `${paper} ${date}`;
    const found = known.get(issue) ?? placesOf(paper, date).filter((address) => !taken.has(address));
    known.set(issue, found);
    return found;
  };
}

/** Where a paper's or a day's articles are listed now, if nothing stands where their ids say. */
function movedPlaces(
  standing: Standing,
  taken: ReadonlySet<string>,
  { moved: words, frame }: Words,
): Moved[] {
  const near = [
    { name: frame.dates, address: "/date/" },
    { name: frame.search, address: "/search/" },
  ];
  const issues = new Map(standing.issues.map((issue) => [issue.address, issue]));
  const listed = [
    ...standing.sheets.map(({ record, issue }) => [record.id, issues.get(issue)] as const),
    ...standing.entries.map(({ article, issue }) => [article.front.id, issues.get(issue)] as const),
  ];
  const issueOf = new Map(listed);
  const found = new Map<string, Map<string, Link>>();
  const former = new Map(standing.ledger.map(({ id, issues: others }) => [id, others]));
  const empty = emptyPlaces(taken);
  for (const id of new Set([...former.keys(), ...issueOf.keys()])) {
    const issue = issueOf.get(id);
    for (const address of [id, ...(former.get(id) ?? [])].flatMap(empty)) {
      const links = found.get(address) ?? new Map<string, Link>();
      found.set(address, links);
      if (issue !== undefined)
        links.set(issue.address, { name: `${issue.paper.name} ${issue.dateWords}`, address: issue.address });
    }
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([address, links]) => {
      const to = [...links.values()];
      const [heading, note] =
        to.length === 0 ? [words.place.empty, words.nothing] : [words.place.moved, words.leads];
      const stood = to.length === 0 ? { words: "", near } : null;
      return { address, heading, note, to: to.slice(0, SHOWN), leadsOn: to.length === 1, stood };
    });
}

/** `taken`: the addresses of all pages that the site has. */
export function makeMoved(standing: Standing, taken: ReadonlySet<string>, words: Words): Moved[] {
  const ids = movedIds(standing, words).filter(({ address }) => !taken.has(address));
  return [...ids, ...movedPlaces(standing, taken, words)];
}
