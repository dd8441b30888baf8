import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ROLES } from "../../src/lexicon/press.ts";
import { authorsOf } from "../../src/rules/authors.ts";
import type { Label } from "../../src/types.ts";
import { anyPage } from "../propertyText.ts";
import { blocksOf } from "./simulated.ts";

type Printed = {
  bylines?: readonly string[];
  body?: readonly string[];
  captions?: readonly string[];
  letter?: boolean;
};

const labelled = (label: Label, texts: readonly string[] = []): (readonly [Label, string])[] =>
  texts.map((text) => [label, text] as const);

const authorsIn = ({ bylines, body, captions, letter = false }: Printed): ReturnType<typeof authorsOf> =>
  authorsOf({
    bylines: blocksOf(labelled("byline", bylines)),
    body: blocksOf([...labelled("body", body), ...labelled("caption", captions)]),
    letter,
  });

/** `记者 许青禾 通讯员 云帆`, and nothing where there are none. */
const brief = (printed: Printed): string =>
  authorsIn(printed)
    .map(({ role, name, org }) => `${org === undefined ? "" : `${org}:`}${role} ${name}`)
    .join(" ");

/** Paragraphs that say nothing of anybody. */
const TOLD = ["渠水清了，草也绿了。", "两岸的柳树发了芽。", "镇上的人都来看。"];

/** For each way of setting a credit before a story's first words: what is printed → who. */
const OPENINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "bracket with a role": {
    "本报讯（记者 林一 通讯员 云帆）渠水清了。": "记者 林一 通讯员 云帆",
    "（本报记者 许青禾）渠水清了。": "记者 许青禾",
    "【本报记者 许青禾】渠水清了。": "记者 许青禾",
    "晨报柳河5月3日讯(见习记者许青禾)渠水清了。": "见习记者 许青禾",
    "新华社柳河5月3日电（记者许青禾、冯知远）渠水清了。": "记者 许青禾 记者 冯知远",
    "本报讯（记者）渠水清了。": "",
  },
  "names behind a dateline": {
    "本报讯（许青禾）渠水清了。": "作者 许青禾",
    "晨报柳河5月3日讯 (许青禾、冯知远) 渠水清了。": "作者 许青禾 作者 冯知远",
    "本报讯（刘 超）渠水清了。": "作者 刘超",
    "柳河消息（融媒体中心　许青禾）渠水清了。": "作者 许青禾",
    "本报讯（渠水）渠水清了。": "",
    "本报讯（见右图）渠水清了。": "",
    "渠水清了（许青禾）草也绿了。": "",
  },
  "words behind a dateline": {
    "本报讯 记者林一 通讯员云帆报道 渠水清了。": "记者 林一 通讯员 云帆",
    "本报柳河讯：本报记者 许青禾 冯知远摄影报道 渠水清了。": "记者 许青禾 记者 冯知远",
    "柳河5月3日电 记者许青禾报道：渠水清了。": "记者 许青禾",
    "本报讯 记者从柳河镇获悉，据报道，渠水清了。": "",
    "记者许青禾报道 渠水清了。": "",
  },
};

for (const [name, cases] of Object.entries(OPENINGS))
  test(`before a story: ${name}`, () => {
    for (const [opening, authors] of Object.entries(cases))
      assert.equal(brief({ body: [opening, ...TOLD] }), authors, opening);
  });

