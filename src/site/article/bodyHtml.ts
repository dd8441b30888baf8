/** An article's Markdown body → HTML. Raw HTML never passes. */
import { makeMarkdown } from "../../archive/markdown.ts";
import { GAP } from "../../lexicon/placeholders.ts";
import type { Words } from "../../words/words.ts";
import { readable } from "../../archive/controlPictures.ts";

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
