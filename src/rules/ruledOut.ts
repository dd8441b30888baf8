/** What a line cannot be, whatever stands around it: rows that rule labels out. */
import { mastheadParts } from "./furniture.ts";
import { LINE_LABELS, mayBeByline, mayBeFused, type LineLabel } from "./lineLabels.ts";
import type { PageView, View } from "./lineView.ts";
import { splitNames } from "./names.ts";
import { isLettersEnd, isSalutation } from "./salutation.ts";

/** Labels that a line cannot have where the test holds. */
export type RuledOut = { name: string; labels: readonly LineLabel[]; test: (view: View) => boolean };

const HEAD_MATTER: readonly LineLabel[] = ["series", "kicker", "headline", "subtitle", "crosshead"];
const allBut = (...kept: readonly LineLabel[]): LineLabel[] =>
  LINE_LABELS.filter((label) => !kept.includes(label));

/** Parts that a story may hold on a line of their own: the day of a letter, a number, where to call. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  "date",
  "page",
  "contact",
  "section",
  "romanised",
  "newsroom",
]);
const isMasthead = ({ form, text }: View): boolean =>
  form === "masthead" && mastheadParts(text)!.some((part) => !ELSEWHERE.has(part));

/** The day of an issue set large, over or under its month, with its weekday below: 2019年4月 / 18 / 星期四. */
const MONTH = /^[\d〇一二三四五六七八九十]{4}年[\d一二三四五六七八九十]{1,3}月$/;
const DAY = /^[\d一二三四五六七八九十]{1,3}日?$/;
const WEEKDAY = /^(?:星期|周|礼拜)[一二三四五六日天]|^农历/;
const follow = (first: View | null, ...patterns: readonly RegExp[]): boolean => {
  let at = first;
  for (const pattern of patterns) {
    if (at === null || !pattern.test(at.text)) return false;
    at = at.below;
  }
  return true;
};
const isSplitDay = (view: View): boolean =>
  [view, view.above].some(
    (first) => follow(first, MONTH, DAY, WEEKDAY) || follow(first, DAY, MONTH, WEEKDAY),
  );

/** 马卫东出席并讲话, 郑桂兰主持, 强调抓住农时 全力夺取丰收: who was at a meeting, and what was said there. */
const AT_A_MEETING =
  /^[\p{Script=Han}\s、]{2,30}?(?:出席|主持|参加|陪同|讲话|致辞)(?:会议|活动|仪式)?$|^(?:会议)?(?:强调|要求|指出)/u;

/** A line that names a box and nothing else: 相关链接, ■小贴士, 【新闻背景】. */
const BOX_NAME =
  /^[■●▲◆★【〔［]?\s*(?:相关链接|新闻链接|相关新闻|新闻背景|背景资料|背景链接|延伸阅读|延伸链接|名词解释|小贴士|温馨提示|小知识|小资料|资料卡片|新闻多一点|新闻助读|记者手记|采访手记|编后|数读[\p{Script=Han}]{0,8})[】〕］]?[：:]?$/u;

/** What stands in a box at a report's head. */
const SUMMARY = /^[■●▲◆【〔［]?\s*(?:核心提示|内容提要|阅读提示)[】〕］]?[：:]?$/u;

/** 50万亩 全市海带养殖面积; 健康素养水平（%） 29.87 26.14 +3.73: a figure and its words, a row of a table. */
const FIGURES =
  /^\d[\d.,]*\s?[\p{Script=Han}%％‰℃㎡]{0,4}\s+[\p{Script=Han}（）()]{2,14}$|^\S{1,14}(?:\s+\S{1,10}){0,3}(?:\s+[-+]?\d[\d.,]*%?){2,}$/u;
const isFigures = (view: View | null): boolean => view !== null && FIGURES.test(view.text);

/** 排名 代表团 金 银 铜: the words over a table's columns. */
const TABLE_HEAD =
  /^(?:序号|排名|名次|编号|宗地编号|项目|指标|名称|类别|单位|日期|时间|地区|城市|考点|品种|品名|班次|车次|期号)(?:\s+[^\s。，；]{1,12}){2,}$/;

/** 鬲津新闻网：www.gejin.example */
const WEB_ADDRESS = /^[^。，]{0,12}[\s:：]*(?:https?:\/\/)?www\.[\w.\-/]+$/i;

/** So many lines a page's own head may have. */
const PAGE_HEAD = 14;
const SHORT_WORDS = /^[^。！？；“”]{1,12}$/;
const pageHeads = new WeakMap<PageView, number>();

/** Place of the last folio or staff line of a page, with nothing but short words over it; `-1` where there is none. */
function pageHead(page: PageView): number {
  const known = pageHeads.get(page);
  if (known !== undefined) return known;
  const lines = page.lines.slice(0, PAGE_HEAD);
  const isFolio = (view: View): boolean => view.form === "staff" || isMasthead(view);
  const end = lines.findIndex((view) => !isFolio(view) && !SHORT_WORDS.test(view.text));
  const last = lines.slice(0, end < 0 ? lines.length : end).findLastIndex(isFolio);
  pageHeads.set(page, last);
  return last;
}

