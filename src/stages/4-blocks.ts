/** Stage 4: pieces → blocks. Sentences cut at a column's end are joined again; lines of one headline or byline become one. */
import { closingByline } from "../rules/byline.ts";
import { shownText } from "../rules/quotes.ts";
import { endsInQuote, endsSentence, lineStart } from "../rules/sentence.ts";
import { joinScore, MAX_REACH, JOIN_THRESHOLD } from "../rules/columns.ts";
import type { Block, Label, Piece } from "../types.ts";

const block = (label: Label, pieces: Piece[]): Block => ({
  label,
  pieces,
  text: shownText(pieces),
  openEnd: false,
  openStart: false,
});

/** Nothing is missing at the end: a stop, or the words that sign an article off. */
const stops = (text: string): boolean => endsSentence(text) || closingByline(text) !== null;

type Link = { from: number; to: number; score: number };

type Placed = {
  piece: Piece;
  /** Headlines and bylines above it on the page. */
  section: number;
};

/** A tail's best joint, and the last piece that was looked at for it. */
type Outlook = { joint: Link | null; seen: number };

/** The best continuation for one tail among the next pieces that continue nothing yet. */
function outlookOf(body: Placed[], from: number, taken: ReadonlySet<number>): Outlook {
  const tail = body[from]!;
  const outlook: Outlook = { joint: null, seen: from };
  let skipped = 0;
  for (let to = from + 1; to < body.length && skipped <= MAX_REACH; to++) {
    outlook.seen = to;
    if (taken.has(to)) continue;
    const head = body[to]!;
    const divided = head.section > tail.section;
    const score = joinScore({ tail: tail.piece.text, head: head.piece.text, skipped, divided });
    if (score >= JOIN_THRESHOLD && score > (outlook.joint?.score ?? 0)) outlook.joint = { from, to, score };
    skipped++;
  }
  return outlook;
}

/**
 * For every body piece that stops in mid sentence, the piece that goes on with it, or none. The
 * surest joints are made first; what continues one piece no longer stands between two others.
 */
function joinColumns(body: Placed[]): Map<number, number> {
  const next = new Map<number, number>();
  const taken = new Set<number>();
  const outlooks = new Map<number, Outlook>();
  body.forEach(({ piece }, from) => {
    if (!stops(piece.text)) outlooks.set(from, outlookOf(body, from, taken));
  });
  for (;;) {
    let best: Link | null = null;
    for (const { joint } of outlooks.values())
      if (joint && (best === null || joint.score > best.score)) best = joint;
    if (best === null) return next;
    const { from, to } = best;
    next.set(from, to);
    taken.add(to);
    outlooks.delete(from);
    // Only who looked as far as the piece just taken has to look again.
    for (const [tail, { seen }] of outlooks)
      if (tail < to && to <= seen) outlooks.set(tail, outlookOf(body, tail, taken));
  }
}

function paragraphs(body: Placed[]): Block[] {
  const next = joinColumns(body);
  const continued = new Set(next.values());
  return body.flatMap(({ piece }, i) => {
    if (continued.has(i)) return [];
    const chain = [piece];
    for (let at = next.get(i); at !== undefined; at = next.get(at)) chain.push(body[at]!.piece);
    const joined = block("body", chain);
    const openEnd = !stops(joined.text) && !endsInQuote(joined.text);
    return [{ ...joined, openEnd, openStart: lineStart(joined.text) === "cut" }];
  });
}

/** Lines that read on: two lines of one headline; the second line of a byline, whatever stands between. */
function readsOn(above: Piece, below: Piece, adjacent: boolean): boolean {
  if (above.label !== below.label) return false;
  // □记者 甲 / 本报通讯员 乙 / 丙: one byline, until a reporter opens the next.
  if (above.label === "byline")
    return adjacent || !/^(?:[□■●◎▲◆]|(?:本报|文\/图)?\s*[\p{Script=Han}]*记者)/u.test(below.text);
  const parts: Label[] = ["kicker", "headline", "subtitle", "series", "crosshead"];
  return parts.includes(above.label) && adjacent;
}

/** A page's pieces in file order → its blocks, ordered by their first piece. Every piece is in one block. */
export function groupBlocks(pieces: Piece[]): Block[] {
  const printed = pieces.filter((piece) => piece.label !== "blank");
  let section = 0;
  const body = printed.flatMap((piece): Placed[] => {
    if (piece.label === "headline" || piece.label === "byline") section++;
    return piece.label === "body" ? [{ piece, section }] : [];
  });
  const blocks = [
    ...paragraphs(body),
    ...pieces.filter((piece) => piece.label === "blank").map((piece) => block("blank", [piece])),
  ];
  let open: Piece[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push(block(open[0]!.label, open));
    open = [];
  };
  printed.forEach((piece) => {
    if (piece.label === "body") return close();
    const above = open.at(-1);
    const adjacent =
      above !== undefined && piece.line.number - above.line.number <= 1 && piece.line !== above.line;
    if (above === undefined || !readsOn(above, piece, adjacent)) close();
    open.push(piece);
  });
  close();
  const place = new Map(pieces.map((piece, i) => [piece, i]));
  return blocks.sort((a, b) => place.get(a.pieces[0]!)! - place.get(b.pieces[0]!)!);
}
