import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { DATELINE } from "../../src/rules/dateline.ts";
import { realDay } from "../../src/rules/day.ts";
import { dayMentions, type DayMention } from "../../src/rules/dayMentions.ts";
import { dayShares, namedDays, seasonShares } from "../../src/rules/newestDay.ts";

/** The days of stories, each of them one paragraph. */
const mentionsIn = (...stories: string[]): DayMention[] =>
  stories.flatMap((text) =>
    dayMentions(text, { dateline: DATELINE.exec(text)?.[0].length ?? 0, opens: true }),
  );

const likeliest = (shares: ReadonlyMap<string, number>): string | undefined =>
  [...shares].toSorted(([, a], [, b]) => b - a)[0]?.[0];

const sum = (shares: ReadonlyMap<string, number>): number =>
  [...shares.values()].reduce((all, share) => all + share, 0);

const assertShares = (shares: ReadonlyMap<string, number>): void => {
  assert.ok(Math.abs(sum(shares) - 1) < 1e-9);
  for (const [day, share] of shares) {
    const [year, month, date] = day.split("-").map(Number) as [number, number, number];
    assert.equal(realDay(year, month, date), day);
    assert.ok(share >= 0 && share <= 1, `${day} ${share}`);
  }
};

test("named days are those of the year that is tried", () => {
  const on = (text: string, year: number): string[] =>
    namedDays(mentionsIn(text), year).map((each) => each.on);
  const cases: [text: string, year: number, days: string[]][] = [
    ["5月3日，老渠通水。", 2019, ["2019-05-03"]],
    ["5月3日，老渠通水。", 2020, ["2020-05-03"]],
    ["今年5月3日，老渠通水。", 2019, ["2019-05-03"]],
    ["去年5月3日，老渠通水。", 2019, []],
    ["明年5月3日，老渠通水。", 2019, []],
    ["2019年5月3日，老渠通水。", 2019, ["2019-05-03"]],
    ["2019年5月3日，老渠通水。", 2020, []],
    ["2月29日，老渠通水。", 2019, []],
    ["2月29日，老渠通水。", 2020, ["2020-02-29"]],
    ["11日上午，老渠通水。", 2019, []],
    ["农历八月十五，渠边赏月。", 2021, ["2021-09-21"]],
    ["农历腊月二十三，家家扫房。", 2020, ["2020-01-17"]],
    ["老渠通水。", 2019, []],
  ];
  for (const [text, year, days] of cases) assert.deepEqual(on(text, year), days, `${text} ${year}`);
});

test("a named day is told what the others say of it", () => {
  const days = namedDays(
    mentionsIn(
      "本报柳河5月3日讯 老渠通水。",
      "5月1日，早市开张。",
      "村口的人家都说这座大棚修得好，5月9日收工。",
    ),
    2019,
  );
  assert.deepEqual(
    days.map(({ on, sinceLast, near, sinceFirstWords, sinceSent }) => [
      on,
      sinceLast,
      near,
      sinceFirstWords,
      sinceSent,
    ]),
    [
      ["2019-05-03", 2, 1, 0, 0],
      ["2019-05-01", null, 1, -2, -2],
      ["2019-05-09", 6, 0, 6, 6],
    ],
  );
});

test("a day named twice is no neighbour of itself", () => {
  for (const { near, sinceLast } of namedDays(mentionsIn("5月3日，通水。", "5月3日，放灯。"), 2019))
    assert.deepEqual([near, sinceLast], [0, null]);
});

test("the issue is the day after the newest day that is over", () => {
  const cases: [stories: string[], newest: string, issue: string][] = [
    [["5月3日，老渠通水了。"], "2019-05-03", "2019-05-04"],
    [["5月1日，早市开张了。", "5月3日，老渠通水了。"], "2019-05-03", "2019-05-04"],
    [["5月3日，老渠通水了。", "5月1日，早市开张了。"], "2019-05-03", "2019-05-04"],
    [["五月三日，老渠通水了。"], "2019-05-03", "2019-05-04"],
    [["本报柳河5月3日讯 老渠通水了。"], "2019-05-03", "2019-05-04"],
    [["12月31日，老渠通水了。"], "2019-12-31", "2020-01-01"],
    [["农历正月十五，渠边挂了灯。"], "2019-02-19", "2019-02-20"],
    [["5月3日，老渠通水了。", "去年9月9日，老渠动工。"], "2019-05-03", "2019-05-04"],
    [
      [
        "本报柳河5月3日讯 今天上午，老渠通水了。",
        "5月2日，早市开张了。将于6月20日搬进大棚，请于6月10日前报名。",
      ],
      "2019-05-03",
      "2019-05-04",
    ],
  ];
  for (const [stories, newest, issue] of cases) {
    const { shares, newest: found } = dayShares(mentionsIn(...stories), 2019);
    assert.equal(found?.day, newest, stories.join());
    assert.equal(likeliest(shares), issue, stories.join());
    assertShares(shares);
  }
});

test("the newest day has the words that name it", () => {
  const { newest } = dayShares(mentionsIn("5月1日，早市开张了。", "五月三日，老渠通水了。"), 2019);
  assert.equal(newest?.printed, "五月三日");
});

test("a day told as 昨天 or 今天 says which day today is", () => {
  for (const text of ["昨天（5月11日），老渠通水了。", "今天（5月12日），老渠通水了。"]) {
    const { shares, newest } = dayShares(mentionsIn(text), 2019);
    assert.equal(newest?.day, "2019-05-12", text);
    assert.ok(!shares.has("2019-05-11"), text);
    assert.ok(shares.get("2019-05-12")! + shares.get("2019-05-13")! > 0.8, text);
  }
});