/** For each way of setting a credit behind a story's last words, or a caption's: what is printed → who. */
const CLOSINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "bracket with a role": {
    "宜晾晒。（记者 云帆）": "记者 云帆",
    "宜晾晒（本报全媒体记者 许青禾 通讯员 冯知远）。": "记者 许青禾 通讯员 冯知远",
    "宜晾晒。【记者 许青禾 通讯员 云帆】": "记者 许青禾 通讯员 云帆",
    "宜晾晒。(通讯员：许青禾、冯知远)": "通讯员 许青禾 通讯员 冯知远",
    "宜晾晒。（记者 云帆 整理）": "记者 云帆",
  },
  mark: {
    "宜晾晒。□许青禾": "作者 许青禾",
    "宜晾晒。 ● 许青禾 冯知远": "作者 许青禾 作者 冯知远",
    "宜晾晒。◎许青禾 摄": "摄影 许青禾",
    "宜晾晒。▲记者 许青禾": "记者 许青禾",
    "□渠水清了，草也绿了": "",
    "宜晾晒。□": "",
    "■警方提醒": "",
    "■ 落网记": "",
    "■舞钢 许青禾": "作者 许青禾",
  },
  "role behind the last sentence": {
    "过秤。 本报记者 项东明 摄": "记者 项东明",
    "过秤。记者 项东明": "记者 项东明",
    "“过秤！”通讯员 许青禾 冯知远": "通讯员 许青禾 通讯员 冯知远",
    "柳河日报记者 许青禾": "柳河日报:记者 许青禾",
    "过秤。 读者 许青禾 冯知远 云帆 林一": "读者 许青禾 读者 冯知远 读者 云帆 读者 林一",
    "过秤。 读者 许青禾 冯知远 云帆 林一 唐果": "",
  },
  "name and work in brackets": {
    "栽种石榴树。（叶知秋 摄）": "摄影 叶知秋",
    "栽种石榴树(叶知秋摄)。": "摄影 叶知秋",
    "栽种石榴树（许青禾/图）": "摄影 许青禾",
    "栽种石榴树（许青禾 冯知远 文/图）": "记者 许青禾 记者 冯知远",
    "栽种石榴树（渠生水 摄）": "摄影 渠生水",
    "栽种石榴树（渠生水 整理）": "",
    "栽种石榴树（许青禾 渠生水 整理）": "",
    "（叶知秋 摄）栽种石榴树": "",
    "栽种石榴树（柳河镇农技站 供图）": "",
    "栽种石榴树（资料图）": "",
    "栽种石榴树（截图）": "",
    "栽种石榴树（红外相机拍摄）": "",
  },
  "name and work": {
    "栽种石榴树。 叶知秋 摄": "摄影 叶知秋",
    "栽种石榴树。叶知秋摄": "摄影 叶知秋",
    "栽种石榴树。 许青禾、冯知远 摄": "摄影 许青禾 摄影 冯知远",
    "栽种石榴树 买买提·艾力/图": "摄影 买买提·艾力",
    "叶知秋 摄": "摄影 叶知秋",
    "栽种石榴树。 叶知秋 整理": "整理 叶知秋",
    "栽种石榴树，叶知秋看图": "",
    "栽种石榴树。青禾书店供稿": "",
  },
  "work and name": {
    "栽种石榴树。 图/叶知秋": "摄影 叶知秋",
    "栽种石榴树 图片：叶知秋": "摄影 叶知秋",
    "栽种石榴树。摄影：叶知秋": "摄影 叶知秋",
    "栽种石榴树。文|叶知秋 云帆": "记者 叶知秋 记者 云帆",
    "栽种石榴树。供图：叶知秋、云帆": "供图 叶知秋 供图 云帆",
    "栽种石榴树，图/叶知秋": "",
  },
  "names in brackets": {
    "宜晾晒（房士杰 云帆）": "作者 房士杰 作者 云帆",
    "宜晾晒（房士杰、许青禾、冯知远、林一）。": "作者 房士杰 作者 许青禾 作者 冯知远 作者 林一",
    "宜晾晒（刘 超）": "作者 刘超",
    "宜晾晒（刘　 超）": "作者 刘超",
    "（房士杰 云帆）宜晾晒": "",
    "宜晾晒（渠水）": "",
    "宜晾晒（渠水 云帆）": "",
  },
  "where from and who, in brackets": {
    "宜晾晒。（语文组 云帆）": "作者 云帆",
    "宜晾晒！（三年级2班　许青禾）": "作者 许青禾",
    "宜晾晒！（三年级2班　 许青禾）。 ": "作者 许青禾",
    "宜晾晒。（丁蜀 秦 彬）": "作者 秦彬",
    "晒。（语文组 云帆）宜晾晒": "",
    "宜晾晒（语文组 云帆）": "",
    "宜晾晒。（语文组 渠水清）": "",
  },
  "several in brackets, the first of whom bears a surname": {
    "宜晾晒。（许青禾 玛丽亚木）": "作者 许青禾 作者 玛丽亚木",
    "宜晾晒。（许青禾 买买提·艾力）": "作者 许青禾 作者 买买提·艾力",
    "宜晾晒（许青禾 玛丽亚木）": "",
    "宜晾晒。（渠水 玛丽亚木）": "",
  },
  "a pen name in brackets": {
    "宜晾晒。（望岳）": "作者 望岳",
    "宜晾晒？(望 岳)": "作者 望岳",
    "宜晾晒？(望  岳)。 ": "作者 望岳",
    "晒。（望岳）宜晾晒": "",
    "宜晾晒（望岳）": "",
    "宜晾晒。（下图）": "",
    "宜晾晒。（待续）": "",
    "宜晾晒。（完）": "",
  },
};

