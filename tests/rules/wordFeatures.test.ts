import assert from "node:assert/strict";
import { test } from "node:test";
import { FORMS } from "../../src/rules/lineForm.ts";
import { viewLines, type View } from "../../src/rules/lineView.ts";
import { likeliestWording, WORD_FEATURES } from "../../src/rules/wordFeatures.ts";
import { WORDINGS } from "../../src/rules/wording.ts";
import { readLines } from "../../src/stages/2-lines.ts";
import { pageOf } from "../pageOf.ts";

const HEAD = "早市搬进新大棚";
const BODY = "渠水流进麦田的那天早晨，许多人站在岸边看了很久，都说今年的收成有了指望。";

/** What a feature answers of a view; `-` for nothing. */
function answerOf(name: string, view: View): string {
  const [feature, another] = WORD_FEATURES.filter((each) => each.name === name);
  assert.ok(feature !== undefined && another === undefined, `one feature of the name ${name}`);
  const answer = feature.values[feature.test(view)];
  return answer === "" ? "yes" : (answer ?? "-");
}

const viewsOf = (...page: string[]): View[] => viewLines(readLines(pageOf(page.join("\n"))));
/** What it answers of a line that stands alone. */
const said = (name: string, line: string): string => answerOf(name, viewsOf(line)[0]!);

/** Lines that have what a feature is named for, and lines that do not. */
type Examples = Readonly<Record<string, { yes: readonly string[]; no: readonly string[] }>>;

function check(examples: Examples): void {
  for (const [name, { yes, no }] of Object.entries(examples)) {
    for (const line of yes) assert.equal(said(name, line), "yes", `${name}: ${line}`);
    for (const line of no) assert.equal(said(name, line), "-", `not ${name}: ${line}`);
  }
}

const ENDS: Examples = {
  "ends with a stop": {
    yes: [BODY, "渠水清了．", "“渠水清了。”", "（渠水清了。）", "“渠水清了。”）"],
    no: [HEAD, "渠水清了。麦田绿了", "渠水清了！"],
  },
  "ends with ？ or ！": {
    yes: ["渠水清了？", "渠水清了！", "渠水清了!", "渠水清了?", "渠水清了…", "“渠水清了！”"],
    no: ["渠水清了！麦田绿了", "渠水清了。"],
  },
  "ends with a bracket": { yes: [`${HEAD}（一）`, `${HEAD}(一)`, "【早市】"], no: ["（一）早市", "“早市”"] },
  "ends with a quotation mark": {
    yes: ["搬进“大棚”", "搬进「大棚」", "搬进『大棚』"],
    no: ["“大棚”开张", "（大棚）"],
  },
  "ends with a comma": {
    yes: ["早市，", "早市,", "早市、", "早市；", "早市;"],
    no: ["早市，开张", "早市。"],
  },
  "ends with a colon": { yes: ["他说：", "他说:"], no: ["他说：好", "他说，"] },
  "ends with a dash": { yes: ["早市——"], no: ["早市——大棚", "早市—"] },
  "ends with a word that goes on": {
    yes: ["渠水流进的", "早市和", "大棚与", "麦田在", "早市将", "大棚只"],
    no: ["的渠水", HEAD],
  },
};

test("how a line ends: a headline ends without a stop, half a sentence with a comma or a word that goes on", () =>
  check(ENDS));