test("a dateline is nearer to its issue than a day that is told", () => {
  const late = (text: string): number => {
    const { shares } = dayShares(mentionsIn(text), 2019);
    return sum(new Map([...shares].filter(([day]) => day > "2019-05-05")));
  };
  assert.ok(late("本报柳河5月3日讯 老渠通水了。") < late("5月3日，老渠通水了。"));
});

test("an issue is rather printed before the days to come", () => {
  for (const text of [
    "5月3日，老渠通水了。村口的早市将于6月20日前搬进大棚。",
    "5月3日，老渠通水了。请于6月20日前报名。",
    "5月3日，老渠通水了。新规自6月20日起施行。",
  ]) {
    const { shares } = dayShares(mentionsIn(text), 2019);
    assert.ok(sum(new Map([...shares].filter(([day]) => day < "2019-06-20"))) > 0.5, text);
  }
});

test("where no day is named, none is likelier than others", () => {
  for (const text of ["", "老渠通水。", "去年5月3日，老渠动工。", "2018年5月3日，老渠动工。"])
    assert.deepEqual(dayShares(mentionsIn(text), 2019), { shares: new Map(), newest: null }, text);
});

test("shares are shares whatever days are named", () => {
  const day = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
    .chain(([month, date]) =>
      fc.constantFrom(
        `${month}月${date}日，老渠通水了。`,
        `本报柳河${month}月${date}日讯 早市开张。`,
        `早市将于${month}月${date}日前搬走。`,
        `昨天（${month}月${date}日），渠边放灯。`,
        `${date}日上午，早市开张。`,
      ),
    );
  fc.assert(
    fc.property(fc.array(day, { maxLength: 20 }), fc.integer({ min: 1950, max: 2027 }), (stories, year) => {
      const mentions = mentionsIn(...stories);
      const { shares, newest } = dayShares(mentions, year);
      assert.equal(shares.size === 0, newest === null);
      if (newest === null) assert.deepEqual(namedDays(mentions, year), []);
      else assertShares(shares);
    }),
    { numRuns: 200 },
  );
});

test("a page without days: from the newest month that it names to the end of the next, or the whole year", () => {
  const cases: [text: string, first: string, last: string][] = [
    ["5月份，老渠通水。", "2019-05-10", "2019-06-28"],
    ["5月上旬，老渠通水。", "2019-05-10", "2019-06-28"],
    ["5月中旬，老渠通水。", "2019-05-10", "2019-06-28"],
    ["5月下旬，老渠通水。", "2019-05-10", "2019-06-28"],
    ["5月底，老渠通水。", "2019-05-10", "2019-06-28"],
    ["5月初，老渠通水。", "2019-05-10", "2019-06-28"],
    ["5月以来，老渠通水。", "2019-05-10", "2019-06-28"],
    ["五月里，老渠通水。", "2019-05-10", "2019-06-28"],
    ["十月份，老渠通水。", "2019-10-10", "2019-11-28"],
    ["十一月份，老渠通水。", "2019-11-10", "2019-12-29"],
    ["3月份动工，5月份通水。", "2019-05-10", "2019-06-28"],
    ["13月份，老渠通水。", "2019-01-01", "2019-12-31"],
    ["5月，老渠通水。", "2019-01-01", "2019-12-31"],
    ["", "2019-01-01", "2019-12-31"],
  ];
  for (const [text, first, last] of cases) {
    const shares = seasonShares(text, 2019);
    const days = [...shares.keys()].toSorted();
    assert.deepEqual([days.at(0), days.at(-1)], [first, last], text);
    assertShares(shares);
  }
});

const sharesOf = (...stories: string[]): ReadonlyMap<string, number> =>
  dayShares(mentionsIn(...stories), 2019).shares;

test("the earliest day comes first, in whatever order days are printed", () => {
  for (const stories of [
    ["5月3日，早市开张。", "5月9日，老渠通水。", "4月1日，渠边植树。"],
    ["5月9日，老渠通水。", "4月1日，渠边植树。", "5月3日，早市开张。"],
  ])
    assert.equal([...sharesOf(...stories).keys()][0], "2019-04-01", stories.join());
});

test("an earlier day of another season counts more than one of the same", () => {
  const share = (earlier: string): number => {
    const shares = sharesOf(earlier, "9月9日，老渠通水。");
    const before = [...shares].filter(([day]) => day < "2019-09-01");
    return before.reduce((all, [, each]) => all + each, 0);
  };
  assert.ok(share("1月3日，早市开张。") > 2 * share("8月3日，早市开张。"));
  assert.ok(share("1月3日，早市开张。") < 0.5);
});

test("days behind one that is to come are less likely, and those before it are not", () => {
  const alone = sharesOf("5月3日，老渠通水。");
  const coming = sharesOf("5月3日，老渠通水。早市将于5月6日前搬走。");
  const ratio = (shares: ReadonlyMap<string, number>, day: string): number =>
    shares.get(day)! / shares.get("2019-05-04")!;
  assert.ok(Math.abs(ratio(coming, "2019-05-05") - ratio(alone, "2019-05-05")) < 0.01);
  assert.ok(ratio(coming, "2019-05-07") < ratio(alone, "2019-05-07"));
});

test("the months of a page without days, by their numbers", () => {
  const months: Readonly<Record<string, string>> = {
    "1月份，渠水结冰。": "2019-01-10",
    "12月份，渠水结冰。": "2019-12-10",
    "十月底，渠水清了。": "2019-10-10",
    "十一月份，渠水结冰。": "2019-11-10",
    "十二月以来，渠水结冰。": "2019-12-10",
    "13月份，渠水结冰。": "2019-01-01",
    "0月份，渠水结冰。": "2019-01-01",
  };
  for (const [text, first] of Object.entries(months))
    assert.equal([...seasonShares(text, 2019).keys()][0], first, text);
});
