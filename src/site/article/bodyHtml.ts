/** An article's Markdown body → HTML, and its first words as plain text. Raw HTML never passes. */
import { makeMarkdown } from "../../archive/markdown.ts";
import { GAP } from "../../lexicon/placeholders.ts";
import type { Words } from "../../words/words.ts";
import { readable } from "../controlPictures.ts";

const markdown = makeMarkdown();

const { escapeHtml } = markdown.utils;

/** What is said of a gap, by way of the renderer. */
type Said = { gap: string };

Object.assign(markdown.renderer.rules, {
  heading_open: () => '<h2 class="crosshead">',
  heading_close: () => "</h2>\n",
  blockquote_open: () => '<figure class="caption"><figcaption>\n',
  blockquote_close: () => "</figcaption></figure>\n",
  text: (tokens: { content: string }[], index: number, _options: unknown, { gap }: Said) =>
    escapeHtml(tokens[index]!.content).replaceAll(
      GAP,
      `<span class="gap" title="${escapeHtml(gap)}">${GAP}</span>`,
    ),
});

export const bodyHtml = (body: string, { matter }: Words): string =>
  markdown.render(readable(body), { gap: matter.gap } satisfies Said);

/** Longest stretch of a body looked at for its first words, in UTF-16 units. */
const STRETCH = 1200;

/** The first `length` characters of the body's first paragraph (else caption, else crosshead), `…` if there are more. */
export function openingWords(body: string, length: number): string {
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
  const characters = Array.from(text);
  return characters.length > length ? `${characters.slice(0, length).join("")}…` : text;
}
