/** What the review desk says, in both languages of the interface, side by side. */
import type { Language } from "../archiveTypes.ts";
import type { Missing } from "../types.ts";
import type { Why } from "../archive/pending.ts";
import type { ActionName } from "./actions.ts";
import type { Field } from "./fields.ts";

/** What was done; the actions' names where an action did it. */
export const SAID_NAMES = [
  "saved",
  "accepted",
  "moved",
  "shifted",
  "glued",
  "split",
  "merged",
  "headlineSet",
  "taken",
  "textSaved",
  "withdrawn",
  "parseTaken",
  "mergeUndone",
  "parseLeft",
  "undone",
] as const;
export type Said = (typeof SAID_NAMES)[number];

/** Why something was not done. */
export type Problem =
  | "noArticle"
  | "noAction"
  | "noParagraph"
  | "noOther"
  | "noPage"
  | "noLines"
  | "lastParagraph"
  | "atTheEnd"
  | "nothingToSplit"
  | "headlineBetween"
  | "date"
  | "author"
  | "topics"
  | "invalid"
  | "changed"
  | "nothingToUndo"
  | "cannotUndo"
  | "noParse"
  | "cannotTake"
  | "textElsewhere"
  | "linesElsewhere"
  | "busy";

type Both = readonly [zh: string, en: string];

const SAID: Readonly<Record<Said, Both>> = {
  saved: ["已保存", "Saved"],
  accepted: ["已核对无误", "Marked as checked"],
  moved: ["段落已移过去", "The paragraph was moved"],
  shifted: ["段落已换位置", "The paragraph changed its place"],
  glued: ["已接成一段", "The two paragraphs are one"],
  split: ["已拆成两篇，这是新的一篇", "Split in two; this is the new article"],
  merged: ["已并入本篇", "Merged into this article"],
  headlineSet: ["已改作标题", "The paragraph is the headline now"],
  taken: ["所选各行已归入本篇", "The lines were taken into this article"],
  textSaved: ["正文已改", "The text was corrected"],
  withdrawn: ["已撤下", "Withdrawn"],
  parseTaken: ["已采用新的拆分", "The newer parse was taken"],
  mergeUndone: [
    "已采用新的拆分；从前并入本篇的文章现在哪一篇里都没有了，它的文字留在旁边的 replaced 文件里",
    "The newer parse was taken; an article that had been merged into this one is in none now, and its text is in the file beside it called replaced",
  ],
  parseLeft: ["已保留现在的样子", "Left as it is"],
  undone: ["已撤销", "Undone"],
};

const PROBLEMS: Readonly<Record<Problem, Both>> = {
  noArticle: [
    "没有这篇文章，或它的文件读不出来；运行 npm run check 看看",
    "There is no such article, or its file cannot be read; npm run check says why",
  ],
  noAction: ["没有这种操作", "There is no such action"],
  noParagraph: ["请先选一段", "Choose a paragraph first"],
  noOther: ["请先选另一篇文章", "Choose the other article first"],
  noPage: [
    "档案里没有这篇文章的原版，不知道各段来自哪些行，不能移动；请直接编辑它的文件",
    "The archive does not have the page of this article as it was, so that its lines are not known; edit its file instead",
  ],
  noLines: [
    "请先在原版上选几行不属于任何文章的文字",
    "Choose lines on the page that belong to no article first",
  ],
  lastParagraph: [
    "这是文章仅有的一段：请把整篇并入另一篇，或撤下",
    "This is the article’s only paragraph: merge the article into another, or withdraw it",
  ],
  atTheEnd: ["那边没有段落了", "There is no paragraph on that side"],
  nothingToSplit: [
    "从第一段拆不出两篇；请选后面的一段",
    "Nothing is left before or behind that place; choose a later paragraph",
  ],
  headlineBetween: [
    "另一篇有标题，不会是同一句话；请去掉“同一句”再并",
    "The other article has a headline, so it cannot go on in mid-sentence; take the mark off",
  ],
  date: ["日期要写成 2016-05-12 的样子，并且真有这一天", "A date looks like 2016-05-12, and must exist"],
  author: [
    "署名每行一人：身份、空格、姓名，如“记者 张三（某某网）”",
    "One person a line: role, space, name, as in 记者 张三（某某网）",
  ],
  topics: ["专题最多三个", "Three topics at most"],
  invalid: ["写出来的头信息不合规定，没有保存", "The front matter would not be valid, and was not saved"],
  changed: [
    "这篇文章在别处刚改过，你的改动没有写进去；下面是现在的样子，你填的也留着",
    "The article was changed elsewhere, and yours was not written; below is how it stands now, with what you had typed",
  ],
  nothingToUndo: ["没有可以撤销的", "There is nothing to undo"],
  cannotUndo: ["后来又改过，不能自动撤销", "It was changed again since, and cannot be undone"],
  cannotTake: [
    "这种读法现在不能采用，什么也没有改动",
    "This parse cannot be taken now, and nothing was changed",
  ],
  textElsewhere: [
    "它的文字已在别的文章里，采用就会出现两次；请先在那里取出来，或者保留现状",
    "Its text is in another article, and would stand in two; take it out there first, or leave it as it is",
  ],
  linesElsewhere: [
    "它要的行还在另一篇文章里，那一篇没有等着定夺的读法；请先在那里取出这些行、撤下那一篇，或者保留现状",
    "Its lines are in an article that has no newer parse; take them out there first, withdraw that article, or leave this one as it is",
  ],
  noParse: ["没有等着定夺的新拆分", "No newer parse waits here"],
  busy: [
    "另一个程序正在写这个档案，请稍等再试",
    "Another run is writing to the archive; try again in a moment",
  ],
};

