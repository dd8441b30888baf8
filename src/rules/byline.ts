/** Bylines: who wrote, who took the picture. `□大众新闻记者 杨一 孙二三 通讯员 李四 报道`. */
import { BYLINE_CLOSERS, BYLINE_MARKS, ROLES } from "../lexicon/press.ts";
import type { Author } from "../types.ts";
import { DATELINE } from "./dateline.ts";
import { BETWEEN, CLOSER, isName, LEADING_MARK, ROLE, takeNames } from "./names.ts";

const PHOTO_AND_TEXT = /^(?:文\s*[/／、]\s*图|图\s*[/／、]\s*文|图文|文图|文|图)\s*[/／|｜:：]?\s*/;

/**
 * A byline's words → its authors in printed order, and what is left over. Empty `authors`
 * when it is no byline.
 */
export function readByline(text: string): { authors: Author[]; rest: string } {
  const authors: Author[] = [];
  const mark = LEADING_MARK.exec(text)?.[0] ?? "";
  let rest = text.slice(mark.length).trim();
  const photo = PHOTO_AND_TEXT.exec(rest)?.[0] ?? "";
  rest = rest.slice(photo.length);
  let role: { role: string; org?: string } | null = null;
  // A mark alone makes no byline: □记者 甲乙丙, □甲乙丙 摄, but not □温馨提示.
  let vouched = photo !== "";
  for (;;) {
    rest = rest.replace(BETWEEN, "");
    const printed = ROLE.exec(rest);
    if (printed) {
      role = { role: printed[2]!, ...(printed[1] === undefined ? {} : { org: printed[1] }) };
      rest = rest.slice(printed[0].length);
    } else if (role === null && mark === "" && photo === "") {
      return { authors: [], rest: text };
    }
    vouched ||= printed !== null;
    const told = printed === null ? mark !== "" || photo !== "" : /[^\p{Script=Han}]$/u.test(printed[0]);
    const taken = takeNames(rest, told);
    const closer = CLOSER.exec(taken.rest.replace(BETWEEN, ""))?.[0];
    vouched ||= closer !== undefined;
    // □厉小川 摄: no role is printed, the closing word says what the name did.
    const named = role ?? {
      role: closer?.replace(/^[/／]/, "").startsWith("摄") || closer?.endsWith("图") ? "摄影" : "记者",
    };
    authors.push(...taken.names.map((name) => ({ ...named, name })));
    rest = taken.rest.replace(BETWEEN, "");
    if (closer !== undefined) {
      rest = rest.slice(closer.length);
      role = null;
    }
    if (rest.trim() === "" || (taken.names.length === 0 && closer === undefined)) break;
    if (!ROLE.test(rest) && closer === undefined) break;
  }
  return vouched ? { authors, rest: rest.trim() } : { authors: [], rest: text };
}

/** `阎素素/文 邢大鹏/图`: each name with what it did. */
const NAME_SLASH_WORK = /^(?<name>[\p{Script=Han}]{2,4})[/／](?<work>文|图|摄)$/u;
/** `文/许青禾 图/冯知远`: the same the other way round. */
const WORK_SLASH_NAME = /^(?<work>文|图|摄)[/／](?<name>[\p{Script=Han}]{2,4})$/u;

/** Each word a name with its work, all in one manner → authors; `null` otherwise. */
function namesWithWork(text: string): Author[] | null {
  const words = text.replace(/^(?:本报)?记者\s*/, "").split(/\s+/);
  for (const manner of [NAME_SLASH_WORK, WORK_SLASH_NAME]) {
    const found = words.map((word) => manner.exec(word)?.groups);
    if (found.every((groups) => groups !== undefined)) {
      return found.map((groups) => ({
        role: groups["work"] === "文" ? "记者" : "摄影",
        name: groups["name"]!,
      }));
    }
  }
  return null;
}

/** A line of its own → its authors, or `null` when it is no byline: names with a role or a mark, and nothing else. */
export function bylineAuthors(text: string): Author[] | null {
  if (text.length > 80) return null;
  const works = namesWithWork(text);
  if (works !== null) return works;
  const { authors, rest } = readByline(text.replace(DATELINE, "").replace(/^\s*[（(【](.*)[)）】]$/, "$1"));
  return authors.length > 0 && rest === "" ? authors : null;
}

