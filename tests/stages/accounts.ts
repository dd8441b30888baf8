/** The first promise as a sum that must come out: every character of a page in one place, and shown as it was printed. */
import assert from "node:assert/strict";
import { plainText } from "../../src/archive/plainText.ts";
import { mayShow } from "../../src/lexicon/marks.ts";
import { GAP } from "../../src/lexicon/placeholders.ts";
import { headlineText } from "../../src/rules/headlineLines.ts";
import { blocksOf } from "../../src/stages/5-articles.ts";
import { writeBody } from "../../src/stages/9-markdown.ts";
import type { ArticleDraft, Block, PageDraft, Piece } from "../../src/types.ts";

export const piecesOf = (draft: PageDraft): Piece[] =>
  [...draft.articles.flatMap(blocksOf), ...draft.notices, ...draft.furniture, ...draft.unassigned].flatMap(
    ({ pieces }) => pieces,
  );

/** Pieces in any order → the text they were cut from. A line's end goes with its last piece. */
export function putTogether(pieces: readonly Piece[]): string {
  const inOrder = [...pieces].sort((a, b) => a.line.number - b.line.number || a.from - b.from || a.to - b.to);
  let text = "";
  inOrder.forEach(({ line, from, to }, i) => {
    text += line.raw.slice(from, to);
    if (inOrder[i + 1]?.line !== line) text += line.end;
  });
  return text;
}

/** Every piece once, and together the page's text. */
export function assertWhole(draft: PageDraft): void {
  const pieces = piecesOf(draft);
  assert.equal(new Set(pieces).size, pieces.length, "a piece stands in two places");
  assert.equal(putTogether(pieces), draft.page.text, "the pieces are not the page's text");
}

/** A text shown for a printed one: unit for unit the same, but for the table of substitutions. */
export function assertShown(shown: string, printed: string): void {
  assert.equal(shown.length, printed.length);
  for (let at = 0; at < shown.length; at++)
    assert.ok(mayShow(printed[at]!, shown[at]!), `${printed[at]} is shown as ${shown[at]}`);
}

/** What a reader sees of printed text: white space as a space, control characters as their symbols. */
export const asShown = (text: string): string =>
  text
    .replace(/[\t\u0085\u2028\u2029]/g, " ")
    .replace(/[\x00-\x1f]/g, (char) => String.fromCharCode(0x2400 + char.charCodeAt(0)))
    .replaceAll("\x7f", "\u2421")
    .trim();

export const isShown = (text: string): boolean => text !== "";

const withoutSpaces = (text: string): string => text.replace(/\s/g, "");

/** A crosshead's lines are told apart, and all else of it is as printed. */
function shownText(block: Block): string {
  if (block.label !== "crosshead") return block.text;
  const text = headlineText([block]);
  assert.equal(withoutSpaces(text), withoutSpaces(block.text));
  return text;
}

/** An article's Markdown, read again, is its paragraphs as printed with their gaps. */
export function assertBodyShown(article: ArticleDraft): void {
  const first = article.body.find(({ label }) => label === "body");
  const printed = article.body.map((block) =>
    asShown((block === first && block.openStart ? GAP : "") + shownText(block) + (block.openEnd ? GAP : "")),
  );
  assert.deepEqual(plainText(writeBody(article)), printed.filter(isShown));
}