const FIELD_WORDS: Readonly<Record<Field, Both>> = {
  series: ["栏目", "Series"],
  kicker: ["引题", "Kicker"],
  title: ["标题", "Headline"],
  subtitle: ["副题", "Subtitle"],
  authors: ["署名", "Byline"],
  dateline: ["电头", "Dateline"],
  date: ["见报日期", "Date of the issue"],
  city: ["城市", "City"],
  districts: ["区县", "Districts"],
  topics: ["专题", "Topics"],
  kind: ["体裁", "Kind"],
};

const ACTION_WORDS: Readonly<Record<ActionName | "undo" | "parse" | "keep", Both>> = {
  save: ["保存", "Save"],
  accept: ["核对无误", "Right as it is"],
  move: ["把选中的一段移过去", "Move the chosen paragraph there"],
  up: ["上移", "Up"],
  down: ["下移", "Down"],
  glue: ["接上一段", "Join to the one before"],
  split: ["从这段起另成一篇", "A new article from here on"],
  merge: ["把它并入本篇", "Merge it into this one"],
  headline: ["这段是标题", "This is the headline"],
  take: ["所选各行归入本篇", "Take the chosen lines"],
  text: ["保存这段", "Save this paragraph"],
  withdraw: ["撤下整篇", "Withdraw"],
  undo: ["撤销", "Undo"],
  parse: ["采用新的拆分", "Take the newer parse"],
  keep: ["保留现在的", "Leave as it is"],
};

const WHY: Readonly<Record<Why, Both>> = {
  edited: ["人工改过；原版现在读出来不同", "Edited by a person; its page now reads differently"],
  deleted: ["人工删去；原版现在读出来不同", "Deleted by a person; its page now reads differently"],
  recut: ["新的拆法穿过了人工改过的文章", "A new cut of its page goes through an article that was corrected"],
  new: [
    "新拆出的一篇，其中有些行在人工改过的文章里",
    "A new article, some lines of which are in one that was corrected",
  ],
};

const REST = {
  title: ["校对台", "Review desk"],
  queue: ["待看", "To review"],
  empty: ["没有待看的文章了", "Nothing is left to review"],
  of: ["第 {1} 篇，共 {2} 篇待看", "{1} of {2} to review"],
  outside: ["不在待看之列", "Not on the list"],
  previous: ["上一篇", "Previous"],
  next: ["下一篇", "Next"],
  page: ["原版", "The page"],
  article: ["文章", "The article"],
  facts: ["标题、署名与归类", "Headline, byline and filing"],
  paragraphs: ["正文", "Text"],
  paragraph: ["第 {1} 段", "Paragraph {1}"],
  other: ["另一篇文章", "The other article"],
  choose: ["选一篇文章", "Choose an article"],
  joined: ["同一句，不另起段", "In mid-sentence: no new paragraph"],
  headline: ["这段是新一篇的标题", "This paragraph is its headline"],
  chosenParagraph: ["选中的一段", "The chosen paragraph"],
  wholeArticle: ["整篇", "The whole article"],
  edit: ["改字", "Correct the text"],
  leave: ["放弃所改", "Discard"],
  lines: ["原版上选中的行", "Lines chosen on the page"],
  noLines: ["原版第 {1} 行不属于任何文章，可以选", "Line {1}, in no article"],
  confidence: ["程序自估 {1}", "The program’s own estimate: {1}"],
  checked: ["{1} 已核对", "Checked on {1}"],
  doubts: ["可疑之处", "What is doubtful"],
  waits: ["等你定夺", "Waits for you"],
  together: ["要与这几篇一起定：", "To be decided together with "],
  asIs: ["现在", "As it is"],
  asParsed: ["新拆分", "As it reads now"],
  file: ["文件", "File"],
  keys: ["键盘", "Keys"],
  typed: ["你填的（没有保存）", "What you had typed (not saved)"],
  again: ["重新读取档案", "Read the archive again"],
  refused: ["拒绝访问：校对台只供这台电脑使用", "Refused: the review desk is for this machine alone"],
  lost: ["没有这一页", "There is no such page"],
  undoLast: ["撤销：{1}", "Undo: {1}"],
  authorsHint: ["每行一人：身份、空格、姓名（单位）", "One a line: role, space, name（organisation）"],
  noHeadline: ["无标题", "No headline"],
} as const satisfies Record<string, Both>;

