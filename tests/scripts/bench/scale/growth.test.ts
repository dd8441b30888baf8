import assert from "node:assert/strict";
import { test } from "node:test";
import {
  mergedPoints,
  pointsOf,
  readPoints,
  type GrowthPoint,
} from "../../../../scripts/bench/scale/growth.ts";
import { measuredAt } from "./measured.ts";

const TODAY = { date: "2001-02-03", machine: "2 cores" };
const seen = (points: readonly GrowthPoint[]): string[] =>
  points.map(({ maker, articles, cpu, date }) => `${maker} ${articles} ${cpu} ${date}`);

test("whole site, pages and Hugo, as far as it was measured, each at each size", () => {
  const points = pointsOf([measuredAt(1000, 9.04, 2), measuredAt(5000, 40, null)], TODAY);
  assert.deepEqual(
    points.map(({ maker, articles, cpu, peakMB }) => [maker, articles, cpu, peakMB]),
    [
      ["whole site with its search index", 1000, 9, 904],
      ["whole site with its search index", 5000, 40, 4000],
      ["its pages alone", 1000, 6, 600],
      ["its pages alone", 5000, 6, 600],
      ["Hugo, a simple theme", 1000, 2, 200],
    ],
  );
  assert.ok(points.every(({ date, machine }) => date === TODAY.date && machine === TODAY.machine));
});

test("what is measured again takes the place of earlier figures, other sizes and makers stay", () => {
  const earlier = pointsOf([measuredAt(1000, 9, 2), measuredAt(5000, 40, 9)], {
    date: "2000-01-01",
    machine: "1 core",
  });
  assert.deepEqual(
    seen(mergedPoints(earlier, pointsOf([measuredAt(1000, 8, null), measuredAt(2000, 16, null)], TODAY))),
    [
      "whole site with its search index 1000 8 2001-02-03",
      "whole site with its search index 2000 16 2001-02-03",
      "whole site with its search index 5000 40 2000-01-01",
      "its pages alone 1000 6 2001-02-03",
      "its pages alone 2000 6 2001-02-03",
      "its pages alone 5000 6 2000-01-01",
      "Hugo, a simple theme 1000 2 2000-01-01",
      "Hugo, a simple theme 5000 9 2000-01-01",
    ],
  );
});

test("a file of figures is read back; one that is none is named", () => {
  const points = pointsOf([measuredAt(1000, 9, 2)], TODAY);
  assert.deepEqual(readPoints("g.json", JSON.stringify(points)), points);
  for (const text of ["", "{}", '[{"maker":"a"}]', JSON.stringify([{ ...points[0]!, cpu: 0 }])])
    assert.throws(() => readPoints("g.json", text), /g\.json holds no figures of growth/, text);
});
