/** What a line's own words say it is, before anything around it is looked at. */
import type { Label, Line } from "../types.ts";
import { bylineAuthors } from "./byline.ts";
import { DATELINE } from "./dateline.ts";
import { isOrnament, isStaffLine, mastheadParts, PAGE_LINE } from "./furniture.ts";
import { fusedParts, isSeriesLabel } from "./headlineParts.ts";
import { adRule, captionRule, noticeRule } from "./notice.ts";
import { endsSentence } from "./sentence.ts";

/** A body line is longer than this, or holds a full stop. */
const SHORT = 45;

export type OwnRule = {
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

/** A line with its label so far; `short` until what stands around it has decided. */
export type Draft = { line: Line; label: Label | "short"; rule: string };

/** A line → what its own words say it is, by the first rule that fits. */
export function ownLabel(line: Line): Draft {
  for (const { name, label, test } of OWN_RULES) {
    const found = test(line.text, line);
    if (found !== false && found !== null)
      return { line, label, rule: typeof found === "string" ? `${name}: ${found}` : name };
  }
  return { line, label: "short", rule: "short line" };
}
