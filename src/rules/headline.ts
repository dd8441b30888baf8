/** Headlines: what opens an article, what only divides one, and the parts of a headline. */
import type { Label } from "../types.ts";
import { closingByline, openingByline } from "./byline.ts";
import { DATELINE } from "./dateline.ts";
import { endsInQuote, endsSentence, lineStart, openQuotes, wordAcross } from "./sentence.ts";

/** Short lines that stand together, and what stands around them. Texts are empty where there is nothing. */
export type Setting = {
  lines: {
    text: string;
    marked: boolean;
    /** No blank line between it and the line above. */ tight: boolean;
  }[];
  /** The last body line above, and the label of the line just above. */
  bodyAbove: string;
  labelAbove: Label | "short" | null;
  /** The next body line, and the label of the line just below. */
  bodyBelow: string;
  labelBelow: Label | "short" | null;
  /** The last body line before the next short line. */
  sectionEnd: string;
  /** Body lines since the last headline or byline. */
  bodiesAbove: number;
  /** How much the body below speaks of what the article above speaks of, 0–1. */
  cohesion: number;
  /** The article above has a byline or a dateline already. */
  signedAbove: boolean;
  /** It stands right on or under another short line. */
  partnered: boolean;
  /** Some headline on this page carries an extractor's heading mark. */
  pageMarked: boolean;
};

export type Cue = { name: string; weight: number; test: (at: Setting) => boolean };

const first = (at: Setting): string => at.lines[0]!.text;
const single = (at: Setting): boolean => at.lines.length === 1;

/** Cues that a run of short lines opens an article (positive) or stands inside one (negative). */
export const OPENING_CUES: readonly Cue[] = [
  { name: "byline below", weight: 4, test: (at) => at.labelBelow === "byline" },
  {
    name: "dateline below",
    weight: 4,
    test: (at) => DATELINE.test(at.bodyBelow) || openingByline(at.bodyBelow) !== null,
  },
  { name: "heading mark", weight: 4, test: (at) => at.lines.some((line) => line.marked) },
  {
    name: "no mark on a marked page",
    weight: -1,
    test: (at) => at.pageMarked && !at.lines.some((line) => line.marked),
  },
  { name: "nothing above", weight: 6, test: (at) => at.bodyAbove === "" },
  { name: "article above is signed off", weight: 3, test: (at) => closingByline(at.bodyAbove) !== null },
  {
    name: "section below is signed off",
    weight: 2,
    test: (at) => closingByline(at.sectionEnd) !== null && !at.signedAbove,
  },
  {
    name: "signed off below, signed above",
    weight: 4,
    test: (at) => closingByline(at.sectionEnd) !== null && at.signedAbove,
  },
  {
    name: "sentence cut above",
    weight: 3,
    test: (at) => at.bodyAbove !== "" && !endsSentence(at.bodyAbove) && !endsInQuote(at.bodyAbove),
  },
  { name: "fused line", weight: 3, test: (at) => fusedParts(first(at)).length > 1 },
  { name: "picture below", weight: 4, test: (at) => /^图为|图为[^。]{4,40}。?$/.test(at.sectionEnd) },
  {
    name: "notice above",
    weight: 1.5,
    test: (at) => at.labelAbove === "notice" || at.labelAbove === "ad" || at.labelAbove === "furniture",
  },
  { name: "several lines", weight: 1, test: (at) => at.lines.length > 1 },
  {
    name: "start of the body is lost",
    weight: 2,
    test: (at) => lineStart(at.bodyBelow) === "cut" && endsSentence(at.bodyAbove),
  },
  { name: "series label", weight: 3, test: (at) => isSeriesLabel(first(at)) },
  { name: "long", weight: 1, test: (at) => single(at) && first(at).length > 18 },
  {
    name: "numbered",
    weight: -3,
    test: (at) =>
      /^(?:[一二三四五六七八九十]{1,2}[、.．]|[（(][一二三四五六七八九十\d][)）]|\d{1,2}[、.．])/.test(
        first(at),
      ),
  },
  { name: "dash at the end", weight: -4, test: (at) => first(at).endsWith("——") },
  {
    name: "short, inside a running article",
    weight: -2.5,
    test: (at) => single(at) && first(at).length <= 15 && at.bodiesAbove >= 2 && endsSentence(at.bodyAbove),
  },
  { name: "body below goes on", weight: -2, test: (at) => at.bodiesAbove > 0 && at.cohesion > 0.2 },
  {
    name: "body below is about something else",
    weight: 1,
    test: (at) => at.bodyBelow !== "" && at.cohesion < 0.08,
  },
];