for (const [name, cases] of Object.entries(CLOSINGS))
  test(`behind a story and below a picture: ${name}`, () => {
    for (const [closing, authors] of Object.entries(cases)) {
      assert.equal(brief({ body: [...TOLD, closing] }), authors, closing);
      assert.equal(brief({ body: TOLD, captions: [closing] }), authors, closing);
    }
  });

test("every role is known in a bracket, before a story and behind it", () => {
  for (const role of ROLES) {
    assert.equal(brief({ body: [`本报讯（${role} 云帆）渠水清了。`, ...TOLD] }), `${role} 云帆`, role);
    assert.equal(brief({ body: [...TOLD, `宜晾晒（本报${role} 云帆）`] }), `${role} 云帆`, role);
  }
});

test("every work that closes a credit", () => {
  const works: Readonly<Record<string, string>> = {
    摄影报道: "摄影", 图文报道: "作者", 综合报道: "作者", 报道: "作者", 综合整理: "综合整理", 整理: "整理", 摄影: "摄影", 摄: "摄影",
    图: "摄影", "文/图": "记者", "文/摄": "记者", 文图: "记者", 供图: "供图", 供稿: "作者", 撰文: "记者", 采写: "记者", 绘: "绘图",
  }; // prettier-ignore
  for (const [work, role] of Object.entries(works)) {
    const who = `${role === "综合整理" ? "整理" : role} 许青禾`;
    assert.equal(brief({ captions: [`栽种石榴树。 许青禾 ${work}`] }), who, work);
    assert.equal(brief({ captions: [`栽种石榴树（许青禾 ${work}）`] }), who, work);
  }
});

test("pictures given by somebody, and two names with their works, behind the last sentence", () => {
  const cases: Readonly<Record<string, string>> = {
    "渠水清了。（本文图片由叶知秋提供）": "摄影 叶知秋",
    "渠水清了。照片由叶知秋拍摄": "摄影 叶知秋",
    "渠水清了。图由叶知秋摄）。 ": "摄影 叶知秋",
    照片由叶知秋提供的渠水清了: "",
    "渠水清了。照片由渠水清提供": "",
    "渠水清了。 摄影： 叶知秋) ": "摄影 叶知秋",
    "渠水清了。 摄影：叶知秋的镜头": "",
    "渠水清了。 文/许青禾 图/冯知远": "记者 许青禾 摄影 冯知远",
    "渠水清了。（文/许青禾 图/冯知远）": "记者 许青禾 摄影 冯知远",
  };
  for (const [text, authors] of Object.entries(cases)) assert.equal(brief({ body: [text] }), authors, text);
});

test("a bracket that names a place, a picture or where the writer belongs names nobody", () => {
  for (const words of [
    "成都",
    "柳河镇",
    "张店区",
    "连载",
    "方言",
    "见上图",
    "图片来源",
    "柳河网",
    "资料图片",
    "作者单位：柳河小学",
  ])
    assert.equal(brief({ body: [`渠水清了。（${words}）`] }), "", words);
});

test("nobody where nothing is said", () => {
  assert.deepEqual(authorsIn({}), []);
  assert.deepEqual(authorsIn({ body: TOLD, captions: ["渠边的柳树。"] }), []);
  assert.deepEqual(authorsIn({ body: TOLD, letter: true }), []);
});