/** ■赛场花絮: a mark, and more characters than a name has. */
const MARKED_COLUMN = /^[■●◆▲★]\s*(\p{Script=Han}{4,6})$/u;
function isMarkedColumn({ text }: View): boolean {
  const word = MARKED_COLUMN.exec(text)?.[1];
  return word !== undefined && splitNames(word) === null;
}

/** □记者 甲乙丙, 本报记者 甲乙丙: by its words a byline, and not by where it stands. */
const signs = (view: View | null): boolean =>
  view?.form === "byline" && /^[□■●◎]|记者|通讯员/.test(view.text);

/** `临朐县教育局` over `2021年3月24日`: who signs. */
const SIGNING_BODY = /(?:局|厅|委|会|院|所|处|办|社|部|公司|政府|中心|办公室|学校|银行|站)$/;
const isDay = ({ form, text }: View): boolean =>
  form === "masthead" && mastheadParts(text)!.every((part) => part === "date") && text.endsWith("日");

export const RULED_OUT: readonly RuledOut[] = [
  { name: "verse", labels: allBut("body"), test: ({ verse }) => verse },
  // It goes on from somewhere.
  {
    name: "begins with a closing mark",
    labels: allBut("body"),
    test: ({ text }) => /^[，。、；：！？”’）》」』]/.test(text),
  },
  {
    name: "title over a poet's name",
    labels: allBut("headline"),
    test: ({ verse, form, below }) => !verse && form === "short line" && below?.below?.verse === true,
  },
  // 渠水清了。岸上的人多了。
  {
    name: "two sentences",
    labels: HEAD_MATTER,
    test: ({ text }) => /[。．].+[。．]/.test(text),
  },
  { name: "no kicker and headline", labels: ["fused"], test: (view) => !mayBeFused(view) },
  { name: "words that no byline has", labels: ["byline"], test: (view) => !mayBeByline(view) },
  {
    name: "head of a table",
    labels: [...HEAD_MATTER, "fused", "byline"],
    test: ({ text }) => TABLE_HEAD.test(text),
  },
  { name: "salutation", labels: allBut("body"), test: ({ text }) => isSalutation(text) },
  { name: "end of a letter", labels: allBut("body"), test: ({ text }) => isLettersEnd(text) },
  { name: "staff of the page", labels: allBut("furniture"), test: ({ form }) => form === "staff" },
  { name: "masthead or folio", labels: allBut("furniture"), test: isMasthead },
  {
    name: "web address",
    labels: allBut("furniture", "notice", "ad"),
    test: ({ text }) => WEB_ADDRESS.test(text),
  },
  // 要闻 / 柳河日报 / 2019年5月4日 星期六: a section's name is no headline there.
  {
    name: "over the folio",
    labels: allBut("furniture"),
    test: ({ page, place, text }) => place < pageHead(page) && SHORT_WORDS.test(text),
  },
  { name: "day of the issue in three lines", labels: allBut("furniture"), test: isSplitDay },
  {
    name: "who was at a meeting",
    labels: ["headline", "fused"],
    test: ({ text, above, below }) =>
      AT_A_MEETING.test(text) && (above?.kind === "head" || below?.kind === "head"),
  },
  {
    name: "a byline below",
    labels: ["crosshead"],
    test: ({ below }) => signs(below) || below?.start === "dateline",
  },
  { name: "summary of a report", labels: allBut("crosshead"), test: ({ text }) => SUMMARY.test(text) },
  {
    name: "list of figures",
    labels: [...HEAD_MATTER, "fused", "byline"],
    test: (view) =>
      isFigures(view) &&
      ((view.tight && isFigures(view.above)) || (view.below?.tight === true && isFigures(view.below))),
  },
  { name: "column with a mark", labels: ["body", "byline"], test: isMarkedColumn },
  { name: "name of a box", labels: ["body", "byline"], test: ({ text }) => BOX_NAME.test(text) },
  // 图为踩水车比赛现场。 / 本报记者 叶知秋 摄
  {
    name: "credit below a caption",
    labels: ["byline"],
    test: ({ text, tight, above }) => tight && above?.form === "caption" && /摄(?:影(?:报道)?)?$/.test(text),
  },
  {
    name: "who signs, over the day",
    labels: HEAD_MATTER,
    test: ({ text, below }) => SIGNING_BODY.test(text) && below !== null && below.tight && isDay(below),
  },
];

/** Labels that a line cannot have, as places in `LINE_LABELS`. Some label is always left: where rows contradict, the first holds. */
export function impossible(view: View): number[] {
  let none = new Set<LineLabel>();
  for (const { labels, test } of RULED_OUT) {
    if (!test(view)) continue;
    const more = new Set([...none, ...labels]);
    if (more.size < LINE_LABELS.length) none = more;
  }
  return [...none].map((label) => LINE_LABELS.indexOf(label));
}
