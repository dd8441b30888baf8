/** The words of credits: roles with what stands before them, works, staff, names and what is none. */
import { CREDIT_ROLES, NO_PEOPLE, NON_NAMES, SOURCES, STAFF_ROLES, WORKS } from "../lexicon/press.ts";
import { surnameLength, surnameRarity } from "../lexicon/surnames.ts";
import { splitNames } from "./names.ts";

const longestFirst = (words: readonly string[]): string =>
  words.toSorted((a, b) => b.length - a.length).join("|");

/** What stands between a credit's words. The point of 买买提·艾力 is part of the name. */
export const BETWEEN = /^[·•\s、，,；;：:｜|丨/／&＆。.—\-□■●◎▲◆△◇○☆★▶]+/u;
/** `本报全媒体首席`, `晚报`, `大众新闻·`: before a role, and saying nothing about it but the organisation. */
const BEFORE_ROLE =
  "(?<org>YMG|[\\p{Script=Han}A-Z]{2,8}?(?:新闻|报业|日报社|晚报社|日报|晚报|晨报|时讯|融媒|网|客户端|电视台|传媒|中心|工作室))?(?:·(?:\\p{Script=Han}{2,6}?(?=全媒体|融媒))?)?" +
  "(?:本报|本刊|本网|本台|本社|[\\p{Script=Han}]?(?:日报|晚报|晨报|早报|商报|时报|校报)|全媒体|融媒体|融媒|新媒体|首席|签约|一线|驻站|专职|资深|文字|本期|访谈|驻[\\p{Script=Han}]{1,4}){0,4}";
const A_ROLE = `(?<role>${longestFirst(CREDIT_ROLES)})(?![站证节们团会单截])`;
export const ROLE = new RegExp(`^${BEFORE_ROLE}${A_ROLE}`, "u");
/** `海都记者`, `新柳河全媒体记者`: whatever stands before the first role is who sends the reporter. */
export const FIRST_ROLE =
  /^(?<org>\p{Script=Han}{2,4}?)(?:全媒体|融媒体|融媒|新媒体)?(?:首席)?(?<role>(?:见习|实习|特约|特派|摄影)?记者)(?![站证节们团会])/u;
/** A work is a word by itself: `云帆 摄`, `文/云帆`, `云帆摄`, never the first sign of 文小青. */
export const WORK = new RegExp(
  `^(?:${longestFirst(Object.keys(WORKS))})(?=$|[\\s、，,；;：:/／|｜丨）)。□■])`,
  "u",
);
/** `文/许青禾 图/冯知远`, `整理：云帆`. */
export const WORK_BEFORE_NAME = new RegExp(
  `^(?:${longestFirst(Object.keys(WORKS))})(?=[/／|｜丨:：][ \u3000]?\\p{Script=Han})`,
  "u",
);
export const STAFF = new RegExp(
  `^(?:${longestFirst([...STAFF_ROLES, ...SOURCES])})(?=$|[\\s/／|丨:：\\p{Script=Han}])`,
  "u",
);
/** A name ends where it stands apart, or where what was done is set against it: 刘 超摄. */
const APART = "(?=(?:摄影|摄|译|整理)?(?:$|[\\s、，,；;：:｜|丨/／&＆。·）)】□■]))";
const A_WORK = `(?:${longestFirst(Object.keys(WORKS))})`;
/** 刘 超, 谭 笑 天, 卢 青禾; of 刘 超 王 芳 the first. */
const SPACE = "[ \u3000]{1,3}";
export const SPACED_NAME = new RegExp(
  `^(\\p{Script=Han})${SPACE}(?:(\\p{Script=Han})(?:${SPACE}(?![摄文图绘译]|翻译|试译)(\\p{Script=Han})(?!${SPACE}\\p{Script=Han}${APART}))?|(?!${A_WORK})(\\p{Script=Han}{2}))${APART}`,
  "u",
);
const RUN = /^(?:(?!丨)[\p{Script=Han}〇·•])+/u;
/** Schools, offices, villages: where a writer belongs, not who. */
export const AFFILIATION =
  /(?:学校|小学|中学|大学|学院|幼儿园|公司|集团|医院|委员会|办公室|社区|街道|[省市县区镇乡村局委办厂队会院馆站所部处科]|[级一二三四五六七八九十]班|镇小|中心|宣传部|嘉宾|对话人|主讲|退休.{0,3}|职工|村民|市民|居民|司机|书记|老师|教师|学生|读者|单位|社员|战士|工人|青工|农民|助理|主任|校长|院长|医师|护士)$/u;
/** A point counts between Han alone: 买买提·艾力. */
const POINTED = /^\p{Script=Han}+(?:[·•]\p{Script=Han}+)+$/u;

/** Rare surnames are dearer: 阿依古丽 is one name, 张丽贾萌 are two. */
const TWO_NAMES_COST = 9;

export function namesInRun(run: string): string[] | null {
  if (NON_NAMES.has(run) || NO_PEOPLE.has(run)) return null;
  const length = Array.from(run).length;
  if (/[·•]/.test(run)) return POINTED.test(run) && length <= 14 ? [run] : null;
  if (length < 2) return null;
  if (length <= 3) return [run];
  const parts = splitNames(run);
  if (length === 4) {
    const halves = [run.slice(0, 2), run.slice(2)];
    const together = surnameLength(run) === 2 || surnameLength(halves[1]!) === 0;
    const rarity = halves.reduce((sum, half) => sum + surnameRarity(half), 0);
    return together || surnameLength(run) === 0 || rarity > TWO_NAMES_COST ? [run] : halves;
  }
  return parts;
}

/** 文 and 图 may end a name (蒋亦文), as may 作 and 著; other works may not. */
const MAY_END_A_NAME = /^[文图绘作著]$/;

/** A work that ends the run: 云帆摄, 云帆文/图. */
function endsAt(rest: string): boolean {
  const work = WORK.exec(rest)?.[0];
  return work !== undefined && !MAY_END_A_NAME.test(work);
}

/** A run of Han stops where a role, or a work at its end, begins: `张丽通讯员贾萌`, `云帆摄`. */
export function runAt(text: string): string {
  const run = RUN.exec(text)?.[0] ?? "";
  for (let i = 2; i < run.length; i++) {
    const rest = text.slice(i);
    if (ROLE.test(rest) || STAFF.test(rest) || endsAt(rest)) return run.slice(0, i);
  }
  return run;
}