test("a byline on lines of its own, with or without the dateline it stands behind", () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    "记者 许青禾 记者 冯知远": ["□记者 许青禾 冯知远"],
    "记者 许青禾 通讯员 冯知远": ["□记者 许青禾", "通讯员 冯知远"],
    "记者 许青禾 记者 云帆": ["本报记者 许青禾", "云帆"],
    "记者 许青禾": ["本报讯 记者 许青禾"],
    "记者 云帆": ["晨报淄博5月27日讯 记者 云帆"],
    "作者 望岳": ["望岳"],
  };
  for (const [authors, bylines] of Object.entries(cases))
    assert.equal(brief({ bylines, body: TOLD }), authors, bylines.join(" "));
});

test("lines over the first that bears a mark are a headline's, but for those that name a role", () => {
  const cases: readonly [bylines: readonly string[], authors: string][] = [
    [["许青禾", "□ 云帆"], "作者 云帆"],
    [["许青禾", "林一", "□ 云帆", "冯知远"], "作者 云帆 作者 冯知远"],
    [["记者 许青禾", "□ 云帆"], "记者 许青禾 记者 云帆"],
    [["许青禾", "云帆"], "作者 许青禾 作者 云帆"],
    [["□ 云帆", "许青禾"], "作者 云帆 作者 许青禾"],
  ];
  for (const [bylines, authors] of cases)
    assert.equal(brief({ bylines, body: TOLD }), authors, bylines.join("/"));
});

test("the byline first, then the story's opening and its end, then the captions; each once, as first named", () => {
  assert.equal(
    brief({
      bylines: ["□记者 许青禾"],
      body: ["本报讯（通讯员 冯知远 许青禾）渠水清了。", ...TOLD, "宜晾晒。（许青禾 整理）"],
      captions: ["渠边的柳树。 云帆 摄", "栽种石榴树。（冯知远 摄）"],
    }),
    "记者 许青禾 通讯员 冯知远 摄影 云帆",
  );
  assert.equal(brief({ body: ["渠水清了。（许青禾）"], captions: ["柳树。（许青禾 摄）"] }), "作者 许青禾");
});

test("a credit is looked for before the first paragraph and behind the last two", () => {
  const credit = "过秤的人都笑。 记者 许青禾";
  const other = "渠水清了。";
  assert.equal(brief({ body: [other, other, credit] }), "记者 许青禾");
  assert.equal(brief({ body: [other, other, credit, other] }), "记者 许青禾");
  assert.equal(brief({ body: [other, credit, other, other] }), "");
  assert.equal(brief({ body: [other, other, "本报讯（记者 许青禾）渠水清了。"] }), "");
});

test("a unit signs where nobody is named, once", () => {
  const body = ["渠水清了。", "草绿了。（青禾公社报道组）"];
  assert.equal(brief({ bylines: ["青禾公社报道组"], body }), "作者 青禾公社报道组");
  assert.equal(brief({ bylines: ["许青禾"], body }), "作者 许青禾");
  const signatures: Readonly<Record<string, string>> = {
    "宜晾晒。（青禾公社报道组）": "作者 青禾公社报道组",
    "宜晾晒。（柳河广播站）。": "作者 柳河广播站",
    宜晾晒的是柳河广播站: "",
    "宜晾晒。（柳河镇农技站）": "",
  };
  for (const [text, authors] of Object.entries(signatures))
    assert.equal(brief({ body: [text] }), authors, text);
});

test("in a story's midst a paragraph is signed in brackets: each of a row of briefs by its own writer", () => {
  assert.equal(
    brief({
      body: ["渠水清了。（许青禾）", "草绿了。（记者 冯知远）", "柳青了。（云帆 摄）", "鸟来了。（林一）"],
    }),
    "作者 许青禾 记者 冯知远 摄影 云帆 作者 林一",
  );
  for (const signed of [
    "渠水清了。□许青禾",
    "渠水清了。 许青禾 摄",
    "渠水清了。图/许青禾",
    "渠水清了。（望岳）",
  ])
    assert.equal(brief({ body: [signed, ...TOLD] }), "", signed);
});

