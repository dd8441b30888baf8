import { test } from "node:test";
import assert from "node:assert/strict";
import { paperInNotices, readMasthead } from "../../src/rules/masthead.ts";
import type { PageFacts } from "../../src/types.ts";

const PAPERS = [
  { name: "柳河日报", code: "lhrb" },
  { name: "柳河声屏", code: "lhsp" },
];
const nothing: PageFacts = { paper: null, date: null, page: null, section: null };

test("masthead and folio lines together say what the page is", () => {
  const cases: [lines: string[], facts: Partial<PageFacts>][] = [
    [
      ["柳河日报 2019年5月4日 星期六", "第02版 要闻"],
      { paper: "柳河日报", date: "2019-05-04", page: "02", section: "要闻" },
    ],
    [["二〇一九年五月四日 星期六 第十二版"], { date: "2019-05-04", page: "12" }],
    [["柳河日报", "2019年5月", "4", "星期六"], { paper: "柳河日报", date: "2019-05-04" }],
    [["18", "2019年5月", "星期六"], { date: "2019-05-18" }],
    [["2019年5月", "18", "星期六", "02 要闻"], { date: "2019-05-18", page: "02", section: "要闻" }],
    [["二〇一九年五月", "四日", "星期六"], { date: "2019-05-04" }],
    [["A05 文化旅游"], { page: "A05", section: "文化旅游" }],
    [["第三版 民生"], { page: "03", section: "民生" }],
    [["柳河日报 02 要闻"], { paper: "柳河日报", page: "02", section: "要闻" }],
    [["青禾晨报 2019年5月4日"], { paper: "青禾晨报", date: "2019-05-04" }],
    [["柳河声屏 2019年5月4日"], { paper: "柳河声屏", date: "2019-05-04" }],
    [
      ["柳 河 日 报", "2019 年 5 月 4 日 星 期 六", "第 2 版 要 闻"],
      { paper: "柳河日报", date: "2019-05-04", page: "02", section: "要闻" },
    ],
    [["2019年5月4日 今日8版"], { date: "2019-05-04" }],
    [
      ["柳河日报 2019年5月4日", "青禾晨报 2019年5月5日 B02"],
      { paper: "柳河日报", date: "2019-05-04", page: "B02" },
    ],
    [[], {}],
  ];
  for (const [lines, facts] of cases) {
    assert.deepEqual(
      readMasthead(lines, PAPERS),
      { facts: { ...nothing, ...facts }, doubts: [] },
      lines.join("/"),
    );
  }
});

test("what a folio line says of its page", () => {
  const cases: Record<string, string | null> = {
    "3版 民生": "03",
    "12版 民生": "12",
    "第 3 版": "03",
    "第 12  版": "12",
    A12版: "A12",
    AA05版: "AA05",
    第十一版: "11",
    "民生 B5": "B05",
    "02 民生": "02",
    "民生 02": "02",
    "柳河日报 2 民生": "02",
    "柳河日报  2": "02",
    "柳河日报 12": "12",
    柳河日报2019年5月4日02: "02",
    "民生 2": null,
    "2 民生": null,
    民生02: null,
    "02民生": null,
    "柳河日报 2019": null,
    今日12版: null,
    "今日共8版 A05": "A05",
    A05今日8版: "A05",
    E05: null,
  };
  for (const [line, page] of Object.entries(cases))
    assert.equal(readMasthead([line], PAPERS).facts.page, page, line);
  assert.equal(readMasthead(["A05", "B02"], PAPERS).facts.page, "A05", "the first folio counts");
});

test("the paper's name in a masthead", () => {
  const cases: Record<string, string | null> = {
    柳河电视报: "柳河电视报",
    "电视报 2019年5月4日": null,
    大众晨报: "大众晨报",
    要闻2019年5月4日青禾晨报: "青禾晨报",
    "2019年5月4日": null,
  };
  for (const [line, paper] of Object.entries(cases))
    assert.equal(readMasthead([line], PAPERS).facts.paper, paper, line);
});

test("a weekday that does not fit the date is a doubt; the date stays", () => {
  const { facts, doubts } = readMasthead(["柳河日报 2019年5月4日 星期日"], PAPERS);
  assert.equal(facts.date, "2019-05-04");
  assert.deepEqual(doubts, [
    "the masthead prints 2019年5月4日 and 星期日, but that day was 星期六; the date was taken",
  ]);
  assert.equal(readMasthead(["2019年5月5日 星期天"], PAPERS).doubts.length, 0);
  assert.equal(readMasthead(["2019年5月5日 周六"], PAPERS).doubts.length, 1);
});

