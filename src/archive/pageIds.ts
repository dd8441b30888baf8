/** Ids of pages: ASCII, permanent, never used twice. A page seen before keeps the id it was given. */
import { initialsCode, KNOWN_PAPERS, UNKNOWN_PAPER, type Paper } from "../lexicon/papers.ts";
import type { PageSheet, ParsedPage } from "../types.ts";
import { idParts, pageId } from "./address.ts";

export type PageIds = { give: (page: ParsedPage) => { id: string; earlier: PageSheet | null } };

/** `A05` → `a05`; what has no ASCII letter or digit has no code. */
const pageCode = (page: string | null): string | null => {
  const code = (page ?? "").toLowerCase().replace(/[^a-z0-9]/g, "");
  return code === "" ? null : code;
};

/** A register over the pages the archive holds already; `give` answers page by page, in the order asked. */
export function registerPageIds(sheets: readonly PageSheet[], papers: readonly Paper[]): PageIds {
  const byPlace = new Map(sheets.map((sheet) => [`${sheet.file}#${sheet.part}`, sheet]));
  const byDigest = new Map(sheets.map((sheet) => [`${sheet.sha256}#${sheet.part}`, sheet]));
  const used = new Set(sheets.map((sheet) => sheet.id));
  const codes = new Map<string, string>();
  for (const { name, code } of [...KNOWN_PAPERS, ...papers]) codes.set(name, code);
  for (const { paper, id } of sheets)
    if (paper !== undefined && !codes.has(paper)) codes.set(paper, idParts(id).paper);

  const paperCode = (name: string | null): string => {
    if (name === null) return UNKNOWN_PAPER;
    const known = codes.get(name);
    if (known !== undefined) return known;
    const taken = new Set([...codes.values(), UNKNOWN_PAPER]);
    const initials = initialsCode(name);
    let code = initials;
    for (let next = 2; taken.has(code); next++) code = `${initials}${next}`;
    codes.set(name, code);
    return code;
  };

  const freshId = (page: ParsedPage): string => {
    const paper = paperCode(page.identity.paper);
    const printed = pageCode(page.identity.page);
    if (printed !== null) {
      const id = pageId(paper, page.identity.date, printed);
      if (!used.has(id)) return id;
    }
    // No page number, or a second page of that number: x1, x2 … (a05x2)
    for (let next = printed === null ? 1 : 2; ; next++) {
      const id = pageId(paper, page.identity.date, `${printed ?? ""}x${next}`);
      if (!used.has(id)) return id;
    }
  };

  return {
    give: (page) => {
      const { file, sha256, part } = page.sheet;
      // A renamed file is known by its content.
      const earlier = byPlace.get(`${file}#${part}`) ?? byDigest.get(`${sha256}#${part}`) ?? null;
      if (earlier !== null) {
        byPlace.delete(`${earlier.file}#${part}`);
        byDigest.delete(`${earlier.sha256}#${part}`);
        return { id: earlier.id, earlier };
      }
      const id = freshId(page);
      used.add(id);
      return { id, earlier };
    },
  };
}
