/** Which lines of which pages an article claims: as the archive holds it, and as a run gives it. */
import type { ParsedArticle, WrittenArticle } from "../archiveTypes.ts";
import { pageOfArticle } from "./address.ts";
import type { Held } from "./heldFiles.ts";
import { sourcesIn } from "./heldSources.ts";
import { recutByHand, type Claim } from "./recut.ts";
import { pageFinder, type PageText } from "./pageFinder.ts";
import { placesOf, printedOn, SAME_PLACES, type Places } from "./places.ts";
import { stretchesOf, type Stretch } from "./stretches.ts";

/** Articles of a run with the ids they were given. */
export type Given = { page: PageText; articles: readonly { id: string; parsed: ParsedArticle }[] };

type Found = [page: PageText, refs: string[]][];
type Place = { id: string; found: Found };

/** Where the articles that the archive holds, or a person deleted, have their lines. */
function heldPlaces(
  held: Held,
  given: readonly Given[],
): { id: string; byHand: boolean; found: () => Found }[] {
  const known = new Set(held.sheets.map(({ id }) => id));
  // A page that comes for the first time may have an article already: one that a person made.
  const fresh = given.flatMap(({ page }) => (known.has(page.id) ? [] : [page]));
  const find = pageFinder([...held.sheets, ...fresh]);
  const sheets = new Map(held.sheets.map((sheet) => [sheet.id, sheet]));
  const recorded = (id: string, { lines = [], goesOn = [] }: WrittenArticle): Found => {
    const sheet = sheets.get(pageOfArticle(id));
    return [
      ...(sheet === undefined ? [] : [[sheet, lines] as [PageText, string[]]]),
      ...goesOn.flatMap(find),
    ];
  };
  const ids = new Set([...held.written.keys(), ...held.articles.keys()]);
  return [...ids].flatMap((id) => {
    const [file, entry] = [held.articles.get(id), held.written.get(id)];
    const byHand = held.isByHand(id);
    if (file === undefined && !byHand) return [];
    const found = (): Found => {
      const own = entry === undefined ? [] : recorded(id, entry);
      // What a person's file says of its lines counts as well as what the record says; of others the record knows.
      const isAsked = file !== undefined && (byHand || entry?.lines === undefined);
      return isAsked ? [...own, ...sourcesIn(file.text).flatMap(find)] : own;
    };
    return [{ id, byHand, found }];
  });
}

type Stretches = (page: PageText, refs: readonly string[]) => Stretch[];

const claimsOf = (places: readonly Place[], stretches: Stretches): Claim[] =>
  places.map(({ id, found }) => ({ id, stretches: found.flatMap(([page, refs]) => stretches(page, refs)) }));

/** Lines of pages as the archive has them, told as lines of the same pages as they are given. */
function linesNow(given: readonly Given[]): Stretches {
  const now = new Map(given.map(({ page }) => [page.id, page]));
  const known = new Map<string, Places>();
  return (page, refs) => {
    const same = now.get(page.id);
    const places =
      known.get(page.id) ?? (same === undefined ? SAME_PLACES : placesOf(printedOn(page), printedOn(same)));
    known.set(page.id, places);
    return stretchesOf(page, refs, places);
  };
}

const pagesOf = ({ found }: Place): string[] => found.map(([page]) => page.id);

/** The pages, and all on which articles that lie on one of them go on or begin. */
function withConnected(pages: ReadonlySet<string>, places: readonly Place[]): ReadonlySet<string> {
  const several = places.map(pagesOf).filter((ids) => new Set(ids).size > 1);
  const all = new Set(pages);
  for (let size = -1; size !== all.size;) {
    size = all.size;
    for (const ids of several) if (ids.some((id) => all.has(id))) ids.forEach((id) => all.add(id));
  }
  return all;
}

/**
 * The archive and a run → the ids of articles, held or new, all changes to which must wait. `half`: stories of which the
 * run gives some pages only; what the archive holds of them stays, as if it were a person's.
 */
export function waitingForPerson(
  held: Held,
  given: readonly Given[],
  half: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const stays = (id: string): boolean => half.has(id) || held.isByHand(id);
  const known = heldPlaces(held, given);
  const byHand = known.filter(({ id }) => stays(id)).map(({ id, found }) => ({ id, found: found() }));
  const touched = new Set(byHand.flatMap(pagesOf));
  if (touched.size === 0) return touched;
  const find = pageFinder(given.map(({ page }) => page));
  const parsed = given.flatMap(({ articles }) =>
    articles.map(({ id, parsed: { front } }) => ({ id, found: [front.source].flat().flatMap(find) })),
  );
  // Most pages hold nothing of a person's: their lines need not be compared.
  const jumping = known.filter(({ id }) => held.written.get(id)?.goesOn !== undefined);
  const pages = withConnected(touched, [
    ...parsed,
    ...byHand,
    ...jumping.map(({ id, found }) => ({ id, found: found() })),
  ]);
  const isJumping = new Set(jumping.map(({ id }) => id));
  const onPages = (place: Place): boolean => pagesOf(place).some((id) => pages.has(id));
  const others = known
    .filter((place) => !stays(place.id) && (pages.has(pageOfArticle(place.id)) || isJumping.has(place.id)))
    .map(({ id, found }) => ({ id, found: found() }));
  return recutByHand(
    claimsOf([...byHand, ...others].filter(onPages), linesNow(given)),
    claimsOf(parsed.filter(onPages), stretchesOf),
    stays,
  );
}
