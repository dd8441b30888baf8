import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { eventDays } from "../../src/rules/eventDate.ts";

const eventDate = (...given: Parameters<typeof eventDays>): string | null => eventDays(...given)?.day ?? null;
import { wildText } from "../propertyText.ts";

type Case = [paragraphs: string[], issue: string, day: string | null];

/** Whether the issue's day is certain makes no difference. */
const assertDays = (cases: readonly Case[]): void => {
  for (const [paragraphs, issue, day] of cases)
    for (const certain of [true, false])
      assert.equal(eventDate(paragraphs, issue, certain), day, `${paragraphs.join("/")} ${issue} ${certain}`);
};

test("a printed day is the event's, in the year that is nearest before the issue", () => {
  assertDays([
    [["5月3日，老渠通水。"], "2019-05-04", "2019-05-03"],
    [["五月三日，老渠通水。"], "1979-05-05", "1979-05-03"],
    [["5月3号，老渠通水。"], "2019-05-04", "2019-05-03"],
    [["12月30日，老渠通水。"], "2019-01-02", "2018-12-30"],
    [["9月9日，老渠通水。"], "2019-05-04", "2018-09-09"],
    [["2018年5月3日，老渠通水。"], "2019-05-04", "2018-05-03"],
    [["去年9月9日，老渠通水。"], "2019-05-04", "2018-09-09"],
    [["前年9月9日，老渠通水。"], "2019-05-04", "2017-09-09"],
    [["今年3月9日，老渠通水。"], "2019-05-04", "2019-03-09"],
    [["农历正月十五，渠边挂灯。"], "2019-02-20", "2019-02-19"],
    [["农历八月十五，渠边赏月。"], "2019-05-04", "2018-09-24"],
    [["2月29日，老渠通水。"], "2020-03-01", "2020-02-29"],
  ]);
});

test("a day without its month is the newest one before the issue", () => {
  assertDays([
    [["3日上午，老渠通水。"], "2019-05-04", "2019-05-03"],
    [["4日上午，老渠通水。"], "2019-05-04", "2019-05-04"],
    [["30日上午，老渠通水。"], "2019-05-04", "2019-04-30"],
    [["31日上午，老渠通水。"], "2019-01-04", "2018-12-31"],
    [["昨天（11日），老渠通水。"], "2019-05-12", "2019-05-11"],
  ]);
});

test("上月, 本月, 下月: the day of that month, where it is no day after the issue", () => {
  assertDays([
    [["上月11日，老渠通水了。"], "2019-05-12", "2019-04-11"],
    [["上月11日，老渠通水了。"], "2019-01-12", "2018-12-11"],
    [["本月11日，老渠通水了。"], "2019-05-12", "2019-05-11"],
    [["本月11日，老渠通水了。"], "2019-05-10", null],
    [["下月11日，老渠通水了。"], "2019-05-12", null],
    [["上月31日，老渠通水了。"], "2019-05-12", null],
  ]);
});

test("of several words such as 昨天 and 今天 the first counts", () => {
  assertDays([
    [["本报柳河5月3日讯 今天，老渠通水了，昨天刚试过水。"], "2019-05-04", "2019-05-03"],
    [["本报柳河5月3日讯 昨天，老渠通水了，今天又放了水。"], "2019-05-04", "2019-05-02"],
  ]);
});

test("the first day that is told as over is the event's, within the first three paragraphs", () => {
  assertDays([
    [["5月3日上午，老渠通水。5月1日，渠边试水。"], "2019-05-04", "2019-05-03"],
    [["老渠通水了。", "5月3日，渠边挤满了人。"], "2019-05-04", "2019-05-03"],
    [["老渠通水了。", "渠边挤满了人。", "5月3日，早市开张。"], "2019-05-04", "2019-05-03"],
    [["老渠通水了。", "渠边挤满了人。", "水清。", "5月3日，早市开张。"], "2019-05-04", null],
    [[`老渠通水了。${"渠边挤满了人。".repeat(40)}5月3日，早市开张。`], "2019-05-04", null],
  ]);
});

test("a day of another year is what came before, where one of the issue's own is told", () => {
  assertDays([
    [["2018年5月3日，老渠动工。2019年5月3日，老渠通水。"], "2019-05-04", "2019-05-03"],
    [["去年9月9日，老渠动工。5月3日，老渠通水。"], "2019-05-04", "2019-05-03"],
  ]);
});

