/** Whether every printed character is in exactly one place: in an article, among notices or furniture, or said to be unassigned. */
import type { Archive, PageSheet } from "../archiveTypes.ts";
import type { Warning } from "../types.ts";
import { claimedLines, lineClaims, unclaimed, type LineClaim, type LineClaims } from "./lineClaims.ts";

const overlaps = (a: LineClaim, b: LineClaim): boolean => a.from < b.to && b.from < a.to;

/** What a person takes into an article of what a record lists is in one place only: in the article. */
const isDoubled = (a: LineClaim, b: LineClaim): boolean =>
  a.name !== b.name && overlaps(a, b) && !((a.byHand || b.byHand) && (a.listed || b.listed));

/** The two that both have a part of a line. */
function doubled(claims: readonly LineClaim[]): [string, string] | null {
  for (const a of claims) {
    const other = claims.find((b) => isDoubled(a, b));
    if (other !== undefined) return [a.name, other.name];
  }
  return null;
}

function faultsOf(page: PageSheet, claims: LineClaims): Warning[] {
  return claimedLines(page, claims).flatMap(({ number: line, text, claims: own }): Warning[] => {
    const twice = doubled(own);
    const warning = { level: "warning", file: page.file, line } as const;
    const advice = "correct the lines under source, or run npm run review";
    if (twice !== null)
      return [{ ...warning, code: "line-twice", message: `is in ${twice.join(" and in ")}; ${advice}` }];
    const count = unclaimed(text, own);
    if (count === 0) return [];
    const message = `${count} characters are in no article and in no list of page ${page.id}; ${advice}; the next npm run ingest lists them as unassigned`;
    return [{ ...warning, code: "line-nowhere", message }];
  });
}

/** An archive → the lines of its pages that are in two places, or in none. */
export function provenanceFaults(archive: Archive): Warning[] {
  const claims = lineClaims(archive);
  return archive.pages.flatMap((page) => faultsOf(page, claims));
}
