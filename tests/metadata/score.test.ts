import { test } from "node:test";
import assert from "node:assert/strict";
import { addCounts, figureOf, NO_COUNTS, scoreArticle, type Described } from "./score.ts";
import { readTruth, type TrueArticle } from "./truth.ts";
import { readClusters, SETS } from "../simulator/copy.ts";
import { cityNamed } from "../../src/lexicon/places.ts";
import { TOPIC_NAMES } from "../../src/lexicon/topics.ts";
import { KINDS } from "../../src/types.ts";

const TRUTH: TrueArticle = {
  kind: "report",
  eventDate: "2020-05-27",
  city: "淄博市",
  districts: ["张店区"],
  topics: ["教育", "社会民生"],
  people: [{ role: "记者", name: "许青禾" }],
};
const ISSUE = { issue: { from: "2020-05-27", to: "2020-05-29", best: "2020-05-28" } };
const FOUND: Described = {
  kind: "brief",
  date: "2020-05-28",
  eventDate: "2020-05-27",
  city: "淄博市",
  districts: ["张店区"],
  topics: ["教育"],
  authors: [{ role: "记者", name: "许青禾" }],
};

const figures = (found: Described | null) => {
  const counts = scoreArticle(TRUTH, ISSUE, found);
  return Object.fromEntries(Object.entries(counts).map(([key, tally]) => [key, figureOf(tally)]));
};

test("all right, and a brief is a short report", () => {
  assert.ok(Object.values(figures(FOUND)).every((figure) => figure === 1));
});

test("every fault costs its own figure, and an article that was not found costs all", () => {
  assert.equal(figures({ ...FOUND, authors: [{ role: "通讯员", name: "许青禾" }] })["people"], 0);
  assert.equal(figures({ ...FOUND, date: "2020-06-01" })["issue date"], 0);
  assert.equal(
    figures({ ...FOUND, date: "2020-06-01", dateRange: ["2020-05-20", "2020-06-02"] })["range holds"],
    1,
  );
  assert.equal(figures({ ...FOUND, date: "2019-05-28", dateProbability: 0.95 })["sure dates"], 0);
  assert.equal(figures({ ...FOUND, city: "聊城市" })["city"], 0);
  assert.equal(figures({ ...FOUND, districts: ["张店区", "沂源县"] })["districts"], 2 / 3);
  assert.equal(figures({ ...FOUND, topics: ["体育"] })["topic"], 0);
  assert.equal(figures({ ...FOUND, kind: "letter" })["kind"], 0);
  const none = scoreArticle(TRUTH, ISSUE, null);
  assert.equal(addCounts(none, NO_COUNTS).people.right, 0);
  assert.equal(figures(null)["city"], 0);
});

test("the truth speaks of every paper, in the words of the contract", () => {
  for (const set of SETS) {
    const truth = readTruth(set);
    for (const copy of readClusters(set)) {
      const { cluster } = copy[0]!;
      const known = truth[cluster];
      assert.ok(known, cluster);
      const { from, best, to } = known.issue;
      assert.ok(from <= best && best <= to, cluster);
      const stories = copy.filter(({ genre }) => genre !== "notice" && genre !== "ad");
      assert.deepEqual(
        Object.keys(known.articles).sort(),
        stories.map(({ number }) => number).sort(),
        cluster,
      );
      for (const { kind, topics, city } of Object.values(known.articles)) {
        assert.ok(KINDS.includes(kind));
        assert.ok(topics.every((topic) => TOPIC_NAMES.includes(topic)));
        assert.ok(city === null || cityNamed(city) !== null, `${cluster} ${city}`);
      }
    }
  }
});
