import { test } from "node:test";
import assert from "node:assert/strict";
import { band, both, has, is, kept, oneOf } from "../../src/rules/feature.ts";
import { viewLines, type View } from "../../src/rules/lineView.ts";
import { readLines } from "../../src/stages/2-lines.ts";
import { pageOf } from "../propertyText.ts";

const viewOf = (text: string): View => viewLines(readLines(pageOf(text)))[0]!;
const answer = (feature: ReturnType<typeof is>, text: string): string | undefined =>
  feature.values[feature.test(viewOf(text))];

test("a number falls into the band of its upper limit", () => {
  const length = band("length", [2, 5], ({ text }) => (text === "无" ? null : text.length));
  assert.deepEqual(
    ["早市", "早市搬", "早市搬进新大棚", "无"].map((text) => answer(length, text)),
    ["to 2", "to 5", "more", undefined],
  );
});

test("two features answer together or not at all", () => {
  const comma = has("comma", /，/);
  const form = oneOf("form", ["short line", "name"], ({ form: own }) => own);
  assert.equal(answer(both(comma, form), "早市，搬进新大棚"), "short line");
  assert.equal(answer(both(comma, form), "早市搬进新大棚"), undefined);
  assert.deepEqual(
    both(
      form,
      is("any", () => true),
    ).values,
    ["short line", "name"],
  );
});

test("a kept feature is asked once of a line, and anew of the next", () => {
  let asked = 0;
  const comma = kept(
    is("comma", ({ text }) => {
      asked++;
      return text.includes("，");
    }),
  );
  const [one, other] = [viewOf("早市，搬进新大棚"), viewOf("早市搬进新大棚")];
  assert.deepEqual(
    [one, one, other, other, one].map((view) => comma.test(view)),
    [0, 0, -1, -1, 0],
  );
  assert.equal(asked, 3);
});