/** Nothing but names, as on the line under a byline that ran out of room, or `□初晓棠` under a headline. */
export function onlyNames(text: string): string[] | null {
  if (text.length > 16) return null;
  const { names, rest } = takeNames(text.replace(LEADING_MARK, ""), false);
  return rest.trim() === "" && names.length > 0 ? names : null;
}

const ROLE_WORDS = `(?:${ROLES.join("|")})`;

/** `本报讯（记者 林一）7月4日`: the bracket behind a dateline, or at the very start. */
const OPENING_BRACKET = new RegExp(
  `^.{0,18}?[（(【]([^（()）【】]{0,6}${ROLE_WORDS}[^（()）【】]{1,60})[)）】]`,
  "u",
);
/** `……宜晾晒。（记者 云帆）`: the bracket that closes an article. */
const CLOSING_BRACKET = new RegExp(
  `[（(【]([^（()）【】]{0,20}${ROLE_WORDS}[^（()）【】]{1,60})[)）】]\\s*$`,
  "u",
);
/** `……忙碌。□厉小川 摄`: the picture's credit. */
const CLOSING_CREDIT = new RegExp(`(${BYLINE_MARKS}[^。□■]{2,40})\\s*$`, "u");
/** `……过秤。 本报记者 项东明 摄`: set behind the last sentence. */
const CLOSING_WORDS = new RegExp(
  `[。！？”][^。]{0,6}?((?:本报)?(?:${ROLES.join("|")})[\\s　][^。，,]{2,40})\\s*$`,
  "u",
);
/** `……栽种石榴树。 叶知秋 摄`: a name and what it did, behind the last sentence. */
const CLOSING_WORK = new RegExp(
  `[。！？”]\\s*([\\p{Script=Han}]{2,4}|[\\p{Script=Han}]\\s[\\p{Script=Han}])\\s*[/／]?${BYLINE_CLOSERS}\\s*$`,
  "u",
);
/** `本报讯（许青禾）`: a name alone in the bracket behind a dateline. */
const OPENING_NAME = /^[\p{Script=Han}\d]{2,12}讯\s*[（(]([\p{Script=Han}]{2,4})[)）]/u;
/** `……（房士杰）`: the writer's name alone. */
const CLOSING_NAME = /[（(]([\p{Script=Han}]{2,4}|[\p{Script=Han}]\s+[\p{Script=Han}])[)）]\s*$/u;

/** The byline inside an article's first paragraph, or `null`. */
export const openingByline = (text: string): Author[] | null =>
  authorsIn(OPENING_BRACKET.exec(text)?.[1]) ?? soleAuthor(OPENING_NAME.exec(text)?.[1], "作者");

/** A first paragraph without its dateline's bracket: what it tells, not who. */
export const withoutOpeningByline = (text: string): string =>
  openingByline(text) === null ? text : text.replace(/[（(【][^（()）【】]*[)）】]/, "");

/** The byline that closes a paragraph, and with it an article, or `null`. */
export const closingByline = (text: string): Author[] | null =>
  authorsIn(CLOSING_BRACKET.exec(text)?.[1]) ??
  authorsIn(CLOSING_CREDIT.exec(text)?.[1]) ??
  authorsIn(CLOSING_WORDS.exec(text)?.[1]) ??
  soleAuthor(CLOSING_WORK.exec(text)?.[1], "摄影") ??
  soleAuthor(CLOSING_NAME.exec(text)?.[1], "作者");

function soleAuthor(printed: string | undefined, role: string): Author[] | null {
  const name = printed?.replace(/\s/g, "");
  return name !== undefined && isName(name) ? [{ role, name }] : null;
}

function authorsIn(printed: string | undefined): Author[] | null {
  if (printed === undefined) return null;
  const { authors, rest } = readByline(printed);
  return authors.length > 0 && rest.length <= 4 ? authors : null;
}