test("a row of briefs in one paragraph is signed by each of its writers", () => {
  for (const mark of ["◇", "●", "★", "▲", "■"])
    assert.equal(
      brief({
        body: [`${mark}渠水清了。（许青禾）${mark}草绿了。（记者 冯知远）${mark}鸟来了。 （林一 云帆）`],
      }),
      "作者 许青禾 记者 冯知远 作者 林一 作者 云帆",
      mark,
    );
  assert.equal(brief({ body: ["渠水清了。（许青禾）草绿了。（林一）"] }), "作者 林一");
  assert.equal(brief({ body: ["渠水（许青禾）◇草绿了。（林一）"] }), "作者 林一");
});

test("who asks wrote nothing", () => {
  for (const question of ["问：渠水何时能清？（柳河镇 许青禾）", "读者问：渠水何时能清？（许青禾）"])
    assert.equal(brief({ body: [question, "答：明年春天。（林一）"] }), "作者 林一", question);
  assert.equal(brief({ body: ["问：渠水何时能清？（许青禾）"], letter: true }), "读者 许青禾");
});

test("a credit that nothing closes opens a story behind its dateline", () => {
  assert.equal(
    brief({ body: ["本报讯 记者 许青禾 通讯员 云帆 近日，渠水清了。", ...TOLD] }),
    "记者 许青禾 通讯员 云帆",
  );
  assert.equal(brief({ body: ["本报讯（记者 林一）记者 许青禾 近日，渠水清了。", ...TOLD] }), "记者 林一");
  assert.equal(brief({ body: ["记者 许青禾 近日，渠水清了。", ...TOLD] }), "");
});

test("brackets of every shape", () => {
  for (const [open, close] of ["（）", "()", "［］", "[]", "〔〕"].map((pair) => pair.split(""))) {
    const inside = (words: string): string => `${open}${words}${close}`;
    assert.equal(brief({ body: [`本报讯${inside("记者 许青禾")}渠水清了。`, ...TOLD] }), "记者 许青禾", open);
    assert.equal(brief({ body: [`本报讯${inside("许青禾")}渠水清了。`, ...TOLD] }), "作者 许青禾", open);
    const behind: Readonly<Record<string, string>> = {
      本报全媒体记者许青禾: "记者 许青禾",
      "叶知秋 摄": "摄影 叶知秋",
      "房士杰 云帆": "作者 房士杰 作者 云帆",
      "语文组 云帆": "作者 云帆",
      望岳: "作者 望岳",
    };
    for (const [words, authors] of Object.entries(behind))
      assert.equal(brief({ body: [...TOLD, `宜晾晒。${inside(words)}`] }), authors, inside(words));
    assert.equal(
      brief({ body: [`路灯坏了。${inside("青禾街道 退休职工 云帆")}`], letter: true }),
      "读者 云帆",
      open,
    );
  }
});

test("a pen name in brackets may stand in a paragraph of its own, but not what becomes of the text", () => {
  assert.equal(brief({ body: [...TOLD, "（望岳）"] }), "作者 望岳");
  assert.equal(brief({ body: [...TOLD, "（泰 文）"] }), "作者 泰文");
  for (const words of ["（待续）", "（节选）", "（有删节）", "（柳河网）"])
    assert.equal(brief({ body: [...TOLD, words] }), "", words);
});

test("names in the brackets of a headline's label sign, too", () => {
  assert.equal(brief({ body: [...TOLD, "宜晾晒。【房士杰 许青禾】"] }), "作者 房士杰 作者 许青禾");
  assert.equal(brief({ body: [...TOLD, "宜晾晒。【相关链接】"] }), "");
});

test("crossheads say of nobody who wrote", () => {
  const body = blocksOf([
    ["body", "渠水清了。"],
    ["crosshead", "渠边（许青禾 摄）"],
  ]);
  assert.deepEqual(authorsOf({ bylines: [], body, letter: false }), []);
});

