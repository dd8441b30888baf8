import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  BYLINE_MARKS,
  CREDIT_ROLES,
  NO_PEOPLE,
  NON_NAMES,
  SOURCES,
  STAFF_ROLES,
  WORKS,
} from "../../src/lexicon/press.ts";
import { readCredit } from "../../src/rules/credit.ts";
import { anyPage } from "../propertyText.ts";

/** `记者 许青禾`, `柳河日报:记者 许青禾`: authors as one reads them. */
const brief = (printed: string): string | null =>
  readCredit(printed)
    ?.map(({ role, name, org }) => `${org === undefined ? "" : `${org}:`}${role} ${name}`)
    .join(" ") ?? null;

const check = (cases: Readonly<Record<string, string | null>>): void => {
  for (const [printed, authors] of Object.entries(cases)) assert.equal(brief(printed), authors, printed);
};

test("a role goes with every name up to the next one", () =>
  check({
    "□记者 许青禾 报道": "记者 许青禾",
    "本报记者 许青禾 冯知远 通讯员 云帆": "记者 许青禾 记者 冯知远 通讯员 云帆",
    "记者 许青禾、冯知远，通讯员 云帆": "记者 许青禾 记者 冯知远 通讯员 云帆",
    "记 者 许 青 通 讯 员 云 帆": "记者 许青 通讯员 云帆",
    "本报记者 许青禾记 者 丛 琳通 讯 员 云 帆": "记者 许青禾 记者 丛琳 通讯员 云帆",
    "记者：许青禾；通讯员：云帆": "记者 许青禾 通讯员 云帆",
    "记者：许青禾　摄影：冯知远": "记者 许青禾 摄影 冯知远",
    "记者 许青禾／冯知远": "记者 许青禾 记者 冯知远",
    "记者 许青禾—冯知远": "记者 许青禾 记者 冯知远",
    "许青禾 & 冯知远": "作者 许青禾 作者 冯知远",
    "记者|许青禾 冯知远": "记者 许青禾 记者 冯知远",
    "记者｜许青禾": "记者 许青禾",
    记者丨许青禾: "记者 许青禾",
    "（记者 许青禾 通讯员 云帆）": "记者 许青禾 通讯员 云帆",
    "【记者 许青禾】": "记者 许青禾",
    "[记者 许青禾]": "记者 许青禾",
    "□ 许青禾 □ 冯知远": "作者 许青禾 作者 冯知远",
    "▶许青禾 摄": "摄影 许青禾",
  }));

test("every role is read: spaced, behind a colon, run together with a name, of the paper's own", () => {
  for (const role of CREDIT_ROLES)
    check({
      [`${role} 云帆`]: `${role} 云帆`,
      [`${role}：云帆`]: `${role} 云帆`,
      [`${role}云帆`]: `${role} 云帆`,
      [`□本报${role} 云帆 林一`]: `${role} 云帆 ${role} 林一`,
    });
});

test("every mark may stand before a credit", () => {
  for (const mark of Array.from(BYLINE_MARKS).slice(1, -1))
    check({ [`${mark}许青禾`]: "作者 许青禾", [`${mark} 记者 许青禾`]: "记者 许青禾" });
});

test("what a reporter is besides is passed over", () => {
  for (const besides of [
    "本报 本刊 本网 本台 本社 日报 晚报 晨报 早报 商报 时报 校报 大校报 全媒体 融媒体 融媒 新媒体 首席 签约",
    "一线 驻站 专职 资深 文字 驻青禾 本报首席 本报全媒体首席 本报驻柳河",
  ].flatMap((line) => line.split(" ")))
    check({ [`${besides}记者 许青禾`]: "记者 许青禾" });
});

