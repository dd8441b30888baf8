/** Stage 3: lines → pieces, each with what it is and how sure that is: the likeliest row of labels of the whole page. */
import { likeliest, posteriors } from "../rules/chain.ts";
import { bestCut } from "../rules/fusedLine.ts";
import { cutFusedText } from "../rules/fusedText.ts";
import { jumpBeside, readJump } from "../rules/jump.ts";
import { chainOf, firing, reasons } from "../rules/labelModel.ts";
import { formOf } from "../rules/lineForm.ts";
import { LINE_LABELS } from "../rules/lineLabels.ts";
import { viewLines } from "../rules/lineView.ts";
import { firstNeed, withNeed, type Need } from "../rules/storyNeeds.ts";
import type { Label, Line, Piece } from "../types.ts";

const piece = (line: Line, label: Label, rule: string, posterior: number): Piece => ({
  line,
  from: 0,
  to: line.raw.length,
  text: line.text,
  label,
  rule,
  posterior,
});

/** Blank lines, page lines and ornaments need no chain. */
function fixedPiece(line: Line): Piece {
  const form = formOf(line).name;
  return piece(line, form === "blank" ? "blank" : "furniture", form, 1);
}

/** A kicker and a headline fused on one line → two pieces that divide it. */
function cutLine(whole: Piece): Piece[] {
  const { line, text } = whole;
  const { kicker, headline } = bestCut(text);
  const start = headline[0]!.from;
  return [
    { ...whole, label: "kicker", to: line.at[start]!, text: text.slice(0, kicker.at(-1)!.to) },
    { ...whole, label: "headline", from: line.at[start]!, text: text.slice(start) },
  ];
}

/** The label that comes next to the chosen one at a place. */
const rivalOf = (shares: Float64Array, chosen: number): number =>
  shares.reduce((best, share, i) => (i !== chosen && (best < 0 || share > shares[best]!) ? i : best), -1);

const JUMP = "words of a jump";

/** A line with the words of a jump after or before its text: they are cut off before anything is looked at. */
type CutLine = { line: Line; rest: Line; words: { from: number; to: number } | null };

function cutJump(line: Line): CutLine {
  const words = jumpBeside(line.text);
  if (words === null) return { line, rest: line, words };
  let [from, to] = words.from === 0 ? [words.to, line.text.length] : [0, words.from];
  while (from < to && /\s/.test(line.text[from]!)) from++;
  while (to > from && /\s/.test(line.text[to - 1]!)) to--;
  return { line, rest: { ...line, text: line.text.slice(from, to), at: line.at.slice(from, to) }, words };
}

/** A middle page's line may hold both: the words before its text and those after. */
function cutJumps(line: Line): CutLine[] {
  const cut = cutJump(line);
  return cut.words === null ? [cut] : [cut, ...cutJumps(cut.rest)];
}

/** The pieces of a line's rest and the words of its jump, which divide it again. */
function withJump({ line, words }: CutLine, own: readonly Piece[]): Piece[] {
  if (words === null) return readJump(line.text) === null ? [...own] : [piece(line, "notice", JUMP, 1)];
  const pieces = own.map((each) => ({ ...each, line }));
  const jump = { ...piece(line, "notice", JUMP, 1), text: line.text.slice(words.from, words.to) };
  if (words.from === 0) {
    const start = line.at[words.to]!;
    pieces[0] = { ...pieces[0]!, from: start };
    return [{ ...jump, to: start }, ...pieces];
  }
  const end = line.at[words.from]!;
  pieces[pieces.length - 1] = { ...pieces.at(-1)!, to: end };
  return [...pieces, { ...jump, from: end }];
}

/** Lines without words of jumps beside their text → their pieces, by line. */
function labelTexts(lines: readonly Line[]): Map<Line, Piece[]> {
  const views = viewLines(lines);
  const fired = views.map(firing);
  let chain = chainOf(views, fired);
  const shares = posteriors(chain);
  let chosen = likeliest(chain);
  const needs = new Map<number, Need>();
  for (let need; (need = firstNeed({ views, chosen, shares }, needs)) !== null;) {
    needs.set(need.place, need);
    chain = withNeed(chain, need);
    chosen = likeliest(chain);
  }
  const pieces = new Map<Line, Piece[]>();
  chosen.forEach((own, i) => {
    const { line, verse } = views[i]!;
    const label = LINE_LABELS[own]!;
    const rival = rivalOf(shares[i]!, own);
    const weighed = `not ${LINE_LABELS[rival]!}: ${reasons(fired[i]!, own, rival).join(", ")}`;
    const need = needs.get(i);
    const why = need === undefined ? weighed : `${need.name}, though ${weighed}`;
    const posterior = shares[i]![own]!;
    const whole = piece(line, label === "fused" ? "headline" : label, why, posterior);
    pieces.set(
      line,
      label === "fused"
        ? cutLine({ ...whole, rule: `fused line, ${why}` })
        : [verse ? { ...whole, verse } : whole],
    );
  });
  return pieces;
}

/** A page's lines → its pieces in file order, but for the end of a line that reads on in the next. The pieces of a line divide it without rest. */
export function labelLines(lines: Line[]): Piece[] {
  const cuts = lines.map(cutJumps);
  const pieces = labelTexts(cuts.map((own) => own.at(-1)!.rest));
  return cutFusedText(
    cuts.flatMap((own) => {
      const { rest } = own.at(-1)!;
      const within = pieces.get(rest) ?? [fixedPiece(rest)];
      return own.reduceRight((inner, each) => withJump(each, inner), within);
    }),
  );
}
