/** `a05-02.parsed.txt` beside `a05-02.md`: what the parser gives for an article that is a person's. No part of the site. */
import { articlePath } from "./address.ts";

const ENDING = ".parsed.txt";

export const isParsedBeside = (path: string): boolean => path.endsWith(ENDING);

/** Of an article's file. */
export const besidePath = (article: string): string => article.replace(/\.md$/i, ENDING);

/** The parses of an article that lie in the archive: beside its file, and where that was before a person moved it. */
export function parsesOf(texts: ReadonlyMap<string, string>, id: string, article: string): string[] {
  const home = articlePath(id);
  const files = home === article || texts.has(home) ? [article] : [article, home];
  return [...new Set(files.map(besidePath))].filter((path) => texts.has(path));
}

/** The article's file that one stands beside. */
export const articleBeside = (path: string): string => `${path.slice(0, -ENDING.length)}.md`;
