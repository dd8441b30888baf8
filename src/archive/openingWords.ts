/** The words an article's text begins with: what a listing, a feed or an untitled article shows of it. */
import { readable } from "./controlPictures.ts";
import { makeMarkdown } from "./markdown.ts";

const markdown = makeMarkdown();

/** Longest stretch of a body looked at for its first words, in UTF-16 units. */
const STRETCH = 1200;

/** Characters of an opening that anybody shows at most. */
export const MOST_SHOWN = 140;

/**
 * The body's first paragraph (else caption, else crosshead), unescaped and readable, as far as anybody shows it: one
 * character more than `MOST_SHOWN` tells that it goes on.
 */
export function openingOf(body: string): string {
  const tokens = markdown.parse(readable(body.slice(0, STRETCH)), {});
  let container = "";
  const texts = new Map<string, string>();
  for (const token of tokens) {
    if (token.type === "heading_open" || token.type === "blockquote_open") container = token.type;
    else if (token.type === "heading_close" || token.type === "blockquote_close") container = "";
    else if (token.type === "inline" && !texts.has(container)) {
      texts.set(
        container,
        (token.children ?? [])
          .map((child) => child.content)
          .join("")
          .trim(),
      );
    }
  }
  const text = texts.get("") ?? texts.get("blockquote_open") ?? texts.get("heading_open") ?? "";
  return Array.from(text)
    .slice(0, MOST_SHOWN + 1)
    .join("");
}

/** The first `length` characters of an opening, at most `MOST_SHOWN`; `…` if there are more. */
export function openingWords(opening: string, length: number): string {
  const characters = Array.from(opening);
  return characters.length > length ? `${characters.slice(0, length).join("")}…` : opening;
}
