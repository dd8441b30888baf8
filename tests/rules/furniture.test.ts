import { test } from "node:test";
import assert from "node:assert/strict";
import { isOrnament, isStaffLine, mastheadParts, PAGE_LINE } from "../../src/rules/furniture.ts";

test("a line made of masthead parts and nothing else is a masthead", () => {
  const lines: Record<string, string[]> = {
    "柳河日报 2019年5月4日 星期六": ["date", "weekday", "paper"],
    "第02版 要闻": ["page", "section"],
    "A05 民生": ["page", "section"],
    柳河日报: ["paper"],
    "柳河日报 02 要闻": ["page", "paper", "section"],
    "二〇一九年五月四日 星期六 第三版": ["date", "weekday", "page"],
    "2019年5月4日 星期六 农历己亥年三月三十 第1234期 今日8版": ["date", "weekday", "lunar", "page", "issue"],
    "农历三月三十 星期六": ["weekday", "lunar day"],
    "责任编辑：白露 校对：谷雨": ["staff"],
    "编辑：白露 电话：1234567 邮箱：ab@cd.cn": ["staff", "contact"],
  };
  for (const [line, parts] of Object.entries(lines)) assert.deepEqual(mastheadParts(line), parts, line);
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
  for (const line of ["责任编辑：白露", "本版编辑 白露 美编 谷雨", "校对：谷雨", "终审｜白露"])
    assert.equal(isStaffLine(line), true, line);
  for (const line of ["编辑部来信", "记者 白露", "编辑同志：", `编辑：${"白露 ".repeat(40)}`])
    assert.equal(isStaffLine(line), false);
});

test("ornaments are rules, stars and bullets; figures and letters are text", () => {
  for (const line of ["● ● ●", "——", "---", "★", "……", "□", "*"]) assert.equal(isOrnament(line), true, line);
  for (const line of ["", "1", "①", "早", "● 早市"]) assert.equal(isOrnament(line), false, line);
});

test("page lines divide the pages of a file and give the 版次", () => {
  const lines: Record<string, string | undefined> = {
    "—— 第02版 ——": "第02版",
    "=== A05版 要闻 ===": "A05版",
    "【第3版】": "第3版",
    "--- 3版 ---": "3版",
    "## 第3版 ##": "第3版",
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
