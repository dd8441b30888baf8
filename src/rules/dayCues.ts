/** Cues of a named day: is it over, or still to come, when the page is printed? */
import type { DayMention } from "./dayMentions.ts";

/** A day in the year that is tried, among the others that the page names. */
export type NamedDay = {
  mention: DayMention;
  /** Days from the nearest earlier named day to this one, and how many are named near it; `null` without one. */
  sinceLast: number | null;
  near: number;
  /** Days since the newest one with which a story begins, and the newest one in a dateline; `null` without one. */
  sinceFirstWords: number | null;
  sinceSent: number | null;
};

/** `expected`: the weight from which learning starts, 0 where nothing else is said. */
export type DayCue = { name: string; value: (day: NamedDay) => number; expected?: number };

const flag = (yes: boolean): number => (yes ? 1 : 0);
const before = (name: string, pattern: RegExp, expected = 0): DayCue => ({
  name,
  expected,
  value: ({ mention }) => flag(pattern.test(mention.before)),
});
const after = (name: string, pattern: RegExp, expected = 0): DayCue => ({
  name,
  expected,
  value: ({ mention }) => flag(pattern.test(mention.after)),
});

/** A story's first words. */
export const FIRST_WORDS = 14;
/** So many days from the day before are a step that news seldom makes. */
const STEP = 4;
const LONG_STEP = 12;
const SEASON = 25;
/** Stories are printed so many days after they were sent. */
const SOON = 2;
/** By more than so many days; none where there is nothing to count from. */
const later = (days: number | null, least: number): number => flag((days ?? 0) > least);

export const DAY_CUES: readonly DayCue[] = [
  { name: "any day", value: () => 1 },
  { name: "among the first words", value: ({ mention }) => flag(mention.at < FIRST_WORDS) },
  { name: "in the dateline", value: ({ mention }) => flag(mention.sent) },
  before("behind 截至", /截至(?:目前)?[（(]?$/u),
  before("behind 自, 从", /(?:自|从)$/u),
  before("behind 到, 至", /(?:至|到|—|－|-|~|～)$/u),
  before("behind 将于, 定于", /(?:将于|定于|拟于|将在|拟在|定在|改在|将从|将自)[^。；，]{0,6}$/u, -3),
  before(
    "behind words of planning",
    /(?:计划|预计|预定|最迟|最晚|有望|力争|确保|争取|赶在|延至|推迟到?|持续到|持续至|截止到?|截止日期|等到|准备|打算|限于|须在|应在|请于|可于|务必)[^。；]{0,10}$/u,
    -3,
  ),
  before("behind 将, 要 in its sentence", /(?:将|要|拟|会)[^。；，]{0,14}$/u),
  before("begins a sentence", /(?:^|[。！？；”])$/u),
  before("in brackets", /[（(]$/u),
  after("前, 之前", /^(?:前(?!夕|往|后|来|去|天)|之前|以前|止|截止)/u, -3),
  after("起, 开始", /^(?:起|开始|以后|之后|后)/u),
  after("to another day", /^(?:至|到|—|－|-|~|～)/u),
  after("a time of day", /^(?:上午|下午|凌晨|晚|早|清晨|傍晚|中午|夜|拂晓|一早|当天|\d{1,2}[时点:：])/u),
  after("a comma", /^，/u),
  after("讯, 电", /^(?:讯|电|专电)/u),
  after("将, 拟 in its sentence", /^[^。；]{0,16}(?:将(?!军|近|信|就)|拟|预计|届时|即将)/u),
  after("将 later in its sentence", /^[^。；]{16,30}将(?!军|近|信|就)/u),
  after("了, 过, 已", /^[^。；]{0,28}(?:了|过|已)/u),
  after(
    "met, opened, found",
    /^[^。；]{0,14}(?:召开|举行|举办|发生|发现|来到|走进|赶到|启动|获悉|了解到|看到|揭晓|落幕|闭幕|结束|签约)/u,
  ),
  after(
    "opens, begins, applies",
    /^[^。；]{0,10}(?:开学|开园|开市|开播|开演|开赛|开考|施行|实施|执行|生效|投入|通车|启用|交付|截止|报名|公布|返程|复课|到期|投产|完工|竣工|开工|入汛)/u,
  ),
  { name: "told by 昨天, 今天", value: ({ mention }) => flag(mention.daysOn !== null) },
  { name: "of this year, it says", value: ({ mention }) => flag(mention.yearsOn === 0) },
  { name: "first of a month", value: ({ mention }) => flag(mention.day === 1) },
  { name: "round day", value: ({ mention }) => flag([5, 10, 15, 20, 25, 30, 31].includes(mention.day)) },
  { name: "no day before it", value: ({ sinceLast }) => flag(sinceLast === null) },
  {
    name: "a step from the day before",
    value: ({ sinceLast }) => later(sinceLast, STEP),
  },
  {
    name: "a long step from the day before",
    value: ({ sinceLast }) => later(sinceLast, LONG_STEP),
  },
  {
    name: "a season from the day before",
    value: ({ sinceLast }) => later(sinceLast, SEASON),
  },
  { name: "later than a dateline", value: ({ sinceSent }) => later(sinceSent, SOON) },
  {
    name: "later than all first words",
    value: ({ sinceFirstWords }) => later(sinceFirstWords, 0),
  },
  {
    name: "much later than all first words",
    value: ({ sinceFirstWords }) => later(sinceFirstWords, STEP),
  },
  { name: "days near it", value: ({ near }) => Math.log2(1 + near) },
];

/** How likely a named day is over when the page is printed, 0–1. */
export function overShare(day: NamedDay, weights: Readonly<Record<string, number>>): number {
  const odds = DAY_CUES.reduce((sum, { name, value }) => sum + (weights[name] ?? 0) * value(day), 0);
  return 1 / (1 + Math.exp(-odds));
}
