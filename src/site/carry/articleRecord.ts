/** An article → its record: what `index.json` beside its page holds, and a line of `articles-YYYY.jsonl`. */
import { passages } from "../../archive/plainText.ts";
import { UNKNOWN_DATE, UNKNOWN_PAPER } from "../../lexicon/placeholders.ts";
import { readable } from "../../archive/controlPictures.ts";
import type { Entry } from "../shapes.ts";
import { iptcOf } from "../shelves/topics.ts";
import type { ArticleRecord } from "./recordSchema.ts";

type Because = ArticleRecord["because"];

const NO_REASONS: Because = { paper: [], date: [], city: [], topics: {} };

/** `url` is the site's, without a slash at its end. */
export function articleRecord({ article, address, paper }: Entry, url: string | null): ArticleRecord {
  const { front, body } = article;
  return {
    id: front.id,
    address,
    url: url === null ? null : url + address,
    series: front.series ?? null,
    kicker: front.kicker ?? null,
    title: front.title ?? null,
    subtitle: front.subtitle ?? null,
    authors: (front.authors ?? []).map(({ role, name, org }) => ({ role, name, org: org ?? null })),
    dateline: front.dateline ?? null,
    sentFrom: front.sentFrom ?? null,
    paper: paper.value === UNKNOWN_PAPER ? null : paper.name,
    paperEstimate: front.paperBasis === "estimated" ? (front.paper ?? null) : null,
    paperCode: paper.code,
    publishedIn: front.publishedIn ?? null,
    page: front.page ?? null,
    section: front.section ?? null,
    date: front.date === UNKNOWN_DATE ? null : front.date,
    dateBasis: front.dateBasis,
    dateRange: front.dateRange ?? null,
    dateProbability: front.dateProbability ?? null,
    eventDate: front.eventDate ?? null,
    eventUntil: front.eventUntil ?? null,
    city: front.city ?? null,
    districts: front.districts ?? [],
    zones: front.zones ?? [],
    topics: front.topics,
    iptc: iptcOf(front.topics),
    kind: front.kind,
    confidence: front.confidence,
    checked: front.checked ?? null,
    corrected: article.correction !== undefined,
    missing: front.missing ?? [],
    joins: front.joins ?? [],
    because: { ...NO_REASONS, ...front.because },
    source: [front.source].flat(),
    text: passages(readable(body)),
  };
}
