import { test } from "node:test";
import assert from "node:assert/strict";
import { LINE_LABELS } from "../../src/rules/lineLabels.ts";
import { viewLines } from "../../src/rules/lineView.ts";
import { impossible, RULED_OUT } from "../../src/rules/ruledOut.ts";
import { readLines } from "../../src/stages/2-lines.ts";
import { pageOf } from "../pageOf.ts";

const viewsOf = (lines: readonly string[]) => viewLines(readLines(pageOf(lines.join("\n"))));
const never = (text: string): string[] => impossible(viewsOf([text])[0]!).map((label) => LINE_LABELS[label]!);

const TEXT = "本报讯（记者 许青禾）柳河镇的早市昨天搬进了新大棚，二十户菜农把黄瓜、豆角摆上摊位。";
const PLAIN = "大棚通了水电，每个摊位配了电子秤，买菜的人从早到晚没有断过，菜农们都说踏实。";

/** For each row, pages of which just the lines numbered are ruled out by it. */
const PAGES: Readonly<Record<string, readonly { page: readonly string[]; at: readonly number[] }[]>> = {
  verse: [
    { page: ["春雨", "□罗霜降", "轻轻地你来了", "落在瓦上", "落在井沿", "种子醒了"], at: [2, 3, 4, 5] },
  ],
  "begins with a closing mark": [{ page: ["，下游的村子等不来水。", "早市开张了。"], at: [0] }],
  "title over a poet's name": [
    { page: ["春雨", "□罗霜降", "轻轻地你来了", "落在瓦上", "落在井沿", "种子醒了"], at: [0] },
  ],
  "two sentences": [{ page: ["渠水清了。岸上的人多了。", "渠水清了。"], at: [0] }],
  "no kicker and headline": [{ page: ["早市搬进新大棚", "柳河镇改造农贸市场 早市搬进新大棚"], at: [0] }],
  "words that no byline has": [{ page: ["早市搬进新大棚", "□记者 许青禾 报道"], at: [0] }],
  "head of a table": [
    { page: ["名次 队名 胜 负", "许青禾 冯小麦 秦大江", "名次 排定了，来看看 吧"], at: [0] },
  ],
  "staff of the page": [{ page: ["编辑 白露 美编 谷 雨 校对 霜降", "许青禾 冯小麦"], at: [0] }],
  "masthead or folio": [
    { page: ["柳河日报 第三版", "2019年5月4日 星期六", "2019年5月4日", "12", "A05"], at: [0, 1] },
    { page: ["柳河工农报", "一九五八年十月四日　　星期六", PLAIN], at: [0, 1] },
    { page: ["2019.05.04 星期六 编辑：白 露 版式：谷 雨 校对：霜 降", PLAIN], at: [0] },
  ],
  "web address": [
    { page: ["柳河新闻网：www.liuhe.example", "网上的早市，来看看", "看www.liuhe.example吧"], at: [0] },
  ],
  "over the folio": [
    { page: ["健康", "LIUHE", "2019年5月4日 星期六", "早市搬进新大棚", PLAIN], at: [0, 1] },
    { page: ["早市搬进新大棚", "二十户菜农把黄瓜、豆角都摆上摊位", "2019年5月4日 星期六"], at: [] },
    { page: ["老渠没有水", "编辑同志：", PLAIN], at: [] },
    { page: ["早市搬进新大棚", TEXT, "2019年5月4日 星期六"], at: [] },
  ],
  "day of the issue in three lines": [
    { page: ["2019年5月", "4", "星期六"], at: [0, 1] },
    { page: ["4", "2019年5月", "农历三月三十"], at: [0, 1] },
    { page: ["2019年5月", "4", "早市开张"], at: [] },
  ],
  "who was at a meeting": [
    { page: ["春灌现场会召开", "强调抓住农时", "许青禾出席并讲话", "冯小麦主持", TEXT], at: [1, 2, 3] },
    { page: [PLAIN, "许青禾出席并讲话", PLAIN], at: [] },
    { page: ["许青禾主持会议研究春灌", "强调抓好春灌和备耕，莫误了农时"], at: [1] },
  ],
  "a byline below": [
    { page: ["早市搬进新大棚", "□记者 许青禾", PLAIN, "水从哪里来", PLAIN, "老渠放水", TEXT], at: [0, 5] },
  ],
  "summary of a report": [{ page: ["【核心提示】", "核心提示说了什么"], at: [0] }],
  "list of figures": [
    { page: ["50万亩 全镇菜田", "117家 菜农合作社", "早市搬进新大棚"], at: [0, 1] },
    { page: ["1 青禾镇 12 8 4", "2 柳河镇 9 10 8", "柳河镇 9 10 8分胜出"], at: [0, 1] },
    { page: ["50万亩 全镇菜田", "早市搬进新大棚"], at: [] },
    { page: ["1,200.5亩 菜田", "30% 全镇（新增）"], at: [0, 1] },
    { page: ["亩产（斤） 350 420", "人均水浇地 1.2 1.5 +25%"], at: [0, 1] },
    { page: ["全镇50万亩 菜田", "全镇117家 合作社"], at: [] },
    { page: ["50万亩 菜田增收", "30% 菜"], at: [] },
    { page: ["50万亩 菜田，合作社", "30% 全镇，新增"], at: [] },
    { page: ["亩产 350", "人均 420"], at: [] },
  ],
  salutation: [{ page: ["老渠没有水", "编辑同志：", "编辑同志说："], at: [1] }],
  "end of a letter": [{ page: ["此致", "敬礼！", "致敬礼品"], at: [0, 1] }],
  "column with a mark": [{ page: ["■早市花絮", "●罗霜降", "◆许青禾冯小麦"], at: [0] }],
  "name of a box": [{ page: ["■相关链接", "小贴士", "相关链接看这里"], at: [0, 1] }],
  "credit below a caption": [
    { page: ["图为早市一角。", "本报记者 叶知秋 摄", "", "本报记者 叶知秋 摄"], at: [1] },
  ],
  "who signs, over the day": [
    { page: [PLAIN, "柳河县水利局", "2019年5月4日", "柳河县水利局", TEXT], at: [1] },
  ],
};