test("the organisation that sends the reporter is kept", () => {
  for (const org of [
    "柳河新闻 柳河报业 柳河日报社 柳河晚报社 柳河日报 柳河晚报 柳河晨报 柳河网 柳河客户端 柳河电视台 柳河传媒",
    "柳河融媒体中心 青禾工作室 YMG",
  ].flatMap((line) => line.split(" ")))
    check({
      [`${org}记者 许青禾`]: `${org}:记者 许青禾`,
      [`${org}·记者 许青禾`]: `${org}:记者 许青禾`,
      [`□${org}全媒体记者 许青禾 通讯员 云帆`]: `${org}:记者 许青禾 通讯员 云帆`,
    });
  check({
    "海都记者 许青禾": "海都:记者 许青禾",
    "新柳河全媒体记者 许青禾": "新柳河:记者 许青禾",
    "新柳河融媒体首席记者 许青禾": "新柳河:记者 许青禾",
    "柳河日报·新柳河全媒体记者 许青禾 云帆": "柳河日报:记者 许青禾 柳河日报:记者 云帆",
    记者张丽全媒体记者贾萌: "记者 张丽 记者 贾萌",
  });
});

test("every work is read behind the name and before it", () => {
  for (const [work, role] of Object.entries(WORKS))
    check({
      [`云帆 ${work}`]: `${role} 云帆`,
      [`云帆/${work}`]: `${role} 云帆`,
      [`林一 云帆 ${work}`]: `${role === "译者" ? "作者" : role} 林一 ${role} 云帆`,
      [`${work} 云帆`]: `${role} 云帆`,
      [`${work}/云帆`]: `${role} 云帆`,
      [`${work}：云帆`]: `${role} 云帆`,
      [`${work}：云帆 林一`]: `${role} 云帆 ${role} 林一`,
    });
});

test("names with their works", () =>
  check({
    "文/许青禾 图/冯知远": "记者 许青禾 摄影 冯知远",
    "文：许青禾 图：冯知远": "记者 许青禾 摄影 冯知远",
    "文丨许青禾 图丨冯知远": "记者 许青禾 摄影 冯知远",
    "文/云帆 摄影/林一": "记者 云帆 摄影 林一",
    "许青禾/文 冯知远/图": "记者 许青禾 摄影 冯知远",
    "许青禾 文 冯知远 摄": "记者 许青禾 摄影 冯知远",
    "许青禾 文/图 冯知远 整理": "记者 许青禾 整理 冯知远",
    "口述：许青禾 执笔：冯知远": "口述 许青禾 执笔 冯知远",
    "许青禾 口述 冯知远 整理": "口述 许青禾 整理 冯知远",
    "文/本报记者 许青禾 图/冯知远": "记者 许青禾 摄影 冯知远",
    "文/图 本报记者 许青禾 通讯员 云帆": "记者 许青禾 通讯员 云帆",
    "许青禾/文 供图 冯知远": "记者 许青禾 供图 冯知远",
    "文/云帆 通讯员 林一 报道 许青禾": "记者 云帆 通讯员 林一 作者 许青禾",
  }));

test("a printed role is not changed by the work behind it", () =>
  check({
    "本报记者 许青禾/文 冯知远/图": "记者 许青禾 摄影 冯知远",
    "通讯员 许青禾 摄": "通讯员 许青禾",
    "记者 许青禾、冯知远 摄影报道": "记者 许青禾 记者 冯知远",
    "本报记者 许青禾 文/图": "记者 许青禾",
    "读者 许青禾 供稿": "读者 许青禾",
  }));

test("who puts in order what was told is named for that, whatever he is besides, where it is said first", () =>
  check({
    "整理：本报记者 许青禾": "整理 许青禾",
    "口述：林一 整理：记者 许青禾": "口述 林一 整理 许青禾",
    "整理：记者 许青禾 通讯员 云帆": "整理 许青禾 通讯员 云帆",
    "记者 许青禾 整理": "记者 许青禾",
    "文/本报记者 许青禾": "记者 许青禾",
  }));