const INSIDE: Examples = {
  "no mark at all": { yes: [HEAD, "早市 2021 A"], no: ["早市，大棚", "“早市”", "早市——"] },
  "full stop inside": { yes: ["渠水清了。麦田绿了", "渠水清了。”"], no: ["渠水清了。", HEAD] },
  "？ or ！ inside": { yes: ["谁来管？大家管", "好！开闸"], no: ["谁来管？", "“谁来管？”", "“谁来管！』"] },
  "one comma": {
    yes: ["渠水清了，麦田绿了", "渠水清了,麦田绿了", "渠水清了；麦田绿了", "渠水清了;麦田绿了"],
    no: ["渠水清了，麦田绿了，人笑了", "渠水清了，", "，麦田绿了", HEAD],
  },
  "two commas or more": {
    yes: ["一，二，三", "渠水清了，麦田绿了，人笑了", "一,二;三", "一；二；"],
    no: ["一，二", HEAD],
  },
  "colon inside": { yes: ["早市：大棚", "早市:大棚"], no: ["早市：", HEAD] },
  "dash inside": { yes: ["早市——大棚"], no: ["——大棚", "早市——", "早市—大棚"] },
  "quotation mark inside": {
    yes: ["早市“大棚”", "早市”大棚", '早市"大棚', "早市‘大’棚"],
    no: ["“早市大棚", "早市”", "‘早市大棚", "早市‘", HEAD],
  },
  "middle dot inside": { yes: ["买买提·艾力", "买买提•艾力", "买买提・艾力"], no: ["·早市", "早市·", HEAD] },
  digits: { yes: ["第3天", "第３天"], no: ["第三天"] },
  numerals: { yes: ["十二户", "三百万", "二十"], no: ["三户", "3户"] },
  "latin letters": { yes: ["A座", "b超"], no: [HEAD] },
  "space inside": { yes: ["早市 大棚", "早市  大棚", "早市　大棚 开张"], no: [HEAD] },
  "several spaces": {
    yes: ["早市 大棚 开张", "早市  大棚 开张", "早市 大棚  开张"],
    no: ["早市 大棚", HEAD],
  },
  "heading mark inside": {
    yes: ["早市开张 ## 大棚", "早市开张  ## 大棚", "早市开张 # 大棚"],
    no: ["早市#大棚", "早市 #大棚", HEAD],
  },
};

test("marks, figures and spaces inside a line: a headline has few of them, a paragraph many", () =>
  check(INSIDE));

const BEGINS: Examples = {
  "begins with a dash": { yes: ["——大棚", "—大棚", "--大棚"], no: ["-大棚", "早市——大棚"] },
  "begins with a quotation mark": {
    yes: ["“早市”", "‘早市’", '"早市"', "「早市」", "『早市』"],
    no: ["早市“大棚”"],
  },
  "whole in quotation marks": {
    yes: ["“早市”", '"早市"', "「早市」", "『早市』"],
    no: ["“早市”开张", "早市“大棚”", "“早市”“大棚”"],
  },
  numbered: {
    yes: [
      "一、早市",
      "十二、早市",
      "一．早市",
      "（一）早市",
      "(1)早市",
      "（二)早市",
      "1、早市",
      "12.早市",
      "3．早市",
    ],
    no: ["早市一、", "一早市", "（早市）", "1.5万元", "123、早市", "（十二）早市"],
  },
  "begins with a bracketed word": {
    yes: ["【早市】大棚", "〔早市〕大棚", "［早市］大棚", "[早市大棚]开张"],
    no: ["【早市】", "【早】大棚", "早【大棚】市", "【早市搬进了新的大棚】开张"],
  },
  "whole in square brackets": {
    yes: ["【早市】", "〔早市〕", "［早市］", "[早市]"],
    no: ["【早市】大棚", "大棚【早市】", "（早市）"],
  },
  "whole in round brackets": {
    yes: ["（早市）", "(早市)"],
    no: ["（早市）开张", "早（市）", "（早市）（大棚）"],
  },
  "begins with a mark": { yes: Array.from("□■●◎▲◆△◇○☆★", (mark) => `${mark}早市`), no: ["早市□", HEAD] },
  "begins like a speaker": {
    yes: ["邢大娘：渠水清了", "问:谁"],
    no: ["邢大娘说了：", "早市 邢大娘：", "邢大娘说"],
  },
  "begins with a short word and a wide space": {
    yes: [`早市　${BODY}`, `早市 ${BODY}`, `早市　　${BODY}`, `早市大棚开张 ${BODY}`],
    no: [`早 ${BODY}`, `早市大棚开张了 ${BODY}`, `早市 ${HEAD}`, `早市   ${BODY}`],
  },
  "two to four characters, nothing else": { yes: ["早市", "早市开张"], no: ["早", "早市开张了", "早市。"] },
  "two characters apart": { yes: ["早 市", "早  市", "早　市"], no: ["早市", "早 市 场", "早 市场", "3 天"] },
  "begins with 记 or 访": {
    yes: ["记柳河镇农技站", "访老支书", "——记老支书", "—访老支书", "写在开闸时", "对话老支书"],
    no: ["早市记", "------记老支书"],
  },
  "begins with a place": {
    yes: [
      "柳河镇早市",
      "青禾县",
      "渠北社区",
      "柳河街道",
      "三里屯",
      "青禾省",
      "渠首港",
      "柳河机械厂",
      "水利局",
      "柳河小学校",
    ],
    no: ["渠水流进青禾与柳河镇", "镇里开闸"],
  },
  "words of a box": {
    yes: ["编后：渠水清了。", "【链接】早市", "小贴士 早市"],
    no: ["早市：编后", "编后人"],
  },
};

