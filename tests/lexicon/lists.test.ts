/** The word lists themselves: nothing twice, every name fit for an address. */
import { test } from "node:test";
import assert from "node:assert/strict";
import { COMMON_HAN } from "../../src/lexicon/commonHan.ts";
import { initialsCode, KNOWN_PAPERS, UNKNOWN_PAPER } from "../../src/lexicon/papers.ts";
import { FORMER_PLACES } from "../../src/lexicon/formerPlaces.ts";
import { CITIES, cityNamed, citySlug, districtSlug } from "../../src/lexicon/places.ts";
import { surnameLength, surnameRarity } from "../../src/lexicon/surnames.ts";
import { TOPIC_WORDS } from "../../src/lexicon/topicWords.ts";
import { TOPIC_NAMES, TOPICS } from "../../src/lexicon/topics.ts";

const once = (names: readonly string[]): void => assert.equal(new Set(names).size, names.length);
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

test("papers: one name, one code, and none is the unknown paper's", () => {
  once(KNOWN_PAPERS.map(({ name }) => name));
  once(KNOWN_PAPERS.map(({ code }) => code));
  for (const { code, city } of KNOWN_PAPERS) {
    assert.match(code, /^[a-z][a-z0-9]*$/);
    assert.notEqual(code, UNKNOWN_PAPER);
    if (city !== undefined) assert.ok(cityNamed(city), city);
  }
});

test("a paper without a code gets one from its initials, fit for an id", () => {
  assert.equal(initialsCode("柳河日报"), "lhrb");
  for (const name of ["柳河日报", "2000青年报", "！", ""])
    assert.match(initialsCode(name), /^[a-z][a-z0-9]*$/);
});

test("places: addresses are ASCII, and no two places share one", () => {
  once(CITIES.map(({ name }) => name));
  once(CITIES.map(({ slug }) => slug));
  for (const { name, slug, districts } of CITIES) {
    assert.match(slug, SLUG, name);
    once(districts.map((district) => district.slug));
    for (const district of districts) assert.match(district.slug, SLUG, `${name} ${district.name}`);
  }
  for (const { name, city, district, until } of FORMER_PLACES) {
    const today = cityNamed(city);
    assert.ok(today !== null, `${name} ${city}`);
    if (district !== null)
      assert.ok(
        today.districts.some((each) => each.name === district),
        `${name} ${city} ${district}`,
      );
    assert.ok(until >= 1949 && until < 2030, name);
  }
});

test("a place that no gazetteer lists is spelled out in ASCII", () => {
  assert.equal(citySlug("淄博市"), "zibo");
  assert.equal(districtSlug("淄博市", "张店区"), "zhangdian");
  assert.equal(citySlug("青禾市"), "u9752u79beu5e02");
  assert.match(districtSlug("青禾市", "柳河区"), SLUG);
});

test("surnames: compound before single, common before rare", () => {
  assert.equal(surnameLength("欧阳青"), 2);
  assert.equal(surnameLength("王小明"), 1);
  assert.equal(surnameLength("早市"), 0);
  assert.equal(surnameLength(""), 0);
  assert.ok(surnameRarity("王小明") < surnameRarity("柯小明"));
});

test("topics: sixteen, each with an address and words of its own", () => {
  assert.equal(TOPICS.length, 16);
  once(TOPIC_NAMES);
  once(TOPICS.map(({ slug }) => slug));
  for (const { slug, iptc } of TOPICS) {
    assert.match(slug, SLUG);
    for (const code of iptc) assert.match(code, /^medtop:\d{8}$/);
  }
  const withWords = Object.keys(TOPIC_WORDS);
  assert.deepEqual(withWords.toSorted(), TOPIC_NAMES.filter((name) => name !== "其他").toSorted());
});

test("the characters by which prose is known are Han, in both scripts", () => {
  assert.ok(Array.from("的是一国這國").every((char) => COMMON_HAN.has(char)));
  assert.ok([...COMMON_HAN].every((char) => /^\p{Script=Han}$/u.test(char)));
});
