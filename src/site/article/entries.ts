/** Articles → entries: what every listing shows of them. */
import { articleAddress, issueAddress } from "../../archive/address.ts";
import type { Article } from "../../archiveTypes.ts";
import { openingWords } from "../../archive/openingWords.ts";
import { HEADING_LENGTH, NO_TEXT } from "../../lexicon/placeholders.ts";
import type { Words } from "../../words/words.ts";
import { aboutDate, datetime } from "../calendar/dates.ts";
import type { Entry, PaperName } from "../shapes.ts";
import { folioWords } from "../words.ts";

/** Characters of the body shown under a headline, and in the page's description. */
const OPENING_LENGTH = 64;

/** `front` and `paper` as they are to be shown, control characters already made visible. */
export function makeEntry(article: Article, paper: PaperName, words: Words): Entry {
  const { front, opening } = article;
  const about = front.dateBasis === "estimated";
  const place =
    front.city === undefined
      ? null
      : [front.city, ...(front.districts ?? []), ...(front.zones ?? [])].join(" ");
  return {
    article,
    address: articleAddress(front.id),
    heading: front.title ?? (openingWords(opening, HEADING_LENGTH) || words.shownAs(NO_TEXT)),
    untitled: front.title === undefined,
    kicker: front.kicker ?? null,
    subtitle: front.subtitle ?? null,
    series: front.series ?? null,
    opening: openingWords(opening, OPENING_LENGTH),
    date: front.date,
    dateWords: aboutDate(front.date, about, words),
    about,
    datetime: about ? null : datetime(front.date),
    kind: words.filters.kinds[front.kind],
    paper,
    folio: folioWords(front.page, front.section, words),
    issue: issueAddress(paper.code, front.date),
    place,
  };
}
