/** The issue under which an article is listed, by what its front matter says. */
import type { Paper } from "../lexicon/papers.ts";
import { idParts } from "./address.ts";
import { isDay } from "./dayNumbers.ts";
import type { HeldArticle } from "./heldFiles.ts";

/** `lzcb-20200528-a05-02` → `lzcb-20200528`. */
export const issueOfId = (id: string): string => id.split("-", 2).join("-");

/** A line of front matter. An archive has too many articles for each to be read as YAML only for this. */
const field = (text: string, key: string): string | undefined =>
  new RegExp(`^${key}:[ \\t]*["']?([^"'#\\r\\n]*?)["']?[ \\t\\r]*(?:#.*)?$`, "m").exec(text)?.[1];

/** `codes`: paper → code, as the archive's settings give them. `lzcb-20200529`, where its date was corrected. */
export function listedIn({ id, text }: HeldArticle, codes: ReadonlyMap<string, string>): string {
  const front = /^---[^\n]*\n([^]*?)\n---/.exec(text)?.[1] ?? "";
  const own = idParts(id);
  const date = field(front, "date") ?? "";
  const isStated = field(front, "paperBasis") === undefined;
  const code = (isStated ? codes.get(field(front, "paper") ?? "") : undefined) ?? own.paper;
  return `${code}-${(isDay(date) ? date : own.date).replaceAll("-", "")}`;
}

export const codesOf = (papers: readonly Paper[]): ReadonlyMap<string, string> =>
  new Map(papers.map(({ name, code }) => [name, code]));