/** Sum of the cues from which a run of short lines is taken to open an article. */
export const OPENING_THRESHOLD = 2;

/** Cues that a short line is no headline at all but a piece of body text, cut at a column's end. */
export const FRAGMENT_CUES: readonly Cue[] = [
  { name: "heading mark", weight: -6, test: (at) => at.lines.some((line) => line.marked) },
  {
    name: "byline or dateline below",
    weight: -4,
    test: (at) => at.labelBelow === "byline" || DATELINE.test(at.bodyBelow),
  },
  { name: "pair of lines", weight: -3, test: (at) => at.partnered },
  { name: "nothing above", weight: -2, test: (at) => at.bodyAbove === "" },
  { name: "open quotation", weight: 3, test: (at) => openQuotes(first(at)) > 0 },
  { name: "comma at the end", weight: 4, test: (at) => /[，,、；;]$/.test(first(at)) },
  { name: "two commas inside", weight: 1.5, test: (at) => first(at).split(/[，,]/).length > 2 },
  { name: "colon at the end", weight: 3, test: (at) => /[：:]$/.test(first(at)) },
  {
    name: "comma inside",
    weight: 1.5,
    test: (at) => /[，,；;]/.test(first(at)) && !/[！？!?]/.test(first(at)),
  },
  { name: "space inside", weight: -1, test: (at) => /\s/.test(first(at)) },
  { name: "word goes on below", weight: 3, test: (at) => wordAcross(first(at), at.bodyBelow) >= 2 },
  {
    name: "word goes on from above",
    weight: 3,
    test: (at) => !endsSentence(at.bodyAbove) && wordAcross(at.bodyAbove, first(at)) >= 2,
  },
  { name: "line below cannot begin a paragraph", weight: 2, test: (at) => lineStart(at.bodyBelow) === "cut" },
  {
    name: "begins like a sentence",
    weight: 1,
    test: (at) =>
      /^(?:\d{1,4}[年月]|今年|去年|目前|近年来|据|同时|此外|如今|为|在|随着|截至|不仅|虽然|通过|“|")/.test(
        first(at),
      ),
  },
  { name: "cannot begin a headline", weight: 3, test: (at) => lineStart(first(at)) === "cut" },
  {
    name: "too long for a headline",
    weight: 1.5,
    test: (at) => single(at) && first(at).length >= 36 && !/\s/.test(first(at)),
  },
];

export const FRAGMENT_THRESHOLD = 2.5;

export const score = (cues: readonly Cue[], at: Setting): { sum: number; names: string[] } => {
  const firing = cues.filter((cue) => cue.test(at));
  return { sum: firing.reduce((sum, cue) => sum + cue.weight, 0), names: firing.map((cue) => cue.name) };
};

/** 栏目: `【百姓身边事】`, `读者来信`, `某某系列报道之三`, `某部、某报联合推出`. */
export const isSeriesLabel = (text: string): boolean =>
  !/记者|通讯员/.test(text.slice(0, 4)) &&
  /^[【《〖]?[^】》]{2,12}[】〗]$|^(?:读者来信|来信照登|编读往来|社会广角|人物专访|记者观察|今日走笔)$|(?:联合推出|系列报道|系列访谈|专栏|特别报道|进行时|追踪报道)(?:之[一二三四五六七八九十]+|[①-⑳]|\(\d+\)|（[一二三四五六七八九十\d]+）)?$|^[^，。\s]{2,6}(?:访谈|信箱|笔记|副刊|文谭|随笔|行走|观察|走笔|来信|专访|视点|聚焦)$|^[^，。\s]{2,5}·[^，。\s]{2,5}$|^行走[\p{Script=Han}]{2,3}$/u.test(
    text,
  );

