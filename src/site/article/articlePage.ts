/** What an article's page offers around the text: ways to cite it, the lines it was made of, where to read on. */
import { makeCitation, type Citation } from "./citation/citation.ts";
import { citationForms, type CitationForm } from "./citation/forms.ts";
import { articleJsonLd } from "./jsonLd.ts";
import { ownLines, type OwnPage } from "./printedLines.ts";
import type { Provenance } from "../issue/provenance.ts";
import type { Related } from "./related.ts";
import type { InSeries } from "./series.ts";
import { reportLink } from "./report.ts";
import type { ArticleLeaf, Entry, PrintedPage } from "../shapes.ts";
import type { Settings } from "../../archiveTypes.ts";
import type { Words } from "../../words/words.ts";

/** What the pages of all articles are made from. */
type Ground = {
  settings: Settings;
  words: Words;
  url: string | null;
  provenance: Provenance;
  related: Map<Entry, Related[]>;
  series: Map<Entry, InSeries>;
  otherPages: Map<PrintedPage, Entry[]>;
};

export type ArticlePage = {
  citation: Citation;
  citationForms: CitationForm[];
  jsonLd: string;
  printed: OwnPage[];
  related: Related[];
  series: InSeries | null;
  /** Of other pages of the same day. */
  sameDay: Entry[];
  report: string | null;
};

export function articlePage({ item: entry, page }: ArticleLeaf, site: Ground): ArticlePage {
  const citation = makeCitation(entry, site.url);
  return {
    citation,
    citationForms: citationForms(citation, site.words),
    jsonLd: articleJsonLd(entry, site.url),
    printed: ownLines(entry, site.provenance, site.words),
    related: site.related.get(entry) ?? [],
    series: site.series.get(entry) ?? null,
    sameDay: site.otherPages.get(page) ?? [],
    report: reportLink(entry, site),
  };
}
