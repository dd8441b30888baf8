import { test } from "node:test";
import assert from "node:assert/strict";
import {
  closedUp,
  isOrnament,
  isStaffLine,
  mastheadParts,
  PAGE_LINE,
  SECTION_NAME,
} from "../../src/rules/furniture.ts";

test("a line made of masthead parts and nothing else is a masthead", () => {
  const lines: Record<string, string[]> = {
    "柳河日报 2019年5月4日 星期六": ["date", "weekday", "paper"],
    "第02版 要闻": ["page", "section"],
    "A05 民生": ["page", "section"],
    柳河日报: ["paper"],
    "柳河日报 02 要闻": ["page", "paper", "section"],
    "二〇一九年五月四日 星期六 第三版": ["date", "weekday", "page"],
    "2019年5月4日 星期六 农历己亥年三月三十 第1234期 今日8版": [
      "date",
      "weekday",
      "lunar",
      "page count",
      "issue",
    ],
    "柳 河 日 报": ["paper"],
    "柳　河　日　报 2019 年 5 月 4 日 星 期 六": ["date", "weekday", "paper"],
    "A 0 3 版 民 生 新 闻": ["page", "section"],
    "柳河日报 LIUHE RIBAO": ["paper", "romanised"],
    "社址：柳河市大堤路1号 邮编：123456 每份1.00元": ["issue", "newsroom", "contact"],
    "农历三月三十 星期六": ["weekday", "lunar day"],
    "责任编辑：白露 校对：谷雨": ["staff"],
    "2019年5月4日 主编：白 露 制作：谷 雨": ["date", "staff"],
    "02-03 民生": ["page", "section"],
    柳河工农报: ["paper"],
    "编辑：白露 电话：1234567 邮箱：ab@cd.cn": ["staff", "contact"],
  };
  for (const [line, parts] of Object.entries(lines)) assert.deepEqual(mastheadParts(line), parts, line);
});

test("words set wide are closed up, and no others", () => {
  const rows: Record<string, string> = {
    "柳 河 日 报": "柳河日报",
    "2019 年 5 月 4 日 星 期 六": "2019年5月4日星期六",
    "第 2 版 要 闻": "第2版要闻",
    "A 0 3 版 民 生": "A03版民生",
    "记者 许青禾 摄影 白露": "记者 许青禾 摄影 白露",
    "2 3 4": "2 3 4",
  };
  for (const [line, closed] of Object.entries(rows)) assert.equal(closedUp(line), closed);
});

test("what only begins like a part of a masthead is none: a name, an editor who is written to, a price in a report", () => {
  for (const line of [
    "丁未晴",
    "丁 卯",
    "编辑您好：",
    "柳河晚报编辑：",
    "编辑的话：",
    "编辑部",
    "周一论坛",
    "零售额增加一万余元",
    "零售价（元）",
  ])
    assert.equal(mastheadParts(line), null, line);
  assert.equal(isStaffLine("编辑：您好！"), false);
  assert.deepEqual(mastheadParts("周一"), ["weekday"]);
  assert.deepEqual(mastheadParts("己亥年"), ["lunar"]);
  assert.deepEqual(mastheadParts("零售价：5角"), ["issue"]);
});

test("what reaches a story's people, or ends like a paper's name, is no masthead", () => {
  for (const line of [
    "咨询电话：0123-1234567",
    "微信号：abcdef",
    "网址：www.ab.cn",
    "WTO",
    "学 雷 锋",
    "黑板报",
  ])
    assert.equal(mastheadParts(line), null, line);
});

