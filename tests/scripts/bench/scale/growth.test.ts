import assert from "node:assert/strict";
import { test } from "node:test";
import type { Cost } from "../../../../scripts/bench/processTree.ts";
import type { Measured } from "../../../../scripts/bench/scale/figures.ts";
import {
  mergedPoints,
  pointsOf,
  readPoints,
  type GrowthPoint,
} from "../../../../scripts/bench/scale/growth.ts";

const cost = (cpu: number): Cost => ({ cpu, wall: cpu, peakMB: 10.4 * cpu, output: "" });
const none = { bytes: 1, files: 1 };

const at = (articles: number, whole: number, hugo: number | null): Measured => ({
  articles,
  ours: {
    whole: cost(whole),
    pages: cost(6),
    search: cost(5),
    read: cost(1),
    corrected: cost(1),
    unchanged: cost(1),
  },
  hugo: hugo === null ? null : cost(hugo),
  site: none,
  hugoSite: hugo === null ? null : none,
});

const TODAY = { date: "2001-02-03", machine: "2 cores" };
const seen = (points: readonly GrowthPoint[]): string[] =>
  points.map(({ maker, articles, cpu, date }) => `${maker} ${articles} ${cpu} ${date}`);

test("whole site, pages and Hugo, as far as it was measured, each at each size", () => {
  const points = pointsOf([at(1000, 9.04, 2), at(5000, 40, null)], TODAY);
  assert.deepEqual(
    points.map(({ maker, articles, cpu, peakMB }) => [maker, articles, cpu, peakMB]),
    [
      ["whole site with its search index", 1000, 9, 94],
      ["whole site with its search index", 5000, 40, 416],
      ["its pages alone", 1000, 6, 62],
      ["its pages alone", 5000, 6, 62],
      ["Hugo, a simple theme", 1000, 2, 21],
    ],
  );
  assert.ok(points.every(({ date, machine }) => date === TODAY.date && machine === TODAY.machine));
});

test("what is measured again takes the place of earlier figures, other sizes and makers stay", () => {
  const earlier = pointsOf([at(1000, 9, 2), at(5000, 40, 9)], { date: "2000-01-01", machine: "1 core" });
  assert.deepEqual(seen(mergedPoints(earlier, pointsOf([at(1000, 8, null), at(2000, 16, null)], TODAY))), [
    "whole site with its search index 1000 8 2001-02-03",
    "whole site with its search index 2000 16 2001-02-03",
    "whole site with its search index 5000 40 2000-01-01",
    "its pages alone 1000 6 2001-02-03",
    "its pages alone 2000 6 2001-02-03",
    "its pages alone 5000 6 2000-01-01",
    "Hugo, a simple theme 1000 2 2000-01-01",
    "Hugo, a simple theme 5000 9 2000-01-01",
  ]);
});

test("a file of figures is read back; one that is none is named", () => {
  const points = pointsOf([at(1000, 9, 2)], TODAY);
  assert.deepEqual(readPoints("g.json", JSON.stringify(points)), points);
  for (const text of ["", "{}", '[{"maker":"a"}]', JSON.stringify([{ ...points[0]!, cpu: 0 }])])
    assert.throws(() => readPoints("g.json", text), /g\.json holds no figures of growth/, text);
});
