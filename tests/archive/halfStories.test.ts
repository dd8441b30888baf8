import assert from "node:assert/strict";
import { test } from "node:test";
import { changedEnds, textThen, type GivenEnd } from "../../src/archive/halfStories.ts";
import type { Source } from "../../src/types.ts";
import { SHA, sheet } from "../site/samples.ts";

const OLD = "0".repeat(64);
const NOW = sheet({
  id: "lhrb-20190504-04",
  file: "b.txt",
  text: "头\n渠水流到田里了\n",
  earlier: [{ sha256: OLD, firstLine: 1, lines: ["渠水 流到田里"] }],
});
const source = (file: string, sha256: string, ...lines: string[]): Source => ({ file, sha256, lines });

test("what a source names is told by the very text it speaks of, white space aside", () => {
  const then = textThen([NOW]);
  assert.equal(then(source("b.txt", OLD, "1")), "渠水流到田里");
  assert.equal(then(source("b.txt", SHA, "1-2")), "头渠水流到田里了");
  assert.equal(then(source("b.txt", "f".repeat(64), "1")), "");
});

test("an end is changed where its page has another text, and not the same end in it", () => {
  const jump = { path: "a.md", first: source("a.txt", OLD, "1"), rests: [source("b.txt", OLD, "1")] };
  const end = (text: string, path = "a.md"): GivenEnd => ({ path, file: "b.txt", text });
  const changed = (ends: GivenEnd[], ...given: { file: string; sha256: string }[]): string[] =>
    changedEnds([jump], given, ends, textThen([NOW]));
  const second = { file: "b.txt", sha256: SHA };
  assert.deepEqual(changed([end("渠水流到田里")], second), []);
  assert.deepEqual(changed([end("渠水流到田里了")], second), ["a.md"]);
  assert.deepEqual(changed([end("渠水流到田里", "other.md")], second), ["a.md"]);
  assert.deepEqual(changed([], second), ["a.md"], "it is given no more");
  assert.deepEqual(changed([], { file: "b.txt", sha256: OLD }), [], "the same text");
  assert.deepEqual(changed([], second, { file: "a.txt", sha256: OLD }), [], "its first page was given, too");
  assert.deepEqual(changed([], { file: "c.txt", sha256: SHA }), []);
  assert.deepEqual(changed([end("渠水流"), end("到田里")], second), [], "its lines are given in two parts");
  const third = source("c.txt", OLD, "1");
  const longer = { ...jump, rests: [third, ...jump.rests] };
  const given = [second, { file: "c.txt", sha256: OLD }];
  assert.deepEqual(changedEnds([longer], given, [], textThen([NOW])), ["a.md"], "one of two ends");
});