test("names without a role: writers, or what their work says", () =>
  check({
    许青禾: "作者 许青禾",
    "许青禾 冯知远": "作者 许青禾 作者 冯知远",
    "许青禾 报道": "作者 许青禾",
    云帆摄: "摄影 云帆",
    "云帆 记者 许青禾 摄": "作者 云帆 记者 许青禾",
    "许青禾、冯知远 摄": "摄影 许青禾 摄影 冯知远",
  }));

test("a work between two names is what the second did, at the end what the first did", () =>
  check({
    "云帆 摄影 林一": "作者 云帆 摄影 林一",
    "□云帆 摄影：林一 冯知远": "作者 云帆 摄影 林一 摄影 冯知远",
    "云帆 林一 摄影": "摄影 云帆 摄影 林一",
  }));

test("names run together are cut, names of one person are not", () =>
  check({
    "记者张丽 通讯员贾萌高文真": "记者 张丽 通讯员 贾萌 通讯员 高文真",
    记者张丽通讯员贾萌: "记者 张丽 通讯员 贾萌",
    通讯员许青禾冯知远秦大江: "通讯员 许青禾 通讯员 冯知远 通讯员 秦大江",
    张丽贾萌: "作者 张丽 作者 贾萌",
    阿依古丽: "作者 阿依古丽",
    "记者 阿依古丽 买买提·艾力": "记者 阿依古丽 记者 买买提·艾力",
    "欧阳青 司马小云": "作者 欧阳青 作者 司马小云",
    诸葛明远: "作者 诸葛明远",
    榆下王孙: "作者 榆下王孙",
    记者许青禾责任编辑林一: "记者 许青禾",
    记者王小明李晓: "记者 王小明 记者 李晓",
  }));

test("a spaced name is one name, its spaces closed up", () =>
  check({
    "刘 超": "作者 刘超",
    "刘　超 摄": "摄影 刘超",
    "刘 小 超": "作者 刘小超",
    "本报记者 刘 超 通讯员 王小明": "记者 刘超 通讯员 王小明",
    "许 青 摄": "摄影 许青",
    "许 青 文": "记者 许青",
  }));

test("文, 图 and 绘 are names' signs where they are no word by themselves", () =>
  check({
    文小青: "作者 文小青",
    "记者 文小青": "记者 文小青",
    蒋亦文: "作者 蒋亦文",
    "记者 蒋亦文 摄": "记者 蒋亦文",
    "□林图 冯知远": "作者 林图 作者 冯知远",
    "许青禾文/图": "记者 许青禾",
  }));

test("who made the page, or told what stands on it, is no author", () => {
  for (const staff of [...STAFF_ROLES, ...SOURCES])
    check({
      [`${staff} 林一`]: null,
      [`${staff}：林一`]: null,
      [`${staff}林一`]: null,
      [`记者 云帆 ${staff} 林一`]: "记者 云帆",
      [`云帆 ${staff}：林一`]: "作者 云帆",
      [`${staff}：林一 记者：云帆`]: "记者 云帆",
    });
});

test("a work ends the naming of editors, works run together with names are cut off, works may lead all names", () =>
  check({
    "策划：云帆 文/图：林一": "记者 林一",
    "编辑：云帆 文/林一 图/冯知远": "记者 林一 摄影 冯知远",
    云帆摄影: "摄影 云帆",
    许青禾摄影报道: "摄影 许青禾",
    许青禾绘图: "绘图 许青禾",
    "文 许青禾 图 冯知远": "记者 许青禾 摄影 冯知远",
    "文｜云帆 图｜林一": "记者 云帆 摄影 林一",
    "云帆丨文 林一丨图": "记者 云帆 摄影 林一",
    "大众新闻·柳河日报记者 许青禾": "柳河日报:记者 许青禾",
    "记者·许青禾": "记者 许青禾",
    "柳河镇 居民": null,
    "记者们 许青禾": "作者 许青禾",
  }));

