import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { dayMentions, type DayMention } from "../../src/rules/dayMentions.ts";
import { wildText } from "../propertyText.ts";

/** `2019 8-15 lunar`, `?-11 told -1`, `5-3 years -1 weekday 5`: a mention as one reads it. */
const brief = ({ year, month, day, lunar, yearsOn, weekday, daysOn }: DayMention): string =>
  [
    year,
    `${month ?? "?"}-${day}`,
    lunar ? "lunar" : null,
    yearsOn === null ? null : `years ${yearsOn}`,
    weekday === null ? null : `weekday ${weekday}`,
    daysOn === null ? null : `told ${daysOn}`,
  ]
    .filter((part) => part !== null)
    .join(" ");
const briefs = (text: string): string[] => dayMentions(text).map(brief);

/** Every printed form of a day → what it names. */
const FORMS: Record<string, string> = {
  "5月3日，老渠通水。": "5-3",
  "5月3号老渠通水。": "5-3",
  "５月３日，老渠通水。": "5-3",
  "五月三日，老渠通水。": "5-3",
  "十二月三十一日，老渠通水。": "12-31",
  "元月5日，老渠通水。": "1-5",
  "农历三月廿一，渠边赶集。": "3-21 lunar",
  "2019年5月3日，老渠通水。": "2019 5-3",
  "一九八八年三月十七日，老渠通水。": "1988 3-17",
  "二〇一九年五月三日，老渠通水。": "2019 5-3",
  "二○一九年五月三日，老渠通水。": "2019 5-3",
  "二零一九年五月三日，老渠通水。": "2019 5-3",
  "今年5月3日，老渠通水。": "5-3 years 0",
  "本年5月3日，老渠通水。": "5-3 years 0",
  "去年的5月3日，老渠通水。": "5-3 years -1",
  "上年5月3日，老渠通水。": "5-3 years -1",
  "前年5月3日，老渠通水。": "5-3 years -2",
  "明年1月1日，早市开张。": "1-1 years 1",
  "后年1月1日，早市开张。": "1-1 years 2",
  "5月3日（星期五），老渠通水。": "5-3 weekday 5",
  "5月5日，星期日，老渠通水。": "5-5 weekday 0",
  "5月5日（周天）老渠通水。": "5-5 weekday 0",
  "5月4日礼拜六，老渠通水。": "5-4 weekday 6",
  "农历八月十五，渠边赏月。": "8-15 lunar",
  "阴历六月初六，渠边晒书。": "6-6 lunar",
  "夏历九月初九，渠边登高。": "9-9 lunar",
  "农历五月五日，渠上赛船。": "5-5 lunar",
  "正月十五，渠边挂灯。": "1-15 lunar",
  "腊月二十三，家家扫房。": "12-23 lunar",
  "冬月初一，渠水结冰。": "11-1 lunar",
  "今天（5月12日），老渠通水。": "5-12 told 0",
  "昨天（5月11日）老渠通水。": "5-11 told -1",
  "昨晚（11日），老渠通水。": "?-11 told -1",
  "前天，即5月10日，老渠通水。": "5-10 told -2",
  "前天即5月10日，老渠通水。": "5-10 told -2",
  "明日（13日），老渠通水。": "?-13 told 1",
  "本月21日，老渠通水。": "?-21",
  "11日上午，老渠通水。": "?-11",
  "十日下午，老渠通水。": "?-10",
  "老渠11日起通水。": "?-11",
  "本报柳河11日讯 老渠通水。": "?-11",
  "老渠放水会11日在村口召开。": "?-11",
  "2月30日，老渠通水。": "2-30",
};

test("every printed form of a day says what it names", () => {
  for (const [text, day] of Object.entries(FORMS)) assert.deepEqual(briefs(text), [day], text);
});

test("each word that tells a day counts it from the issue's", () => {
  const words: Record<string, number> = {
    前天: -2, 前日: -2, 昨天: -1, 昨日: -1, 昨晚: -1, 昨夜: -1, 昨晨: -1, 今天: 0, 今日: 0, 今晨: 0, 今晚: 0, 明天: 1, 明日: 1,
  }; // prettier-ignore
  for (const [word, days] of Object.entries(words))
    for (const text of [`${word}（11日），早市开张。`, `${word}(5月11日)，早市开张。`])
      assert.deepEqual(
        dayMentions(text).map(({ daysOn }) => daysOn),
        [days],
        text,
      );
});

test("what only looks like a day is none", () => {
  for (const text of [
    "",
    "早市开张",
    "5月，老渠通水。",
    "生日、节日、星期日",
    "周日上午，早市开张。",
    "柳河3日游，吃住全包。",
    "5日内办结，3日间修好。",
    "二日以上",
    "13月1日，老渠通水。",
    "0月5日，老渠通水。",
    "5月32日，老渠通水。",
    "5月0日，老渠通水。",
    "八月十五，渠边赏月。",
    "32日上午，老渠通水。",
    "2019年老渠通水",
  ])
    assert.deepEqual(briefs(text), [], text);
});

