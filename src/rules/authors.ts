/** Authors: everywhere an article says who wrote it and who took its pictures, in printed order. */
import type { Author, Block } from "../types.ts";
import { ROLES } from "../lexicon/press.ts";
import { readCredit, WRITER } from "./credit.ts";
import { DATELINE } from "./dateline.ts";
import { isName } from "./names.ts";
import { placeNames } from "./placeNames.ts";

const A_ROLE = `(?:${ROLES.join("|")})`;
const WORK_AT_END =
  "(?<!截|红外相机拍|资料)(?:摄影报道|图文报道|综合报道|综合整理|报道|摄影|摄|图|文/图|文/摄|文图|整理|供图|供稿|撰文|采写|绘)";

/** A way of setting a credit into text: the words of the first group are the credit, `role` that of a bare name in it. */
type Setting = {
  name: string;
  pattern: RegExp;
  fits?: (authors: readonly Author[]) => boolean;
  role?: string;
};

/** A town or an office may begin with a surname: （柳河镇）, （成都）, （柳河网）. */
const isPlace = (name: string): boolean =>
  /[市县区镇乡村路街州省网报社台局厂店站]$/u.test(name) || placeNames(name)[0]?.name === name;
const isPerson = ({ name }: Author): boolean => isName(name) && !isPlace(name);
const allNames = (authors: readonly Author[]): boolean => authors.every(isPerson);

/** Behind or before the first words of a story. */
const OPENINGS: readonly Setting[] = [
  {
    name: "bracket with a role", // 本报讯（记者 林一 通讯员 云帆）
    pattern: new RegExp(
      `^.{0,40}?[（(【［\\[〔](?!作者单位)([^（()）【】]{0,14}${A_ROLE}[^（()）【】]{1,70})[)）】］\\]〕]`,
      "u",
    ),
  },
  {
    name: "names behind a dateline", // 本报讯（许青禾）
    pattern: /^[\p{Script=Han}\d]{2,16}(?:[讯电]|消息)\s*[（([［〔]([\p{Script=Han}\s、]{2,14})[)）］\]〕]/u,
    fits: allNames,
  },
  {
    name: "words behind a dateline", // 本报讯 记者林一 通讯员云帆报道
    pattern: new RegExp(
      `^[\\p{Script=Han}\\d]{2,16}[讯电][\\s：:]*((?:本报)?[\\p{Script=Han}]{0,4}${A_ROLE}[^。，,；]{2,40}?)(?:摄影)?报道`,
      "u",
    ),
  },
];