const KEYS: readonly (readonly [keys: string, zh: string, en: string])[] = [
  ["J K", "下一篇、上一篇", "next, previous article"],
  ["↑ ↓", "选段落", "choose a paragraph"],
  ["A", "核对无误，到下一篇", "right as it is, and on to the next"],
  ["M", "把选中的一段移到另一篇", "move the chosen paragraph to another article"],
  ["[ ]", "选中的一段上移、下移", "the chosen paragraph up, down"],
  ["P", "选中的一段接上一段", "join the chosen paragraph to the one before"],
  ["S", "从选中的一段起另成一篇", "a new article from the chosen paragraph on"],
  ["H", "选中的一段作标题", "the chosen paragraph is the headline"],
  ["E", "改选中一段的字", "correct the chosen paragraph"],
  ["G", "把另一篇并入本篇", "merge another article into this one"],
  ["L", "所选各行归入本篇", "take the chosen lines"],
  ["T B D C O", "改标题、署名、日期、城市、专题", "headline, byline, date, city, topics"],
  ["U", "撤销", "undo"],
  ["Enter", "保存；在“另一篇”上则照做", "save; on “the other article”, do it"],
  ["Ctrl Enter", "在几行的框里保存", "save, also from a field of several lines"],
  ["Esc", "离开输入框", "leave a field"],
  ["?", "打开或收起这张表", "show or hide this table"],
];

const DOUBTS = {
  low: [
    "不一定是完整的一篇（程序自估 {1}）",
    "May not be one whole article (the program’s own estimate: {1})",
  ],
  join: ["第 {1} 行接第 {2} 行，不一定对（{3}）", "Line {1} may not go on in line {2} ({3})"],
  noTitle: ["没有标题", "Has no headline"],
  noCity: ["没有找到城市", "No city was found"],
  unknownCity: ["地名表里没有“{1}”", "The gazetteer has no city “{1}”"],
  noTopic: ["没有归入专题", "No topic was found"],
  noDate: ["没有日期", "Has no date"],
  estimated: ["日期 {1} 是估计的（{2}）", "The date {1} is an estimate ({2})"],
} as const satisfies Record<string, Both>;

const MISSING_WORDS: Readonly<Record<Missing, Both>> = {
  beginning: ["好像缺了开头", "Its beginning seems to be missing"],
  middle: ["好像缺了中间", "A part of it seems to be missing"],
  end: ["好像缺了结尾", "Its end seems to be missing"],
};

const inLanguage = <K extends string>(table: Readonly<Record<K, Both>>, at: 0 | 1): Record<K, string> =>
  Object.fromEntries(Object.entries<Both>(table).map(([key, both]) => [key, both[at]])) as Record<K, string>;

export type ReviewWords = ReturnType<typeof reviewWords>;

/** Of one language; `{1}` stands for what `fill` puts in. */
export function reviewWords(language: Language) {
  const at = language === "en" ? 1 : 0;
  return {
    said: inLanguage(SAID, at),
    problems: inLanguage(PROBLEMS, at),
    fields: inLanguage(FIELD_WORDS, at),
    actions: inLanguage(ACTION_WORDS, at),
    why: inLanguage(WHY, at),
    doubt: { ...inLanguage(DOUBTS, at), missing: inLanguage(MISSING_WORDS, at) },
    ...inLanguage(REST, at),
    keyRows: KEYS.map(([keys, ...both]) => ({ keys, words: both[at] })),
  };
}

/** `第 {1} 段` with 3 → `第 3 段`. */
export const fill = (words: string, ...values: (string | number)[]): string =>
  words.replace(/\{(\d)\}/g, (_, at: string) => String(values[Number(at) - 1] ?? ""));
