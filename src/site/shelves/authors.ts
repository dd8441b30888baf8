/** Entries → authors with their listings, and the shelves by letter that lead to them. */
import { spelledOut } from "../../lexicon/spelledOut.ts";
import type { Words } from "../../words/words.ts";
import { divide, groupBy } from "./paging.ts";
import { byLetter, byReading, letterSlug, nameReading } from "./readings.ts";
import type { Author as Credit } from "../../types.ts";
import type { Author, AuthorListing, AuthorShelf, Counted, Entry, Listing } from "../shapes.ts";
import { besides, FEW, fullest, fullestByGroup, shelve, tally } from "./shelf.ts";
import { yearSpan } from "./listingYears.ts";

/** By code points: readings change with the dictionary and are shared by many, addresses stay. */
export const authorAddress = (name: string): string => `/author/${spelledOut(name)}/`;

type Credited = { name: string; reading: string; author: Author; organisations: string; entries: Entry[] };

const creditsOf = (name: string, entries: readonly Entry[]): Credit[] =>
  entries.flatMap(({ article }) => (article.front.authors ?? []).filter((author) => author.name === name));

/** Roles under which somebody is named, in the order in which they first occur. */
const rolesOf = (credits: readonly Credit[]): string =>
  [...new Set(credits.map(({ role }) => role))].join("、");

/** Organisations that stand behind a name, in the order in which they first occur. */
const organisationsOf = (credits: readonly Credit[]): string =>
  [...new Set(credits.flatMap(({ org }) => org ?? []))].slice(0, FEW).join("、");

/** Everybody who is named as an author, by reading, then by name. */
export function makeAuthors(entries: readonly Entry[], words: Words): Credited[] {
  const credits = entries.flatMap((entry) =>
    [...new Set((entry.article.front.authors ?? []).map(({ name }) => name))].map((name) => ({
      name,
      entry,
    })),
  );
  return [...groupBy(credits, ({ name }) => name)]
    .map(([name, of]) => {
      const own = of.map(({ entry }) => entry);
      const printed = creditsOf(name, own);
      const author = {
        name,
        address: authorAddress(name),
        count: own.length,
        roles: rolesOf(printed),
        span: yearSpan(own, words),
      };
      const organisations = organisationsOf(printed);
      return { name, reading: nameReading(name), author, organisations, entries: own };
    })
    .sort(byReading);
}

/** `报上署作记者、通讯员；所署单位：清波镇文化站。1985—2019年，共35篇。` */
const lineOf = ({ author, organisations }: Credited, { shelves }: Words): string =>
  shelves.authorLine(author.roles, organisations, author.span, author.count);

/** The paper that printed most of somebody's articles. */
const ownPaper = ({ entries }: Credited): Counted => fullest(tally(entries.map(({ paper }) => paper)))[0]!;

/** Newest first. */
export function authorListings(credited: readonly Credited[], words: Words): AuthorListing[] {
  const all = credited.map((each) => ({ ...each, paper: ownPaper(each) }));
  const byPaper = groupBy(all, ({ paper }) => paper.address);
  const few = fullestByGroup(
    new Map([...byPaper].map(([paper, of]) => [paper, of.map(({ author }) => author)])),
  );
  return all.flatMap((each) => {
    const { author, entries, paper } = each;
    const others = besides(few.get(paper.address), author.address);
    const nearby = [{ name: words.shelves.otherAuthors(paper.name), links: others }];
    const said = { line: lineOf(each, words), unit: "articles" as const, nearby };
    return shelve(author.name, author.address, entries.toReversed(), said, words).map((page) => ({
      ...page,
      author,
    }));
  });
}

/** Names by the first letter of their reading. */
export const authorShelves = (credited: readonly Credited[], { shelves }: Words): AuthorShelf[] =>
  [...byLetter(credited, ({ reading }) => reading, shelves.other)].map(([letter, of]) => ({
    name: letter,
    letter,
    address: `/author/${letterSlug(letter)}/`,
    count: of.length,
    authors: of.map(({ author }) => author),
  }));

/** A shelf's names, page by page. */
export const shelfListings = (shelves: readonly AuthorShelf[]): Listing<Author>[] =>
  shelves.flatMap(({ letter, address, authors }) => divide(letter, address, authors));

const FREQUENT = 40;

/** Those named most often. */
export const frequentAuthors = (credited: readonly Credited[]): Author[] =>
  credited
    .map(({ author }) => author)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, FREQUENT);
