/** Whether a paragraph speaks as a comment does (不妨、值得、往往) or as a report does: counted in copy by `npm run learn`. */
import { commentVoice } from "../lexicon/learned.ts";

/** Characters and pairs of them, each once. */
export function voiceUnits(text: string): Set<string> {
  const units = new Set<string>();
  for (let i = 0; i < text.length; i++) {
    units.add(text[i]!);
    if (i > 0) units.add(text.slice(i - 1, i + 1));
  }
  return units;
}

/** The number by which a character, or a pair of them, is known here. */
const keyOf = (first: number, second: number): number => (first << 16) | second;

const VOICES = new Map(
  Object.entries(commentVoice).map(([unit, voice]) => [
    unit.length > 1 ? keyOf(unit.charCodeAt(0), unit.charCodeAt(1)) : keyOf(0, unit.charCodeAt(0)),
    voice,
  ]),
);

const MOST = 3;

/** −3 to 3: above 0 where a text speaks as comments do. Long texts hold more of all words, and count by their root. */
export function voiceOf(text: string): number {
  const units = new Set<number>();
  let sum = 0;
  const hear = (unit: number): void => {
    if (units.has(unit)) return;
    units.add(unit);
    sum += VOICES.get(unit) ?? 0;
  };
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    hear(keyOf(0, code));
    if (i > 0) hear(keyOf(before, code));
    before = code;
  }
  return Math.max(-MOST, Math.min(MOST, sum / Math.sqrt(units.size || 1)));
}

/** `编后：……`, `【链接】……`, `小贴士 ……` */
export const BOX_WORDS =
  /^[【〔（(]?(?:编后|编者按|编者的话|短评|点评|微评|快评|链接|相关链接|新闻链接|延伸阅读|小贴士|温馨提示|提醒|小资料|小知识|小常识|名词解释|背景|背景资料|新闻背景|新词点击|记者手记|采访札记|采访手记)(?:语|[】〕）)]|[：:　\s·]|$)/;

/** What a box of facts, figures or service calls itself: 数读, 农事提醒, 今日导读; at the end of its label: 昨日粮价, 鸭梨储藏小常识. */
const FACTS =
  "数[读说字据]|名词|新词|支招|农谚|农事|便民|你知道吗|[您你]问我答|征稿|今日(?:导读|看点|停水|停电|值班)|(?:本[期版])?导读|下期(?:预告|题目)";
const ENDS_IN_FACTS =
  "小?常识|小?知识|小窍门|小辞典|食疗方|(?:农事|农时|温馨|错峰|出行)提[示醒要]|行情|参考价|价格参考|均价|[粮油菜虾果蛋肉煤]价|水位|天气(?:展望|预报)|食谱|得分|奖牌榜|积分榜|时刻表?|任免名单|预告|快看";
const BOX_OF_FACTS = new RegExp(
  `^[◎●■▲◆★【〔]?(?:(?:${FACTS})\\p{Script=Han}{0,4}?|[\\p{Script=Han}“”、]{0,12}?(?:${ENDS_IN_FACTS}))(?:[（(][^）)]{1,24}[）)])?(?:[：:】〕\\s]|$)`,
  "u",
);

/** Whether a text names itself a box: a comment, or a box of facts. */
export const namesBox = (text: string): boolean => BOX_WORDS.test(text) || BOX_OF_FACTS.test(text);
