/** Ids of pages: ASCII, permanent, never used twice. A page seen before keeps the id it was given. */
import { initialsCode, KNOWN_PAPERS, UNKNOWN_PAPER, type Paper } from "../lexicon/papers.ts";
import type { PageSheet, ParsedPage } from "../archiveTypes.ts";
import { idParts, pageId } from "./address.ts";
import { knownAgain } from "./knownAgain.ts";
import { lostPageOf, mayBe, type Lost } from "./lostRecords.ts";

export type GivenId = { id: string; earlier: PageSheet | null };

/** `A05` → `a05`; what has no ASCII letter or digit has no code. */
const pageCode = (page: string | null): string | null => {
  const code = (page ?? "").toLowerCase().replace(/[^a-z0-9]/g, "");
  return code === "" ? null : code;
};

/**
 * The first name of `stem2`, `stem3` … that is free. `free` says of one whether it is, and a name once taken stays so:
 * each stem is counted on from where it was left, or thousands of pages without a number would each count from the start.
 */
type Counting = (stem: string, from: number, free: (name: string) => boolean) => string;

function countingOn(): Counting {
  const reached = new Map<string, number>();
  return (stem, from, free) => {
    let next = reached.get(stem) ?? from;
    while (!free(`${stem}${next}`)) next++;
    reached.set(stem, next);
    return `${stem}${next}`;
  };
}

/** A paper's code; one without has none until it is asked for. */
export type Codes = (paper: string | null) => string;

/** Codes of papers: listed ones, then those the archive uses already, then initials, never one code for two names. */
export function paperCodes(
  sheets: Iterable<Pick<PageSheet, "id" | "paper">>,
  papers: readonly Paper[],
): Codes {
  const codes = new Map<string, string>();
  for (const { name, code } of [...KNOWN_PAPERS, ...papers]) codes.set(name, code);
  for (const { paper, id } of sheets)
    if (paper !== undefined && !codes.has(paper)) codes.set(paper, idParts(id).paper);
  const taken = new Set([...codes.values(), UNKNOWN_PAPER]);
  const count = countingOn();

  return (name) => {
    if (name === null) return UNKNOWN_PAPER;
    const known = codes.get(name);
    if (known !== undefined) return known;
    const initials = initialsCode(name);
    const code = taken.has(initials) ? count(initials, 2, (each) => !taken.has(each)) : initials;
    codes.set(name, code);
    taken.add(code);
    return code;
  };
}

/** An id that no page of the archive has. */
function freshId(page: ParsedPage, codeOf: Codes, isFree: (id: string) => boolean, count: Counting): string {
  // An address asserts no paper that was only estimated.
  const paper = codeOf(page.identity.paperBecause === null ? page.identity.paper : null);
  const printed = pageCode(page.identity.page);
  if (printed !== null) {
    const id = pageId(paper, page.identity.date, printed);
    if (isFree(id)) return id;
  }
  // No page number, or a second page of that number: x1, x2 … (a05x2)
  const stem = pageId(paper, page.identity.date, `${printed ?? ""}x`);
  return count(stem, printed === null ? 1 : 2, isFree);
}

/**
 * Each page's id, with the record of it that the archive holds already. No record is given to two pages, and no id of
 * `retired`, pages that the archive held once, to another page. One of `lost`, whose record alone is gone, gets its own.
 */
export function givePageIds(
  pages: readonly ParsedPage[],
  sheets: readonly PageSheet[],
  codeOf: Codes,
  retired: ReadonlySet<string> = new Set(),
  lost: ReadonlyMap<string, Lost> = new Map(),
): GivenId[] {
  const used = new Set([...sheets.map((sheet) => sheet.id), ...retired]);
  const count = countingOn();
  const known = knownAgain(pages, sheets);
  const own = new Map<ParsedPage, string>();
  for (const page of lost.size === 0 ? [] : pages.filter((each) => !known.has(each))) {
    const id = lostPageOf(page, lost, (each) => !used.has(each));
    if (id === undefined) continue;
    own.set(page, id);
    used.add(id);
  }
  return pages.map((page) => {
    const earlier = known.get(page) ?? null;
    const id =
      earlier?.id ??
      own.get(page) ??
      freshId(
        page,
        codeOf,
        (each) => !used.has(each) && (!lost.has(each) || mayBe(page, lost.get(each)!)),
        count,
      );
    used.add(id);
    return { id, earlier };
  });
}
