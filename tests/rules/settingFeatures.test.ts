import assert from "node:assert/strict";
import { test } from "node:test";
import { viewLines } from "../../src/rules/lineView.ts";
import { SETTING_FEATURES } from "../../src/rules/settingFeatures.ts";
import { readLines } from "../../src/stages/2-lines.ts";
import { pageOf } from "../pageOf.ts";
import { BODY, BYLINE, CUT, DATED, FOUR, ONE, OTHER, SIGNED, THREE, TWO } from "./lines.ts";

const REST = "府筹资清了淤泥。";

/** What a feature answers of a page's printed lines, one after the other; `-` for nothing. */
function said(name: string, ...page: string[]): string[] {
  const feature = SETTING_FEATURES.find((each) => each.name === name);
  assert.ok(feature, name);
  return viewLines(readLines(pageOf(page.join("\n")))).map((view) => {
    const answer = feature.values[feature.test(view)];
    return answer === "" ? "yes" : (answer ?? "-");
  });
}

test("how many lines stand over a line of the page, and under it", () => {
  const page = [ONE, BODY, "", OTHER, TWO, BODY, OTHER];
  assert.deepEqual(said("line of the page", ...page), ["to 0", "to 1", "to 2", "to 4", "to 4", "more"]);
  assert.deepEqual(said("lines left on the page", ...page), ["more", "to 4", "to 4", "to 2", "to 1", "to 0"]);
});

test("the place of a line of head matter among those that it stands with", () => {
  const place = (...page: string[]): string[] => said("place in its run", ...page);
  assert.deepEqual(place(BODY, ONE, BODY), ["-", "alone", "-"]);
  assert.deepEqual(place(ONE, "", TWO, BODY), ["first of two", "last of two", "-"]);
  assert.deepEqual(place(BODY, ONE, TWO, THREE, FOUR, BODY), ["-", "first", "second", "inside", "last", "-"]);
  assert.deepEqual(said("lines in its run", ONE, TWO, THREE, BODY), ["to 3", "to 3", "to 3", "-"]);
});

test("what stands over head matter, and under it", () => {
  const over = (line: string): string => said("over it", line, ONE, BODY)[1]!;
  assert.deepEqual([BODY, CUT, SIGNED, BYLINE, "图为早市一角。", "新闻热线：0533-1234567"].map(over), [
    "whole",
    "open",
    "signed off",
    "byline",
    "caption",
    "aside",
  ]);
  const under = (line: string): string => said("under it", ONE, line, BODY)[0]!;
  assert.deepEqual([BODY, DATED, BYLINE, "图为早市一角。", "新闻热线：0533-1234567"].map(under), [
    "plain",
    "dateline",
    "byline",
    "caption",
    "aside",
  ]);
  assert.deepEqual([said("over it", ONE)[0], said("under it", ONE)[0]], ["nothing", "nothing"]);
});

test("where several reports begin below, as many of the last tight groups may be their headlines", () => {
  const stack = (...page: string[]): string[] => said("in a stack", ...page);
  const apart = ["", BYLINE, "", "□记者 冯知远", "", BODY, "", OTHER];
  assert.deepEqual(stack(ONE, "", TWO, "", THREE, ...apart).slice(0, 3), [
    "above them",
    "one of the last",
    "one of the last",
  ]);
  assert.deepEqual(stack(ONE, "", TWO, THREE, ...apart).slice(0, 3), [
    "one of the last",
    "one of the last",
    "one of the last",
  ]);
  assert.deepEqual(stack(ONE, "", TWO, "", BYLINE, "", BODY).slice(0, 2), ["-", "-"], "one report");
  assert.deepEqual(stack(ONE, TWO, BODY, DATED, DATED, OTHER).slice(0, 2), ["-", "-"], "no blank lines");
});

test("how long a line of head matter is beside its neighbour", () => {
  const page = [BODY, "早市搬进", "青禾镇早市搬进新棚", "早市搬进了新的大棚", BODY];
  assert.deepEqual(said("length to the line above", ...page), ["-", "-", "more", "to 1.05", "-"]);
  assert.deepEqual(said("length to the line below", ...page), ["-", "to 0.5", "to 1.05", "-", "-"]);
});

test("how the article above is signed", () => {
  const signed = (...page: string[]): string | undefined => {
    const [above] = said("signed above × signed below", ...page, "", TWO)
      .at(-1)!
      .split(" × ");
    return above;
  };
  assert.equal(signed(ONE, BYLINE, BODY), "at its beginning");
  assert.equal(signed(ONE, DATED), "at its beginning");
  assert.equal(signed(ONE, BODY, SIGNED), "at its end");
  assert.equal(signed(ONE, BODY, SIGNED, OTHER), "in its midst");
  assert.equal(signed(ONE, BODY), "nobody");
  assert.equal(signed(BODY), "nothing", "no head matter is over the text");
});

test("a byline inside an article, or behind a picture, does not sign it", () => {
  const last = (...page: string[]): string => said("signed above × signed below", ...page).at(-1)!;
  assert.equal(last(ONE, BODY, BYLINE, "通讯员 冯小麦", OTHER, TWO).split(" × ")[0], "nobody");
  assert.equal(last(ONE, "图为早市一角。", BYLINE, BODY, "", TWO).split(" × ")[0], "nothing");
});

