import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { readLines } from "../../src/stages/2-lines.ts";
import { labelLines } from "../../src/stages/3-labels.ts";
import type { Piece } from "../../src/types.ts";
import { anyPage, pageOf } from "../propertyText.ts";
import { readClusters } from "../simulator/copy.ts";
import { simulate } from "../simulator/page.ts";

const piecesOf = (text: string): Piece[] => labelLines(readLines(pageOf(text)));
const labels = (...lines: string[]): string[] =>
  piecesOf(lines.join("\n"))
    .filter(({ label }) => label !== "blank")
    .map(({ label }) => label);

const BODY = [
  "渠水流进麦田的那天早晨，许多人站在岸边看了很久，都说今年的收成有了指望。",
  "老渠长三里有余，两岸的柳树是三十年前栽下的。因为多年没有清淤，渠底的泥沙越积越厚。",
  "开春以后，村里组织了四十多名青壮劳力，用十二天时间把淤泥一锹一锹地清了出来。",
] as const;

test("a report: kicker, headline, byline, body, crosshead, body", () => {
  assert.deepEqual(
    labels(
      "柳河镇三百户农家浇上头水",
      "",
      "老渠清出新流水",
      "",
      "□记者 许青禾 通讯员 冯小麦",
      "",
      BODY[1],
      "",
      BODY[2],
      "",
      "一锹一锹清淤泥",
      "",
      BODY[0],
      "",
      BODY[2],
    ),
    ["kicker", "headline", "byline", "body", "body", "crosshead", "body", "body"],
  );
});

test("names on a line of their own go on the byline above; a name alone is its writer's", () => {
  assert.deepEqual(labels("老渠清出新流水", "□记者 许青禾 通讯员 冯小麦", "秦大江", ...BODY).slice(0, 3), [
    "headline",
    "byline",
    "byline",
  ]);
  assert.deepEqual(labels("老渠清出新流水", "秦大江", ...BODY).slice(0, 3), ["headline", "byline", "body"]);
});

test("kicker and headline fused on one line are two pieces that divide it", () => {
  const raw = "柳河镇改造农贸市场 二十户菜农一起搬进新大棚";
  const pieces = piecesOf([raw, "□记者 许青禾", ...BODY].join("\n")).slice(0, 2);
  assert.deepEqual(
    pieces.map(({ label, text, from, to }) => [label, text, from, to]),
    [
      ["kicker", "柳河镇改造农贸市场", 0, 10],
      ["headline", "二十户菜农一起搬进新大棚", 10, raw.length],
    ],
  );
  assert.equal(pieces[0]!.posterior, pieces[1]!.posterior);
});

test("a couplet is one headline", () => {
  assert.equal(labels("花香伴春耕 田间农事忙", "□记者 许青禾", ...BODY)[0], "headline");
});

test("blank lines, page lines and ornaments are what they are, whatever stands around them", () => {
  const pieces = piecesOf(["—— 第02版 要闻 ——", "", "● ● ●", BODY[0]].join("\n"));
  assert.deepEqual(
    pieces.slice(0, 3).map(({ label, posterior }) => [label, posterior]),
    [
      ["furniture", 1],
      ["blank", 1],
      ["furniture", 1],
    ],
  );
});

test("every label says how likely it is and what spoke for it", () => {
  for (const { posterior, rule, label } of piecesOf(["老渠清出新流水", "□记者 许青禾", ...BODY].join("\n"))) {
    assert.ok(posterior > 0.5 && posterior <= 1, label);
    assert.match(rule, /^not \S+: .+ \+\d\.\d/);
  }
});

test("the same page has the same labels, and likelihoods between 0 and 1", () => {
  fc.assert(
    fc.property(anyPage, (text) => {
      const pieces = piecesOf(text);
      assert.deepEqual(piecesOf(text), pieces);
      for (const { posterior } of pieces) assert.ok(posterior >= 0 && posterior <= 1 + 1e-9);
    }),
    { numRuns: 100 },
  );
});

test("labels of simulated pages: as good as when the weights were learned", () => {
  let right = 0;
  let all = 0;
  for (const copy of readClusters("tuning"))
    for (const page of simulate(copy, "plain", 501))
      for (const { line, label } of piecesOf(page.text)) {
        const parts = page.lines[line.number - 1] ?? [];
        if (parts.length !== 1) continue;
        all++;
        if (parts[0]!.role === label) right++;
      }
  assert.ok(right / all > 0.96, `${right} of ${all}`);
});
