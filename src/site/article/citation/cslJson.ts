/** CSL-JSON, what citation processors read. */
import { fullTitle, type Citation } from "./citation.ts";

export type CslItem = {
  id: string;
  type: "article-newspaper";
  title: string;
  /** Whole names: nothing says where a surname ends. */
  author?: { literal: string }[];
  "container-title"?: string;
  "publisher-place"?: string;
  issued?: { "date-parts": [number[]]; circa?: true };
  page?: string;
  section?: string;
  language: "zh-CN";
  URL?: string;
};

export function cslJson(citation: Citation): CslItem {
  const { id, authors, paper, date, page, place, section, url } = citation;
  return {
    id,
    type: "article-newspaper",
    title: fullTitle(citation),
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(paper !== null && { "container-title": paper }),
    ...(place !== null && { "publisher-place": place }),
    ...(date !== null && {
      issued: { "date-parts": [date.text.split("-").map(Number)], ...(date.estimated && { circa: true }) },
    }),
    ...(page !== null && { page }),
    ...(section !== null && { section }),
    language: "zh-CN",
    ...(url !== null && { URL: url }),
  };
}