test("how the text below is signed", () => {
  const signed = (...page: string[]): string =>
    said("signed above × signed below", ONE, ...page)[0]!.split(" × ")[1]!;
  assert.equal(signed(BYLINE, BODY), "at its beginning");
  assert.equal(signed(DATED), "at its beginning");
  assert.equal(signed(BODY, SIGNED), "at its end");
  assert.equal(signed(SIGNED, BODY), "in its midst");
  assert.equal(signed(BODY), "nobody");
  assert.equal(said("signed above × signed below", ONE)[0], "nothing × nothing");
});

test("a caption that is all there is under a headline", () => {
  const only = (...page: string[]): string[] => said("a caption, the only text under its headline", ...page);
  const CAPTION = "图为早市一角。";
  assert.deepEqual(only(ONE, CAPTION, TWO, BODY), ["-", "yes", "-", "-"]);
  assert.deepEqual(only(ONE, BYLINE, CAPTION), ["-", "-", "yes"]);
  assert.deepEqual(only(ONE, CAPTION, BYLINE, "图为老渠一角。"), ["-", "yes", "-", "yes"]);
  assert.deepEqual(only(ONE, CAPTION, BYLINE, BODY), ["-", "-", "-", "-"], "text below");
  assert.deepEqual(only(BODY, CAPTION, TWO), ["-", "-", "-"], "text above");
  assert.deepEqual(only(CAPTION), ["-"], "no headline");
});

test("another line that stands alone over the text above, or under the text below", () => {
  const page = [ONE, BODY, OTHER, TWO, BODY, THREE, FOUR, BODY];
  assert.deepEqual(said("another lone line above", ...page), ["-", "-", "-", "yes", "-", "-", "-", "-"]);
  assert.deepEqual(said("another lone line below", ...page), ["yes", "-", "-", "-", "-", "-", "-", "-"]);
  for (const between of [DATED, SIGNED]) {
    assert.deepEqual(said("another lone line above", ONE, between, TWO), ["-", "-", "-"]);
    assert.deepEqual(said("another lone line below", ONE, between, TWO), ["-", "-", "-"]);
  }
});

test("a text that stops in mid-sentence, and goes on in this line or behind it", () => {
  const here = (...page: string[]): string[] => said("text above is open and goes on here", ...page);
  assert.deepEqual(here(CUT, REST), ["-", "yes"]);
  assert.deepEqual(here(CUT, ONE, REST), ["-", "-", "-"]);
  assert.deepEqual(here(BODY, REST), ["-", "-"]);
  const below = (...page: string[]): string[] => said("text above is open and goes on below", ...page);
  assert.deepEqual(below(CUT, ONE, `${REST}${BODY}`), ["-", "yes", "-"]);
  assert.deepEqual(below(CUT, ONE, BODY), ["-", "-", "-"]);
  assert.deepEqual(below(BODY, ONE, `${REST}${BODY}`), ["-", "-", "-"]);
});

test("whether text is cut within five lines of head matter", () => {
  const around = (between: number): string[] =>
    said("no cut text around", CUT, ...Array.from({ length: between }, () => BODY), ONE);
  assert.equal(around(4).at(-1), "-");
  assert.equal(around(5).at(-1), "yes");
  assert.deepEqual(said("no cut text around", BODY, OTHER), ["-", "-"], "running text is not asked");
  const below = said("no cut text around", ONE, ...Array.from({ length: 5 }, () => BODY), CUT);
  assert.equal(below[0], "yes");
  assert.equal(said("no cut text around", ONE, BODY, CUT)[0], "-");
});

test("head matter since an article surely began, and until the next does", () => {
  const page = [ONE, BYLINE, BODY, TWO, BODY, OTHER, THREE, BODY, FOUR, DATED];
  const heads = (name: string): string[] => said(name, ...page).filter((answer) => answer !== "-");
  assert.deepEqual(heads("runs since an opening"), ["to 0", "to 0", "to 1", "to 2"]);
  assert.deepEqual(heads("runs until an opening"), ["to 2", "to 1", "to 0", "to 0"]);
  assert.deepEqual(heads("paragraphs since an opening"), ["to 0", "to 2", "to 4", "to 4"]);
  assert.deepEqual(heads("paragraphs above"), ["to 0", "to 1", "to 2", "to 1"]);
  assert.deepEqual(heads("paragraphs below"), ["to 1", "to 2", "to 1", "to 1"]);
});

test("blank lines and dashes around a line", () => {
  const spaced = [ONE, TWO, "", BODY, "", OTHER, "", BODY];
  assert.deepEqual(said("tight on a spaced page", ...spaced), ["-", "yes", "-", "-", "-"]);
  assert.deepEqual(said("line below tight on a spaced page", ...spaced), ["yes", "-", "-", "-", "-"]);
  assert.deepEqual(said("page without blank lines", ...spaced), ["-", "-", "-", "-", "-"]);
  const close = [ONE, TWO, BODY, OTHER];
  assert.deepEqual(said("page without blank lines", ...close), ["yes", "yes", "yes", "yes"]);
  assert.deepEqual(said("tight on a spaced page", ...close), ["-", "-", "-", "-"]);
  assert.deepEqual(said("line above ends with a dash", "老渠清了——", ONE, BODY), ["-", "yes", "-"]);
});
