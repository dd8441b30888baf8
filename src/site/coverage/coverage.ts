/** The coverage pages: what of each paper is held, and how sure the archive is of what it says. */
import { articleAddress } from "../../archive/address.ts";
import { lifeOf, within } from "../../archive/paperLife.ts";
import type { LedgerEntry, PageSheet, PaperSettings, Settings } from "../../archiveTypes.ts";
import { archiveQuality, type ArchiveQuality } from "./archiveQuality.ts";
import {
  changesSince,
  listArticles,
  writeChanges,
  type Change,
  type Changes,
  type IsElsewhere,
  type PreviousSite,
} from "./changes.ts";
import { ARTICLE_ID } from "../../lexicon/ids.ts";
import type { Words } from "../../words/words.ts";
import { lifeWords } from "../calendar/dates.ts";
import { heldMonths, type YearRow } from "./heldMonths.ts";
import type { Moved } from "../moved/moved.ts";
import { coverageAddress, type PaperRun } from "../shelves/papers.ts";
import type { Provenance } from "../issue/provenance.ts";
import type { Counted, Entry } from "../shapes.ts";
import { percent } from "../words.ts";

export type PaperCoverage = {
  paper: Counted;
  /** Of its coverage page. */
  address: string;
  /** `1957年7月1日创刊；每周二、五出版`; empty where nothing is known. */
  life: string;
  rows: YearRow[];
  /** Issues whose date is certain. */
  held: number;
  /** Issues whose date is estimated or unknown: they stand in no month. */
  undated: number;
  /** `null` where the days of its appearance are not known. */
  missing: number | null;
  /** Issues held of those that were to appear, in percent; `null` likewise. */
  share: string | null;
};

/** An archive as the site has it; entries in its order. */
export type CoverageOf = {
  settings: Settings;
  runs: readonly PaperRun[];
  entries: readonly Entry[];
  sheets: readonly PageSheet[];
  provenance: Provenance;
  ledger: readonly LedgerEntry[];
};

function coverageOf(
  { paper, issues }: PaperRun,
  settings: PaperSettings | undefined,
  words: Words,
): PaperCoverage {
  const certain = issues.filter(({ datetime }) => datetime !== null);
  const rows = heldMonths(
    certain.map(({ date }) => date),
    settings ?? {},
  );
  const held = certain.length;
  // An issue from before the paper was founded, or after it closed, was never due.
  const life = lifeOf(settings ?? {});
  const due = certain.filter(({ date }) => within(date, life)).length;
  const missing = rows.reduce((sum, row) => sum + row.missing, 0);
  const isKnown = (settings?.weekdays ?? []).length > 0;
  return {
    paper,
    address: coverageAddress(issues[0]!.paper.code),
    life: lifeWords(settings ?? {}, words),
    rows,
    held,
    undated: issues.length - held,
    missing: isKnown ? missing : null,
    share: isKnown ? percent(due, due + missing) : null,
  };
}

/** Papers in their order → what is held of each. */
function paperCoverage(runs: readonly PaperRun[], settings: Settings, words: Words): PaperCoverage[] {
  const settingsOf = new Map(settings.papers.map((each) => [each.code, each]));
  return runs.map((run) => coverageOf(run, settingsOf.get(run.issues[0]!.paper.code), words));
}

/** A change with the article it is about, and what it is in a word. */
export type ShownChange = { entry: Entry; words: string };

/** An article that is no more, what became of it, and the address at which that is said, if any is. */
export type GoneArticle = { id: string; words: string; address: string | null };

export type Coverage = {
  papers: PaperCoverage[];
  quality: ArchiveQuality;
  /** `null` for a first build. */
  changes: (Changes & { shown: ShownChange[]; lost: GoneArticle[] }) | null;
  /** Files of the site, for the next build. */
  articleList: string;
  changeList: string;
};

/** What no run wrote as it is was changed by a person. */
const changeWords = ({ article }: Entry, kind: Change["kind"], { coverage }: Words): string =>
  kind === "changed" && article.correction !== undefined ? coverage.corrected : coverage[kind];

export function showChanges(
  changes: Changes | null,
  entries: readonly Entry[],
  words: Words,
): Coverage["changes"] {
  if (changes === null) return null;
  const kinds = new Map(changes.newest.map(({ id, kind }) => [id, kind]));
  const shown = entries.flatMap((entry): ShownChange[] => {
    const kind = kinds.get(entry.article.front.id);
    return kind === undefined ? [] : [{ entry, words: changeWords(entry, kind, words) }];
  });
  const lost = changes.gone.map((id) => ({ id, words: words.coverage.gone, address: null }));
  return { ...changes, shown: shown.toReversed(), lost };
}

/** Says of articles that are no more what the page at their old address says. */
export function withOldAddresses(coverage: Coverage, moved: () => readonly Moved[]): Coverage {
  const { changes } = coverage;
  if (changes === null || changes.lost.length === 0) return coverage;
  const headings = new Map(moved().map(({ address, heading }) => [address, heading]));
  const lost = changes.lost.map((gone) => {
    const address = ARTICLE_ID.test(gone.id) ? articleAddress(gone.id) : "";
    const heading = headings.get(address);
    return heading === undefined ? gone : { ...gone, words: heading, address };
  });
  return { ...coverage, changes: { ...changes, lost } };
}

const isElsewhere = (ledger: readonly LedgerEntry[]): IsElsewhere => {
  const ids = new Set(ledger.filter(({ to }) => to.length > 0).map(({ id }) => id));
  return (id) => ids.has(id);
};

/** What of it the page of all papers shows. */
export type CoverageShown = Omit<Coverage, "papers"> & { papers: Omit<PaperCoverage, "rows">[] };

/** What of it stays where nothing but articles' bodies is another. */
export type CoverageHeld = Pick<CoverageShown, "papers"> & { quality: Omit<ArchiveQuality, "figures"> };

export const heldOf = ({
  papers,
  quality: { figures: _figures, ...quality },
}: CoverageShown): CoverageHeld => ({
  papers: papers.map(({ paper, address, life, held, undated, missing, share }) => ({
    paper,
    address,
    life,
    held,
    undated,
    missing,
    share,
  })),
  quality,
});

/** What the coverage pages show. */
export function makeCoverage(
  { settings, runs, entries, sheets, provenance, ledger }: CoverageOf,
  previous: PreviousSite | null,
  words: Words,
): Coverage {
  const articleList = listArticles(entries.map(({ article }) => article));
  const changes = changesSince(previous, articleList, isElsewhere(ledger));
  return {
    papers: paperCoverage(runs, settings, words),
    quality: archiveQuality(entries, sheets, provenance, words),
    changes: showChanges(changes, entries, words),
    articleList,
    changeList: writeChanges(changes),
  };
}
