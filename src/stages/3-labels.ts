/** Stage 3: lines → pieces, each with what it is and how sure that is: the likeliest row of labels of the whole page. */
import { likeliest, posteriors } from "../rules/chain.ts";
import { bestCut } from "../rules/fusedLine.ts";
import { cutFusedText } from "../rules/fusedText.ts";
import { chainOf, firing, reasons } from "../rules/labelModel.ts";
import { formOf } from "../rules/lineForm.ts";
import { LINE_LABELS } from "../rules/lineLabels.ts";
import { viewLines } from "../rules/lineView.ts";
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

/** A page's lines → its pieces in file order, but for the end of a line that reads on in the next. The pieces of a line divide it without rest. */
export function labelLines(lines: Line[]): Piece[] {
  const views = viewLines(lines);
  const fired = views.map(firing);
  const chain = chainOf(views, fired);
  const shares = posteriors(chain);
  const pieces = new Map<Line, Piece[]>();
  likeliest(chain).forEach((chosen, i) => {
    const { line } = views[i]!;
    const label = LINE_LABELS[chosen]!;
    const rival = rivalOf(shares[i]!, chosen);
    const why = `not ${LINE_LABELS[rival]!}: ${reasons(fired[i]!, chosen, rival).join(", ")}`;
    const posterior = shares[i]![chosen]!;
    pieces.set(
      line,
      label === "fused"
        ? cutLine(piece(line, "headline", `fused line, ${why}`, posterior))
        : [piece(line, label, why, posterior)],
    );
  });
  return cutFusedText(lines.flatMap((line) => pieces.get(line) ?? [fixedPiece(line)]));
}
