/** Articles → entries: what every listing shows of them. */
import { KIND_WORDS } from "../../lexicon/kindWords.ts";
import { articleAddress, issueAddress } from "../../archive/address.ts";
import type { Article } from "../../types.ts";
import { openingWords } from "./bodyHtml.ts";
import { aboutDate, HEADING_LENGTH, NO_TEXT } from "../../lexicon/placeholders.ts";
import { datetime } from "../calendar/dates.ts";
import type { Entry, PaperName } from "../shapes.ts";
import { folioWords } from "../words.ts";

/** Characters of the body shown under a headline, and in the page's description. */
const OPENING_LENGTH = 64;

/** `front` and `paper` as they are to be shown, control characters already made visible. */
export function makeEntry(article: Article, paper: PaperName): Entry {
  const { front, body } = article;
  const opening = openingWords(body, OPENING_LENGTH);
  const about = front.dateBasis === "estimated";
  const place =
    front.city === undefined
      ? null
      : [front.city, ...(front.districts ?? []), ...(front.zones ?? [])].join(" ");
  return {
    article,
    address: articleAddress(front.id),
    heading: front.title ?? (openingWords(body, HEADING_LENGTH) || NO_TEXT),
    untitled: front.title === undefined,
    kicker: front.kicker ?? null,
    subtitle: front.subtitle ?? null,
    series: front.series ?? null,
    opening,
    date: front.date,
    dateWords: aboutDate(front.date, about),
    about,
    datetime: about ? null : datetime(front.date),
    kind: KIND_WORDS[front.kind],
    paper,
    folio: folioWords(front.page, front.section),
    issue: issueAddress(paper.code, front.date),
    place,
  };
}
