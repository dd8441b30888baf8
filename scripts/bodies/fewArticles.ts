/**
 * Few articles of an archive with all that their pages show beside their bodies, reckoned from their company alone. That it is
 * what the whole archive would give is not believed: it has the digest that was kept when the site was reckoned from that.
 */
import { articlePath } from "../../src/archive/address.ts";
import type { Archive } from "../../src/archiveTypes.ts";
import type { Near, Related } from "../../src/site/article/related.ts";
import { buildSite } from "../../src/site/buildSite.ts";
import { articleFilesDigest, articleFilesName } from "../../src/site/carry/carryAway.ts";
import type { DigestOf } from "../../src/site/digests.ts";
import { articleDigest, contextDigest } from "../../src/site/pagedKinds.ts";
import type { ArticleLeaf, Entry } from "../../src/site/shapes.ts";
import type { Site } from "../../src/site/site.ts";
import { groundOf, siteUrl } from "../publish.ts";
import { yearOf, type OpenRecord } from "../recordKeeper.ts";
import type { NearAgain, TermKeeper } from "../termCache.ts";
import type { Company } from "./company.ts";

/** An article's page: what it is made of, and the digest of that. */
export type PageAgain = { leaf: ArticleLeaf; digest: string };

export type FewArticles = {
  site: Site;
  digestOf: DigestOf;
  /** Those whose bodies are others, in the archive's order. */
  corrected: ArticleLeaf[];
  /** Pages that are others: theirs, and those of articles with other related ones. */
  pages: PageAgain[];
  /** Which articles are related, in a digest. */
  related: string;
};

/** Of so many articles at most the related ones may be others; of more all is reckoned. */
const MOST = 200;

type Neighbours = ReadonlyMap<number, readonly Near[]>;

/** Gives what is known of few entries' neighbours, as far as these are among them. */
function relateBy(
  ids: readonly string[],
  near: Neighbours,
): (entries: readonly Entry[]) => Map<Entry, Related[]> {
  return (entries) => {
    const places = new Map(ids.map((id, at) => [id, at]));
    const held = new Map(entries.map((entry) => [entry.article.front.id, entry]));
    const relatedTo = (entry: Entry): Related[] =>
      (near.get(places.get(entry.article.front.id) ?? -1) ?? []).flatMap(({ article, words }) => {
        const other = held.get(ids[article]!);
        return other === undefined ? [] : [{ entry: other, words }];
      });
    const all = entries.map((entry): [Entry, Related[]] => [entry, relatedTo(entry)]);
    return new Map(all.filter(([, related]) => related.length > 0));
  };
}

const areSame = (a: readonly Near[] = [], b: readonly Near[] = []): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Articles with other related ones than before, by their places. */
const otherwiseRelated = ({ before, now }: NearAgain): number[] =>
  before === now
    ? []
    : Array.from(now.keys()).filter(
        (at) => now.get(at) !== before.get(at) && !areSame(now.get(at), before.get(at)),
      );

const leavesOf = (site: Site): Map<string, ArticleLeaf> =>
  new Map(site.articles.map((leaf) => [leaf.item.article.path, leaf]));

const reckon = (archive: Archive, code: string, ids: readonly string[], near: Neighbours): Site =>
  buildSite(archive, siteUrl(), null, relateBy(ids, near), code);

/** Whether pages stand on what they stood on. */
export const isSameGround = ({ archiveOf }: Company, { head }: OpenRecord, code: string): boolean =>
  groundOf(reckon(archiveOf([]), code, [], new Map())).ground === head.ground;

/** Paths of the articles whose pages may be others: the corrected, and those with other related ones. `null` of too many. */
function wantedBy(changed: readonly string[], again: NearAgain): ReadonlySet<string> | null {
  const others = otherwiseRelated(again);
  return others.length > MOST
    ? null
    : new Set([...changed, ...others.map((at) => articlePath(again.ids[at]!))]);
}

/** The archive of all that stands beside these articles, before and now. */
function archiveBeside(
  wanted: ReadonlySet<string>,
  { ids, before, now }: NearAgain,
  series: readonly (readonly string[])[],
  { around, besides, archiveOf }: Company,
): Archive {
  const places = [...ids.keys()].filter((at) => wanted.has(articlePath(ids[at]!)));
  const own = new Set(places.map((at) => ids[at]!));
  const near = places.flatMap((at) => [...(before.get(at) ?? []), ...(now.get(at) ?? [])]);
  return archiveOf([
    ...Array.from(wanted).flatMap(around),
    ...near.map(({ article }) => besides(ids[article]!)),
    ...series.filter((run) => run.some((id) => own.has(id))).flatMap((run) => run.map(articlePath)),
  ]);
}

type Known = (name: string) => string | undefined;

/** Whether what stands around each of these is what it was: related articles as before, too. */
function areAsThen(wanted: ReadonlySet<string>, then: Site, digestOf: DigestOf, known: Known): boolean {
  const leaves = leavesOf(then);
  return [...wanted].every((path) => {
    const leaf = leaves.get(path);
    return (
      leaf !== undefined && known(leaf.item.address)?.split(" ")[0] === contextDigest(leaf, then, digestOf)
    );
  });
}

/** What was not beside an article before is in no digest of its page: it has one of its own. */
const areKnown = (entries: readonly Entry[], digestOf: DigestOf, known: Known): boolean =>
  entries.every((entry) => known(articleFilesName(entry)) === articleFilesDigest(entry, digestOf));

/** `null` where not all of it is surely what the whole archive would give. */
export function fewArticles(
  changed: readonly string[],
  record: OpenRecord,
  company: Company,
  { relateAgain }: TermKeeper,
  code: string,
): FewArticles | null {
  const { ground: groundThen, basis } = record.head;
  const known: Known = (name) => record.digestsOf(yearOf(name))?.[name];
  const { around, archiveOf } = company;
  const first = leavesOf(reckon(archiveOf(changed.flatMap(around)), code, [], new Map()));
  const entries = changed.flatMap((path) => first.get(path)?.item ?? []);
  if (basis === null || entries.length < changed.length) return null;
  const byId = new Map(entries.map((entry) => [entry.article.front.id, entry]));
  const again = relateAgain(byId, basis.related);
  const wanted = again === null ? null : wantedBy(changed, again);
  if (again === null || wanted === null) return null;

  const { ids, before, now } = again;
  const archive = archiveBeside(wanted, again, basis.series, company);
  const then = reckon(archive, code, ids, before);
  const { ground, digestOf } = groundOf(then);
  if (ground !== groundThen || !areAsThen(wanted, then, digestOf, known)) return null;

  const site = before === now ? then : reckon(archive, code, ids, now);
  const leaves = leavesOf(site);
  const leafOf = (path: string): ArticleLeaf => leaves.get(path)!;
  const come = [...wanted].flatMap((path) => site.related.get(leafOf(path).item) ?? []);
  const others = come.map(({ entry }) => entry).filter(({ article }) => !changed.includes(article.path));
  if (!areKnown(others, digestOf, known)) return null;

  const placeOf = ({ item }: ArticleLeaf): number => ids.indexOf(item.article.front.id);
  const pages = Array.from(wanted, (path): PageAgain => {
    const leaf = leafOf(path);
    return { leaf, digest: articleDigest(contextDigest(leaf, site, digestOf), leaf.item.article, digestOf) };
  });
  return {
    site,
    digestOf,
    corrected: changed.map(leafOf).sort((a, b) => placeOf(a) - placeOf(b)),
    pages: pages.filter(({ leaf, digest }) => known(leaf.item.address) !== digest),
    related: again.stamp,
  };
}
