/** The site → all that can be carried away of it, written one file after the other; and what the pages say of it. */
import { createHash } from "node:crypto";
import { UNKNOWN_DATE } from "../../lexicon/placeholders.ts";
import type { Article } from "../../archiveTypes.ts";
import type { Words } from "../../words/words.ts";
import type { DigestOf } from "../digests.ts";
import type { Site } from "../site.ts";
import { readable } from "../../archive/controlPictures.ts";
import { groupBy } from "../shelves/paging.ts";
import type { Entry } from "../shapes.ts";
import { articleFiles } from "./articleFiles.ts";
import { atomFeed } from "./atomFeed.ts";
import { describedColumns } from "./csvTable.ts";
import { checksums, dataPackage, SCHEMA_FILE, type DataFile } from "./dataPackage.ts";
import { movedFiles } from "../moved/movedFiles.ts";
import { makeFeeds } from "./feeds.ts";
import { jsonFeed } from "./jsonFeed.ts";
import { openSearch } from "./openSearch.ts";
import { jsonSchema } from "./recordSchema.ts";
import { fillYear, type Carried } from "./yearFiles.ts";

/** Where what is carried away comes from and goes to. */
export type Carrier = {
  /** An article's file in the archive, as text. */
  markdownOf: (article: Article) => string;
  /** `path` is within the site, without a slash before it. */
  write: (path: string, content: string | Uint8Array) => void;
  digestOf: DigestOf;
  /**
   * Whether the files of this name are to be written: `/2020/05/28/lzcb/a05-02/*`, `data/2020`, `feeds/city/zibo/`.
   * Asked once of each.
   */
  isDue: (name: string, digest: string) => boolean;
  /** What a year's files are that are not to be written; `null` where nobody knows. */
  standingYear: (year: string) => CarriedYear | null;
  /** What an article gives to its year's files whose own files are not to be written; reckoned where not given. */
  carriedOf?: (entry: Entry) => Carried;
};

/** A file in `/data/`; `words` say what it is. */
type Held = DataFile & { words: string };

/** `year` is `1985`, or `undated`. */
export type CarriedYear = { year: string; name: string; articles: number; files: Held[] };

/** What the pages say of what can be carried away. */
export type CarriedAway = {
  /** A digest of every article's id and file: the same articles, the same version. */
  version: string;
  years: CarriedYear[];
  /** `datapackage.json` and the like. */
  descriptors: Held[];
  columns: { name: string; description: string }[];
  /** Addresses of the pages that have feeds beside them. */
  feeds: string[];
  /** Files at the site's root that not every site has. */
  atRoot: string[];
};

const UNDATED = "undated";
/** It needs whole addresses: a site that knows none of its own has none. */
const OPEN_SEARCH = "opensearch.xml";

export const yearOf = ({ date }: Entry): string => (date === UNKNOWN_DATE ? UNDATED : date.slice(0, 4));
const yearWords = (year: string, { dates }: Words): string =>
  year === UNDATED ? dates.unknown : dates.year(Number(year));

