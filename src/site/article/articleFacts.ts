/** What an article's page says about it besides its text: who, when, where, what, how sure, and from which lines. */
import { dateAddress } from "../../archive/address.ts";
import type { Author, FrontMatter } from "../../types.ts";
import { UNKNOWN_PLACE } from "../../lexicon/placeholders.ts";
import type { Words } from "../../words/words.ts";
import { dateWords, weekday } from "../calendar/dates.ts";
import { authorAddress } from "../shelves/authors.ts";
import { cityAddress, districtAddress } from "../shelves/places.ts";
import {
  doubtfulJoins,
  firstSheet,
  sourceLines,
  type JoinedLines,
  type Provenance,
  type SourceLines,
} from "../issue/provenance.ts";
import type { ArticleLeaf, Entry, Link } from "../shapes.ts";
import { dateTrail } from "../trail.ts";
import { iptcOf, topicAddress, topicsOf } from "../shelves/topics.ts";
import { confidenceWords, organisationWords, type Confidence } from "../words.ts";

/** A role and everybody in it; `after` is what stands behind a name: its organisation, or nothing. */
export type Credit = { role: string; names: (Link & { after: string })[] };

export type ArticleFacts = {
  trail: Link[];
  /** The article's printed page within its issue. */
  printed: Link;
  /** What paper it may be of, where nothing says so. */
  paperEstimate: string | null;
  credits: Credit[];
  day: Link & { weekday: string };
  dateBasis: string;
  /** `估计，在…至…之间；依据“…”`, only where the date is estimated. */
  estimate: string | null;
  eventDate: string | null;
  city: Link;
  /** Where it was sent from, when that is not where it is about. */
  sentFrom: string | null;
  /** No address where the city is unknown. */
  districts: { name: string; address: string | null }[];
  zones: string[];
  cityBecause: string | null;
  topics: (Link & { because: string | null })[];
  /** IPTC Media Topics of its topics. */
  iptc: string[];
  missing: string[];
  confidence: Confidence;
  joins: JoinedLines[];
  sheet: Link | null;
  sources: SourceLines[];
  /** Other articles of the same printed page. */
  beside: Entry[];
  /** The file to edit, within the archive folder. */
  file: string;
};

const named = (author: Author, words: Words): Credit["names"][number] => ({
  name: author.name,
  address: authorAddress(author.name),
  after: organisationWords(author, words),
});

/** Neighbours with the same role are named together: `记者 宋广田、荆玉海`. */
export function credits(authors: Author[], words: Words): Credit[] {
  const rows: Credit[] = [];
  for (const author of authors) {
    const last = rows.at(-1);
    if (last?.role === author.role) last.names.push(named(author, words));
    else rows.push({ role: author.role, names: [named(author, words)] });
  }
  return rows;
}

const because = (printed: string[] | undefined, { article }: Words): string | null =>
  printed === undefined || printed.length === 0 ? null : article.because(printed);

function estimate(
  { dateBasis, dateRange, dateProbability, because: reasons }: FrontMatter,
  words: Words,
): string | null {
  if (dateBasis !== "estimated") return null;
  const [from, to] = dateRange === undefined ? ["", ""] : dateRange.map((day) => dateWords(day, words));
  const likely = dateProbability === undefined ? null : Math.round(dateProbability * 100);
  return words.article.estimate(from!, to!, likely, because(reasons?.date, words));
}

/** `可能是大众日报，依据“…”`, only where the paper is estimated. */
function paperEstimate({ paper, paperBasis, because: reasons }: FrontMatter, words: Words): string | null {
  if (paper === undefined || paperBasis === undefined) return null;
  return words.article.paperEstimate(paper, because(reasons?.paper, words));
}

/** `2020年5月1日至2020年5月3日` */
function eventWords({ eventDate, eventUntil }: FrontMatter, words: Words): string | null {
  if (eventDate === undefined) return null;
  const first = dateWords(eventDate, words);
  return eventUntil === undefined ? first : words.dates.until(first, dateWords(eventUntil, words));
}

export function articleFacts(
  { item: entry, page }: ArticleLeaf,
  provenance: Provenance,
  words: Words,
): ArticleFacts {
  const { front, path, correction } = entry.article;
  const { city } = front;
  /** As the program read it: its reasons are for that. */
  const read = correction?.by === "parse" ? correction.front : front;
  const printed = { name: entry.folio, address: `${entry.issue}#${page.anchor}` };
  return {
    trail: [...dateTrail(front.date, words), { name: entry.paper.name, address: entry.issue }, printed],
    printed,
    paperEstimate: paperEstimate(front, words),
    credits: credits(front.authors ?? [], words),
    day: {
      name: entry.dateWords,
      address: dateAddress(front.date),
      weekday: entry.about ? "" : weekday(front.date, words),
    },
    dateBasis: words.article.basis[read.date === front.date ? front.dateBasis : "archivist"],
    estimate: estimate(front, words),
    eventDate: eventWords(front, words),
    city: { name: city ?? words.shownAs(UNKNOWN_PLACE), address: cityAddress(city ?? null) },
    districts: (front.districts ?? []).map((name) => ({
      name,
      address: city === undefined ? null : districtAddress(city, name),
    })),
    sentFrom:
      front.sentFrom === city || (front.districts ?? []).includes(front.sentFrom ?? "")
        ? null
        : (front.sentFrom ?? null),
    zones: front.zones ?? [],
    cityBecause: read.city === city ? because(front.because?.city, words) : null,
    topics: topicsOf(entry).map((name) => ({
      name: words.shownAs(name),
      address: topicAddress(name),
      because: because(front.because?.topics?.[name], words),
    })),
    iptc: iptcOf(topicsOf(entry)),
    missing: (front.missing ?? []).map((where) => words.matter.missing[where]),
    confidence: confidenceWords(front, words),
    joins: doubtfulJoins(entry, provenance, words),
    sheet: firstSheet(entry, provenance),
    sources: sourceLines(entry, provenance, words),
    beside: page.entries.filter((other) => other !== entry),
    file: path,
  };
}
