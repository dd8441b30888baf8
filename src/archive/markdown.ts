/** How the archive's Markdown is read, by the page and by search alike. */
import MarkdownIt, { type MarkdownIt as Markdown } from "markdown-it";
import cjkFriendly from "markdown-it-cjk-friendly";

/**
 * On: paragraphs, crossheads, captions, and the emphasis and links a person may write. Off: what old
 * print sets off by accident (indented text, rules of hyphens), raw HTML, and images, which could
 * come from another host.
 */
export const makeMarkdown = (): Markdown =>
  new MarkdownIt({ html: false })
    .use(cjkFriendly)
    .disable(["code", "lheading", "hr", "html_block", "reference", "image"]);