test("the dateline's day is the event's, and 昨天 is counted from it", () => {
  assertDays([
    [["本报柳河5月3日讯 老渠通水了。"], "2019-05-04", "2019-05-03"],
    [["本报柳河5月3日讯 今天上午，老渠通水了。"], "2019-05-04", "2019-05-03"],
    [["本报柳河5月3日讯 昨晚，老渠通水了。"], "2019-05-04", "2019-05-02"],
    [["本报柳河5月3日讯 前天，老渠通水了。"], "2019-05-04", "2019-05-01"],
    [["本报柳河12月31日讯 老渠通水了。"], "2019-01-01", "2018-12-31"],
    [["本报柳河5月1日讯 昨日，老渠通水了。"], "2019-05-02", "2019-04-30"],
    [["本报柳河2月30日讯 老渠通水了。"], "2019-03-01", null],
  ]);
});

test("a day among the first words is the event's, whatever the dateline says; a later one is not", () => {
  assertDays([
    [["本报柳河5月3日讯 5月1日，老渠通水了。"], "2019-05-04", "2019-05-01"],
    [["本报柳河5月3日讯 渠边的人家都来看水，老渠从4月1日起修。"], "2019-05-04", "2019-05-03"],
    [["本报柳河5月3日讯 老渠通水了。", "5月1日，渠边试水。"], "2019-05-04", "2019-05-03"],
  ]);
});

test("a day to come is not the event's beside one that is over", () => {
  assertDays([
    [["5月3日，老渠通水了，将于5月20日放水。"], "2019-05-04", "2019-05-03"],
    [["5月3日，老渠通水了，6月20日前修好堤岸。"], "2019-05-04", "2019-05-03"],
  ]);
});

test("where only 昨天 or 今天 is told, it is counted from an issue that is certain", () => {
  const words: Record<string, string> = {
    前天: "2019-04-29",
    前日: "2019-04-29",
    昨天: "2019-04-30",
    昨日: "2019-04-30",
    昨晚: "2019-04-30",
    昨夜: "2019-04-30",
    昨晨: "2019-04-30",
    今天: "2019-05-01",
    今日: "2019-05-01",
    今晨: "2019-05-01",
    今晚: "2019-05-01",
  };
  for (const [word, day] of Object.entries(words)) {
    assert.equal(eventDate([`${word}，老渠通水。`], "2019-05-01", true), day, word);
    assert.equal(eventDate([`本报讯 ${word}，老渠通水。`], "2019-05-01", true), day, word);
    assert.equal(eventDate([`${word}，老渠通水。`], "2019-05-01", false), null, word);
  }
  const late = `${"渠边挤满了人。".repeat(12)}昨天，老渠通水。`;
  assert.equal(eventDate([late], "2019-05-01", true), null);
  assert.equal(eventDate(["老渠通水。", "昨天，早市开张。"], "2019-05-01", true), null);
});

test("a story that gives no day has none", () => {
  assertDays([
    [[], "2019-05-04", null],
    [[""], "2019-05-04", null],
    [["近日，老渠通水。"], "2019-05-04", null],
    [["2019年，老渠通水。"], "2019-05-04", null],
    [["2月30日，老渠通水。"], "2019-03-01", null],
    [["八月十五，渠边赏月。"], "2019-10-01", null],
  ]);
});

test("whatever a story says, its event's day is a real one or none", () => {
  const said = fc.constantFrom(
    "本报柳河5月31日讯 ",
    "31日上午，",
    "昨天（29日），",
    "2月29日，",
    "农历腊月三十，",
    "将于12月31日前完工，",
    "明年1月1日，",
    "昨天，",
  );
  const paragraph = fc.array(fc.oneof(said, wildText), { maxLength: 5 }).map((parts) => parts.join(""));
  const issues = fc.constantFrom("1950-01-01", "2019-03-01", "2020-02-29", "2019-05-31", "2027-12-31");
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 4 }), issues, fc.boolean(), (paragraphs, issue, certain) => {
      const day = eventDate(paragraphs, issue, certain);
      if (day !== null) assert.equal(new Date(day).toISOString().slice(0, 10), day);
    }),
    { numRuns: 300 },
  );
});

test("a story that prints a hundred thousand days is no harder than one that prints two", () => {
  assert.equal(eventDate(["5月3日，".repeat(100_000)], "2019-05-04", true), "2019-05-03");
});

test("an event of several days has a last one", () => {
  const cases: Record<string, [day: string, until: string | null]> = {
    "5月1日至3日，书市开了三天。": ["2019-05-01", "2019-05-03"],
    "4月28日至5月3日，书市开了六天。": ["2019-04-28", "2019-05-03"],
    "5月1日，书市开了，5月3日散。": ["2019-05-01", null],
    "5月1日5月3日，书市各开一天。": ["2019-05-01", null],
    "3月1日至5月3日，书市开了两个月。": ["2019-03-01", null],
  };
  for (const [text, [day, until]] of Object.entries(cases))
    assert.deepEqual(eventDays([text], "2019-05-04", true), { day, until }, text);
  assert.deepEqual(eventDays(["5月1日至3日，书市开了三天。"], "2019-06-04", true), {
    day: "2019-05-01",
    until: "2019-05-03",
  });
});