test("every row rules its labels out, of its lines and no others", () => {
  assert.deepEqual(new Set(RULED_OUT.map(({ name }) => name)), new Set(Object.keys(PAGES)));
  for (const { name, test: holds } of RULED_OUT)
    for (const { page, at } of PAGES[name]!) {
      const views = viewsOf(page);
      const found = views.flatMap((view, place) => (holds(view) ? [place] : []));
      assert.deepEqual(found, at, `${name}: ${page.join(" / ")}`);
    }
});

test("only running text begins with a closing mark", () => {
  assert.deepEqual(
    new Set(never("，下游的村子等不来水。")),
    new Set(LINE_LABELS.filter((label) => label !== "body")),
  );
});

test("a line without a space, and a couplet, hold no kicker and headline", () => {
  assert.deepEqual(never("花香伴着春耕到 田间农事处处忙"), ["fused", "byline"]);
  assert.deepEqual(never("早市搬进新大棚"), ["fused", "byline"]);
  assert.deepEqual(never("柳河镇改造农贸市场 早市搬进新大棚"), ["byline"]);
});

test("where rows contradict each other some label is left: the first holds", () => {
  const left = (text: string): string[] => LINE_LABELS.filter((label) => !never(text).includes(label));
  assert.deepEqual(left("编辑同志："), ["body"]);
  assert.deepEqual(left("编辑：白 露"), ["furniture"]);
});

test("what is ruled out of a line's labels, and what is left", () => {
  const ruledOut = (page: readonly string[], at: number): string[] =>
    impossible(viewsOf(page)[at]!).map((label) => LINE_LABELS[label]!);
  const left = (page: readonly string[], at: number): string[] =>
    LINE_LABELS.filter((label) => !ruledOut(page, at).includes(label));
  assert.deepEqual(left(["柳河新闻网：www.liuhe.example"], 0), ["notice", "ad", "furniture"]);
  assert.deepEqual(left(["【核心提示】"], 0), ["crosshead"]);
  assert.deepEqual(left(["2019年5月", "4", "星期六"], 1), ["furniture"]);
  const meeting = ["春灌现场会召开", "强调抓住农时", TEXT];
  for (const label of ["headline", "fused"]) assert.ok(ruledOut(meeting, 1).includes(label), label);
  for (const label of ["kicker", "subtitle"]) assert.ok(left(meeting, 1).includes(label), label);
  const figures = left(["50万亩 全镇菜田", "117家 菜农合作社"], 0);
  for (const label of ["headline", "kicker", "subtitle", "fused", "byline"])
    assert.ok(!figures.includes(label), label);
  assert.ok(figures.includes("body"));
});
