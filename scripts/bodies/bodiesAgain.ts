/**
 * A site of which nothing but bodies of few articles is another: they, and what tells of the archive as a whole, are made again,
 * without reckoning the archive. `null` wherever something is not surely known: then all is reckoned.
 */
import { isEdited, type BodyCounts } from "../../src/site/coverage/archiveQuality.ts";
import { heldOf } from "../../src/site/coverage/coverage.ts";
import { coverageAgain } from "../../src/site/coverage/coverageAgain.ts";
import { describedColumns } from "../../src/site/carry/csvTable.ts";
import {
  articleFilesDigest,
  articleFilesName,
  describe,
  yearFilesName,
  yearOf as yearOfEntry,
} from "../../src/site/carry/carryAway.ts";
import { besideArticle, frameOf } from "../../src/site/pagedKinds.ts";
import type { WholeSite } from "../../src/site/wholeSite.ts";
import { pagePath } from "../../src/archive/address.ts";
import type { PageSheet } from "../../src/archiveTypes.ts";
import type { OpenShelf } from "../archiveCache.ts";
import { writerTo } from "../carryAway.ts";
import { writeChangedPages } from "../changedPages.ts";
import { printWarning } from "../commandLine.ts";
import { readPreviousSite } from "../previousSite.ts";
import { listsDigest, saysOfShelves } from "../publish.ts";
import { buildIndexAgain } from "../search/searchIndex.ts";
import { yearOf, type OpenRecord } from "../recordKeeper.ts";
import type { Digests, Head } from "../siteRecord.ts";
import { keptTerms } from "../termCache.ts";
import { carryAgain, type CarryPlaces } from "./carryAgain.ts";
import { changedBodies } from "./changedBodies.ts";
import { companyIn } from "./company.ts";
import { fewArticles, isSameGround, type FewArticles } from "./fewArticles.ts";
import { articleSaid, pageSaid, wasEdited } from "./said.ts";

export type BodiesAgain = {
  /** Articles that the index holds. */
  indexed: number;
  isSame: false;
  /** Everything in `search` that the index is made of now. */
  names: ReadonlySet<string>;
  language: WholeSite["settings"]["language"];
  head: Head;
  /** By years: of which something is another. */
  changed: ReadonlyMap<string, Digests>;
};

/** Not a body is another: the site stays as it is. */
type NothingAgain = { indexed: number; isSame: true };

export type BodiesOrder = CarryPlaces & {
  shelves: readonly OpenShelf[];
  record: OpenRecord;
  code: string;
  cache?: string;
};

const sheetsOf = ({ site, corrected }: FewArticles): PageSheet[] => [
  ...new Set(corrected.flatMap((leaf) => [...besideArticle(leaf, site).provenance.sheetsOf.values()].flat())),
];

/** The digests of those years in which something is another, once these are; `null` where a year's are not known. */
function digestsAgain(few: FewArticles, { digestsOf }: OpenRecord): ReadonlyMap<string, Digests> | null {
  const { corrected, pages, digestOf } = few;
  const now: [string, string | undefined][] = [
    ...pages.map(({ leaf, digest }): [string, string] => [leaf.item.address, digest]),
    ...corrected.flatMap(({ item }): [string, string | undefined][] => [
      [articleFilesName(item), articleFilesDigest(item, digestOf)],
      [item.article.path, articleSaid(item.article)],
      // Of all articles of its year, which are not at hand: the next build that needs it makes these files again.
      [yearFilesName(yearOfEntry(item)), undefined],
    ]),
    ...sheetsOf(few).map((sheet): [string, string] => [pagePath(sheet.id), pageSaid(sheet)]),
  ];
  const changed = new Map<string, Digests>();
  for (const [name, digest] of now) {
    const year = yearOf(name);
    const known = changed.get(year) ?? digestsOf(year);
    if (known === null) return null;
    const { [name]: _, ...others } = known;
    changed.set(year, digest === undefined ? others : { ...known, [name]: digest });
  }
  return changed;
}

/** What hangs on the bodies, more than it was; `null` where that is not known. */
function moreThan(few: FewArticles, { digestsOf }: OpenRecord): BodyCounts | null {
  const said = (path: string): string | undefined => digestsOf(yearOf(path))?.[path];
  const sheets = sheetsOf(few);
  const before = sheets.map(({ id }) => said(pagePath(id)));
  if (before.includes(undefined)) return null;
  const sum = (counts: (string | undefined)[]): number =>
    counts.reduce((all, count) => all + Number(count), 0);
  const edited = few.corrected.map(
    ({ item: { article } }) => Number(isEdited(article)) - Number(wasEdited(said(article.path)!)),
  );
  return {
    edited: edited.reduce((all, each) => all + each, 0),
    unassigned: sum(sheets.map(pageSaid)) - sum(before),
  };
}

/** Writes what is another into `building`, `null` where all has to be reckoned; the site that stands is not touched. */
export async function bodiesAgain(order: BodiesOrder): Promise<BodiesAgain | NothingAgain | null> {
  const { shelves, record, code, articles, out, building, cache } = order;
  const { head } = record;
  const { basis } = head;
  const changed = changedBodies(shelves, record);
  const previous = readPreviousSite(out);
  if (basis === null || changed === null || previous === null) return null;
  if (basis.lists !== listsDigest(previous)) return null;

  const company = companyIn(shelves);
  if (changed.length === 0) {
    if (!isSameGround(company, record, code)) return null;
    basis.warnings.forEach(printWarning);
    return { indexed: basis.counts.articles, isSame: true };
  }
  const terms = keptTerms(articles, { code });
  const few = fewArticles(changed, record, company, terms, code);
  if (few === null) return null;
  const { site, pages, related } = few;
  const corrected = few.corrected.map(({ item }) => item);
  const [more, digests] = [moreThan(few, record), digestsAgain(few, record)];
  if (more === null || digests === null) return null;
  const coverage = coverageAgain(basis.held, { corrected, more, previous }, site.words);
  if (coverage === null) return null;

  const { language } = site.settings;
  const index = await buildIndexAgain(
    corrected.map(({ article }) => article),
    language,
    building,
    { ...(cache === undefined ? {} : { cache }), standing: out, progress: console.log },
  );
  if (index === null) return null;
  const years = carryAgain(corrected, site, head.years, order);
  if (years === null) return null;

  const { feeds, atRoot } = head;
  const described = describe(site, coverage.articleList, years, { write: writerTo(building) });
  const carried = { ...described, years, columns: describedColumns(site.words), feeds, atRoot };
  const whole = { ...frameOf(site), counts: basis.counts, coverage, carried };
  writeChangedPages({ whole, site, articles: pages.map(({ leaf }) => leaf) }, building);
  terms.keep();
  basis.warnings.forEach(printWarning);
  const { articleList } = coverage;
  const now = {
    ...basis,
    shelves: saysOfShelves(shelves),
    related,
    lists: listsDigest({ ...previous, articles: articleList }),
    held: heldOf(coverage),
  };
  const { articles: indexed, names } = index;
  return { indexed, isSame: false, names, language, head: { ...head, years, basis: now }, changed: digests };
}
