/** An article's Markdown body ↔ its paragraphs, crossheads and captions, as they stand in the file. */

export const paragraphsOf = (body: string): string[] =>
  body
    .replace(/\r\n?/g, "\n")
    .split(/\n[ \t]*\n\s*/)
    .map((paragraph) => paragraph.replace(/^\s*\n|\s+$/g, ""))
    .filter((paragraph) => paragraph !== "");

export const bodyOf = (paragraphs: readonly string[]): string => `\n${paragraphs.join("\n\n")}\n`;
