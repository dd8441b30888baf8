import { test } from "node:test";
import assert from "node:assert/strict";
import { yearWeights } from "../../src/lexicon/learned.ts";
import { dayMentions } from "../../src/rules/dayMentions.ts";
import { FIRST_YEAR, LAST_YEAR, newestTold, YEAR_CUES, yearScores } from "../../src/rules/yearCues.ts";
import { yearEvidence, type YearEvidence } from "../../src/rules/yearEvidence.ts";

const evidenceOf = (text: string): YearEvidence => yearEvidence(text, dayMentions(text));

type Example = { text: string; speaks: number[]; silent: number[]; because?: string[] };

/** For each cue a text, the years of which it speaks then, and those of which it does not. */
const EXAMPLES: Record<string, Example> = {
  "a later year is told": { text: "2019年，老渠通水。", speaks: [1960, 2018], silent: [2019, 2020] },
  "later years told": { text: "2018年动工，2019年通水。", speaks: [2017, 2018], silent: [2019, 2020] },
  "newest year told": {
    text: "1985年动工，2019年通水。",
    speaks: [2019],
    silent: [1985, 2018, 2020],
    because: ["2019年通水。"],
  },
  "year after it": { text: "2019年通水。", speaks: [2020], silent: [2019, 2021], because: ["2019年通水。"] },
  "two years after it": {
    text: "2019年通水。",
    speaks: [2021],
    silent: [2020, 2022],
    because: ["2019年通水。"],
  },
  "three years after it": { text: "2019年通水。", speaks: [2022], silent: [2021, 2023], because: [] },
  "up to six years after it": {
    text: "2010年通水。",
    speaks: [2014, 2016],
    silent: [2013, 2017],
    because: [],
  },
  "up to twelve years after it": {
    text: "2010年通水。",
    speaks: [2017, 2022],
    silent: [2016, 2023],
    because: [],
  },
  "up to twenty-five years after it": {
    text: "1990年通水。",
    speaks: [2003, 2015],
    silent: [2002, 2016],
    because: [],
  },
  "told often, this year": { text: "2019年，又是2019年。", speaks: [2019], silent: [2018, 2020] },
  "told often, the year before": { text: "2019年，又是2019年。", speaks: [2020], silent: [2019, 2021] },
  "a year to come is over": { text: "老渠力争2019年通水。", speaks: [2020, 2027], silent: [2018, 2019] },
  "to be done within the year": {
    text: "老渠力争2019年通水。",
    speaks: [2019],
    silent: [2018, 2020],
    because: ["2019年通水。"],
  },
  "to be done next year": { text: "老渠力争2019年通水。", speaks: [2018], silent: [2017, 2019] },
  "the year has begun": {
    text: "2019年以来，客流不断。",
    speaks: [2019],
    silent: [2018, 2020],
    because: ["2019年以来"],
  },
  "the year before is compared with": {
    text: "收入比2018年同期多三成。",
    speaks: [2019],
    silent: [2018, 2020],
    because: ["比2018年同期"],
  },
  reckoned: { text: "庆祝建党一百周年。", speaks: [2021], silent: [2020, 2022], because: ["建党一百周年"] },
  "reckoned, a year off": { text: "庆祝建党一百周年。", speaks: [2020, 2022], silent: [2019, 2021, 2023] },
  "within a term": {
    text: "“十三五”规划",
    speaks: [2016, 2020],
    silent: [2015, 2021],
    because: ["“十三五”规划"],
  },
  "before a term": { text: "“十三五”规划", speaks: [1990, 2014], silent: [2015, 2016, 2021] },
  "words not of the time yet": { text: "村里建了朋友圈。", speaks: [1990, 2008], silent: [2014, 2020] },
  "words no more of the time": { text: "大家掏出粮票。", speaks: [1996, 2020], silent: [1960, 1985] },
  "weekday right": { text: "5月3日（星期五），老渠通水。", speaks: [2019, 2013], silent: [2018, 2020] },
  "weekday wrong": { text: "5月3日（星期五），老渠通水。", speaks: [2018, 2020], silent: [2019, 2013] },
  "both calendars agree": {
    text: "9月21日（农历八月十五），渠边赏月。",
    speaks: [2021],
    silent: [2019, 2020, 2022],
  },
  "the calendars do not agree": {
    text: "农历八月十五（9月21日），渠边赏月。",
    speaks: [2019, 2020, 2022],
    silent: [2021],
  },
  "days in Chinese digits, before 1988": {
    text: "五月三日，老渠通水。",
    speaks: [1960, 1987],
    silent: [1988, 2019],
  },
  "days in Chinese digits, after 1996": {
    text: "五月三日，老渠通水。",
    speaks: [1997, 2019],
    silent: [1987, 1996],
  },
  "days in Arabic digits, before 1988": {
    text: "5月3日，老渠通水。",
    speaks: [1960, 1987],
    silent: [1988, 2019],
  },
  "before 1978": { text: "", speaks: [1950, 1977], silent: [1978, 2019] },
  "before 1995": { text: "", speaks: [1950, 1994], silent: [1995, 2019] },
};

