/** Stage 3: lines → pieces, each with what it is. First what a line's own words say, then what stands around it. */
import { onlyNames } from "../rules/byline.ts";
import { measureCohesion } from "../rules/cohesion.ts";
import {
  FRAGMENT_CUES,
  FRAGMENT_THRESHOLD,
  OPENING_CUES,
  OPENING_THRESHOLD,
  score,
} from "../rules/headlineCues.ts";
import { fusedParts, headlineParts, stackedHeadlines } from "../rules/headlineParts.ts";
import { ownLabel, type Draft } from "../rules/lineWords.ts";
import { bylinesBelow, neighbour, printed, settingOf, shortRuns } from "../rules/setting.ts";
import type { Label, Line, Piece } from "../types.ts";

/** The names of a byline that ran on to a line of their own. */
function continueBylines(drafts: Draft[]): void {
  drafts.forEach((draft, i) => {
    const above = drafts[neighbour(drafts, i, -1, printed)];
    if (draft.label !== "short" || above?.label !== "byline" || onlyNames(draft.line.text) === null) return;
    drafts[i] = { ...draft, label: "byline", rule: "names of the byline above" };
  });
}

/** A writer's name alone between headline and body. */
function loneNames(drafts: Draft[]): void {
  drafts.forEach((draft, i) => {
    if (draft.label !== "short" || onlyNames(draft.line.text)?.length !== 1) return;
    // □ 甲乙丙 may stand apart from its headline; a bare name stands right under it.
    const above = /^\p{Script=Han}/u.test(draft.line.text) ? i - 1 : neighbour(drafts, i, -1, printed);
    if (drafts[above]?.label !== "short" || drafts[neighbour(drafts, i, 1, printed)]?.label !== "body")
      return;
    drafts[i] = { ...draft, label: "byline", rule: "a name alone under a headline" };
  });
}

/** Photo news: what reads like a caption is the body where an article has nothing else. */
function photoNews(drafts: Draft[]): void {
  const isHead = (draft: Draft): boolean => draft.label === "headline";
  drafts.forEach((draft, i) => {
    if (draft.label !== "caption") return;
    const from = neighbour(drafts, i, -1, isHead);
    const to = neighbour(drafts, i, 1, (each) => isHead(each) || each.label === "kicker");
    const article = drafts.slice(from + 1, to < 0 ? drafts.length : to);
    if (from < 0 || article.some((each) => each.label === "body")) return;
    drafts[i] = { ...draft, label: "body", rule: "the whole text of a picture story" };
  });
}

/** A caption without a cue of its own: one short sentence beside a `文/图` byline or inside its article. */
const PLAIN_CAPTION = /^[^，。]{4,30}(?:[为在正将向给][^。]{2,26})。$/;

function plainCaptions(drafts: Draft[]): void {
  drafts.forEach((draft, i) => {
    if (draft.label !== "body" || draft.line.text.length > 36 || !PLAIN_CAPTION.test(draft.line.text)) return;
    const byline = neighbour(drafts, i, -1, (each) => each.label === "byline");
    if (byline < 0 || !/文\s*[/／]\s*图|图\s*[/／]\s*文|文图|图文|摄/.test(drafts[byline]!.line.text)) return;
    drafts[i] = { ...draft, label: "caption", rule: "caption: one sentence under a 文/图 byline" };
  });
}

/** Runs of short lines become body text, crossheads or headlines; top to bottom, since what is above decides. */
function settleRuns(drafts: Draft[]): void {
  const { within } = measureCohesion(drafts.filter(printed).map((draft) => draft.line.text));
  for (const run of shortRuns(drafts)) {
    const rest = run.filter((i) => {
      const fragment = score(FRAGMENT_CUES, settingOf(drafts, [i], within));
      if (fragment.sum < FRAGMENT_THRESHOLD) return true;
      drafts[i] = { ...drafts[i]!, label: "body", rule: `cut line: ${fragment.names.join(", ")}` };
      return false;
    });
    if (rest.length === 0) continue;
    const setting = settingOf(drafts, rest, within);
    const opening = score(OPENING_CUES, setting);
    const opens = opening.sum >= OPENING_THRESHOLD;
    const articles = bylinesBelow(drafts, rest.at(-1)!);
    const parts = articles > 1 ? stackedHeadlines(setting.lines, articles) : headlineParts(setting.lines);
    rest.forEach((i, at) => {
      const rule = `${opens ? "opens an article" : "inside an article"} (${opening.sum}): ${opening.names.join(", ")}`;
      drafts[i] = { ...drafts[i]!, label: opens ? parts[at]! : "crosshead", rule };
    });
  }
}

/** A drafted line → its piece, or the pieces of a kicker and headline fused on one line. */
function toPieces({ line, label, rule }: Draft): Piece[] {
  const whole: Piece = { line, from: 0, to: line.raw.length, text: line.text, label: label as Label, rule };
  const parts = label === "headline" ? fusedParts(line.text) : [];
  if (parts.length < 2) return [whole];
  return parts.map((part, i) => ({
    line,
    from: i === 0 ? 0 : line.at[part.from]!,
    to: i === parts.length - 1 ? line.raw.length : line.at[parts[i + 1]!.from]!,
    text: line.text.slice(part.from, part.to),
    label: i === parts.length - 1 ? "headline" : "kicker",
    rule: `${rule}; fused line`,
  }));
}

/** A page's lines → its pieces in file order. The pieces of a line divide it without rest. */
export function labelLines(lines: Line[]): Piece[] {
  const drafts = lines.map(ownLabel);
  continueBylines(drafts);
  loneNames(drafts);
  plainCaptions(drafts);
  settleRuns(drafts);
  photoNews(drafts);
  return drafts.flatMap(toPieces);
}
