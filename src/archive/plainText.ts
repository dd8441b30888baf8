/** An article's Markdown body → its passages as printed: what is searched, shown as an excerpt and carried away. */
import { makeMarkdown } from "./markdown.ts";

const markdown = makeMarkdown();

export const PASSAGE_KINDS = ["paragraph", "crosshead", "caption"] as const;

export type Passage = { kind: (typeof PASSAGE_KINDS)[number]; text: string };

/**
 * `## 开闸\n\n水位降到 2\.4 米。\n\n> 图为渠首` → crosshead `开闸`, paragraph `水位降到 2.4 米。`, caption `图为渠首`.
 * In their order, unescaped; line ends within one become spaces.
 */
export function passages(body: string): Passage[] {
  const found: Passage[] = [];
  let kind: Passage["kind"] = "paragraph";
  for (const block of markdown.parse(body, {})) {
    if (block.level === 0)
      kind =
        block.type === "heading_open"
          ? "crosshead"
          : block.type === "blockquote_open"
            ? "caption"
            : "paragraph";
    const text = block.children?.map((part) => (part.type.endsWith("break") ? " " : part.content)).join("");
    const passage = (text ?? block.content).trim();
    if (passage !== "") found.push({ kind, text: passage });
  }
  return found;
}

/** The same without their kinds. */
export const plainText = (body: string): string[] => passages(body).map(({ text }) => text);
