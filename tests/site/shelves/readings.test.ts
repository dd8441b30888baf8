import assert from "node:assert/strict";
import { test } from "node:test";
import { CITIES } from "../../../src/lexicon/places.ts";
import { PLACE_READINGS, SURNAME_READINGS } from "../../../src/lexicon/readings.ts";
import {
  byLetter,
  byReading,
  letterSlug,
  nameReading,
  placeReading,
} from "../../../src/site/shelves/readings.ts";

const wrong = (known: Record<string, string>, read: (name: string) => string): string[] =>
  Object.entries(known).flatMap(([name, reading]) =>
    read(name) === reading ? [] : [`${name}: ${read(name)}, not ${reading}`],
  );

test("places that go by a reading of their own", () => {
  const known = {
    长治市: "chang zhi shi", 长子县: "zhang zi xian", 六安市: "lu an shi", 六合区: "lu he qu", 单县: "shan xian",
    东阿县: "dong e xian", 莘县: "shen xian", 蔚县: "yu xian", 亳州市: "bo zhou shi", 歙县: "she xian",
    枞阳县: "zong yang xian", 大埔县: "da bu xian", 黄埔区: "huang pu qu", 番禺区: "pan yu qu",
    洪洞县: "hong tong xian", 铅山县: "yan shan xian", 浚县: "xun xian", 荥阳市: "xing yang shi",
    荥经县: "ying jing xian", 涡阳县: "guo yang xian", 台州市: "tai zhou shi", 乐清市: "yue qing shi",
    乐亭县: "lao ting xian", 乐陵市: "lao ling shi", 乐平市: "le ping shi", 民乐县: "min le xian",
    丽水市: "li shui shi", 厦门市: "xia men shi", 重庆市: "chong qing shi", 长沙市: "chang sha shi",
    成都市: "cheng du shi", 宜都市: "yi du shi", 都江堰市: "du jiang yan shi", 曾都区: "zeng du qu",
    什邡市: "shi fang shi", 喀什地区: "ka shi di qu", 尉犁县: "yu li xian", 尉氏县: "wei shi xian",
    召陵区: "shao ling qu", 泌阳县: "bi yang xian", 吴堡县: "wu bu xian", 柞水县: "zha shui xian",
    渑池县: "mian chi xian", 繁峙县: "fan shi xian", 宕昌县: "tan chang xian", 黄陂区: "huang pi qu",
    调兵山市: "diao bing shan shi", 筠连县: "jun lian xian", 犍为县: "qian wei xian", 盱眙县: "xu yi xian",
    郫都区: "pi du qu", 蚌埠市: "beng bu shi", 蚌山区: "beng shan qu", 东莞市: "dong guan shi",
    漯河市: "luo he shi", 莎车县: "sha che xian", 将乐县: "jiang le xian", 闽侯县: "min hou xian",
    牟平区: "mu ping qu", 茌平区: "chi ping qu", 临朐县: "lin qu xian", 鄄城县: "juan cheng xian",
    珲春市: "hun chun shi", 万柏林区: "wan bai lin qu", 桓台县: "huan tai xian", 句容市: "ju rong shi",
    枣强县: "zao qiang xian", 会昌县: "hui chang xian", 隰县: "xi xian",
  }; // prettier-ignore
  assert.deepEqual(wrong(known, placeReading), []);
});

test("surnames read as surnames, given names as words", () => {
  const known = {
    单立新: "shan li xin", 曾国良: "zeng guo liang", 仇英: "qiu ying", 查海: "zha hai", 解冰: "xie bing",
    尉迟明: "yu chi ming", 盖文: "ge wen", 区汉: "ou han", 朴顺: "piao shun", 覃芳: "qin fang",
    种山: "chong shan", 秘兰: "bi lan", 佴雪: "nai xue", 万俟宁: "mo qi ning", 长孙青: "zhang sun qing",
    华山青: "hua shan qing", 任飞: "ren fei", 缪青: "miao qing", 逄军: "pang jun", 翟天: "zhai tian",
    员山: "yun shan", 乐山青: "yue shan qing", 么芳: "yao fang", 祭仲: "zhai zhong", 洗红: "xian hong",
    校明: "jiao ming", 炅明: "gui ming", 王单: "wang dan", 李解放: "li jie fang", 赵乐平: "zhao le ping",
  }; // prettier-ignore
  assert.deepEqual(wrong(known, nameReading), []);
  for (const surname of Object.keys(SURNAME_READINGS))
    assert.ok(
      Object.keys(known).some((name) => name.startsWith(surname)),
      surname,
    );
});

test("every place of the gazetteer has a reading of letters, a syllable a character", () => {
  const names = CITIES.flatMap(({ name, districts }) => [name, ...districts.map((each) => each.name)]);
  assert.ok(names.length > 3000);
  for (const name of names) {
    assert.match(placeReading(name), /^[a-z]+( [a-z]+)*$/, name);
    assert.equal(placeReading(name).split(" ").length, Array.from(name).length, name);
  }
  for (const start of Object.keys(PLACE_READINGS))
    assert.ok(
      names.some((name) => name.startsWith(start)),
      start,
    );
});

test("what is no Chinese name is read as it stands", () => {
  assert.equal(nameReading("A君"), "a jun");
  assert.equal(nameReading(""), "");
  assert.equal(placeReading("S省"), "s sheng");
  assert.equal(placeReading(""), "");
});

test("names in order of their reading stand by its first letter, what has none under 其他", () => {
  const read = ["单县", "阿城区", "Ａ区", "山亭区"].map((name) => ({ name, reading: placeReading(name) }));
  const shelves = byLetter(read.toSorted(byReading), ({ reading }) => reading, "其他");
  assert.deepEqual(
    [...shelves].map(([letter, of]) => [letter, letterSlug(letter), of.map(({ name }) => name)]),
    [
      ["A", "a", ["阿城区"]],
      ["S", "s", ["山亭区", "单县"]],
      ["其他", "other", ["Ａ区"]],
    ],
  );
});
