/** Authors: everywhere an article says who wrote it and who took its pictures, in printed order. */
import type { Author, Block } from "../types.ts";
import { ROLES } from "../lexicon/press.ts";
import { readCredit, WRITER } from "./credit.ts";
import { CLOSINGS, IN_BRACKETS, LETTER_CLOSINGS, OPENINGS, type Setting } from "./creditSettings.ts";
import { DATELINE } from "./dateline.ts";
import { isName } from "./names.ts";
import { openCredit } from "./openCredit.ts";

const A_ROLE = new RegExp(`(?:${ROLES.join("|")})`, "u");

/** Who signs a letter. */
const READER = "读者";

/** A unit signs as printed, where nobody is named: in its byline, and in brackets behind the story. */
const A_UNIT = "(\\p{Script=Han}{2,14}(?:报道组|通讯组|评论组|写作组|创作组|广播站|革委会|管理委员会))";
const UNIT = new RegExp(`^${A_UNIT}$`, "u");
const UNIT_IN_BRACKETS = new RegExp(`[（(［[〔]${A_UNIT}[)）］\\]〕][。\\s]*$`, "u");

function unitIn(byline: string, lastText: string): Author[] {
  const name = UNIT.exec(byline)?.[1] ?? UNIT_IN_BRACKETS.exec(lastText)?.[1];
  return name === undefined ? [] : [{ role: WRITER, name }];
}

function creditIn(text: string, settings: readonly Setting[]): Author[] {
  for (const { pattern, fits, role } of settings) {
    const printed = pattern.exec(text)?.[1];
    const authors = printed === undefined ? null : readCredit(printed);
    if (authors === null || (fits !== undefined && !fits(authors))) continue;
    return role === undefined ? authors : authors.map((author) => ({ ...author, role }));
  }
  return [];
}

function openingAuthors(text: string): Author[] {
  const closed = creditIn(text, OPENINGS);
  const open = closed.length > 0 ? null : openCredit(text);
  return open === null ? closed : (readCredit(open) ?? []);
}

/** Where a reader lives says that the word behind it is a name, whatever it begins with: `新青禾旗 宝音`. */
const BEHIND_HOME = /[市县区旗镇乡村队社厂街][ \u3000]+(\p{Script=Han}{2,4})$/u;

/** The words of a signature that are names: `青禾街道 退休职工 云帆` → 云帆. */
function signer(text: string): Author[] {
  const signed = text
    .replace(/[（([［〔][^）)]*[)）］\]〕]$/u, "")
    .replace(/(?:\d{4}年|[\d〇一二三四五六七八九十]{1,3}月[\d〇一二三四五六七八九十]{1,3}日).*$/u, "")
    .trim();
  const behindHome = BEHIND_HOME.exec(signed)?.[1];
  return readCredit(signed)?.filter(({ name }) => isName(name) || name === behindHome) ?? [];
}

function letterAuthors(paragraphs: readonly string[]): Author[] {
  for (const text of paragraphs.slice(-3).toReversed()) {
    const printed = LETTER_CLOSINGS.map(({ pattern }) => pattern.exec(text)?.[1]).find(
      (each) => each !== undefined,
    );
    const authors = printed === undefined ? [] : signer(printed);
    if (authors.length > 0) return authors;
  }
  return [];
}

/** Paragraphs at the end that may hold the signature; a list of sources or a date may follow it. */
const LAST = 2;

const MARKED = /^[□■●◎▲◆△◇○☆★▶]/u;
/** Lines before the first that bears a mark, and that name no role, are a headline's: 夏夜（散文） over □ 云帆. */
function signedLines(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => MARKED.test(line));
  return first <= 0 ? lines : lines.filter((line, i) => i >= first || A_ROLE.test(line));
}

/** ◇柳河修渠。（许青禾）◇青河修路。（云帆）: a row of briefs that was not broken into paragraphs. */
const NEXT_BRIEF = /(?<=[。！？”]\s*[（(【［[〔][^（()）【】]{2,24}[)）】］\]〕])\s*(?=[◇◆●○★☆▲△■□▶])/u;
const BRIEF_MARK = /[◇◆●○★☆▲△■□▶]/u;
const briefsIn = (text: string): string[] => (BRIEF_MARK.test(text) ? text.split(NEXT_BRIEF) : [text]);
/** 问：渠边何时修路？（青禾街道 云帆）: who asks wrote nothing. */
const isQuestion = (text: string): boolean => /^(?:读者)?问[：:]/u.test(text);

/** What of an article says who made it. */
export type Signed = { bylines: readonly Block[]; body: readonly Block[]; letter: boolean };

/**
 * An article → its authors, each once, under the first role printed for them. A first name behind which nothing says what
 * it did counts where a byline stands, and at the end of a story only if it is known for a name.
 */
export function authorsOf({ bylines, body, letter }: Signed): Author[] {
  const told = body
    .filter(({ label }) => label === "body")
    .flatMap(({ text }) => briefsIn(text))
    .filter((text) => letter || !isQuestion(text));
  const captions = body.filter(({ label }) => label === "caption").map(({ text }) => text);
  const byline = signedLines(bylines.flatMap(({ pieces }) => pieces.map(({ text }) => text))).join(" ");
  const found = [
    ...(readCredit(byline.replace(DATELINE, "")) ?? []),
    ...openingAuthors(told[0] ?? ""),
    // Each of a row of briefs is signed by itself: ……（云帆）
    ...told.slice(0, -LAST).flatMap((text) => creditIn(text, IN_BRACKETS)),
    ...told.slice(-LAST).flatMap((text) => creditIn(text, CLOSINGS)),
  ];
  if (found.length === 0) found.push(...unitIn(byline, told.at(-1) ?? ""));
  if (letter && found.length === 0) found.push(...letterAuthors(told));
  found.push(...captions.flatMap((text) => creditIn(text, CLOSINGS)));
  const once = new Set<string>();
  return found
    .filter(({ name }) => !once.has(name) && once.add(name))
    .map((author) => (letter && author.role === WRITER ? { ...author, role: READER } : author));
}
