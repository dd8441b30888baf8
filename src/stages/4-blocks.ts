/** Stage 4: pieces → blocks. Lines of one headline or byline become one; every piece of body text stays by itself, in its paragraphs. */
import { paragraphsIn } from "../rules/fusedPlaces.ts";
import { isNextItem } from "../rules/listItems.ts";
import { readJump } from "../rules/jump.ts";
import { shownText } from "../rules/quotes.ts";
import { endsSentence } from "../rules/sentence.ts";
import type { Block, Label, Piece } from "../types.ts";

const HEADLINE_PARTS: readonly Label[] = ["kicker", "headline", "subtitle", "series", "crosshead"];

export const blockOf = (label: Label, pieces: Piece[]): Block => ({
  label,
  pieces,
  text: shownText(pieces),
  openEnd: false,
  openStart: false,
});

/** Who took the picture, on a line below what it shows: `本报记者 叶知秋 摄`. */
const isCredit = (text: string): boolean =>
  text.length <= 24 && /摄(?:影(?:报道)?)?[）)]?$/.test(text) && !/[，。]/.test(text);

/** Lines that read on: two lines of a poem, two items of a list; two lines of one headline; the second line of a byline, whatever stands between. */
function readsOn(above: Piece, below: Piece): boolean {
  if (above.verse && below.verse) return true;
  if (above.label !== below.label) return false;
  if (above.label === "body") return isNextItem(above.text, below.text);
  const adjacent = below.line.number - above.line.number <= 1 && below.line !== above.line;
  if (above.label === "caption") return adjacent && isCredit(below.text);
  // □记者 甲 / 本报通讯员 乙 / 丙: one byline, until a reporter opens the next.
  if (above.label === "byline")
    return adjacent || !/^(?:[□■●◎▲◆]|(?:本报|文\/图)?\s*[\p{Script=Han}]*记者)/u.test(below.text);
  return adjacent && HEADLINE_PARTS.includes(above.label);
}

/** Text over 下转 goes on on another page, text under 上接 comes from one: nothing on this page is the rest of its sentence. */
function markJumps(blocks: readonly Block[]): void {
  const printed = blocks.filter(({ label }) => label !== "blank");
  printed.forEach((block, i) => {
    const jump = block.label === "notice" ? readJump(block.text) : null;
    const [above, below] = [printed[i - 1], printed[i + 1]];
    if (jump?.direction === "to" && above?.label === "body") above.openEnd = !endsSentence(above.text);
    if (jump?.direction === "from" && below?.label === "body") below.openStart = true;
  });
}

/** A page's pieces in file order → its blocks, ordered by their first piece. Every piece is in one block. */
export function groupBlocks(pieces: Piece[]): Block[] {
  const blocks: Piece[][] = [];
  let open: Piece[] | null = null;
  for (const piece of pieces) {
    if (piece.label === "blank") {
      blocks.push([piece]);
      continue;
    }
    const above: Piece | undefined = open?.at(-1);
    if (open !== null && above !== undefined && readsOn(above, piece)) open.push(piece);
    else blocks.push((open = paragraphsIn(piece)));
  }
  const grouped = blocks.map((own) => blockOf(own[0]!.label, own));
  markJumps(grouped);
  return grouped;
}
