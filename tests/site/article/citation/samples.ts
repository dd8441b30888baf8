/** Citations for the tests of their forms. */
import { buildSite } from "../../../../src/site/buildSite.ts";
import { makeCitation, type Citation } from "../../../../src/site/article/citation/citation.ts";
import { archiveOf, type ArticleText } from "../../samples.ts";

/** What a title may hold that some form takes for its own. */
export const AWKWARD = `“引”"号" {括} }号 \\斜 <b>&amp; 50% $1 #2 a_b ~^ \u0007`;

/** A printed article of `hdyb`, as the site cites it. */
export function cited(
  front: Partial<ArticleText[0]>,
  { body = "", url = null as string | null } = {},
): Citation {
  const id = "hdyb-19880317-01-02";
  const given = { id, paper: "海岱样报", date: "1988-03-17", page: "01", title: "集市搬家", ...front };
  return makeCitation(buildSite(archiveOf([[given, body]])).articles[0]!.item, url);
}

export const byAll = (...names: string[]): Partial<ArticleText[0]> => ({
  authors: names.map((name) => ({ role: "记者", name })),
});