test("how a line begins: a mark, a number or a bracketed word opens what stands apart", () => check(BEGINS));

const WORDS: Examples = {
  "words of a subtitle": { yes: ["——老渠清淤记", "老渠清淤侧记", "老渠清淤纪实"], no: ["侧记老渠", HEAD] },
  "reporter or correspondent": { yes: ["记者 许青禾", "通讯员云帆", "特约云帆", "实习生云帆"], no: [HEAD] },
  本报: { yes: ["致本报读者", "本刊", "本版"], no: [HEAD] },
  "nothing but names, roles and works": {
    yes: ["□记者 许青禾", "许青禾 冯知远", "许青禾　文/图"],
    no: [HEAD, "【百姓身边事】"],
  },
  "ends with what was said or done": {
    yes: ["会议要求", "老支书强调", "开闸以来", "渠水进入", "清淤方案"],
    no: ["要求早市", HEAD],
  },
  "one short sentence": {
    yes: ["渠水清了人笑了。", "渠水清了人笑了．"],
    no: ["渠水清。", "渠水清了！人笑了。", "渠水清了人笑了", `${"渠".repeat(39)}。`, "“渠水清了。人笑了”"],
  },
  photographer: {
    yes: [
      "许青禾摄",
      "许青禾 摄",
      "许青禾摄影",
      "许青禾摄影报道",
      "（许青禾 摄）",
      "(许青禾摄)",
      "村委会供图",
      "资料图片",
    ],
    no: ["摄", "许青禾摄于早市", "许青禾  摄", "摄影许青禾"],
  },
  "begins with 图为": {
    yes: ["图为早市", "上图为早市", "左图早市", "图①早市", "图一早市"],
    no: ["早市，图为大棚", "前图早市", "图早市"],
  },
  "who stands where": {
    yes: ["老支书（左）", "老支书(右二)", "老支书（图中）", "老支书（前排左一）", "（后排）"],
    no: ["老支书在左", "（首排）"],
  },
  "is doing": {
    yes: ["菜农正在摆摊", "菜农在棚里摆摊。", "菜农为老人送菜。", "菜农给村里送菜。", "菜农向路人问好。"],
    no: [
      "菜农在棚。",
      "菜农在棚里摆摊",
      "菜农在棚里摆摊。人多",
      "菜农为老人送菜。人多",
      "菜农为老人送菜",
      `菜农在${"棚".repeat(15)}。`,
      HEAD,
    ],
  },
  "mail or telephone": {
    yes: ["a@b", "0533-123456", "0533—1234567", "053－３３３３３３３", "1234567", "１２３４５６７", "138××"],
    no: ["05-123456", "0533-12345", "123456", "13××"],
  },
  "words of a notice": {
    yes: "二维码 下期 预告 来稿 投稿 热线 敬请 更正 致歉 欢迎 征集 征稿 客户端 启事 公告 通知".split(" "),
    no: [HEAD, `${"渠".repeat(119)}启事`],
  },
  "words of an advertisement": {
    yes: "作废 招聘 出租 转让 面议 联系人 电话 诚聘 声明 订购 有意者 优惠 招生 供应 价格".split(" "),
    no: [HEAD, `${"渠".repeat(119)}招聘`],
  },
  "words of a jump": {
    yes: ["（下转第三版）", "上接第一版", "(下转A2版", "转3版", "接二版"],
    no: ["早市下转第三版", "下转第。三版", "下转第一二三四五六七八九版", "早市第三版"],
  },
  "column words": {
    yes: "大家谈 柳河周刊 专栏 系列 随笔 快评 手记 来信 反响 观察 故事 访谈 连载 视点 论坛 信箱 聚焦 简讯 文苑".split(
      " ",
    ),
    no: [HEAD],
  },
  "a section's name": { yes: ["要闻", "本版要闻"], no: [HEAD, "要闻早市"] },
  dateline: {
    yes: ["本报讯（记者 许青禾）渠水清了。", "本报柳河5月3日讯 渠水清了。"],
    no: [BODY, "据本报讯"],
  },
  "open quotation": {
    yes: ["他说：“渠水清了。", "读《渠水"],
    no: ["他说：“渠水清了。”", HEAD, `“${"渠".repeat(59)}`],
  },
  "closing mark without an opening one": {
    yes: ["渠水清了。”他说", "渠水》", "渠水）", "渠水)"],
    no: ["“渠水清了。”", "《渠水》", "（渠水）", "(渠水)", HEAD],
  },
  says: {
    yes: ["他说：好", "他问，谁", "他说道", "他称：好", "告诉记者", "据介绍", "他表示"],
    no: ["小说", "称心", "他说好"],
  },
  particles: { yes: ["清了", "看着", "来过", "渠水的", "工地", "得知"], no: [HEAD] },
};

