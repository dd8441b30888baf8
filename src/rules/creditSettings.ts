/** Ways of setting a credit into a story's text, before its first words and behind its last. */
import type { Author } from "../types.ts";
import { ROLES } from "../lexicon/press.ts";
import { WRITER } from "./credit.ts";
import { isName } from "./names.ts";
import { placeNames } from "./placeNames.ts";

const A_ROLE = `(?:${ROLES.join("|")})`;
const WORK_AT_END =
  "(?<!截|红外相机拍|资料)(?:摄影报道|图文报道|综合报道|综合整理|报道|摄影|摄|图|文/图|文/摄|文图|整理|供图|供稿|撰文|采写|绘)";

/** A way of setting a credit into text: the words of the first group are the credit, `role` that of a bare name in it. */
export type Setting = {
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
export const OPENINGS: readonly Setting[] = [
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
export const CLOSINGS: readonly Setting[] = [
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
      /[（([［〔【]((?:[\p{Script=Han}]{2,4}|[\p{Script=Han}][\s\u3000]+[\p{Script=Han}])(?:[\s、][\p{Script=Han}]{2,4}){0,3})[)）］\]〕】][。\s]*$/u,
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
      /(?:^|[。！？”])[（([［〔]((?![^）)]*(?:[图续版页稿完社报网台处局略选节删]|来源|资料|图片)[)）］\]〕])(?:[\p{Script=Han}]{2,4}|[\p{Script=Han}][\s\u3000]+[\p{Script=Han}]))[)）］\]〕][。\s]*$/u,
    fits: (authors) => authors.every(({ name }) => !isPlace(name)),
  },
];

/** A paragraph in a story's midst is signed in brackets or not at all. */
export const IN_BRACKETS = CLOSINGS.filter(({ name }) =>
  ["bracket with a role", "name and work in brackets", "names in brackets"].includes(name),
);

/** A reader's letter is signed: 读者 云帆, （青禾街道 退休职工 云帆）, 云帆. */
export const LETTER_CLOSINGS: readonly Setting[] = [
  { name: "where from and who, in brackets", pattern: /[（([［〔]([^（()）]{2,40})[)）］\]〕][。\s]*$/u },
  { name: "a line of its own", pattern: /^([^。！？，,：；]{2,30})$/u },
  {
    name: "behind the last sentence", // ……请修一修。青禾街道 云帆
    pattern:
      /[。！？”](?=[\p{Script=Han}\d]*[ \u3000])[ \u3000]*((?:[\p{Script=Han}\d]{2,14}[ \u3000]+){0,3}\p{Script=Han}{1,4})$/u,
  },
];