test("every cue speaks of its years and of no others, by its words", () => {
  assert.deepEqual(
    YEAR_CUES.map(({ name }) => name),
    Object.keys(EXAMPLES),
  );
  for (const { name, value, because } of YEAR_CUES) {
    const { text, speaks, silent, because: words } = EXAMPLES[name]!;
    const evidence = evidenceOf(text);
    const newest = newestTold(evidence);
    for (const year of speaks) assert.ok(value({ evidence, newest, year }) > 0, `${name} ${year}`);
    for (const year of silent) assert.equal(value({ evidence, newest, year }), 0, `${name} ${year}`);
    assert.deepEqual(because?.({ evidence, newest, year: speaks[0]! }), words, name);
  }
});

test("no cue speaks of any year where nothing is said, but for how old it is", () => {
  const evidence = evidenceOf("");
  for (const { name, value } of YEAR_CUES)
    if (!name.startsWith("before 19"))
      for (const year of [FIRST_YEAR, 1988, 2019, LAST_YEAR])
        assert.equal(value({ evidence, newest: null, year }), 0, `${name} ${year}`);
});

const valueOf = (name: string, text: string, year: number): number => {
  const evidence = evidenceOf(text);
  return YEAR_CUES.find((cue) => cue.name === name)!.value({ evidence, newest: newestTold(evidence), year });
};

test("a word counts more, the further its time is off, up to a point", () => {
  const early = (year: number): number => valueOf("words not of the time yet", "村里建了朋友圈。", year);
  assert.ok(early(2011) < early(2009));
  assert.equal(early(1990), early(1960));
  const late = (year: number): number => valueOf("words no more of the time", "大家掏出粮票。", year);
  assert.ok(late(1996) < late(2000));
  assert.equal(late(2015), late(2025));
});

test("a slip that is repeated counts twice at most", () => {
  const wrong = (times: number): number =>
    valueOf("weekday wrong", "5月3日（星期一），老渠通水。".repeat(times), 2019);
  assert.deepEqual([wrong(1), wrong(2), wrong(9)], [1, 2, 2]);
});

test("a weekday of another year, of the other calendar or of a nameless month says nothing", () => {
  for (const text of [
    "去年5月3日（星期一），老渠通水。",
    "2012年5月3日（星期一），老渠通水。",
    "农历五月初三（星期一），老渠通水。",
    "3日上午，星期一，老渠通水。",
  ])
    for (const name of ["weekday right", "weekday wrong"])
      assert.equal(valueOf(name, text, 2019), 0, `${text} ${name}`);
});

test("days of the two calendars that stand apart are no pair", () => {
  const text = "9月21日，老渠通水，渠边的人家都来看水。农历八月十五，渠边赏月。";
  for (const name of ["both calendars agree", "the calendars do not agree"])
    for (const year of [2020, 2021]) assert.equal(valueOf(name, text, year), 0, `${name} ${year}`);
});

test("the last days of the lunar year fall in the next year", () => {
  assert.equal(valueOf("both calendars agree", "1月17日（农历腊月二十三），家家扫房。", 2020), 1);
});

test("the newest year that is told, within the years that are tried", () => {
  assert.equal(newestTold(evidenceOf("2019年通水，1985年动工。")), 2019);
  assert.equal(newestTold(evidenceOf("2019年通水，2099年还在。")), 2019);
  assert.equal(newestTold(evidenceOf("老渠力争2019年通水。")), null);
  assert.equal(newestTold(evidenceOf("")), null);
});

test("each year has its score: the sum of what the cues say", () => {
  const evidence = evidenceOf("2019年通水。");
  const scores = yearScores(evidence, { "newest year told": 2, "before 1978": -1 });
  assert.equal(scores.length, LAST_YEAR - FIRST_YEAR + 1);
  assert.equal(scores[2019 - FIRST_YEAR], 2);
  assert.equal(scores[1977 - FIRST_YEAR], -1);
  assert.equal(scores[2000 - FIRST_YEAR], 0);
  assert.ok(yearScores(evidence, {}).every((score) => score === 0));
});

test("every cue has a learned weight, in the order of the table, which never turns what is known of it round", () => {
  assert.deepEqual(
    Object.keys(yearWeights),
    YEAR_CUES.map(({ name }) => name),
  );
  for (const { name, expected } of YEAR_CUES)
    if (Math.abs(expected) >= 1) assert.ok(yearWeights[name]! * expected > 0, name);
});

test("the likeliest year of clear examples", () => {
  const cases: Record<string, number> = {
    "收入比2018年同期多三成。": 2019,
    "2019年以来，客流不断。": 2019,
    "2019年，老渠通水。": 2019,
    "1985年，五月三日老渠通水。": 1985,
    "庆祝新中国成立七十周年。": 2019,
    "1957年出生的老郑今年63岁。": 2020,
    "2018年8月，早市开张。一年多来，客流不断。": 2019,
    "9月21日（农历八月十五），渠边赏月。健康码先亮一亮。": 2021,
    "1985年建渠，2010年改道，2018年清淤，2019年通水。": 2019,
    "去年（2018年）动工，力争2019年底前通水。": 2019,
  };
  for (const [text, year] of Object.entries(cases)) {
    const scores = yearScores(evidenceOf(text), yearWeights);
    assert.equal(FIRST_YEAR + scores.indexOf(Math.max(...scores)), year, text);
  }
});
