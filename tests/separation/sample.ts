/** The sample's pages as true pages: they are typeset from articles that are known. */
import { typeset, type SamplePage } from "../../scripts/sample.ts";
import type { TruePage, TruePart } from "../simulator/truth.ts";

const APART = ["notice", "ad", "furniture"];

/** Lines of an article stand in reading order. */
export function trueSamplePage(page: SamplePage): TruePage {
  const { text, numbers } = typeset({ ...page, newline: "\n" });
  const texts = text.split("\n");
  const lines: TruePart[][] = texts.map(() => []);
  page.lines.forEach(({ article, role, joins }, order) => {
    const line = numbers[order]! - 1;
    lines[line]!.push({
      from: 0,
      to: texts[line]!.length,
      story: APART.includes(role) ? null : article,
      role: role as TruePart["role"],
      order,
      continues: joins === true,
      lostBefore: false,
      stream: "",
    });
  });
  return { name: page.file, text, lines };
}
