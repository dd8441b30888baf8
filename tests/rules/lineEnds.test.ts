import { test } from "node:test";
import assert from "node:assert/strict";
import { lineEnds } from "../../src/rules/lineEnds.ts";

const PARAGRAPHS = [
  "老渠长三里有余，两岸的柳树是三十年前栽下的，村里组织了四十多名青壮劳力，用十二天时间把淤泥一锹一锹地清了出来，渠水又像从前一样清亮了，放水那天许多人站在岸边看了很久。",
  "末班车的时间定在晚上八点半，比原来推迟了一个小时，司机师傅说晚点不要紧，别让大家摸黑走夜路，在镇上打工的年轻人和上晚自习的学生从此不必再为回家的那段路发愁了。",
  "家住柳河街的老人每天清早都要来转一转，他说在这里买菜，菜新鲜，路也近，碰上熟人还能站着说几句话，一天的日子就从这里开始了。",
];

/** Stands for the space at a printed line's end. */
const END = "\u0001";

/** Sets a text in lines of `width` characters, the first one shorter by `indent`. A closing mark hangs. */
function setIn(width: number, text: string, indent = 2): string {
  const rows = [""];
  let room = width - indent;
  for (const char of text) {
    if (room <= 0 && !/[，。、：；！？”’）]/.test(char)) {
      rows.push("");
      room = width;
    }
    rows.push(rows.pop()! + char);
    room -= /[\w .%]/.test(char) ? 0.5 : 1;
  }
  return rows.join(END);
}

/** Every `END` of the texts, and nothing else, is found as a line end. */
function assertFound(texts: readonly string[]): void {
  const expected = texts.map((text) => Array.from(text.matchAll(/\u0001/g), ({ index }) => index));
  assert.deepEqual(lineEnds(texts.map((text) => text.replaceAll(END, " "))), expected);
}

test("spaces a printed line apart are line ends", () => {
  for (const width of [12, 15, 17, 22, 30]) assertFound(PARAGRAPHS.map((text) => setIn(width, text)));
});

test("two paragraphs are enough; one printed line proves nothing", () => {
  assertFound(PARAGRAPHS.slice(0, 2).map((text) => setIn(17, text.slice(0, 50))));
  const one = [setIn(17, "渠水流进麦田的那天，许多人站在岸边看").replaceAll(END, " ")];
  assert.deepEqual(lineEnds(one), [[]]);
});

test("real spaces stay: behind a dateline, in a couplet, between Latin words, beside names", () => {
  assertFound([
    setIn(15, `本报讯（记者 云帆 通讯员 林一） ${PARAGRAPHS[0]}`),
    setIn(15, PARAGRAPHS[1]!.replace("司机师傅", "“夜路有灯 心里有底”的司机师傅")),
    setIn(15, PARAGRAPHS[2]!.replace("路也近", "有GB 43854的标牌")),
    setIn(15, `${PARAGRAPHS[0]}石榴 摄`),
    setIn(15, "怎样把水引过来？ 怎样把水留住？老郑想了一个冬天，又跑了三趟县城，才把图纸画出来。"),
  ]);
});

test("a text cut at a column's end begins anywhere in its line", () => {
  for (const indent of [0, 5, 9]) assertFound(PARAGRAPHS.map((text) => setIn(17, text, indent)));
});

test("headlines, bylines and lines without such spaces stay on a page that has them", () => {
  assertFound([
    "灯下的夜校办了三十年 老教室里又坐满了人",
    "本报记者 许青禾 本报通讯员 冯小麦 石晓岚",
    "柳河日报 2019年5月4日 星期六 第02版 民生",
    ...PARAGRAPHS.map((text) => setIn(15, text)),
    PARAGRAPHS[0]!.replace("，放水", " 放水"),
  ]);
});

test("a box set narrower than the columns has line ends of its own", () => {
  assertFound([
    ...PARAGRAPHS.map((text) => setIn(20, text)),
    ...PARAGRAPHS.map((text) => setIn(12, text.slice(20))),
  ]);
});

test("where two paragraphs were fused behind a short line, the space stays", () => {
  assertFound([...PARAGRAPHS.map((text) => setIn(17, text)), `的事办妥了。 ${setIn(17, PARAGRAPHS[2]!)}`]);
});

test("verses and lists are left alone", () => {
  const verses =
    "渠水清清绕麦田，柳树弯弯到村前。 老郑修渠三十载，少年归来已白头。 放水那天人如海，岸边笑语满田畴。 一锹一锹清淤泥，一年一年盼丰收。 夜半听渠人不寐，清明过后插秧忙。";
  assert.deepEqual(lineEnds([verses]), [[]]);
  assert.deepEqual(lineEnds(["获奖：秦大江 石晓岚 董一鸣 郝云 唐果 梁晓舟 叶知秋 金小满 白露 谷雨 顾长河"]), [
    [],
  ]);
  assert.deepEqual(lineEnds(PARAGRAPHS), [[], [], []]);
});
