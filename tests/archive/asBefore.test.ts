import assert from "node:assert/strict";
import { test } from "node:test";
import { frontBefore } from "../../src/archive/asBefore.ts";
import type { ParsedArticle } from "../../src/archiveTypes.ts";

const page = (...lines: string[]): { file: string; sha256: string; firstLine: number; text: string } => ({
  file: "a.txt",
  sha256: String(lines.length).repeat(64),
  firstLine: 1,
  text: `${lines.join("\n")}\n`,
});
const [BEFORE, NOW] = [page("东桥通车", "西渠放水"), page("旧报一页", "东桥通车", "西渠放水")];
const front = (more: object): ParsedArticle["front"] =>
  ({
    title: "东桥",
    source: { file: "b.txt", sha256: NOW.sha256, lines: ["2-3"] },
    ...more,
  }) as ParsedArticle["front"];

test("lines and joins are told of the page as it was, under its file's name of then", () => {
  const joins = [
    { from: 2, to: 3, confidence: 0.6 },
    { from: 1, to: 2, confidence: 0.5 },
  ];
  assert.deepEqual(frontBefore(front({ joins }), BEFORE, NOW), {
    title: "东桥",
    source: { file: "a.txt", sha256: BEFORE.sha256, lines: ["1-2"] },
    joins: [{ from: 1, to: 2, confidence: 0.6 }],
  });
});

test("a story's later pages stay as they are told", () => {
  const rest = { file: "c.txt", sha256: "c".repeat(64), lines: ["9"] };
  const first = { file: "b.txt", sha256: NOW.sha256, lines: ["3"] };
  assert.deepEqual(frontBefore(front({ source: [first, rest] }), BEFORE, NOW).source, [
    { file: "a.txt", sha256: BEFORE.sha256, lines: ["2"] },
    rest,
  ]);
});