test("where a writer belongs is not who it is", () =>
  check({
    "柳河小学 许青禾": "作者 许青禾",
    "柳河镇农技站 许青禾": "作者 许青禾",
    "柳河记者站 云帆": "作者 云帆",
    "许村 冯知远": "作者 许村 作者 冯知远",
    "柳河镇宣传部 许青禾": "作者 许青禾",
    "退休职工 许青禾": "作者 许青禾",
    "许青禾 柳河小学 冯知远": "作者 许青禾 作者 冯知远",
    "柳河小学四年级 许青禾 指导老师 冯知远": "作者 许青禾 指导老师 冯知远",
    "许青禾（作者单位：柳河小学）": "作者 许青禾",
    "许青禾（作者系柳河小学教师）": "作者 许青禾",
    "许青禾（ 作者单位：柳河小学）": "作者 许青禾",
    "许青禾（作者为柳河镇干部） 冯知远（单位：柳河小学）": "作者 许青禾 作者 冯知远",
    "许青禾［地址：柳河镇］": "作者 许青禾",
    柳河小学: null,
    柳河小学五年级一班: null,
    "退休职工 农技站": null,
  }));

test("a place before a name says where somebody writes from", () =>
  check({
    "静宁 许青禾": "作者 许青禾",
    "静宁　许 青": "作者 许青",
    "静宁 许 青 禾": "作者 许青禾",
    "海盐 望岳": "作者 望岳",
    "平湖 读者 许青禾": "读者 许青禾",
    "上海 游客 许青禾": "作者 许青禾",
    "许青禾 高明": "作者 许青禾 作者 高明",
    高明: "作者 高明",
    "高明 摄": "摄影 高明",
    "记者 高明 许青禾": "记者 高明 记者 许青禾",
  }));

test("what a person is besides, and how many sign with somebody, is no name", () =>
  check({
    "青禾镇 李庄 村民 许青禾": "作者 许青禾",
    "某部战士 许青禾": "作者 许青禾",
    "柳河乡 文教助理 许青禾": "作者 许青禾",
    "柳河镇 许青禾等九人": "作者 许青禾",
    "柳河镇 许青禾等三十六人": "作者 许青禾",
    许青禾等: "作者 许青禾",
    "［日］许青禾": "作者 许青禾",
    "〔美国〕许青禾": "作者 许青禾",
    "买买提·艾力（维吾尔族）": "作者 买买提·艾力",
    "高三（4）班 许 青": "作者 许青",
    "柳河镇小　五（2）班　许 青": "作者 许青",
    "柳河小学四（1）班 许青禾": "作者 许青禾",
    "通讯员 库尔班": "通讯员 库尔班",
    "市法律顾问处 律师 许青禾": "律师 许青禾",
    "记者 许青禾 线人 何先生": "记者 许青禾",
    "记者 许青禾 市民 林一": "记者 许青禾 记者 林一",
    "【记者】许青禾": "记者 许青禾",
    "提问：本报记者 许青禾 回答：柳河镇农技站 林一": "记者 许青禾",
  }));

test("what was done is no part of a spaced name", () =>
  check({
    "许 青摄": "摄影 许青",
    "许 青摄影": "摄影 许青",
    "许 青整理": "整理 许青",
    "许 青 译": "译者 许青",
    "许 青　试译": "译者 许青",
  }));

test("of a translation the last name is the translator's, or the one behind the word", () =>
  check({
    "小野寺透 许 青 译": "作者 小野寺透 译者 许青",
    "许青禾 原作 冯知远 试译": "作者 许青禾 译者 冯知远",
    "许 青 翻译：冯知远": "作者 许青 译者 冯知远",
    "［捷克］许青禾　作　　冯 远　译": "作者 许青禾 译者 冯远",
    许青作: "作者 许青作",
  }));

