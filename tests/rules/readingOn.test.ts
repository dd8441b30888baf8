import assert from "node:assert/strict";
import { test } from "node:test";
import { viewLines } from "../../src/rules/lineView.ts";
import type { Gain } from "../../src/rules/readingOn.ts";
import { joinGain, readHead, readTail } from "../../src/rules/wordModel.ts";
import { readLines } from "../../src/stages/2-lines.ts";
import { pageOf } from "../pageOf.ts";

/** How each line of a page reads on. */
const gainsOf = (...page: string[]): (Gain | null)[] =>
  viewLines(readLines(pageOf(page.join("\n")))).map(({ gain }) => gain);

/** How much likelier two texts are as one than apart. */
const gain = (left: string, right: string): number => joinGain(readTail(left), readHead(right));

const BODY = "老渠长三里有余，渠底的泥沙越积越厚。村里组织人手清淤，渠水又流进了麦田。";
/** It stops in the midst of 老百姓. */
const CUT = "放水的那天早晨，渠首的闸门提了起来，水头一直流到村口。沿河两岸的老百";
const REST = "姓都来看放水";
const OTHER = "早市搬进新大棚";

test("a short line goes on with the line above, and the line below goes on with it", () => {
  const [above, here, below] = gainsOf("沿河两岸的老百", "姓都来看图书", "馆里的画册");
  assert.ok(here!.above > 0.5 && here!.below > 0.5);
  assert.equal(here!.above, gain("沿河两岸的老百", "姓都来看图书"));
  assert.equal(here!.below, gain("姓都来看图书", "馆里的画册"));
  assert.deepEqual([above!.below, below!.above], [here!.above, here!.below]);
  assert.deepEqual([above!.above, below!.below], [0, 0], "nothing stands above the page, or below");
});

test("a headline that is printed in the midst of a sentence: the line below it goes on with the line above", () => {
  const between = (above: string, below: string): number => gainsOf(above, OTHER, below)[1]!.across;
  assert.ok(between(CUT, REST) > 0.5);
  assert.equal(between(CUT, REST), gain(CUT, REST));
  assert.equal(between(BODY, REST), 0, "the sentence above is whole");
  assert.equal(gainsOf(CUT, OTHER)[1]!.across, 0, "nothing stands below");
  assert.equal(gainsOf(OTHER, REST)[0]!.across, 0, "nothing stands above");
});

test("the rest of a sentence may stand up to five lines from it, further down or up", () => {
  const apart = (lines: number): string[] => Array.from({ length: lines }, () => BODY);
  const from = (...page: string[]): number => gainsOf(...page)[page.indexOf(REST)]!.from;
  assert.equal(from(CUT, ...apart(4), REST), gain(CUT, REST));
  assert.equal(from(CUT, ...apart(5), REST), 0);
  assert.equal(from(REST, ...apart(4), CUT), gain(CUT, REST));
  assert.equal(from(REST, ...apart(5), CUT), 0);
  assert.equal(from(...apart(6), CUT, REST), gain(CUT, REST));
  assert.equal(from(...apart(7), REST), 0, "every sentence around it is whole");
});

test("only running text is left in mid-sentence: no headline, no writer's name, not the line itself", () => {
  const signed = "放水的那天，牵头的老支书站在渠边，看着水头流远了才回家吃饭。（记者 许知明";
  assert.equal(gainsOf("沿河两岸的老百", "", BODY, REST)[2]!.from, 0);
  assert.equal(gainsOf(signed, "天开闸放水")[1]!.from, 0);
  assert.ok(gain(signed, "天开闸放水") > 0);
  assert.equal(gainsOf("姓都来看放水。沿河两岸的老百")[0]!.from, 0);
});

test("of several texts around, the best tells", () => {
  const weaker = `${BODY}沿河的`;
  const here = gainsOf(CUT, weaker, REST)[2]!;
  assert.equal(here.from, gain(CUT, REST));
  assert.ok(gain(weaker, REST) < here.from);
});

test("a headline that does not end may go on in a text around it, but in no report that begins", () => {
  const goesOn = `馆里的孩子们很高兴。${BODY}`;
  const dated = `本报讯（记者 许青禾）${BODY}`;
  const head = "村里办起了图书";
  const to = (...page: string[]): number => gainsOf(...page)[page.indexOf(head)]!.to;
  assert.ok(to(head, BODY, goesOn) > 0.5);
  assert.equal(to(head, BODY, goesOn), gain(head, goesOn));
  assert.equal(to(goesOn, BODY, head), gain(head, goesOn));
  assert.equal(gainsOf("村里办起了图书！", goesOn)[0]!.to, 0, "it ends");
  assert.equal(gainsOf(`渠水清了。${head}`, goesOn)[0]!.to, 0, "it is a text");
  assert.equal(gainsOf("三位老人重游日", dated)[0]!.to, 0);
  assert.ok(gain("三位老人重游日", dated) > 0);
});

test("bylines, and lines of forty-five characters and more, do not ask what they go on with", () => {
  const long = "渠".repeat(44);
  const [byline, short, running] = gainsOf("□记者 许青禾", long, `${long}水`);
  assert.equal(byline, null);
  assert.notEqual(short, null);
  assert.equal(running, null);
});
