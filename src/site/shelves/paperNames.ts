/** Which paper an article or a page belongs to: its code, its name and its address. */
import { idParts } from "../../archive/address.ts";
import { statedPaper } from "../../archive/statedPaper.ts";
import type { Settings } from "../../archiveTypes.ts";
import type { Words } from "../../words/words.ts";
import type { PaperName } from "../shapes.ts";
import { UNKNOWN_PAPER } from "../../lexicon/placeholders.ts";

/** The code of pages whose paper nobody knew: what one of them is found to be says nothing of the others. */
const UNKNOWN_CODE = "x";

type Printed = { id: string; paper?: string; paperBasis?: "estimated" };

/**
 * A name that `archive.yml` lists gives its code, so that a corrected `paper` moves an article to the
 * right issue; otherwise the code is the first part of the id. One code has one name.
 */
export function paperNames(
  settings: Settings,
  printed: Iterable<Printed>,
  { shownAs }: Words,
): (item: Printed) => PaperName {
  const codes = new Map(settings.papers.map(({ name, code }) => [name, code]));
  const names = new Map(settings.papers.map(({ name, code }) => [code, name]));
  const codeOf = (item: Printed): string => codes.get(statedPaper(item) ?? "") ?? idParts(item.id).paper;
  for (const item of printed) {
    const code = codeOf(item);
    const paper = statedPaper(item);
    if (paper !== undefined && code !== UNKNOWN_CODE && !names.has(code)) names.set(code, paper);
  }
  return (item) => {
    const code = codeOf(item);
    const value = names.get(code) ?? UNKNOWN_PAPER;
    return { code, name: shownAs(value), value, address: `/paper/${code}/` };
  };
}
