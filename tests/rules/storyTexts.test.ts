import assert from "node:assert/strict";
import { test } from "node:test";
import { authorsOfDraft, kindSigns, namedTexts, placeTexts, topicTexts } from "../../src/rules/storyTexts.ts";
import type { ArticleDraft, Label } from "../../src/types.ts";
import { blocksOf } from "./simulated.ts";

type Rows = [label: Label, text: string][];

function draftOf(rows: Rows): ArticleDraft {
  const blocks = blocksOf(rows);
  const of = (...labels: Label[]) => blocks.filter(({ label }) => labels.includes(label));
  return {
    series: of("series"),
    kicker: of("kicker"),
    headline: of("headline"),
    subtitle: of("subtitle"),
    bylines: of("byline"),
    body: of("body", "crosshead", "caption"),
    joins: [],
    missing: [],
    doubts: [],
    confidence: 1,
  };
}

const STORY: Rows = [
  ["series", "春灌一线"],
  ["kicker", "抢在返青前"],
  ["headline", "老渠清出"],
  ["headline", "新流水"],
  ["subtitle", "渠长守了一夜"],
  ["byline", "□记者 许青禾"],
  ["body", "本报柳河5月3日讯（通讯员 云帆）渠水清了。"],
  ["crosshead", "水从哪里来"],
  ["body", "上游开了闸。"],
  ["caption", "图为渠首。 叶知秋 摄"],
];

test("where a place is named: in the dateline, the headline's parts, the opening without both, the rest, the series", () => {
  assert.deepEqual(placeTexts(draftOf(STORY)), {
    dateline: "柳河",
    headline: "抢在返青前老渠清出新流水渠长守了一夜",
    opening: "渠水清了。",
    rest: "水从哪里来\n上游开了闸。\n图为渠首。 叶知秋 摄",
    series: "春灌一线",
  });
  const plain = placeTexts(draftOf([["body", "渠水清了。"]]));
  assert.deepEqual([plain.dateline, plain.headline, plain.opening, plain.rest], ["", "", "渠水清了。", ""]);
  assert.equal(placeTexts(draftOf([["headline", "老渠"]])).opening, "");
});

test("the places that a story names, by where it names them, read once", () => {
  const draft = draftOf([
    ["headline", "张店老渠清出新流水"],
    ["body", "本报沂源5月3日讯 渠水清了。"],
  ]);
  const { texts, names } = namedTexts(draft);
  assert.deepEqual(texts, placeTexts(draft));
  assert.deepEqual(
    [names.headline, names.dateline, names.opening].map((found) => found.map(({ name }) => name)),
    [["张店"], ["沂源"], []],
  );
  assert.equal(namedTexts(draft).names, names);
});

test("where a topic is named: the series stands with the headline", () => {
  const { headline, opening, rest } = topicTexts(draftOf(STORY));
  assert.equal(headline, "春灌一线抢在返青前老渠清出新流水渠长守了一夜");
  assert.equal(opening, "本报柳河5月3日讯渠水清了。");
  assert.equal(rest, "水从哪里来\n上游开了闸。\n图为渠首。 叶知秋 摄");
});

test("what of an article tells its kind", () => {
  const { authors, ...signs } = kindSigns(draftOf(STORY));
  assert.deepEqual(signs, {
    series: "春灌一线",
    title: "抢在返青前老渠清出新流水渠长守了一夜",
    paragraphs: ["本报柳河5月3日讯（通讯员 云帆）渠水清了。", "上游开了闸。"],
    captions: ["图为渠首。 叶知秋 摄"],
    crossheads: 1,
    titled: true,
    reported: false,
  });
  assert.deepEqual(authors, authorsOfDraft(draftOf(STORY)));
  assert.equal(kindSigns(draftOf([["kicker", "抢在返青前"]])).titled, false);
});

test("报道 behind the byline or at the very end says that it was reported", () => {
  const reported = (...rows: Rows): boolean => kindSigns(draftOf(rows)).reported;
  assert.equal(reported(["byline", "□记者 许青禾 报道"], ["body", "渠水清了。"]), true);
  assert.equal(reported(["body", "渠水清了。（许青禾 报道） "]), true);
  assert.equal(reported(["body", "渠水清了。□许青禾 报道"], ["body", "上游开了闸。"]), false);
  assert.equal(reported(["body", "据柳河日报报道，渠水清了。"]), false);
});

test("authors are named by bylines and in the text; in a letter's column the writer is a reader", () => {
  const named = (rows: Rows): string[] =>
    authorsOfDraft(draftOf(rows)).map(({ role, name }) => `${role} ${name}`);
  assert.deepEqual(named(STORY).slice(0, 2), ["记者 许青禾", "通讯员 云帆"]);
  assert.deepEqual(
    named([
      ["byline", "许青禾"],
      ["body", "路灯坏了。"],
    ]),
    ["作者 许青禾"],
  );
});
