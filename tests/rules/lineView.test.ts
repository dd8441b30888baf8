import { test } from "node:test";
import assert from "node:assert/strict";
import { viewLines, type View } from "../../src/rules/lineView.ts";
import { readLines } from "../../src/stages/2-lines.ts";
import { pageOf } from "../propertyText.ts";

const viewsOf = (...lines: string[]): View[] => viewLines(readLines(pageOf(lines.join("\n"))));

const BODY = "渠水流进麦田的那天早晨，许多人站在岸边看了很久，都说今年的收成有了指望。";
const CUT = "老渠长三里有余，两岸的柳树是三十年前栽下的，每到浇地的时候下游几个村子总是等不";

test("blank lines, page lines and ornaments only divide the lines", () => {
  const views = viewsOf("早市搬进新大棚", "", BODY, "● ● ●", BODY);
  assert.deepEqual(
    views.map(({ tight }) => tight),
    [false, false, false],
  );
  assert.deepEqual(
    views.map(({ place }) => place),
    [0, 1, 2],
  );
  assert.equal(views[1]!.above, views[0]);
  assert.equal(views[0]!.below, views[1]);
});

test("a page is spaced where its paragraphs stand apart, not only its articles", () => {
  assert.equal(viewsOf(BODY, "", BODY, "", BODY)[0]!.page.spaced, true);
  assert.equal(viewsOf(BODY, BODY, BODY, "", BODY, BODY, BODY)[0]!.page.spaced, false);
});

test("lines of head matter stand in one run, with what is over and under it", () => {
  const [, kicker, headline, , body] = viewsOf(
    BODY,
    "柳河镇改造农贸市场",
    "早市搬进新大棚",
    "□记者 许青禾",
    BODY,
  );
  assert.equal(kicker!.run, headline!.run);
  assert.deepEqual(kicker!.run!.lines, [kicker, headline]);
  assert.deepEqual([kicker!.run!.before, kicker!.run!.after, kicker!.run!.opens], ["whole", "byline", true]);
  assert.deepEqual(kicker!.run!.textBelow, [body]);
  assert.equal(body!.run, null);
});

test("a name alone between headline and text is a byline", () => {
  const [headline, name] = viewsOf("早市搬进新大棚", "秦大江", BODY);
  assert.equal(name!.kind, "byline");
  assert.equal(headline!.run!.after, "name");
});

test("reports that begin below are counted by bylines that stand apart, or by datelines", () => {
  const stacked = viewsOf(
    "早市搬进新大棚",
    "",
    "老渠清出新流水",
    "",
    "□记者 许青禾",
    "",
    "□记者 冯小麦",
    "",
    BODY,
  );
  assert.equal(stacked[0]!.run!.begins, 2);
  const one = viewsOf("早市搬进新大棚", "□记者 许青禾", "通讯员 冯小麦", BODY);
  assert.equal(one[0]!.run!.begins, 1);
});

test("a short line knows the cut text around it that it goes on from; a long one is not asked", () => {
  const [cut, rest, whole] = viewsOf(
    "每到浇地的时候下游几个村子总是等不到水，今年镇政",
    "府筹资清了淤泥。",
    BODY,
  );
  assert.ok(rest!.gain!.above > 1);
  assert.equal(cut!.end, "open");
  assert.equal(viewsOf(BODY + BODY)[0]!.gain, null);
  assert.equal(whole!.end, "whole");
});

test("a headline's words come again in its text, not in its neighbour's", () => {
  const [, headline] = viewsOf("本报讯 今天上午，城西小学的同学们种下了两排石榴树。", "老渠清淤记", CUT, CUT);
  assert.ok(headline!.echo.below >= headline!.echo.above);
  assert.equal(headline!.echo.above, 0);
});