test("words that tell of what sort a line is: of a caption, a notice, an advertisement, a column, a report", () =>
  check(WORDS));

test("every line is a line", () => {
  for (const line of [HEAD, BODY, "。", "3"]) assert.equal(said("any line", line), "yes");
});

test("a notice is short: up to a hundred and twenty characters", () => {
  for (const [name, word] of [
    ["words of a notice", "启事"],
    ["words of an advertisement", "招聘"],
  ] as const)
    assert.deepEqual(
      [118, 119].map((before) => said(name, `${"渠".repeat(before)}${word}`)),
      ["yes", "-"],
    );
});

test("an extractor's heading marks stand before headlines; where some have one, a line without is none", () => {
  const marked = viewsOf(`# ${HEAD}`, BODY);
  assert.deepEqual(
    marked.map((view) => answerOf("heading mark", view)),
    ["yes", "-"],
  );
  assert.deepEqual(
    marked.map((view) => answerOf("no mark on a marked page", view)),
    ["-", "yes"],
  );
  const plain = viewsOf(HEAD, BODY);
  for (const name of ["heading mark", "no mark on a marked page"])
    assert.deepEqual(
      plain.map((view) => answerOf(name, view)),
      ["-", "-"],
      name,
    );
});

test("how long a line is: a headline is short, and told more finely than a paragraph", () => {
  const length = (count: number): string => said("length", "渠".repeat(count));
  assert.deepEqual([1, 2, 3, 8, 9, 45, 140, 141].map(length), [
    "to 2",
    "to 2",
    "to 4",
    "to 8",
    "to 10",
    "to 45",
    "to 140",
    "more",
  ]);
});