/** For each part of a masthead: lines that are made of it alone. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  date: ["2019年5月4日", "2019-05-04", "2019年5月4日 ".repeat(12)],
  weekday: ["星期六", "周日", "礼拜天"],
  lunar: ["己亥年", "农历己亥年三月三十", "农历 己亥年 十二月 廿三", "己亥三月三十", "旧历己亥年闰四月初一"],
  "lunar day": ["农历三月三十", "夏历 冬月初一", "农历闰十二月廿三"],
  page: ["第02版", "第 12 版", "12 版", "AB12版", "A05", "第十二版", "02", "02 12"],
  issue: [
    "第1234期",
    "总第 1234 期",
    "第12345号",
    "国内统一刊号：CN37-0012",
    "国内统一连续出版物号 CN 1234—0012",
    "国内统一刊号",
    "国内统一号 :",
    "邮发代号23-1234",
    "邮发代号：1234—1234",
    "邮发代号 : 23-1234",
    "零售每份人民币1元",
    "零售1元",
  ],
  "page count": ["今日8版", "今日十二版", "本期 16 版", "共四版"],
  newsroom: ["新闻热线：0123-1234567", "投稿信箱 ab@cd.cn", "社址：柳河市大堤路1号", "广告电话:1234567"],
  publisher: ["中共柳河市委机关报", "柳河日报社出版", "主办：柳河日报社", "中共柳河市委宣传部主管主办"],
  rights: ["版权所有 未经授权不得转载", "版权所有，违者必究", "未经许可，请勿转载"],
  staff: [
    "责任编辑：白露",
    "本版责编 白露",
    "编辑白露",
    "美编/谷雨清明",
    "校对 ｜ 谷雨",
    "编辑：白露、谷雨，霜降 立冬",
    "版式：  惊蛰  校对：谷雨",
  ],
};

for (const [part, lines] of Object.entries(PARTS))
  test(`a masthead of nothing but: ${part}`, () => {
    for (const line of lines) assert.deepEqual(mastheadParts(line), [part], line);
  });

test("how to reach the paper belongs to its staff line", () => {
  for (const contact of [
    "电话1234567",
    "热线：0533-1234567",
    "E-mail:ab@liuhe.cn",
    "Email：ab@liuhe.cn",
    "网址www.liuhe.cn/dianzi",
    "QQ: 12345678",
  ])
    assert.deepEqual(mastheadParts(`编辑：白露 ${contact}`), ["staff", "contact"], contact);
  assert.equal(mastheadParts("要闻 电话：1234567"), null);
});

test("a line that is a paper's name, whatever papers are called, and no word that only ends so", () => {
  for (const kind of [
    "日报",
    "晚报",
    "晨报",
    "早报",
    "时报",
    "商报",
    "都市报",
    "导报",
    "周报",
    "样报",
    "周刊",
  ]) {
    assert.deepEqual(mastheadParts(`柳河${kind}`), ["paper"], kind);
    assert.equal(mastheadParts(`柳河${kind}！`), null, kind);
    for (let at = 1; at < kind.length; at++) {
      const other = `柳河${kind.slice(0, at)}新${kind.slice(at)}`;
      assert.equal(mastheadParts(other), null, other);
    }
  }
  assert.equal(mastheadParts("柳河日报 要闻"), null);
  assert.equal(mastheadParts("青禾1号柳河日报"), null);
});

test("a masthead may hold a little more, the longer it is", () => {
  assert.deepEqual(mastheadParts("2019年5月4日 甲乙"), ["date"]);
  assert.equal(mastheadParts("2019年5月4日 甲乙丙"), null);
  assert.deepEqual(mastheadParts("2019年5月4日 星期六 邮发代号23-17 甲乙丙"), ["date", "weekday", "issue"]);
  assert.equal(mastheadParts("2019年5月4日 星期六 邮发代号23-17 甲乙丙丁"), null);
  assert.equal(mastheadParts(`${"2019年5月4日 ".repeat(12)} `), null, "longer than a masthead");
});

test("a line that is nothing but a section's name", () => {
  for (const line of ["要闻", "本版要闻", "民生新闻", "文化周刊", "健康版", "社会民生"])
    assert.ok(SECTION_NAME.test(line), line);
  for (const line of ["早市要闻", "要闻早市", "本版", "周刊"]) assert.ok(!SECTION_NAME.test(line), line);
});

test("a date, page or paper inside a sentence makes no masthead", () => {
  for (const line of [
    "2019年5月4日，早市开张",
    "早市搬进新大棚",
    "读柳河日报成了他每天的习惯",
    "要闻",
    "电话：0533-1234567 邮箱：a@b.cn",
    "",
    `柳河日报 ${"2019年5月4日 ".repeat(12)}`,
  ]) {
    assert.equal(mastheadParts(line), null, line);
  }
});

test("staff lines name people who are no authors", () => {
  for (const line of ["责任编辑：白露", "本版编辑 白露 美编 谷雨", "校对：谷雨", "终审｜白露", "主编：谷 雨"])
    assert.equal(isStaffLine(line), true, line);
  assert.equal(isStaffLine(`编辑：${"白露 ".repeat(25)}`), true, "78 characters");
  for (const line of [
    "我们的责任编辑：白露",
    `编辑： ${"白露".repeat(38)}`,
    "编辑部来信",
    "记者 白露",
    "编辑同志：",
    `编辑：${"白露 ".repeat(40)}`,
  ])
    assert.equal(isStaffLine(line), false);
});

test("ornaments are rules, stars and bullets; figures and letters are text", () => {
  for (const line of ["● ● ●", "——", "---", "★", "……", "□", "*"]) assert.equal(isOrnament(line), true, line);
  for (const line of ["", "1", "①", "早", "● 早市", "早市 ●"]) assert.equal(isOrnament(line), false, line);
});

test("page lines divide the pages of a file and give the 版次", () => {
  const lines: Record<string, string | undefined> = {
    "—— 第02版 ——": "第02版",
    "=== A05版 要闻 ===": "A05版",
    "【第3版】": "第3版",
    "--- 3版 ---": "3版",
    "## 第3版 ##": "第3版",
    "  —— 第3版 ——  ": "第3版",
    "—— 第 十二 版 ——": "第 十二 版",
    "【12 版】": "12 版",
    "早市 —— 第3版 ——": undefined,
    "—— 第3版 —— 早市": undefined,
    "—— 第3版 —": undefined,
    "—— 第甲版 ——": undefined,
    "—— 第甲3版 ——": undefined,
    "【第3版": undefined,
    第3版: undefined,
    "—— 第3版早市搬进新大棚": undefined,
    "—— 早市 ——": undefined,
  };
  for (const [line, page] of Object.entries(lines)) assert.equal(PAGE_LINE.exec(line)?.[1], page, line);
});

test("a headline that ends like a paper's name is no masthead", () => {
  for (const text of ["村里办起黑板报", "天气预报", "喜传捷报", "文化下乡服务大众", "夏粮丰收捷报频传"]) {
    assert.equal(mastheadParts(text), null, text);
  }
  assert.deepEqual(mastheadParts("柳河日报"), ["paper"]);
});
