/** Stage 3: lines → pieces, each with what it is. First what a line's own words say, then what stands around it. */
import { bylineAuthors, onlyNames, openingByline } from "../rules/byline.ts";
import { measureCohesion } from "../rules/cohesion.ts";
import { DATELINE } from "../rules/dateline.ts";
import { isOrnament, isStaffLine, mastheadParts, PAGE_LINE } from "../rules/furniture.ts";
import {
  FRAGMENT_CUES,
  FRAGMENT_THRESHOLD,
  fusedParts,
  headlineParts,
  isSeriesLabel,
  OPENING_CUES,
  OPENING_THRESHOLD,
  score,
  stackedHeadlines,
  type Setting,
} from "../rules/headline.ts";
import { adRule, captionRule, noticeRule } from "../rules/notice.ts";
import { endsSentence } from "../rules/sentence.ts";
import type { Label, Line, Piece } from "../types.ts";

/** A body line is longer than this, or holds a full stop. */
const SHORT = 45;

type OwnRule = {
  name: string;
  label: Label | "short";
  test: (text: string, line: Line) => boolean | string | null;
};

/** What a line's own words say, asked in this order. `short` may be a headline: the setting decides. */
export const OWN_RULES: readonly OwnRule[] = [
  { name: "blank", label: "blank", test: (text) => text === "" },
  { name: "page line", label: "furniture", test: (_, line) => PAGE_LINE.test(line.raw) },
  { name: "ornament", label: "furniture", test: isOrnament },
  { name: "dateline", label: "body", test: (text) => DATELINE.test(text) && text.length > 30 },
  { name: "series label", label: "short", test: (text) => isSeriesLabel(text) },
  { name: "byline", label: "byline", test: (text) => bylineAuthors(text) !== null },
  { name: "staff", label: "furniture", test: isStaffLine },
  { name: "notice", label: "notice", test: noticeRule },
  { name: "masthead", label: "furniture", test: (text) => mastheadParts(text) !== null },
  { name: "advertisement", label: "ad", test: adRule },
  { name: "caption", label: "caption", test: captionRule },
  { name: "question or answer", label: "body", test: (text) => /^(?:记者|问|答|主持人)[:：]/.test(text) },
  { name: "full stop inside", label: "body", test: (text) => text.includes("。") },
  {
    name: "long",
    label: "body",
    test: (text, line) => text.length >= SHORT && !line.marked && fusedParts(text).length === 1,
  },
  {
    name: "sentences inside",
    label: "body",
    test: (text) => /.{8}[？！?!].{8}/.test(text) && text.length >= 28,
  },
  {
    name: "ends a sentence",
    label: "body",
    test: (text, line) => endsSentence(text) && text.length >= 22 && !line.marked,
  },
  { name: "short line", label: "short", test: () => true },
];

type Draft = { line: Line; label: Label | "short"; rule: string };

function ownLabel(line: Line): Draft {
  for (const { name, label, test } of OWN_RULES) {
    const found = test(line.text, line);
    if (found !== false && found !== null)
      return { line, label, rule: typeof found === "string" ? `${name}: ${found}` : name };
  }
  return { line, label: "short", rule: "short line" };
}

const neighbour = (
  drafts: Draft[],
  from: number,
  step: 1 | -1,
  wanted: (draft: Draft) => boolean,
): number => {
  for (let i = from + step; i >= 0 && i < drafts.length; i += step) if (wanted(drafts[i]!)) return i;
  return -1;
};

const printed = (draft: Draft): boolean => draft.label !== "blank";

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

/** Maximal runs of short lines with nothing but blank lines between, as indexes. A fused line is a headline by itself. */
function shortRuns(drafts: Draft[]): number[][] {
  const runs: number[][] = [];
  const fused = (i: number): boolean => fusedParts(drafts[i]!.line.text).length > 1;
  drafts.forEach((draft, i) => {
    if (draft.label !== "short") return;
    const above = neighbour(drafts, i, -1, printed);
    const apart = above >= 0 && above < i - 1 && (fused(above) || fused(i));
    if (above >= 0 && runs.at(-1)?.at(-1) === above && !apart) runs.at(-1)!.push(i);
    else runs.push([i]);
  });
  return runs;
}

/** A byline or dateline stands between two places of the page. */
const signs = (drafts: Draft[], from: number, to: number): boolean =>
  drafts
    .slice(from, to)
    .some(
      ({ label, line }) =>
        label === "byline" ||
        (label === "body" && (DATELINE.test(line.text) || openingByline(line.text) !== null)),
    );

function settingOf(drafts: Draft[], run: number[], within: (text: string, topic: string) => number): Setting {
  const text = (i: number): string => drafts[i]?.line.text ?? "";
  const isBody = (draft: Draft): boolean => draft.label === "body";
  const above = neighbour(drafts, run[0]!, -1, printed);
  const last = run.at(-1)!;
  const below = neighbour(drafts, last, 1, (draft) => printed(draft) && draft.label !== "caption");
  const bodyBelow = neighbour(drafts, last, 1, isBody);
  const nextShort = neighbour(drafts, last, 1, (draft) => draft.label === "short");
  const sectionEnd = neighbour(drafts, nextShort < 0 ? drafts.length : nextShort, -1, isBody);
  const opening = neighbour(
    drafts,
    run[0]!,
    -1,
    (draft) => draft.label === "headline" || draft.label === "byline",
  );
  const bodies = drafts.slice(opening + 1, run[0]).filter(isBody);
  const article = drafts
    .slice(Math.max(0, opening), run[0])
    .map((draft) => draft.line.text)
    .join("\n");
  return {
    lines: run.map((i) => ({
      text: text(i),
      marked: drafts[i]!.line.marked,
      tight: i > 0 && drafts[i - 1]!.label !== "blank",
    })),
    bodyAbove: text(neighbour(drafts, run[0]!, -1, isBody)),
    labelAbove: above < 0 ? null : drafts[above]!.label,
    bodyBelow: text(bodyBelow),
    labelBelow: below < 0 ? null : drafts[below]!.label,
    sectionEnd: sectionEnd > last ? text(sectionEnd) : "",
    bodiesAbove: bodies.length,
    cohesion: within(text(bodyBelow), article),
    signedAbove: opening >= 0 && signs(drafts, opening, run[0]!),
    partnered: [run[0]! - 1, last + 1].some(
      (i) => drafts[i]?.label === "short" || drafts[i]?.label === "headline",
    ),
    pageMarked: drafts.some((draft) => draft.line.marked),
  };
}

/** Bylines of different articles that stand together under a run of headlines. */
function bylinesBelow(drafts: Draft[], last: number): number {
  let count = 0;
  for (let i = last + 1; i < drafts.length; i++) {
    const { label, line } = drafts[i]!;
    if (label === "byline") {
      const apart = count === 0 || drafts[i - 1]!.label === "blank";
      if (apart && bylineAuthors(line.text)?.[0]?.role.endsWith("记者") === true) count++;
    } else if (label !== "blank") break;
  }
  return count;
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
