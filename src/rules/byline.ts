/** Bylines: who wrote, who took the picture. `□大众新闻记者 杨一 孙二三 通讯员 李四 报道`. */
import { BYLINE_CLOSERS, BYLINE_MARKS, NON_NAMES, ROLE_ORG, ROLE_PREFIX, ROLES } from "../lexicon/press.ts";
import { surnameLength, surnameRarity } from "../lexicon/surnames.ts";
import type { Author } from "../types.ts";
import { DATELINE } from "./dateline.ts";

const ROLE = new RegExp(
  `^(?:${ROLE_ORG}·)?(${ROLE_ORG})??${ROLE_PREFIX}*(${ROLES.join("|")})[\\s|｜丨:：/／]*`,
  "u",
);
const CLOSER = new RegExp(`^[/／]?${BYLINE_CLOSERS}(?=$|[\\s,，、/／])`, "u");
const PHOTO_AND_TEXT = /^(?:文\s*[/／、]\s*图|图\s*[/／、]\s*文|图文|文图|文|图)\s*[/／|｜:：]?\s*/;
const LEADING_MARK = new RegExp(`^\\s*${BYLINE_MARKS}\\s*`);
const BETWEEN = /^[\s、，,；;/／&]+/;

/** Three in four names have three characters (segmentation notes: 64 % of 120). */
const NAME_COST: Readonly<Record<number, number>> = { 2: 1.02, 3: 0.45, 4: 2.5 };

const HAN_RUN = /^[\p{Script=Han}·]+/u;

const isName = (text: string): boolean => {
  const length = Array.from(text).length;
  const surname = surnameLength(text);
  return surname > 0 && length > surname && length <= surname + 2 && !NON_NAMES.has(text);
};

/** Names printed without a space between: the cheapest way to cut the run into names. `null` if there is none. */
export function splitNames(run: string): string[] | null {
  const best: ({ cost: number; names: string[] } | null)[] = [{ cost: 0, names: [] }];
  for (let end = 1; end <= run.length; end++) {
    best[end] = null;
    for (let length = 2; length <= Math.min(4, end); length++) {
      const before = best[end - length];
      const name = run.slice(end - length, end);
      if (!before || !isName(name)) continue;
      const cost = before.cost + NAME_COST[length]! + 0.15 * surnameRarity(name);
      if (best[end] === null || cost < best[end]!.cost) best[end] = { cost, names: [...before.names, name] };
    }
  }
  return best[run.length]?.names ?? null;
}

const APART = "(?=$|[\\s、，,|｜/／)）】])";
const SPACED_NAME = new RegExp(`^([\\p{Script=Han}])\\s+([\\p{Script=Han}])${APART}`, "u");
const WORD = new RegExp(`^[\\p{Script=Han}]{2,4}${APART}`, "u");

/**
 * Names at the start of `text`, up to the next role or closing word; spaced ones (`刘 超`) closed
 * up. After a printed role (`told`) a word that stands apart is a name whatever its surname.
 */
function takeNames(text: string, told: boolean): { names: string[]; rest: string } {
  const names: string[] = [];
  let rest = text;
  for (;;) {
    rest = rest.replace(BETWEEN, "");
    if (rest === "" || ROLE.test(rest) || CLOSER.test(rest)) break;
    const spaced = SPACED_NAME.exec(rest);
    if (spaced && (told || surnameLength(spaced[1]!) > 0)) {
      names.push(spaced[1]! + spaced[2]!);
      rest = rest.slice(spaced[0].length);
      continue;
    }
    const run = HAN_RUN.exec(rest)?.[0];
    if (run === undefined) break;
    const cut = cutAtRole(run);
    const found = splitNames(cut) ?? (told ? wordApart(rest) : null);
    if (found === null) break;
    names.push(...found);
    rest = rest.slice(cut.length);
  }
  return { names, rest };
}

/** The word that a text begins with, taken for a name where a role says so. */
function wordApart(text: string): string[] | null {
  const word = WORD.exec(text)?.[0];
  return word === undefined || NON_NAMES.has(word) ? null : [word];
}

/** `张丽通讯员贾萌` → `张丽`: a role or closing word ends a run of names. */
function cutAtRole(run: string): string {
  for (let i = 2; i < run.length; i++) {
    if (
      ROLES.some((role) => run.startsWith(role, i)) ||
      /^(?:本报|报道$|摄$|整理$|摄影报道$)/.test(run.slice(i))
    )
      return run.slice(0, i);
  }
  return run;
}

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
