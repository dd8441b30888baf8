/** What pages of the site show of the archive: an issue's page each of its articles, a printed page's all of its text. */
import { rawPage } from "../site/issue/rawPage.ts";
import type { Issue, Sheet } from "../site/shapes.ts";
import type { Site } from "../site/site.ts";
import type { Warning } from "../types.ts";
import { written } from "./data/expected.ts";
import { fault, few } from "./fault.ts";
import { pathOf, targetOf } from "./links.ts";
import { mainOf } from "./scanPage.ts";

const bare = (text: string): string => written(text).replace(/\s/g, "");

/** `html` is the issue's page. */
export function judgeIssue(
  { address, entries }: Pick<Issue, "address" | "entries">,
  html: string,
): Warning[] {
  const file = pathOf(address);
  const linked = new Set(
    mainOf(html).links.map((href) => {
      const target = targetOf(href, { file, root: null });
      return target.kind === "inside" ? target.path : "";
    }),
  );
  const missing = entries.filter((entry) => !linked.has(pathOf(entry.address)));
  if (missing.length === 0) return [];
  const names = few(missing.map(({ article }) => article.front.id));
  return [fault("issue-lacks", file, `does not list ${names}, articles of this issue; build again`)];
}

/** `html` is the page that shows a printed page; its lines are looked for in their order. */
export function judgeRawPage(
  { record, address }: Pick<Sheet, "record" | "address">,
  html: string,
  { provenance, gone, words }: Pick<Site, "provenance" | "gone" | "words">,
): Warning[] {
  const text = bare(mainOf(html).text);
  const { lines } = rawPage(record, provenance.claims.get(record.id) ?? [], words, gone.get(record.id));
  let at = 0;
  for (const { number, parts } of lines)
    for (const part of parts.map((each) => bare(each.text))) {
      const found = text.indexOf(part, at);
      if (found < 0) {
        const what = `does not show line ${number} of ${record.file} as the archive’s record has it; build again`;
        return [fault("page-differs", pathOf(address), what)];
      }
      at = found + part.length;
    }
  return [];
}