test("the parts of a headline of two lines are of one length, of kicker and headline often not", () => {
  const parts = (line: string): string[] =>
    ["spread of its parts", "shortest part", "uneven parts"].map((name) => said(name, line));
  assert.deepEqual(parts("渠水流进麦田 早市搬进大棚"), ["to 0", "to 7", "-"]);
  assert.deepEqual(parts("渠水流进麦田 早市搬进新大棚"), ["to 1", "to 7", "-"]);
  assert.deepEqual(parts("渠水流进麦田 柳河镇早市搬进新大棚"), ["to 4", "to 7", "yes"]);
  assert.deepEqual(parts("渠水进麦田 早市昨天搬进了新大棚"), ["to 7", "to 5", "yes"]);
  assert.deepEqual(parts("渠水进田 柳河镇的早市昨天搬进了新大棚"), ["more", "to 4", "-"]);
  assert.deepEqual(parts("早市昨天搬进了新大棚 渠水进麦田"), ["to 7", "to 5", "yes"]);
  assert.deepEqual(parts("柳河镇的早市昨天搬进了新大棚 渠水进田"), ["more", "to 4", "-"]);
  assert.deepEqual(parts("渠水进 早市搬"), ["to 0", "to 3", "-"]);
  assert.deepEqual(parts(HEAD), ["-", "-", "-"], "one part");
  assert.deepEqual(parts(`早市 ${BODY}`).slice(0, 2), ["-", "-"], "a paragraph");
});

test("of what form a line is, how it begins and how it ends", () => {
  const form = (line: string): string => said("form", line);
  assert.deepEqual([HEAD, "□记者 许青禾", "图为早市一角。", BODY].map(form), [
    "short line",
    "byline",
    "caption",
    "full stop inside",
  ]);
  const forms = WORD_FEATURES.find(({ name }) => name === "form")!;
  assert.deepEqual(
    forms.values,
    FORMS.map(({ name }) => name),
  );
  const start = (line: string): string => said("start", line);
  const dated = `本报讯（记者 许青禾）${BODY}`;
  assert.deepEqual([dated, `的${BODY}`, `今年，${BODY}`, HEAD].map(start), [
    "dateline",
    "cut",
    "opener",
    "-",
  ]);
  const end = (line: string): string => said("end", line);
  assert.deepEqual([BODY, HEAD, "早市搬进“大棚”", `${BODY}（冯知远）`].map(end), [
    "whole",
    "open",
    "in quotes",
    "signed off",
  ]);
});

test("what its wording says a line is: odds of every sort, and the likeliest", () => {
  const [view] = viewsOf(HEAD);
  const odds = [-7, -6, -5, -1.5, -0.5, 0, 0.5, 3, 5];
  const voted = { ...view!, wording: odds };
  const bands = ["to -6", "to -6", "to -4", "to -1", "to 0", "to 0", "to 1", "to 4", "more"];
  assert.deepEqual(
    WORDINGS.map((sort) => answerOf(`wording of ${sort}`, voted)),
    bands,
  );
  WORDINGS.forEach((sort, place) => {
    const most = { ...view!, wording: WORDINGS.map((_, i) => (i === place ? 1 : 0)) };
    assert.equal(answerOf("likeliest wording", most), sort);
    assert.equal(likeliestWording.values[likeliestWording.test(most)], sort);
  });
  assert.equal(said("likeliest wording", "热线电话：0533-1234567，欢迎投稿。"), "notice");
});

test("every feature is asked once, and has been tried here", () => {
  const names = WORD_FEATURES.map(({ name }) => name);
  assert.equal(new Set(names).size, names.length);
  const others = [
    ...WORDINGS.map((sort) => `wording of ${sort}`),
    "likeliest wording",
    "any line",
    "form",
    "length",
    "heading mark",
    "no mark on a marked page",
    "spread of its parts",
    "shortest part",
    "uneven parts",
    "start",
    "end",
  ];
  const tried = [ENDS, INSIDE, BEGINS, WORDS].flatMap(Object.keys);
  assert.deepEqual([...others, ...tried].toSorted(), names.toSorted());
});