/** 副题 by its form: `——记某村党支部书记`, `……侧记`, `……纪实`. */
const SUBTITLE = /^(?:——|—|--)|(?:侧记|纪实|综述|见闻|走笔|掠影|写真|启示录|解读|透视|访谈录)$/;

/** Parts of a fused line are at least so long; shorter ones are the words of one headline. */
const FUSED_PART = 8;
const COUPLET_PART = 10;

type Part = { from: number; to: number };
const lengthOf = (part: Part): number => part.to - part.from;

/** Two halves of about one length are a couplet and one part: 花香伴春耕 田间农事忙. */
const isCouplet = (left: Part, right: Part): boolean =>
  Math.abs(lengthOf(left) - lengthOf(right)) <= 1 &&
  Math.max(lengthOf(left), lengthOf(right)) <= COUPLET_PART;

/** `引题引题引题引题 主题主题主题主题主题` on one line → offsets of its parts; one part when it is not fused. */
export function fusedParts(text: string): Part[] {
  const parts: Part[] = [];
  for (const match of text.matchAll(/\S+/g)) {
    const part = { from: match.index, to: match.index + match[0].length };
    const last = parts.at(-1);
    if (last !== undefined && isCouplet(last, part))
      parts[parts.length - 1] = { from: last.from, to: part.to };
    else parts.push(part);
  }
  const even = parts.length === 2 && lengthOf(parts[0]!) === lengthOf(parts[1]!);
  return parts.length > 1 && !even && parts.every((part) => lengthOf(part) >= FUSED_PART)
    ? parts
    : [{ from: 0, to: text.length }];
}

/**
 * Headlines of several articles, set one above the other over as many bylines → the last groups
 * of tight lines are a headline each; what stands above them is a series label or kicker.
 */
export function stackedHeadlines(
  lines: readonly { text: string; tight: boolean }[],
  articles: number,
): Label[] {
  const starts = lines.flatMap((line, i) => (i === 0 || !line.tight ? [i] : []));
  const firstHeadline = starts.at(-articles) ?? 0;
  return lines.map((line, i) =>
    i >= firstHeadline ? "headline" : isSeriesLabel(line.text) ? "series" : "kicker",
  );
}

/** A headline's lines → the part each is, top to bottom. */
export function headlineParts(lines: readonly { text: string; tight: boolean }[]): Label[] {
  const labels: Label[] = lines.map(() => "headline");
  let top = 0;
  while (top < lines.length - 1 && isSeriesLabel(lines[top]!.text)) labels[top++] = "series";
  if (lines.length === 1 && isSeriesLabel(lines[0]!.text)) return ["series"];
  // A label that names its makers takes the tight lines below it with it.
  if (top > 0 && lines[0]!.text.endsWith("联合推出"))
    while (top < lines.length && lines[top]!.tight) labels[top++] = "series";
  const groups: number[][] = [];
  for (let i = top; i < lines.length; i++) {
    if (i > top && lines[i]!.tight && !SUBTITLE.test(lines[i]!.text)) groups.at(-1)!.push(i);
    else groups.push([i]);
  }
  const text = (group: number[]): string => group.map((i) => lines[i]!.text).join("");
  const set = (group: number[], label: Label): void => group.forEach((i) => (labels[i] = label));
  while (groups.length > 1 && SUBTITLE.test(text(groups.at(-1)!))) set(groups.pop()!, "subtitle");
  if (groups.length >= 3) {
    for (const group of groups.slice(2)) set(group, "subtitle");
    groups.length = 2;
    set(groups[0]!, "kicker");
  } else if (groups.length === 2) {
    const [above, below] = [text(groups[0]!), text(groups[1]!)];
    const detail = below.length >= 20 && below.length >= above.length * 1.35;
    if (detail) set(groups[1]!, "subtitle");
    else set(groups[0]!, "kicker");
  }
  return labels;
}