/** Behind the last words of a paragraph or caption. */
const CLOSINGS: readonly Setting[] = [
  {
    name: "bracket with a role", // ……宜晾晒。（记者 云帆）
    pattern: new RegExp(
      `[（(【［\\[〔](?!作者单位)([^（()）【】，。]{0,24}${A_ROLE}[^（()）【】，。]{1,80})[)）】］\\]〕][。\\s]*$`,
      "u",
    ),
  },
  {
    name: "mark",
    pattern: /[□■●◎▲◆△◇○☆★▶]\s*([^。□■，,、：\d]{2,40})\s*$/u,
    fits: (authors) => authors.every((author) => author.role !== WRITER || isPerson(author)),
  },
  {
    name: "role behind the last sentence", // ……过秤。 本报记者 项东明 摄
    pattern: new RegExp(`(?:[。！？”）)]|^|\\s)([^。！？”，,\\s]{0,8}${A_ROLE}[^。，,！？]{2,40})\\s*$`, "u"),
    fits: (authors) => authors.length <= 4,
  },
  {
    name: "name and work in brackets", // ……栽种石榴树。（叶知秋 摄）
    pattern: new RegExp(
      `[（(【［\\[〔]([^（()）【】]{2,30}?\\s*[/／]?${WORK_AT_END})[)）】］\\]〕][。\\s]*$`,
      "u",
    ),
    fits: (authors) => authors.every(({ role, name }) => role === "摄影" || isName(name)),
  },
  {
    name: "name and work", // ……栽种石榴树。 叶知秋 摄
    pattern: new RegExp(
      `(?:[。！？”）)]\\s*|\\s|^)([\\p{Script=Han}·]{1,8}(?:[\\s、][\\p{Script=Han}·]{1,4}){0,3}\\s*[/／]?${WORK_AT_END})\\s*$`,
      "u",
    ),
    fits: (authors) => authors.every(({ name }) => name.length >= 2 && (isName(name) || !isPlace(name))),
  },
  {
    name: "pictures given by", // ……（本文图片由叶知秋提供）
    pattern: /(?:图片|照片|图)由([\p{Script=Han}]{2,4}?)(?:提供|拍摄|摄)[）)]?[。\s]*$/u,
    fits: allNames,
    role: "摄影",
  },
  {
    name: "work and name", // ……栽种石榴树。 摄影：叶知秋
    pattern:
      /(?:[。！？”）)]\s*|\s)[（(]?((?:(?:摄影|图|文|图片|供图)[/／|｜丨:：]\s*[\p{Script=Han}·]{2,4}(?:[\s、][\p{Script=Han}·]{2,4}){0,2}\s*){1,2})[)）]?\s*$/u,
  },
  {
    name: "names in brackets", // ……（房士杰 云帆）
    pattern:
      /[（([［〔]((?:[\p{Script=Han}]{2,4}|[\p{Script=Han}][\s\u3000]+[\p{Script=Han}])(?:[\s、][\p{Script=Han}]{2,4}){0,3})[)）］\]〕][。\s]*$/u,
    fits: (authors) => allNames(authors),
  },
  {
    name: "where from and who, in brackets", // ……（语文组 云帆）
    pattern:
      /[。！？”][（([［〔][\p{Script=Han}\d]{2,14}[\s\u3000]+([\p{Script=Han}]{2,3}|[\p{Script=Han}][\s\u3000]+[\p{Script=Han}])[)）］\]〕][。\s]*$/u,
    fits: (authors) => authors.length === 1 && allNames(authors),
  },
  {
    name: "several in brackets, the first of whom bears a surname", // ……（云帆 阿依古丽）
    pattern:
      /[。！？”][（([［〔]((?:[\p{Script=Han}·]{2,8}[\s\u3000、]+){1,3}[\p{Script=Han}·]{2,8})[)）］\]〕][。\s]*$/u,
    fits: (authors) => authors.length > 1 && isPerson(authors[0]!),
  },
  {
    name: "a pen name in brackets", // ……（望岳）
    pattern:
      /[。！？”][（([［〔]((?![^）)]*(?:[图续版页稿完社报网台处局略]|来源|资料|图片)[)）］\]〕])(?:[\p{Script=Han}]{2,4}|[\p{Script=Han}][\s\u3000]+[\p{Script=Han}]))[)）］\]〕][。\s]*$/u,
    fits: (authors) => authors.every(({ name }) => !isPlace(name)),
  },
];

/** A paragraph in a story's midst is signed in brackets or not at all. */
const IN_BRACKETS = CLOSINGS.filter(({ name }) =>
  ["bracket with a role", "name and work in brackets", "names in brackets"].includes(name),
);

/** A reader's letter is signed: 读者 云帆, （青禾街道 退休职工 云帆）, 云帆. */
const LETTER_CLOSINGS: readonly Setting[] = [
  { name: "where from and who, in brackets", pattern: /[（([［〔]([^（()）]{2,40})[)）］\]〕][。\s]*$/u },
  { name: "a line of its own", pattern: /^([^。！？，,：；]{2,30})$/u },
  {
    name: "behind the last sentence", // ……请修一修。青禾街道 云帆
    pattern:
      /[。！？”](?=[\p{Script=Han}\d]*[ \u3000])[ \u3000]*((?:[\p{Script=Han}\d]{2,14}[ \u3000]+){0,3}\p{Script=Han}{1,4})$/u,
  },
];

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
  const role = new RegExp(A_ROLE, "u");
  return first <= 0 ? lines : lines.filter((line, i) => i >= first || role.test(line));
}

/** What of an article says who made it. */
export type Signed = { bylines: readonly Block[]; body: readonly Block[]; letter: boolean };

/**
 * An article → its authors, each once, under the first role printed for them. A first name behind which nothing says what
 * it did counts where a byline stands, and at the end of a story only if it is known for a name.
 */
export function authorsOf({ bylines, body, letter }: Signed): Author[] {
  const told = body.filter(({ label }) => label === "body").map(({ text }) => text);
  const captions = body.filter(({ label }) => label === "caption").map(({ text }) => text);
  const byline = signedLines(bylines.flatMap(({ pieces }) => pieces.map(({ text }) => text))).join(" ");
  const found = [
    ...(readCredit(byline.replace(DATELINE, "")) ?? []),
    ...creditIn(told[0] ?? "", OPENINGS),
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