test("weekday and lunar day on other lines are held against the date as well", () => {
  assert.deepEqual(readMasthead(["2019年5月4日", "农历己亥年三月三十", "星期六"], PAPERS).doubts, []);
  assert.deepEqual(readMasthead(["2019年5月4日", "农历三月廿九"], PAPERS).doubts, [
    "the masthead prints 2019年5月4日 and 三月廿九, but that day was the 30. of the 3. lunar month; the date was taken",
  ]);
  assert.equal(readMasthead(["2019年5月4日", "星期五 农历四月初一"], PAPERS).doubts.length, 2);
  assert.equal(readMasthead(["2019年5月4日", "农历四月三十"], PAPERS).doubts.length, 1);
  assert.deepEqual(readMasthead(["2019年5月4日 健康周", "日日新"], PAPERS).doubts, []);
});

test("a day of a leap month is not held against the month before it", () => {
  for (const lunar of ["四月初一", "闰四月初一", "庚子年闰四月初一"])
    assert.deepEqual(readMasthead([`2020年5月23日 农历${lunar}`], PAPERS).doubts, [], lunar);
});

test("days of the other calendar, as mastheads write them", () => {
  const cases: Record<string, string> = {
    "2019年2月5日 正月初一": "",
    "2019年2月14日 正月初十": "",
    "2019年2月15日 正月十一": "",
    "2019年2月24日 正月二十": "",
    "2019年2月25日 正月廿一": "",
    "2019年11月5日 十月初九": "",
    "2019年11月26日 冬月初一": "",
    "2019年11月26日 十一月初一": "",
    "2019年12月26日 腊月初一": "",
    "2019年12月26日 十二月初一": "",
    "2019年12月26日 冬月初一": "冬月初一",
    "2019年12月26日 己亥年 冬月初一": "己亥年 冬月初一",
    "2019年12月26日 己亥冬月初一": "己亥冬月初一",
    "2019年12月26日 五月一日": "",
  };
  for (const [line, doubted] of Object.entries(cases)) {
    const doubts = readMasthead([line], PAPERS).doubts.map((doubt) => / and (.+), but /.exec(doubt)?.[1]);
    assert.deepEqual(doubts, doubted === "" ? [] : [doubted], line);
  }
});

test("a masthead that prints the lunar date alone gives the day, when the weekday leaves one year of the sixty", () => {
  const cases: Record<string, string | null> = {
    "农历己亥年三月三十 星期六": "2019-05-04",
    农历甲辰年正月初一: null,
    农历甲戌年五月初五: "1994-06-13",
    农历己巳年四月三十: "1989-06-03",
    "农历甲辰年正月初一 星期六": "2024-02-10",
    "农历腊月廿三 星期日": null,
    "农历癸卯年腊月廿三 星期五": "2024-02-02",
  };
  for (const [line, date] of Object.entries(cases))
    assert.equal(readMasthead([line], PAPERS).facts.date, date, line);
});

test("a day that does not exist is a doubt and no date", () => {
  const { facts, doubts } = readMasthead(["2019年2月30日 星期六"], PAPERS);
  assert.equal(facts.date, null);
  assert.equal(readMasthead(["2019年2月30日", "甲戌年五月初五"], PAPERS).facts.date, null);
  assert.deepEqual(doubts, ["the masthead prints 2019年2月30日, and there is no such day"]);
});

test("the paper that speaks to its readers in a notice", () => {
  const notices: Record<string, string | null> = {
    更多报道见柳河日报客户端: "柳河日报",
    "扫描“柳河晨报”APP二维码": "柳河晨报",
    关注柳河日报微信公众号: "柳河日报",
    "柳河日报 官方微博": "柳河日报",
    请登录柳河晚报APP: "柳河晚报",
    "《柳河时报》公众号": "柳河时报",
    柳河日报的客户端: null,
    更多报道请见日报客户端: null,
    "扫描二维码，看更多视频": null,
    更多新闻请见第3版: null,
  };
  for (const [notice, paper] of Object.entries(notices))
    assert.equal(paperInNotices([notice]), paper, notice);
  assert.equal(paperInNotices(["敬请期待", "下载柳河日报APP"]), "柳河日报");
});
