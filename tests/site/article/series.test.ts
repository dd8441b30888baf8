import assert from "node:assert/strict";
import { test } from "node:test";
import { buildSite } from "../../../src/site/buildSite.ts";
import { archiveOf, type ArticleText } from "../samples.ts";

const part = (paper: string, day: string, series: string, title = `${paper}${day}`): ArticleText => [
  { id: `${paper}-${day.replaceAll("-", "")}-a01-01`, date: day, series, title },
];

function seriesOf(articles: ArticleText[]): Record<string, string> {
  const site = buildSite(archiveOf(articles));
  return Object.fromEntries(
    [...site.series].map(([{ heading }, { label, count, around }]) => [
      heading,
      `${label} ${count}: ${around.map((other) => other.heading).join(" ")}`,
    ]),
  );
}

test("two before and two after, in order of their dates, whatever stands around the label", () => {
  const days = ["2020-05-01", "2020-05-08", "2020-05-15", "2020-05-22", "2020-05-29", "2020-06-05"];
  const labels = ["【身边事】", "身边事", "身边 事", "《身边事》", "身边事", "身边事"];
  const run = days.map((day, at) => part("lzcb", day, labels[at]!, day.slice(5)));
  assert.deepEqual(seriesOf(run), {
    "05-01": "身边事 6: 05-08 05-15",
    "05-08": "身边事 6: 05-01 05-15 05-22",
    "05-15": "身边事 6: 05-01 05-08 05-22 05-29",
    "05-22": "身边事 6: 05-08 05-15 05-29 06-05",
    "05-29": "身边事 6: 05-15 05-22 06-05",
    "06-05": "身边事 6: 05-22 05-29",
  });
});

test("a label of two papers is two series, and one of marks alone none", () => {
  assert.deepEqual(
    seriesOf([
      part("lzcb", "2020-05-01", "信箱"),
      part("zbrb", "2020-05-02", "信箱"),
      part("lzcb", "2020-05-03", "★"),
      part("lzcb", "2020-05-04", "★"),
    ]),
    {},
  );
});

test("what nobody can date has no place in a series", () => {
  const undated: ArticleText = [
    { id: "lzcb-00010101-x1-01", date: "0001-01-01", dateBasis: "unknown", series: "信箱", title: "未详" },
  ];
  assert.deepEqual(seriesOf([part("lzcb", "2020-05-01", "信箱"), undated]), {});
});
