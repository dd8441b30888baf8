/** Whether every printed character is in exactly one place: in an article, among notices or furniture, or said to be unassigned. */
import type { Archive, PageSheet } from "../archiveTypes.ts";
import type { Warning } from "../types.ts";
import { printedLines } from "./lineRefs.ts";
import { pageFinder } from "./pageFinder.ts";
import { stretchesOf, type Stretch } from "./stretches.ts";

/** Who says that a stretch of a line is theirs. `listed`: the page's record, of what is in no article. */
type Holder = { name: string; listed: boolean; byHand: boolean };
type Claim = Holder & { from: number; to: number };

type Claims = Map<string, Claim[]>;

function add(claims: Claims, holder: Holder, stretches: readonly Stretch[]): void {
  for (const { line, from, to } of stretches) {
    const known = claims.get(line);
    if (known === undefined) claims.set(line, [{ ...holder, from, to }]);
    else known.push({ ...holder, from, to });
  }
}

/** Lines of articles that are in the archive, and of those that a person deleted: they are accounted for. */
function claimsOf({ articles, pages }: Archive): Claims {
  const claims: Claims = new Map();
  const find = pageFinder(pages);
  const held = new Set(articles.map(({ front }) => front.id));
  const written = new Map(pages.flatMap((page) => Object.entries(page.articles)));
  for (const { front, digest } of articles) {
    const byHand = written.get(front.id)?.digest !== digest;
    for (const [page, refs] of [front.source].flat().flatMap(find))
      add(claims, { name: front.id, listed: false, byHand }, stretchesOf(page, refs));
  }
  for (const page of pages) {
    for (const [id, { lines = [], goesOn = [], removed }] of Object.entries(page.articles)) {
      if (held.has(id) || removed === true) continue;
      const deleted = { name: id, listed: true, byHand: true };
      add(claims, deleted, stretchesOf(page, lines));
      for (const [other, refs] of goesOn.flatMap(find)) add(claims, deleted, stretchesOf(other, refs));
    }
    for (const [name, refs] of [
      ["notices", page.notices],
      ["furniture", page.furniture],
      ["unassigned", page.unassigned],
    ] as const)
      add(claims, { name, listed: true, byHand: false }, stretchesOf(page, refs));
  }
  return claims;
}

const overlaps = (a: Claim, b: Claim): boolean => a.from < b.to && b.from < a.to;

/** What a person takes into an article of what a record lists is in one place only: in the article. */
const isDoubled = (a: Claim, b: Claim): boolean =>
  a.name !== b.name && overlaps(a, b) && !((a.byHand || b.byHand) && (a.listed || b.listed));

/** The two that both have a part of a line. */
function doubled(claims: readonly Claim[]): [string, string] | null {
  for (const [i, a] of claims.entries()) {
    const other = claims.slice(i + 1).find((b) => isDoubled(a, b));
    if (other !== undefined) return [a.name, other.name];
  }
  return null;
}

/** Characters that nobody has, white space aside. */
function unclaimed(text: string, claims: readonly Claim[]): number {
  const characters = Array.from(text);
  return characters.filter(
    (char, at) => char.trim() !== "" && !claims.some(({ from, to }) => from <= at && at < to),
  ).length;
}

function faultsOf(page: PageSheet, claims: Claims): Warning[] {
  return printedLines(page.text).flatMap((text, i): Warning[] => {
    const line = page.firstLine + i;
    const own = claims.get(`${page.id} ${line}`) ?? [];
    const twice = doubled(own);
    const warning = { level: "warning", file: page.file, line } as const;
    const advice = "correct the lines under source, or run npm run review";
    if (twice !== null)
      return [{ ...warning, code: "line-twice", message: `is in ${twice.join(" and in ")}; ${advice}` }];
    const count = unclaimed(text, own);
    if (count === 0) return [];
    const message = `${count} characters are in no article and in no list of page ${page.id}; ${advice}`;
    return [{ ...warning, code: "line-nowhere", message }];
  });
}

/** An archive → the lines of its pages that are in two places, or in none. */
export function provenanceFaults(archive: Archive): Warning[] {
  const claims = claimsOf(archive);
  return archive.pages.flatMap((page) => faultsOf(page, claims));
}
