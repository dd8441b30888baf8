/** The coverage pages: what of each paper is held, and how sure the archive is of what it says. */
import { lifeOf, within } from "../../archive/paperLife.ts";
import type { PageSheet, PaperSettings, Settings } from "../../archiveTypes.ts";
import { archiveQuality, type ArchiveQuality } from "./archiveQuality.ts";
import { changesSince, listArticles, writeChanges, type Changes, type PreviousSite } from "./changes.ts";
import type { Words } from "../../words/words.ts";
import { lifeWords } from "../calendar/dates.ts";
import { heldMonths, type YearRow } from "./heldMonths.ts";
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

/** A change with the article it is about. */
export type ShownChange = { entry: Entry; isNew: boolean };

export type Coverage = {
  papers: PaperCoverage[];
  quality: ArchiveQuality;
  /** `null` for a first build. */
  changes: (Changes & { shown: ShownChange[] }) | null;
  /** Files of the site, for the next build. */
  articleList: string;
  changeList: string;
};

function showChanges(changes: Changes | null, entries: readonly Entry[]): Coverage["changes"] {
  if (changes === null) return null;
  const kinds = new Map(changes.newest.map(({ id, kind }) => [id, kind]));
  const named = entries.filter(({ article }) => kinds.has(article.front.id));
  const shown = named.map((entry) => ({ entry, isNew: kinds.get(entry.article.front.id) === "added" }));
  return { ...changes, shown: shown.toReversed() };
}

/** What the coverage pages show. */
export function makeCoverage(
  { settings, runs, entries, sheets, provenance }: CoverageOf,
  previous: PreviousSite | null,
  words: Words,
): Coverage {
  const articleList = listArticles(entries.map(({ article }) => article));
  const changes = changesSince(previous, articleList);
  return {
    papers: paperCoverage(runs, settings, words),
    quality: archiveQuality(entries, sheets, provenance, words),
    changes: showChanges(changes, entries),
    articleList,
    changeList: writeChanges(changes),
  };
}
