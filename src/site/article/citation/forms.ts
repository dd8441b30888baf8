/** A citation in every form a reader may want, as text to select or to copy. */
import { bibtex } from "./bibtex.ts";
import type { Citation } from "./citation.ts";
import { cslJson } from "./cslJson.ts";
import { gbt7714, gbt7714Online } from "./gbt7714.ts";
import type { Words } from "../../../words/words.ts";
import { ris } from "./ris.ts";

export type CitationForm = { name: string; text: string };

export function citationForms(citation: Citation, words: Words): CitationForm[] {
  const online = gbt7714Online(citation);
  return [
    { name: "GB/T 7714—2015", text: gbt7714(citation) },
    ...(online === null ? [] : [{ name: words.article.citeOnline, text: online }]),
    { name: "BibTeX", text: bibtex(citation) },
    { name: "RIS", text: ris(citation, words) },
    { name: "CSL-JSON", text: JSON.stringify([cslJson(citation)]) },
  ];
}
