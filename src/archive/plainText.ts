/** An article's Markdown body → its passages as printed: what search reads and what an excerpt shows. */
import { makeMarkdown } from "./markdown.ts";

const markdown = makeMarkdown();

/**
 * `## 开闸\n\n水位降到 2\.4 米。\n\n> 图为渠首` → `["开闸", "水位降到 2.4 米。", "图为渠首"]`.
 * Paragraphs, crossheads and captions in their order, unescaped; line ends within one become spaces.
 */
export function plainText(body: string): string[] {
  const passages: string[] = [];
  for (const block of markdown.parse(body.replace(/\r\n?/g, "\n"), {})) {
    if (block.type !== "inline" && block.type !== "fence") continue;
    const text = block.children?.map((part) => (part.type.endsWith("break") ? " " : part.content)).join("");
    const passage = (text ?? block.content).trim();
    if (passage !== "") passages.push(passage);
  }
  return passages;
}