const LETTERS: readonly [letter: readonly string[], authors: string][] = [
  [["编辑同志：路灯坏了。", "读者 云帆"], "读者 云帆"],
  [["路灯坏了。", "云帆"], "读者 云帆"],
  [["路灯坏了。", "青禾街道 退休职工 云帆"], "读者 云帆"],
  [["路灯坏了。（青禾街道 退休职工 云帆）"], "读者 云帆"],
  [["路灯坏了（青禾街道第三小学 许青禾）。"], "读者 许青禾"],
  [["路灯坏了。（青禾街道第三小学 退休职工 云帆）"], "读者 云帆"],
  [["路灯坏了。（许青禾）"], "读者 许青禾"],
  [["路灯坏了。", "作者 云帆"], "读者 云帆"],
  [["路灯坏了。", "许青禾", "2017年7月16日"], "读者 许青禾"],
  [["路灯坏了。", "许青禾", "二〇一七年七月十六日"], "读者 许青禾"],
  [["路灯坏了。", "柳河镇退休职工 许青禾 2017年7月16日"], "读者 许青禾"],
  [["路灯坏了。", "许青禾 七月十六日"], "读者 许青禾"],
  [["路灯坏了。", "柳河镇退休职工 许青禾 7月16日"], "读者 许青禾"],
  [["路灯坏了。", "此致", "敬礼", "许青禾"], "读者 许青禾"],
  [["路灯坏了。", "许青禾", "此致 敬礼！"], "读者 许青禾"],
  [["路灯坏了。", "许青禾（女）"], "读者 许青禾"],
  [["路灯坏了。", "许青禾 2017年夏于柳河"], "读者 许青禾"],
  [["路灯坏了。", "许青禾 12月16日夜"], "读者 许青禾"],
  [["路灯坏了。", "许青禾 十二月三十日夜"], "读者 许青禾"],
  [["路灯坏了。", "许青禾", "2017.7.16"], "读者 许青禾"],
  [["路灯坏了，请修一修。青禾区 许青禾"], "读者 许青禾"],
  [["路灯坏了？　　许青禾"], "读者 许青禾"],
  [["路灯坏了。青禾区 退休教师 许青禾"], "读者 许青禾"],
  [["路灯坏了。", "青禾旗 宝音"], "读者 宝音"],
  [["路灯坏了。", "红山家属区 许青禾等"], "读者 许青禾"],
  [["路灯坏了。", "青禾镇 李庄 村民 许青禾"], "读者 许青禾"],
  [["路灯坏了。许青禾"], ""],
  [["路灯坏了，许青禾"], ""],
  [["（许青禾）路灯坏了。"], ""],
  [["路灯坏了。", "一群过路人"], ""],
  [["许青禾", "路灯坏了。", "村口也黑。", "请修一修。"], ""],
];

test("a letter is signed on a line of its own or in brackets, by a reader", () => {
  for (const [body, authors] of LETTERS) assert.equal(brief({ body, letter: true }), authors, body.join(""));
});

test("who is named in a letter's byline did not sign below; a reporter stays one", () => {
  assert.equal(brief({ bylines: ["云帆"], body: ["路灯坏了。", "许青禾"], letter: true }), "读者 云帆");
  assert.equal(brief({ body: ["路灯坏了。", "记者 许青禾"], letter: true }), "记者 许青禾");
});

test("a name alone on a story's last line is no signature but in a letter", () => {
  assert.equal(brief({ body: ["渠水清了。", "许青禾"] }), "");
  assert.equal(brief({ body: ["渠水清了。", "许青禾"], letter: true }), "读者 许青禾");
});

test("of any texts: nobody without a name or a role, nobody twice, the same for the same", () => {
  const texts = fc.array(
    fc.oneof(
      anyPage,
      fc.constantFrom(...[...Object.values(OPENINGS), ...Object.values(CLOSINGS)].flatMap(Object.keys)),
    ),
    { maxLength: 4 },
  );
  const signed = fc.record({ bylines: texts, body: texts, captions: texts, letter: fc.boolean() });
  fc.assert(
    fc.property(signed, (printed) => {
      const authors = authorsIn(printed);
      for (const { role, name } of authors) assert.ok(role.trim() !== "" && name.trim() !== "");
      assert.equal(new Set(authors.map(({ name }) => name)).size, authors.length);
      if (printed.letter) assert.ok(!authors.some(({ role }) => role === "作者"));
      assert.deepEqual(authorsIn(printed), authors);
    }),
    { numRuns: 300 },
  );
});
