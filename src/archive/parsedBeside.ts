/** `a05-02.parsed.txt` beside `a05-02.md`: what the parser gives for an article that is a person's. No part of the site. */

const ENDING = ".parsed.txt";

export const isParsedBeside = (path: string): boolean => path.endsWith(ENDING);

/** Of an article's file. */
export const besidePath = (article: string): string => article.replace(/\.md$/i, ENDING);

/** The article's file that one stands beside. */
export const articleBeside = (path: string): string => `${path.slice(0, -ENDING.length)}.md`;
