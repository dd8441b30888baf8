import { test } from "node:test";
import assert from "node:assert/strict";
import { JOIN_CUES, JOIN_THRESHOLD, joinScore, type Joint } from "../../src/rules/columns.ts";

const joint = (given: Partial<Joint>): Joint => ({
  tail: "早市的灯光亮到傍晚",
  head: "渠水流进麦田",
  skipped: 0,
  divided: false,
  ...given,
});

/** For each cue a joint on which it fires, and the sign of what it says. */
const EXAMPLES: Record<string, [Joint, 1 | -1][]> = {
  "next body line": [
    [joint({}), 1],
    [joint({ skipped: 3 }), -1],
  ],
  "headline or byline between": [[joint({ divided: true }), -1]],
  "a word reaches across": [
    [joint({ tail: "两岸是成片的麦", head: "田里的人" }), 1],
    [joint({ tail: "全方位、多", head: "层次的服务" }), 1],
  ],
  "cannot begin a paragraph": [
    [joint({ head: "的时候，岸边站满了人" }), 1],
    [joint({ head: "，岸边站满了人" }), 1],
  ],
  "begins like a paragraph": [[joint({ head: "今年，村里又添了新车" }), -1]],
  "opens a quotation after a quotation mark": [
    [joint({ tail: "人们叫它“老渠”", head: "“新渠”则在东边" }), 1],
    [joint({ tail: "人们叫它“老渠”", head: "东边还有一条" }), -1],
  ],
  "closes an open quotation": [
    [joint({ tail: "他说：“水来了", head: "大家都高兴。”" }), 1],
    [joint({ tail: "他说：“水来了", head: "村里又添了新车" }), -1],
    [joint({ tail: "早市的灯光", head: "大家都高兴。”他说" }), -1],
  ],
  "tail stops at a comma": [
    [joint({ tail: "早市的灯光，" }), 1],
    [joint({ tail: "灯光、" }), 1],
  ],
};

test("every cue fires on an example, in the direction it should", () => {
  assert.deepEqual(
    JOIN_CUES.map(({ name }) => name),
    Object.keys(EXAMPLES),
  );
  for (const { name, weight } of JOIN_CUES) {
    for (const [each, sign] of EXAMPLES[name]!)
      assert.equal(Math.sign(weight(each)), sign, `${name}: ${each.tail}|${each.head}`);
  }
});

test("the next line goes on; a new paragraph further down does not", () => {
  const joined: [Partial<Joint>, boolean][] = [
    [{}, true],
    [{ tail: "早市的灯光，" }, true],
    [{ head: "今年，村里又添了新车" }, false],
    [{ skipped: 2 }, false],
    [{ tail: "两岸是成片的全方位、多", head: "层次的服务", skipped: 2 }, true],
    [{ divided: true }, false],
    [{ tail: "全方位、多", head: "层次的服务", divided: true }, true],
    [{ tail: "人们叫它“老渠”", head: "东边还有一条" }, false],
  ];
  for (const [given, goesOn] of joined)
    assert.equal(joinScore(joint(given)) >= JOIN_THRESHOLD, goesOn, JSON.stringify(given));
});