test("guests and hosts go by what is printed before them", () =>
  check({
    "访谈嘉宾：柳河镇医院骨伤科主任医师 许青禾 主持人：冯知远": "嘉宾 许青禾 主持人 冯知远",
    "本期嘉宾/许青禾 整理/冯知远": "嘉宾 许青禾 整理 冯知远",
    "主持人 本报记者 许青禾": "记者 许青禾",
    "柳河时讯全媒体记者 许青禾": "柳河时讯:记者 许青禾",
    "柳河融媒评论员 许青禾": "柳河融媒:评论员 许青禾",
  }));

test("习远村 by himself is a person", () => check({ 习远村: "作者 习远村", "习远村 许青禾": "作者 许青禾" }));

test("words that stand where names stand name nobody", () => {
  for (const word of NO_PEOPLE) check({ [word]: null, [`（${word}）`]: null });
  for (const word of NON_NAMES) check({ [word]: null, [`记者 ${word}`]: null });
});

test("nobody is named by nothing, by a role alone, or by what is no word", () =>
  check({
    "": null,
    " 　": null,
    "□": null,
    记者: null,
    记者站: null,
    "记者 许": null,
    "5月3日": null,
    "Yunfan Lin": null,
    "记者 A": null,
  }));

test("a few words that are no credit are borne, a sentence is not", () =>
  check({
    "记者 许青禾 5月3日": "记者 许青禾",
    "记者 许青禾 图片由柳河镇农技站提供": "记者 许青禾",
    村民们说渠水来得真是时候今年的麦子有救了: null,
    "村民们说渠水来得真是时候今年的麦子有救了 许青禾": null,
    "在渠边守了一夜的人们都说，渠水来得正是时候，今年的麦子有救了，许青禾": null,
  }));

test("everybody is named once, under the first role", () =>
  check({
    "记者 许青禾 通讯员 许青禾": "记者 许青禾",
    "许青禾 摄 许青禾 文": "摄影 许青禾",
    "记者 许青禾 许 青 禾": "记者 许青禾",
  }));

/** Pieces of credits in any order, which no page would print, and all words and marks that a credit knows. */
const jumbledCredit = fc
  .array(
    fc.oneof(
      fc.constantFrom(...CREDIT_ROLES, ...Object.keys(WORKS), ...STAFF_ROLES, ...NO_PEOPLE, ...NON_NAMES),
      fc.constantFrom(
        "许青禾",
        "冯知远",
        "云帆",
        "林一",
        "刘 超",
        "欧阳青",
        "买买提·艾力",
        "柳河小学",
        "大众新闻",
      ),
      fc.constantFrom(...Array.from(" 　、，；：｜|丨/&。.—-□■（）【】[]·\n")),
      fc.constantFrom("\u{20000}", "\ud800", "(作者系", "驻青禾", "渠水清了"),
    ),
    { maxLength: 16 },
  )
  .map((parts) => parts.join(""));

test("any text: null, or somebody; no name or role is empty or stands twice", () => {
  fc.assert(
    fc.property(fc.oneof(jumbledCredit, anyPage), (text) => {
      const authors = readCredit(text);
      if (authors === null) return;
      assert.ok(authors.length > 0);
      for (const { role, name, org } of authors)
        assert.ok(role.trim() !== "" && name.trim() !== "" && org !== "");
      assert.equal(new Set(authors.map(({ name }) => name)).size, authors.length);
      assert.deepEqual(readCredit(text), authors);
    }),
    { numRuns: 600 },
  );
});

/** Where a writer belongs, in brackets, is taken out of the middle of a credit. */
const BELONGS = /[（(【［[]\s*(?:作者)?(?:单位|系|为|地址)/u;

test("every name and every organisation is printed, but for spaces and brackets within", () => {
  fc.assert(
    fc.property(fc.oneof(jumbledCredit, anyPage), (text) => {
      fc.pre(!BELONGS.test(text));
      const printed = text.replace(/[\s（(【［[）)】］\]]/gu, "");
      for (const { name, org = "" } of readCredit(text) ?? []) {
        assert.ok(printed.includes(name), name);
        assert.ok(printed.includes(org), org);
      }
    }),
    { numRuns: 600 },
  );
});
