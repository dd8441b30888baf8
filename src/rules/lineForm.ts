/** What a line's own words say it is, before anything around it is looked at. */
import type { Line } from "../types.ts";
import { bylineAuthors, onlyNames } from "./byline.ts";
import { DATELINE } from "./dateline.ts";
import { isOrnament, isStaffLine, mastheadParts, PAGE_LINE } from "./furniture.ts";
import { isSeriesLabel } from "./headlineWords.ts";
import { adRule, captionRule, noticeRule } from "./notice.ts";
import { endsSentence } from "./sentence.ts";

/** A line of running text is longer than this, or holds a full stop. */
const SHORT = 45;

/** What a form is to the lines around it: head matter, running text, who wrote it, or what stands between the articles. */
export type Kind = "head" | "text" | "byline" | "aside" | "none";

export type FormRule = { name: string; kind: Kind; test: (text: string, line: Line) => boolean };

/** Lines whose label nothing around them can change. */
export const FIXED_FORMS: readonly FormRule[] = [
  { name: "blank", kind: "none", test: (text) => text === "" },
  { name: "page line", kind: "none", test: (_, line) => PAGE_LINE.test(line.raw) },
  { name: "ornament", kind: "none", test: isOrnament },
];

/** Forms, asked in this order. */
export const FORMS: readonly FormRule[] = [
  { name: "dateline", kind: "text", test: (text) => text.length > 30 && DATELINE.test(text) },
  { name: "series label", kind: "head", test: isSeriesLabel },
  { name: "byline", kind: "byline", test: (text) => bylineAuthors(text) !== null },
  { name: "staff", kind: "aside", test: isStaffLine },
  { name: "notice", kind: "aside", test: (text) => noticeRule(text) !== null },
  { name: "masthead", kind: "aside", test: (text) => !text.includes("。") && mastheadParts(text) !== null },
  { name: "advertisement", kind: "aside", test: (text) => adRule(text) !== null },
  { name: "caption", kind: "aside", test: (text) => captionRule(text) !== null },
  { name: "question or answer", kind: "text", test: (text) => /^(?:记者|问|答|主持人)[:：]/.test(text) },
  { name: "full stop inside", kind: "text", test: (text) => text.includes("。") },
  {
    name: "long",
    kind: "text",
    test: (text, { marked }) => text.length >= SHORT && !marked && !/\s/.test(text),
  },
  {
    name: "sentences inside",
    kind: "text",
    test: (text) => text.length >= 28 && /[？！?!]/.test(text.slice(8, -8)),
  },
  {
    name: "ends a sentence",
    kind: "text",
    test: (text, { marked }) => text.length >= 22 && !marked && endsSentence(text),
  },
  { name: "name", kind: "head", test: (text) => onlyNames(text) !== null },
  { name: "short line", kind: "head", test: () => true },
];

const ALL_FORMS = [...FIXED_FORMS, ...FORMS];

/** A line → its form, the first that fits. */
export const formOf = (line: Line): FormRule => ALL_FORMS.find(({ test }) => test(line.text, line))!;
