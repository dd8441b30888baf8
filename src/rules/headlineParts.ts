/** The parts of a headline: 栏目, 引题, 主题, 副题; and lines on which several stand. */
import type { Label } from "../types.ts";

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
