import assert from "node:assert/strict";
import { test } from "node:test";
import { pageFinder, placedToday } from "../../src/archive/pageFinder.ts";
import { lines, page } from "./pageText.ts";

test("a source's lines are found on the pages of its file: the last that begins at or before each", () => {
  const [one, two] = [page(lines("一", "二")), page(lines("三"), { id: "lhrb-20190504-03", firstLine: 3 })];
  const copy = page(lines("一"), { id: "lhrb-20190505-02", file: "b.txt" });
  const other = page(lines("别"), { id: "lhrb-20190506-02", sha256: "b".repeat(64) });
  const find = pageFinder([one, two, copy, other]);
  const source = { file: "a.txt", sha256: one.sha256, lines: ["2", "1", "3"] };
  assert.deepEqual(find(source), [
    [one, ["2", "1"]],
    [two, ["3"]],
  ]);
  assert.deepEqual(find({ ...source, file: "b.txt", lines: ["2"] }), [[copy, ["2"]]]);
  assert.deepEqual(find({ ...source, file: "renamed.txt", lines: ["3"] }), [[two, ["3"]]]);
  assert.deepEqual(find({ ...source, sha256: "c".repeat(64) }), []);
  assert.deepEqual(pageFinder([two])(source), [[two, ["3"]]]);
});

const OLD = "0".repeat(64);
const corrected = page(lines("添", "东桥通车", "西渠放水", "末"), {
  earlier: [{ sha256: OLD, firstLine: 1, lines: ["东桥通军", "西渠放水", "去", "末"] }],
});

test("lines of a page's earlier text are found where they are today", () => {
  const find = pageFinder([corrected]);
  const source = { file: "a.txt", sha256: OLD, lines: ["1-3", "4"] };
  assert.deepEqual(find(source), [[corrected, ["2-4"]]]);
  assert.deepEqual(find({ ...source, lines: ["3"] }), [[corrected, []]]);
});

test("of a file of two pages, an earlier line is on the page that held it", () => {
  const second = page(lines("五", "六"), {
    id: "lhrb-20190504-03",
    firstLine: 5,
    earlier: [{ sha256: OLD, firstLine: 5, lines: ["五", "六"] }],
  });
  const found = pageFinder([corrected, second])({ file: "a.txt", sha256: OLD, lines: ["4", "6"] });
  assert.deepEqual(
    found,
    [
      [second, ["6"]],
      [corrected, ["4"]],
    ].toReversed(),
  );
});

test("what an article says of its lines and joins is told of its page's text as it is today", () => {
  const find = pageFinder([corrected]);
  const front = {
    title: "通车",
    source: { file: "b.txt", sha256: OLD, lines: ["1-2"] },
    joins: [
      { from: 1, to: 2, confidence: 0.9 },
      { from: 2, to: 3, confidence: 0.8 },
    ],
  };
  assert.deepEqual(placedToday(front, find), {
    title: "通车",
    source: { file: "a.txt", sha256: corrected.sha256, lines: ["2-3"] },
    joins: [{ from: 2, to: 3, confidence: 0.9 }],
  });
  const now = { source: { file: "a.txt", sha256: corrected.sha256, lines: ["2"] }, joins: front.joins };
  assert.equal(placedToday(now, find), now);
  const renamed = { source: { ...now.source, file: "renamed.txt" } };
  assert.deepEqual(placedToday(renamed, find), { source: now.source });
  const unknown = { source: { ...front.source, sha256: "f".repeat(64) } };
  assert.equal(placedToday(unknown, find), unknown);
});

test("a sentence that stops at the end of a divided line stops with its last part, and goes on with its first", () => {
  const [stop, go] = ["东桥通车那天乡亲们", "都来看新桥的栏杆"];
  const divided = page(lines(stop.slice(0, 4), stop.slice(4), go.slice(0, 4), go.slice(4)), {
    earlier: [{ sha256: OLD, firstLine: 1, lines: [stop, go] }],
  });
  const front = {
    source: { file: "a.txt", sha256: OLD, lines: ["1-2"] },
    joins: [{ from: 1, to: 2, confidence: 0.9 }],
  };
  assert.deepEqual(placedToday(front, pageFinder([divided])), {
    source: { file: "a.txt", sha256: divided.sha256, lines: ["1-4"] },
    joins: [{ from: 2, to: 3, confidence: 0.9 }],
  });
});

test("an article of two pages of which one was corrected keeps the other's lines", () => {
  const other = page(lines("续"), { id: "lhrb-20190504-05", file: "c.txt", sha256: "c".repeat(64) });
  const rest = { file: "c.txt", sha256: other.sha256, lines: ["1"] };
  const source = [{ file: "a.txt", sha256: OLD, lines: ["2"] }, rest];
  assert.deepEqual(placedToday({ source }, pageFinder([corrected, other])).source, [
    { file: "a.txt", sha256: corrected.sha256, lines: ["3"] },
    rest,
  ]);
});