/** Writes a file of `/data/` and says what was written. */
export function hold(
  file: Omit<Held, "bytes" | "sha256">,
  content: string | Uint8Array,
  { write }: Pick<Carrier, "write">,
): Held {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  write(`data/${file.name}`, bytes);
  return { ...file, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** The names of an article's files beside its page, and of a year's. */
export const articleFilesName = ({ address }: Pick<Entry, "address">): string => `${address}*`;
export const yearFilesName = (year: string): string => `data/${year}`;

/** What an article's files are made of. */
export const articleFilesDigest = (entry: Entry, digestOf: DigestOf): string =>
  digestOf([entry, entry.article]);

/** Those of them whose files are to be written: a year's files are made of all its articles. */
const dueArticles = (entries: Entry[], { isDue, digestOf }: Carrier): Set<Entry> =>
  new Set(entries.filter((entry) => isDue(articleFilesName(entry), articleFilesDigest(entry, digestOf))));

/** Writes the files beside an article's page; returns what it gives to its year's. */
export function carryArticle(
  entry: Entry,
  { url, words }: Site,
  { markdownOf, write }: Pick<Carrier, "markdownOf" | "write">,
): Carried {
  const { files, carried } = articleFiles(entry, url, words);
  const folder = entry.address.slice(1);
  const markdown = readable(markdownOf(entry.article));
  for (const [name, text] of Object.entries({ ...files, "index.md": markdown })) write(folder + name, text);
  return carried;
}

/** All articles of a year, each with its files; one part of the year's files is in memory at a time. */
function carryYear(year: string, entries: Entry[], site: Site, carrier: Carrier): CarriedYear {
  const due = dueArticles(entries, carrier);
  const isDue = carrier.isDue(
    yearFilesName(year),
    carrier.digestOf(entries.map((entry) => [entry, entry.article])),
  );
  const standing = isDue ? null : carrier.standingYear(year);
  const { carriedOf = (entry) => articleFiles(entry, site.url, site.words).carried } = carrier;
  const files: Held[] = [];
  const filling = fillYear(year, ({ name, format, part, articles, bytes }) => {
    const { carry } = site.words;
    const words = carry.part(carry.formats[format.words], part);
    files.push(hold({ name, mediatype: format.mediatype, articles, words }, bytes, carrier));
  });
  for (const entry of standing === null ? entries : due) {
    const written = due.has(entry) ? carryArticle(entry, site, carrier) : null;
    if (standing === null) filling.add(written ?? carriedOf(entry));
  }
  if (standing !== null) return standing;
  filling.close();
  return { year, name: yearWords(year, site.words), articles: entries.length, files };
}

/** Beside pages at which an article stood once. */
export function carryMoved(
  { moved, url }: Site,
  { isDue, digestOf, write }: Pick<Carrier, "isDue" | "digestOf" | "write">,
): void {
  for (const old of moved) {
    const files = movedFiles(old, url);
    if (files === null || !isDue(articleFilesName(old), digestOf(old))) continue;
    for (const [name, text] of Object.entries(files)) write(old.address.slice(1) + name, text);
  }
}

function carryFeeds(site: Site, { isDue, digestOf, write }: Carrier): string[] {
  return makeFeeds(site).map((feed) => {
    const folder = feed.address.slice(1);
    if (isDue(`feeds${feed.address}`, digestOf(feed))) {
      write(`${folder}feed.atom`, atomFeed(feed, site));
      write(`${folder}feed.json`, jsonFeed(feed, site));
    }
    return feed.address;
  });
}

/** The files that tell of all others; `articleList` is the list of all articles and their digests. */
export function describe(
  { settings, words, url }: Pick<Site, "settings" | "words" | "url">,
  articleList: string,
  years: CarriedYear[],
  carrier: Pick<Carrier, "write">,
): Pick<CarriedAway, "version" | "descriptors"> {
  const version = createHash("sha256").update(articleList).digest("hex").slice(0, 12);
  const held = (name: string, mediatype: string, said: string, text: string): Held =>
    hold({ name, mediatype, words: said, articles: null }, text, carrier);
  const schema = held(
    SCHEMA_FILE,
    "application/schema+json",
    words.carry.files.schema,
    jsonSchema(url === null ? null : `${url}/data/${SCHEMA_FILE}`, words),
  );
  const files = [...years.flatMap((year) => year.files), schema];
  const listed = dataPackage({ settings, words, url, version, files });
  const descriptor = held("datapackage.json", "application/json", words.carry.files.package, listed);
  const sums = held("SHA256SUMS", "text/plain", words.carry.files.sums, checksums([...files, descriptor]));
  return { version, descriptors: [descriptor, schema, sums] };
}

/** Linear in the archive, and of constant size in memory beside it. The same archive gives the same bytes. */
export function carryAway(site: Site, carrier: Carrier): CarriedAway {
  const entries = site.articles.map((leaf) => leaf.item);
  const byYear = [...groupBy(entries, yearOf)];
  const years = byYear.map(([year, of]) => carryYear(year, of, site, carrier));
  // The undated come first in the archive, last for the reader.
  if (byYear[0]?.[0] === UNDATED) years.push(years.shift()!);
  carryMoved(site, carrier);
  const described = describe(site, site.coverage.articleList, years, carrier);
  const atRoot = site.url === null ? [] : [OPEN_SEARCH];
  if (site.url !== null) carrier.write(OPEN_SEARCH, openSearch(site.settings, site.url));
  const columns = describedColumns(site.words);
  return { ...described, years, columns, feeds: carryFeeds(site, carrier), atRoot };
}
