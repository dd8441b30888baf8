/** How sure an archive is of what it says, in figures: dates, articles, joins, text that belongs to none. */
import { pageAddress, pageOfArticle } from "../../archive/address.ts";
import { glanceOf } from "../../archive/pageGlance.ts";
import type { Article, PageSheet } from "../../archiveTypes.ts";
import type { Words } from "../../words/words.ts";
import { SURE, type Provenance } from "../issue/provenance.ts";
import type { Entry, Link } from "../shapes.ts";
import { LOW_CONFIDENCE, percent } from "../words.ts";

/** A line of the table: `counted`, so many of a thing, of so many in all. `note` says what that means. */
export type Figure = {
  name: string;
  count: number;
  counted: string;
  of: number;
  share: string;
  note: string;
};

/** Of a line of the table: so many, of so many in all. */
export type Tally = [count: number, of: number];

export type ArchiveQuality = {
  tallies: Tally[];
  figures: Figure[];
  /** The articles that are least sure, the worst first. */
  worst: (Link & { confidence: string })[];
  /** Pages of which no article was made, the first few. */
  bare: Link[];
};

/** Links shown of each. */
const SHOWN = 20;

type Known = {
  entries: readonly Entry[];
  sheets: readonly PageSheet[];
  /** Of them, those that no article begins on or goes on to. */
  bare: readonly PageSheet[];
};

const joinsOf = ({ article }: Entry): { confidence: number }[] => article.front.joins ?? [];

/** Written or edited by a person. */
export const isEdited = (article: Article): boolean => article.correction !== undefined;

/** Held against its page by a person, and found right or made so. */
const isChecked = ({ article }: Entry): boolean => article.front.checked !== undefined;

/** Unless a person held it against its page. */
const isDoubtful = ({ article: { front } }: Entry): boolean =>
  front.checked === undefined && front.confidence < LOW_CONFIDENCE;

type Said = Pick<Figure, "name" | "note">;

/** Articles that a person changed, characters that belong to none. */
export type BodyCounts = { edited: number; unassigned: number };

/** What is counted, in the order of the table. */
const FIGURES: readonly {
  said: (words: Words["coverage"]["figures"]) => Said;
  unit: keyof Words["coverage"]["counted"];
  count: (known: Known) => number;
  of: (known: Known) => number;
  /** It may be another where nothing but articles' bodies is. */
  byBodies?: keyof BodyCounts;
}[] = [
  {
    said: (figures) => figures.estimated,
    unit: "articles",
    count: ({ entries }) => entries.filter(({ article }) => article.front.dateBasis === "estimated").length,
    of: ({ entries }) => entries.length,
  },
  {
    said: (figures) => figures.undated,
    unit: "articles",
    count: ({ entries }) => entries.filter(({ article }) => article.front.dateBasis === "unknown").length,
    of: ({ entries }) => entries.length,
  },
  {
    said: (figures) => figures.checked,
    unit: "articles",
    count: ({ entries }) => entries.filter(isChecked).length,
    of: ({ entries }) => entries.length,
  },
  {
    said: (figures) => figures.edited,
    unit: "articles",
    count: ({ entries }) => entries.filter(({ article }) => isEdited(article)).length,
    of: ({ entries }) => entries.length,
    byBodies: "edited",
  },
  {
    said: ({ doubtful: { name, note } }) => ({ name, note: note(LOW_CONFIDENCE) }),
    unit: "articles",
    count: ({ entries }) => entries.filter(isDoubtful).length,
    of: ({ entries }) => entries.length,
  },
  {
    said: ({ joins: { name, note } }) => ({ name, note: note(SURE) }),
    unit: "joins",
    count: ({ entries }) =>
      entries.reduce(
        (sum, entry) => sum + joinsOf(entry).filter(({ confidence }) => confidence < SURE).length,
        0,
      ),
    of: ({ entries }) => entries.reduce((sum, entry) => sum + joinsOf(entry).length, 0),
  },
  {
    said: (figures) => figures.bare,
    unit: "pages",
    count: ({ bare }) => bare.length,
    of: ({ sheets }) => sheets.length,
  },
  {
    said: (figures) => figures.unassigned,
    unit: "characters",
    count: ({ sheets }) => sheets.reduce((sum, sheet) => sum + glanceOf(sheet).unassigned, 0),
    of: ({ sheets }) => sheets.reduce((sum, sheet) => sum + glanceOf(sheet).printed, 0),
    byBodies: "unassigned",
  },
];

function withoutArticles(
  entries: readonly Entry[],
  sheets: readonly PageSheet[],
  { claims }: Provenance,
): PageSheet[] {
  const begun = new Set(entries.map(({ article }) => pageOfArticle(article.front.id)));
  return sheets.filter(({ id }) => !begun.has(id) && !claims.has(id));
}

/** `tallies` in the order of the table. */
const figuresOf = (tallies: readonly Tally[], { coverage: { figures, counted } }: Words): Figure[] =>
  FIGURES.map(({ said, unit }, at) => {
    const [count, of] = tallies[at]!;
    return { ...said(figures), count, counted: counted[unit](count), of, share: percent(count, of) };
  });

/** The same archive with other bodies: `more` of what hangs on these than there were. */
export function qualityAgain(
  { tallies, ...rest }: Omit<ArchiveQuality, "figures">,
  more: BodyCounts,
  words: Words,
): ArchiveQuality {
  const now = tallies.map(([count, of], at): Tally => {
    const { byBodies } = FIGURES[at]!;
    return [byBodies === undefined ? count : count + more[byBodies], of];
  });
  return { ...rest, tallies: now, figures: figuresOf(now, words) };
}

/** Articles and raw pages → figures, and where to look first. */
export function archiveQuality(
  entries: readonly Entry[],
  sheets: readonly PageSheet[],
  provenance: Provenance,
  words: Words,
): ArchiveQuality {
  const bare = withoutArticles(entries, sheets, provenance);
  const known = { entries, sheets, bare };
  const tallies = FIGURES.map(({ count, of }): Tally => [count(known), of(known)]);
  return {
    tallies,
    figures: figuresOf(tallies, words),
    worst: entries
      .filter(isDoubtful)
      .sort((a, b) => a.article.front.confidence - b.article.front.confidence)
      .slice(0, SHOWN)
      .map(({ heading, address, article }) => ({
        name: heading,
        address,
        confidence: article.front.confidence.toFixed(2),
      })),
    bare: bare.slice(0, SHOWN).map(({ id, file }) => ({ name: file, address: pageAddress(id) })),
  };
}
