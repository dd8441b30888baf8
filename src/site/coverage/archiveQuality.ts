/** How sure an archive is of what it says, in figures: dates, articles, joins, text that belongs to none. */
import { referredText } from "../../archive/lineRefs.ts";
import { pageAddress, pageOfArticle } from "../../archive/address.ts";
import type { PageSheet } from "../../types.ts";
import { SURE, type Provenance } from "../issue/provenance.ts";
import type { Entry, Link } from "../shapes.ts";
import { LOW_CONFIDENCE, percent } from "../words.ts";

/** A line of the table: so many of so many. `note` says what that means. */
export type Figure = { name: string; count: number; of: number; share: string; unit: string; note: string };

export type ArchiveQuality = {
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

/** Written or edited by a person: its file is not as a run wrote it, by the digest that the page's record keeps. */
function reviewed(entries: readonly Entry[], sheets: readonly PageSheet[]): number {
  const records = new Map(sheets.map((sheet) => [sheet.id, sheet.articles]));
  return entries.filter(({ article: { front, digest } }) => {
    const record = records.get(pageOfArticle(front.id));
    return record !== undefined && digest !== undefined && record[front.id]?.digest !== digest;
  }).length;
}

const printed = (text: string): number => text.replace(/\s/g, "").length;

const unassigned = ({ text, firstLine, unassigned: refs }: PageSheet): number =>
  refs.length === 0 ? 0 : printed(referredText(text, firstLine, refs).join(""));

/** What is counted, in the order of the table. */
const FIGURES: readonly {
  name: string;
  unit: string;
  note: string;
  count: (known: Known) => number;
  of: (known: Known) => number;
}[] = [
  {
    name: "日期是估计的文章",
    unit: "篇",
    note: "报上没有写明日期，按文中的线索推算",
    count: ({ entries }) => entries.filter(({ article }) => article.front.dateBasis === "estimated").length,
    of: ({ entries }) => entries.length,
  },
  {
    name: "日期未详的文章",
    unit: "篇",
    note: "推算不出日期",
    count: ({ entries }) => entries.filter(({ article }) => article.front.dateBasis === "unknown").length,
    of: ({ entries }) => entries.length,
  },
  {
    name: "经人工改过的文章",
    unit: "篇",
    note: "文件与程序写下的不同",
    count: ({ entries, sheets }) => reviewed(entries, sheets),
    of: ({ entries }) => entries.length,
  },
  {
    name: "拆分把握不大的文章",
    unit: "篇",
    note: `程序自估低于${LOW_CONFIDENCE}`,
    count: ({ entries }) => entries.filter(({ article }) => article.front.confidence < LOW_CONFIDENCE).length,
    of: ({ entries }) => entries.length,
  },
  {
    name: "把握不大的接续",
    unit: "处",
    note: `跨栏的句子，程序自估低于${SURE}`,
    count: ({ entries }) =>
      entries.reduce(
        (sum, entry) => sum + joinsOf(entry).filter(({ confidence }) => confidence < SURE).length,
        0,
      ),
    of: ({ entries }) => entries.reduce((sum, entry) => sum + joinsOf(entry).length, 0),
  },
  {
    name: "没有拆出文章的版",
    unit: "个版",
    note: "文字都在原版里",
    count: ({ bare }) => bare.length,
    of: ({ sheets }) => sheets.length,
  },
  {
    name: "未归入文章的文字",
    unit: "字",
    note: "在原版页上标作“未归入”",
    count: ({ sheets }) => sheets.reduce((sum, sheet) => sum + unassigned(sheet), 0),
    of: ({ sheets }) => sheets.reduce((sum, { text }) => sum + printed(text), 0),
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

/** Articles and raw pages → figures, and where to look first. */
export function archiveQuality(
  entries: readonly Entry[],
  sheets: readonly PageSheet[],
  provenance: Provenance,
): ArchiveQuality {
  const bare = withoutArticles(entries, sheets, provenance);
  const known = { entries, sheets, bare };
  return {
    figures: FIGURES.map(({ name, unit, note, count, of }) => {
      const [part, whole] = [count(known), of(known)];
      return { name, unit, note, count: part, of: whole, share: percent(part, whole) };
    }),
    worst: entries
      .filter(({ article }) => article.front.confidence < LOW_CONFIDENCE)
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
