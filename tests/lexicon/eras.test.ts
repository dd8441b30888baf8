import { test } from "node:test";
import assert from "node:assert/strict";
import { chineseNumber } from "../../src/rules/day.ts";
import { ERAS, SERIES } from "../../src/lexicon/eras.ts";
import { yearEvidence } from "../../src/rules/yearEvidence.ts";

test("words of their time: none twice, each from a year on to a later one", () => {
  assert.equal(new Set(ERAS.map(({ word }) => word)).size, ERAS.length);
  for (const { word, from, to } of ERAS) {
    assert.match(word, /^\S{2,}$/u);
    assert.ok(Number.isInteger(from) && Number.isInteger(to), word);
    assert.ok(1949 <= from && from <= to && to <= 2100, `${word} ${from}-${to}`);
  }
});

test("words are of the years in which they were news", () => {
  const cases: [word: string, of: number[], not: number[]][] = [
    ["生产大队", [1960, 1975], [1995, 2019]],
    ["粮票", [1960, 1985], [2000, 2019]],
    ["革委会", [1969, 1976], [1988, 2008]],
    ["万元户", [1984], [1970, 2015]],
    ["BP机", [1995], [1975, 2015]],
    ["农业税", [1960, 2000], [2012]],
    ["非典", [2003], [1999]],
    ["三个代表", [2002], [1990]],
    ["微信", [2015, 2026], [2005]],
    ["健康码", [2020, 2022], [2015]],
    ["乡村振兴", [2018, 2025], [2012]],
    ["马车", [1955, 1985], [2010]],
  ];
  for (const [word, of, not] of cases) {
    const era = ERAS.find((each) => each.word === word);
    assert.ok(era, word);
    for (const year of of) assert.ok(era.from <= year && year <= era.to, `${word} ${year}`);
    for (const year of not) assert.ok(year < era.from || era.to < year, `${word} ${year}`);
  }
});

/** Words of numbered series → the first year of which they speak, and of how many. */
const NUMBERED: [words: string, year: number, years?: number][] = [
  ["第三十六个教师节", 2020],
  ["第36个教师节", 2020],
  ["第三十次全国助残日", 2020],
  ["第30次助残日", 2020],
  ["第49个世界环境日", 2020],
  ["第30个全国土地日", 2020],
  ["第二十八届世界水日", 2020],
  ["第三十三届中国水周", 2020],
  ["第21个中国记者节", 2020],
  ["第二十一个记者节", 2020],
  ["第33个世界无烟日", 2020],
  ["第17个世界献血者日", 2020],
  ["第四十二个植树节", 2020],
  ["第七个国家宪法日", 2020],
  ["第七个国家扶贫日", 2020],
  ["第7个全国扶贫日", 2020],
  ["第三个中国农民丰收节", 2020],
  ["第三个中国医师节", 2020],
  ["第七个烈士纪念日", 2020],
  ["第五个中国航天日", 2020],
  ["第32个爱国卫生月", 2020],
  ["第29个全国税收宣传月", 2020],
  ["第十九个全国“安全生产月”", 2020],
  ["第19个安全生产月", 2020],
  ["第二十届全国科技活动周", 2020],
  ["第二十三届全国推广普通话宣传周", 2020],
  ["第25个全国中小学生安全教育日", 2020],
  ["第二十五个世界读书日", 2020],
  ["第二十一次全国爱耳日", 2020],
  ["第25个全国爱眼日", 2020],
  ["第33个国际禁毒日", 2020],
  ["第一个中国人民警察节", 2021],
  ["新中国成立七十五周年", 2024],
  ["新中国成立70周年", 2019],
  ["中华人民共和国成立六十周年", 2009],
  ["建国35周年", 1984],
  ["中国共产党成立一百周年", 2021],
  ["建党九十五周年", 2016],
  ["改革开放四十周年", 2018],
  ["抗日战争胜利六十周年", 2005],
  ["中国人民抗日战争暨世界反法西斯战争胜利70周年", 2015],
  ["建军六十周年", 1987],
  ["中国人民解放军建军九十周年", 2017],
  ["红军长征胜利80周年", 2016],
  ["五四运动一百周年", 2019],
  ["香港回归祖国二十五周年", 2022],
  ["澳门回归二十周年", 2019],
  ["毛泽东同志诞辰一百二十周年", 2013],
  ["唐山大地震三十周年", 2006],
  ["十三届全国人大四次会议", 2018, 5],
  ["五届全国人大一次会议", 1978, 5],
  ["14届全国政协一次会议", 2023, 5],
  ["党的十一大", 1977, 6],
  ["党的十九大", 2017, 6],
  ["党的二十大", 2022, 6],
  ["十一届三中全会", 1977, 6],
  ["二十届三中全会", 2022, 6],
  ["六五计划", 1981, 5],
  ["“九五”计划", 1996, 5],
  ["十五计划", 2001, 5],
  ["“十一五”期间", 2006, 5],
  ["十四五规划", 2021, 5],
  ["“十五五”规划", 2026, 5],
];

test("a numbered series gives the year that everybody knows", () => {
  for (const [words, year, years = 1] of NUMBERED)
    for (const printed of [words, `柳河镇，${words}，渠边放灯。`])
      assert.deepEqual(
        yearEvidence(printed, []).reckoned.map((found) => [found.year, found.years]),
        [[year, years]],
        printed,
      );
});

const YEARS_OF_PLANS: [words: string, year: number][] = [
  ["“十四五”开局之年", 2021],
  ["“十三五”规划收官之年", 2020],
  ["十四五规划的起步之年", 2021],
];

test("the first and the last year of a plan are said exactly", () => {
  for (const [words, year] of YEARS_OF_PLANS) {
    const exact = SERIES.filter(({ years = 1 }) => years === 1).flatMap((series) =>
      Array.from(words.matchAll(series.pattern), ([, number]) => series.year(chineseNumber(number!)!)),
    );
    assert.deepEqual(exact, [year], words);
  }
});

test("every series reads one of them", () => {
  for (const { name, pattern } of SERIES)
    assert.ok(
      [...NUMBERED, ...YEARS_OF_PLANS].some(([words]) => words.match(pattern) !== null),
      name,
    );
});

test("without a number, or with a number of something else, there is no series", () => {
  for (const words of [
    "教师节",
    "建党周年",
    "改革开放以来",
    "这个五年规划",
    "省十三届人大四次会议",
    "第三个摊位",
    "早市开张二十周年",
  ])
    assert.deepEqual(yearEvidence(words, []).reckoned, [], words);
});
