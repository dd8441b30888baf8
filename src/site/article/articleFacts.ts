/** What an article's page says about it besides its text: who, when, where, what, how sure, and from which lines. */
import { dateAddress } from "../../archive/address.ts";
import type { Author, FrontMatter } from "../../types.ts";
import { dateWords, UNKNOWN_PLACE } from "../../lexicon/placeholders.ts";
import { weekday } from "../calendar/dates.ts";
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
import { confidenceWords, DATE_BASIS_WORDS, MISSING_WORDS, quoted, type Confidence } from "../words.ts";

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

const named = ({ name, org }: Author): Credit["names"][number] => ({
  name,
  address: authorAddress(name),
  after: org === undefined ? "" : `（${org}）`,
});

/** Neighbours with the same role are named together: `记者 宋广田、荆玉海`. */
export function credits(authors: Author[]): Credit[] {
  const rows: Credit[] = [];
  for (const author of authors) {
    const last = rows.at(-1);
    if (last?.role === author.role) last.names.push(named(author));
    else rows.push({ role: author.role, names: [named(author)] });
  }
  return rows;
}

const because = (words: string[] | undefined): string | null =>
  words === undefined || words.length === 0 ? null : `依据${quoted(words)}`;

function estimate({ dateBasis, dateRange, dateProbability, because: reasons }: FrontMatter): string | null {
  if (dateBasis !== "estimated") return null;
  const range =
    dateRange === undefined ? "" : `，在${dateWords(dateRange[0])}至${dateWords(dateRange[1])}之间`;
  const likely = dateProbability === undefined ? "" : `（可能性${Math.round(dateProbability * 100)}%）`;
  const reason = because(reasons?.date);
  return `估计${range}${likely}${reason === null ? "" : `；${reason}`}`;
}

/** `可能是大众日报，依据“…”`, only where the paper is estimated. */
function paperEstimate({ paper, paperBasis, because: reasons }: FrontMatter): string | null {
  if (paper === undefined || paperBasis === undefined) return null;
  const reason = because(reasons?.paper);
  return `可能是${paper}${reason === null ? "" : `，${reason}`}`;
}

/** `2020年5月1日至2020年5月3日` */
const eventWords = ({ eventDate, eventUntil }: FrontMatter): string | null =>
  eventDate === undefined
    ? null
    : dateWords(eventDate) + (eventUntil === undefined ? "" : `至${dateWords(eventUntil)}`);

export function articleFacts({ item: entry, page }: ArticleLeaf, provenance: Provenance): ArticleFacts {
  const { front, path } = entry.article;
  const { city } = front;
  const printed = { name: entry.folio, address: `${entry.issue}#${page.anchor}` };
  return {
    trail: [...dateTrail(front.date), { name: entry.paper.name, address: entry.issue }, printed],
    printed,
    paperEstimate: paperEstimate(front),
    credits: credits(front.authors ?? []),
    day: {
      name: entry.dateWords,
      address: dateAddress(front.date),
      weekday: entry.about ? "" : weekday(front.date),
    },
    dateBasis: DATE_BASIS_WORDS[front.dateBasis],
    estimate: estimate(front),
    eventDate: eventWords(front),
    city: { name: city ?? UNKNOWN_PLACE, address: cityAddress(city ?? null) },
    districts: (front.districts ?? []).map((name) => ({
      name,
      address: city === undefined ? null : districtAddress(city, name),
    })),
    sentFrom:
      front.sentFrom === city || (front.districts ?? []).includes(front.sentFrom ?? "")
        ? null
        : (front.sentFrom ?? null),
    zones: front.zones ?? [],
    cityBecause: because(front.because?.city),
    topics: topicsOf(entry).map((name) => ({
      name,
      address: topicAddress(name),
      because: because(front.because?.topics?.[name]),
    })),
    iptc: iptcOf(topicsOf(entry)),
    missing: (front.missing ?? []).map((where) => MISSING_WORDS[where]),
    confidence: confidenceWords(front.confidence),
    joins: doubtfulJoins(entry, provenance),
    sheet: firstSheet(entry, provenance),
    sources: sourceLines(entry, provenance),
    beside: page.entries.filter((other) => other !== entry),
    file: path,
  };
}
