/** What a person corrected in an article, as its page shows it: as it was read, and as it is now. */
import { lineDifference, replacements, type LineSpan } from "../../archive/difference.ts";
import { passages } from "../../archive/plainText.ts";
import type { FrontMatter } from "../../types.ts";
import type { Words } from "../../words/words.ts";
import { dateWords } from "../calendar/dates.ts";
import { readable, visibleIn } from "../../archive/controlPictures.ts";
import type { Entry } from "../shapes.ts";
import { folioWords, organisationWords } from "../words.ts";

/** Where a term of a search may stand in what was. */
type Part = "headline" | "body";

/** One place: spans of what was and of what is, none where nothing stood or stands there. */
export type CorrectedPlace = {
  name: string;
  /** `null` for what the site says, not print. */
  part: Part | null;
  was: LineSpan[];
  now: LineSpan[];
};

export type Corrected = {
  /** That a person had a hand in it. */
  words: string;
  places: CorrectedPlace[];
};

type Name = keyof Words["article"]["corrected"]["fields"];
type Field = { name: Name; part: Part | null; read: (front: FrontMatter, words: Words) => string };

/** In the order of an article's page. */
const FIELDS: readonly Field[] = [
  { name: "series", part: "headline", read: ({ series }) => series ?? "" },
  { name: "kicker", part: "headline", read: ({ kicker }) => kicker ?? "" },
  { name: "title", part: "headline", read: ({ title }) => title ?? "" },
  { name: "subtitle", part: "headline", read: ({ subtitle }) => subtitle ?? "" },
  {
    name: "authors",
    part: "body",
    read: ({ authors = [] }, words) =>
      authors.map((each) => `${each.role} ${each.name}${organisationWords(each, words)}`).join("、"),
  },
  { name: "paper", part: null, read: ({ paper }) => paper ?? "" },
  { name: "date", part: null, read: ({ date }, words) => dateWords(date, words) },
  {
    name: "page",
    part: null,
    read: ({ page, section }, words) => folioWords(page, section, words),
  },
  { name: "kind", part: null, read: ({ kind }, { filters }) => filters.kinds[kind] },
  {
    name: "place",
    part: null,
    read: ({ city, districts = [], zones = [] }) => [city ?? "", ...districts, ...zones].join(" ").trim(),
  },
  {
    name: "topics",
    part: null,
    read: ({ topics }, { shownAs, frame }) => topics.map(shownAs).join(frame.between),
  },
];

const whole = (value: string): LineSpan[] => (value === "" ? [] : [{ text: value, changed: true }]);

function changedFields(before: FrontMatter, now: FrontMatter, words: Words): CorrectedPlace[] {
  return FIELDS.flatMap(({ name, part, read }) => {
    const [was, is] = [read(before, words), read(now, words)];
    if (was === is) return [];
    const spans = part === null ? { was: whole(was), now: whole(is) } : lineDifference(was, is);
    return [{ name: words.article.corrected.fields[name], part, ...spans }];
  });
}

/** Passages as a file of plain text has them: what is no paragraph says what it is. */
const linesOf = (body: string, { carry }: Words): string[] =>
  passages(readable(body)).map(({ kind, text }) => (kind === "paragraph" ? "" : carry[kind]) + text);

/** Where paragraphs were joined or divided. */
const PARAGRAPH = "¶";

function changedText(before: string, now: string, words: Words): CorrectedPlace[] {
  const place = (was: string, is: string): CorrectedPlace => ({
    name: words.article.corrected.fields.text,
    part: "body",
    ...lineDifference(was, is),
  });
  return replacements(linesOf(before, words), linesOf(now, words)).flatMap(({ gone, come }) =>
    gone.length === come.length
      ? gone.map((was, at) => place(was, come[at]!))
      : [place(gone.join(PARAGRAPH), come.join(PARAGRAPH))],
  );
}

/** `null` where no person changed what the article says. */
export function correctedPlaces({ article }: Pick<Entry, "article">, words: Words): Corrected | null {
  const { front, body, correction } = article;
  if (correction === undefined) return null;
  const { corrected } = words.article;
  if (correction.by !== "parse") return { words: corrected[correction.by], places: [] };
  const places = [
    ...changedFields(visibleIn(correction.front), front, words),
    ...changedText(correction.body, body, words),
  ];
  return { words: corrected.places(places.length), places };
}