test("the second day of a span has the first one's month", () => {
  const spans: Record<string, string[]> = {
    "5月11日至13日，早市开张。": ["5-11", "5-13"],
    "5月11日到13日，早市开张。": ["5-11", "5-13"],
    "5月11日—13日，早市开张。": ["5-11", "5-13"],
    "5月11日、13日，早市开张。": ["5-11", "5-13"],
    "五月十一日至十三日，早市开张。": ["5-11", "5-13"],
    "12月11日至13日，早市开张。": ["12-11", "12-13"],
    "十二月十一日至十三日，早市开张。": ["12-11", "12-13"],
    "5月11至13日，早市开张。": ["5-13"],
    "5月11日—－13日，早市开张。": ["5-11", "5-13"],
    "5月11日、老渠13日上午，早市开张。": ["5-11", "?-13"],
    "5月30日至6月2日，早市开张。": ["5-30", "6-2"],
    "5月11日，早市开张，13日上午收摊。": ["5-11", "?-13"],
  };
  for (const [text, days] of Object.entries(spans)) assert.deepEqual(briefs(text), days, text);
});

test("days of this month, the one before and the next, and of none that is named", () => {
  const months: Record<string, number | null> = {
    "本月21日，老渠通水。": 0,
    "当月21日，老渠通水。": 0,
    "上月21日，老渠通水。": -1,
    "下月21日，老渠通水。": 1,
    "21日上午，老渠通水。": null,
  };
  for (const [text, monthsOn] of Object.entries(months))
    assert.deepEqual(
      dayMentions(text).map((mention) => mention.monthsOn),
      [monthsOn],
      text,
    );
});

test("days in Chinese digits, which those of the other calendar always have", () => {
  const chinese = (text: string): boolean[] => dayMentions(text).map((mention) => mention.chinese);
  assert.deepEqual(chinese("五月三日，老渠通水。"), [true]);
  assert.deepEqual(chinese("5月3日，老渠通水。"), [false]);
  assert.deepEqual(chinese("农历八月十五，渠边赏月。"), [false]);
  assert.deepEqual(chinese("十一日上午，老渠通水。"), [true]);
});

test("days alone among others, in printed order, and none that a month cannot have", () => {
  assert.deepEqual(briefs("11日上午开渠，5月3日通水，31日上午放灯。"), ["?-11", "5-3", "?-31"]);
  assert.deepEqual(briefs("1日上午开渠。"), ["?-1"]);
  for (const text of ["0日上午开渠。", "45日上午开渠。", "昨天老渠5日内修好"])
    assert.deepEqual(briefs(text), [], text);
  assert.deepEqual(briefs("昨天，老渠5月3日通水。"), ["5-3"]);
});

test("a day has its words, the words around it, and its place", () => {
  const [first, second] = dayMentions("老渠于五月三日（星期五）通水，渠边11日上午放灯。");
  assert.equal(first?.printed, "五月三日（星期五）");
  assert.equal(first?.before, "老渠于");
  assert.equal(first?.after, "通水，渠边11日上午放灯。");
  assert.deepEqual([first?.at, first?.chinese, second?.chinese], [3, true, false]);
  assert.equal(second?.printed, "11日");
  const long = dayMentions(`${"渠".repeat(99)}5月3日${"水".repeat(99)}`)[0]!;
  assert.equal(long.before, "渠".repeat(34));
  assert.equal(long.after, "水".repeat(34));
  const [alone] = dayMentions(`${"渠".repeat(50)}，11日上午${"水".repeat(50)}`);
  assert.deepEqual([alone?.before.length, alone?.after], [34, `上午${"水".repeat(32)}`]);
});

test("a day in the dateline is the one on which the story was sent; others are counted from behind it", () => {
  const dateline = "本报柳河5月3日讯";
  const place = { dateline: dateline.length, opens: true };
  const [sent, told] = dayMentions(`${dateline} 5月1日，老渠通水。`, place);
  assert.deepEqual([sent?.printed, sent?.sent, sent?.opens, sent?.at], ["5月3日", true, true, 0]);
  assert.deepEqual([told?.printed, told?.sent, told?.opens, told?.at], ["5月1日", false, true, 1]);
  const [plain] = dayMentions("5月1日，老渠通水。");
  assert.deepEqual([plain?.sent, plain?.opens], [false, false]);
});

/** Pieces of which days are made, in any order. */
const pieces = fc.oneof(
  fc.constantFrom(...Array.from("一二三十廿初正腊冬元〇05１３年月日号期星周（），至—讯起")),
  fc.constantFrom("2019", "农历", "今年", "昨天", "星期", "本月", "\ud842", "\ufeff"),
);
const days = fc.array(fc.oneof(pieces, wildText), { maxLength: 40 }).map((parts) => parts.join(""));

test("no text breaks it, and every day found is printed where it says", () => {
  fc.assert(
    fc.property(days, (text) => {
      const found = dayMentions(text);
      for (const { printed, at, before, after, day, lunar, month } of found) {
        assert.equal(text.slice(at, at + printed.length), printed);
        assert.ok(text.includes(before + printed + after));
        assert.ok(day >= 1 && day <= 31);
        assert.ok(!lunar || month !== null);
      }
      assert.deepEqual(
        found.map(({ at }) => at),
        found.map(({ at }) => at).toSorted((a, b) => a - b),
      );
    }),
    { numRuns: 400 },
  );
});
