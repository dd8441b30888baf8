/** Text for property tests: realistic page lines to shuffle and cut, and text as bad as bytes can make it. */
import fc from "fast-check";

export { pageOf } from "./pageOf.ts";

const BYLINES = [
  "□记者 许青禾 报道",
  "□本报记者 冯小麦 通讯员 秦大江 石晓岚",
  "本报记者 董一鸣 文/图",
  "（记者 郝云 通讯员 唐果）",
  "通讯员 梁晓舟",
  "文/图 记者 叶知秋",
  "金小满",
];

const DATELINES = [
  "本报讯（记者 顾长河）5月3日，青禾镇的早市比往常热闹了许多，菜农们天不亮就把新摘的黄瓜摆上了摊位。",
  "本报淄博4月11日讯 今天上午，城西小学的同学们在操场边种下了两排石榴树。",
  "晨报讯 昨天，文化广场的露天电影重新开映，附近居民早早带着小马扎来占座。",
];

const HEADLINES = [
  "早市搬进新大棚",
  "石榴树下的新课堂",
  "露天电影又开映了",
  "乡间小路通上末班车",
  "## 老渠清出新流水",
  "**图书角开到田埂上**",
  "百姓身边事 石板巷里的修伞匠又支起了摊",
  "——记柳河村放映员老郑",
  "【身边故事】",
  "一、先把水引过来",
];

const BODY = [
  "棚里的灯光一直亮到傍晚，买菜的人络绎不绝。管理员说，下一步还要添二十个摊位，让更多的农户有个遮风避雨的地方。",
  "老渠长三里有余，两岸的柳树是三十年前栽下的。村里组织了四十多名青壮劳力，用十二天时间把淤泥清了出来，",
  "渠水流进麦田的那天早晨，许多人站在岸边看了很久",
  "末班车的时间定在晚上八点半，比原来推迟了一个小时。司机师傅说：“晚点不要紧，别让大家走夜路。”",
  "“这条路我走了二十年，",
  "从来没有像今天这样平整。”七十岁的邢大娘笑着说。",
  "记者：图书角是怎么办起来的？",
  "答：先是几家人把旧书凑到一起，后来学校也送来了一百多册。",
  "的故事，在村里传了很久。",
  "孩子们最喜欢的是画册 和科普书 每到周末 小屋里总是 坐得满满的",
];

const CAPTIONS = [
  "图为村民在渠边清理杂草。",
  "放映员（左一）在调试机器。",
  "孩子们在图书角看书。 叶知秋 摄",
  "□金小满 报道",
];

const NOTICES = [
  "扫描二维码，看更多视频",
  "更多新闻请见第3版",
  "新闻热线：0533-1234567",
  "下期预告：村口的老槐树",
  "遗失声明：李某的渔船证不慎丢失，声明作废。",
  "招聘启事",
  "（下转第四版）",
  "渠水流到最远的那块（下转第四版）",
  "▶上接01版坡地，",
];

const FURNITURE = [
  "柳河日报 2019年5月4日 星期六",
  "第02版 要闻",
  "—— 第03版 ——",
  "=== A05版 要闻 ===",
  "责任编辑：白露 校对：谷雨",
  "● ● ●",
  "2019年2月30日",
  "比2018年同期增长一成",
  "",
  "  ",
  "\f",
];

const PRINTED = [...BYLINES, ...DATELINES, ...HEADLINES, ...BODY, ...CAPTIONS, ...NOTICES, ...FURNITURE];

const lineEnd = fc.constantFrom("\n", "\n", "\n", "\r\n", "\r", "\n\n");

/** A printed line, whole or cut in two, as a column's end cuts it. */
const pageLine = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...PRINTED) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...BODY, ...DATELINES), fc.nat({ max: 60 }), fc.boolean())
      .map(([line, at, first]) => (first ? line.slice(0, at) : line.slice(at))),
  },
);

/** Pages of realistic lines in any order, with any line ends between. */
export const shuffledPage: fc.Arbitrary<string> = fc
  .array(fc.tuple(pageLine, lineEnd), { minLength: 1, maxLength: 24 })
  .map((lines) => lines.map(([line, end]) => line + end).join(""));

/** Marks that some stage or Markdown reads as its own. */
const MARKS = Array.from(
  "#*_`[]()<>~\\&!|+-=:.1。，、；：？！“”‘’（）【】《》□●◎—…　 \t\f\v\0\x1b\x7f\u0085\u00a0\u200b\u2028\u2029\ufeff\ufffd\ud800",
);

const codeUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units));

const snippet = fc.oneof(
  fc.constantFrom(...MARKS),
  fc.constantFrom(
    "\n",
    "\r",
    "\r\n",
    "\f",
    "—— 第02版 ——\n",
    "&amp;",
    "&#x41;",
    "<b>",
    "http://a.cn",
    "1. ",
    "## ",
    "**",
  ),
  fc.constantFrom(...PRINTED),
  fc.string({ unit: "binary", maxLength: 12 }),
  codeUnits,
);

/** Any text: lone surrogates, control characters, mixed line ends, page lines, marks and prose without order. */
export const wildText: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.array(snippet, { maxLength: 30 }).map((parts) => parts.join("")) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...PRINTED), fc.integer({ min: 20, max: 400 }))
      .map(([line, times]) => line.repeat(times)),
  },
);

export const anyPage: fc.Arbitrary<string> = fc.oneof(shuffledPage, wildText);
