/** Entries → authors with their listings, and the shelves by letter that lead to them. */
import { pinyin } from "pinyin-pro";
import { UNKNOWN_DATE } from "../lexicon/placeholders.ts";
import { spelledOut } from "../lexicon/spelledOut.ts";
import { divide, groupBy } from "./paging.ts";
import type { Author, AuthorListing, AuthorShelf, Entry, Listing } from "./shapes.ts";

/** By code points: readings change with the dictionary and are shared by many, addresses stay. */
export const authorAddress = (name: string): string => `/author/${spelledOut(name)}/`;

type Credited = { author: Author; entries: Entry[]; reading: string };

/** Without tones, the surname read as a surname: 单一 → `shan yi`. */
const readingOf = (name: string): string =>
  pinyin(name, { toneType: "none", mode: "surname", type: "array", nonZh: "consecutive" })
    .join(" ")
    .toLowerCase();

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Roles under which somebody is named, in the order in which they first occur. */
function rolesOf(name: string, entries: readonly Entry[]): string {
  const roles = entries.flatMap(({ article }) =>
    (article.front.authors ?? []).flatMap((author) => (author.name === name ? [author.role] : [])),
  );
  return [...new Set(roles)].join("、");
}

/** First to last year, leaving out what has no date. */
function spanOf(entries: readonly Entry[]): string {
  const years = entries.flatMap(({ date }) => (date === UNKNOWN_DATE ? [] : [Number(date.slice(0, 4))]));
  if (years.length === 0) return "";
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? `${first}年` : `${first}—${last}年`;
}

/** Everybody who is named as an author, by reading, then by name. */
export function makeAuthors(entries: readonly Entry[]): Credited[] {
  const credits = entries.flatMap((entry) =>
    [...new Set((entry.article.front.authors ?? []).map(({ name }) => name))].map((name) => ({
      name,
      entry,
    })),
  );
  return [...groupBy(credits, ({ name }) => name)]
    .map(([name, of]) => {
      const own = of.map(({ entry }) => entry);
      const author = {
        name,
        address: authorAddress(name),
        count: own.length,
        roles: rolesOf(name, own),
        span: spanOf(own),
      };
      return { author, entries: own, reading: readingOf(name) };
    })
    .sort((a, b) => byText(a.reading, b.reading) || byText(a.author.name, b.author.name));
}

/** Newest first. */
export const authorListings = (credited: readonly Credited[]): AuthorListing[] =>
  credited.flatMap(({ author, entries }) =>
    divide(author.name, author.address, entries.toReversed()).map((page) => ({ ...page, author })),
  );

const OTHER_LETTER = "其他";
const letterOf = (reading: string): string =>
  /^[a-z]/.test(reading) ? reading[0]!.toUpperCase() : OTHER_LETTER;
const shelfAddress = (letter: string): string =>
  `/author/${letter === OTHER_LETTER ? "other" : letter.toLowerCase()}/`;

/** Names by the first letter of their reading. */
export const authorShelves = (credited: readonly Credited[]): AuthorShelf[] =>
  [...groupBy(credited, ({ reading }) => letterOf(reading))].map(([letter, of]) => ({
    name: letter,
    letter,
    address: shelfAddress(letter),
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
