import assert from "node:assert/strict";
import { test } from "node:test";
import { measureLinks, measurePlainness } from "../../src/rules/links.ts";
import { pageIn } from "./simulated.ts";

const STOPS = "今年春天，乡里把渠底的淤泥清了出来，沿河两岸的老百";
const GOES_ON = "姓都来看放水。";
const OTHER = "末班车定在晚上八点半。";
const page = (...texts: string[]) => pageIn(texts.map((text) => ["body", text] as const));

function links(...texts: string[]): number[][] {
  const { elements, joint } = page(...texts);
  const all = measureLinks(elements, joint);
  return elements.map((_, i) => Array.from(all.slice(i * elements.length, (i + 1) * elements.length)));
}

test("an open sentence is linked with what goes on with it, and hardly with anything else", () => {
  const [own, rest, other] = links(STOPS, OTHER, GOES_ON);
  assert.ok(own![2]! > 0.5 && own![1]! < 0.2, own!.join(" "));
  assert.deepEqual(
    [own![0], rest, other],
    [0, [0, 0, 0], [0, 0, 0]],
    "what stops at a full stop has no link",
  );
});

test("of two that could go on each has less, and so has a text that two could go on with", () => {
  const [sure] = links(STOPS, GOES_ON);
  const [shared] = links(STOPS, GOES_ON, GOES_ON);
  const [first, second] = links(STOPS, STOPS, GOES_ON);
  assert.ok(shared![1]! < sure![1]! && Math.abs(shared![1]! - shared![2]!) < 1e-9);
  assert.ok(first![2]! < sure![1]! && Math.abs(first![2]! - second![2]!) < 1e-9);
});

test("only running text goes on with a sentence", () => {
  const { elements, joint } = pageIn([
    ["body", STOPS],
    ["headline", GOES_ON],
    ["crosshead", GOES_ON],
  ]);
  assert.deepEqual(
    [...measureLinks(elements, joint)],
    Array.from({ length: 9 }, () => 0),
  );
});

/** How plain a page of texts is of which each open one is linked with another, so surely. */
const plainness = (texts: string[], ...linked: [from: number, to: number, sure: number][]): number =>
  measurePlainness(
    page(...texts).elements,
    (i, j) => linked.find(([from, to]) => from === i && to === j)?.[2] ?? 0,
  );

test("a page is plain where open sentences go on in the very next text, sure links counting for more", () => {
  const three = [STOPS, STOPS, OTHER];
  assert.equal(plainness([OTHER, OTHER]), 0.7, "nothing is known");
  assert.ok(plainness(three, [0, 1, 1]) > 0.85);
  assert.ok(plainness(three, [0, 2, 1]) < 0.3);
  assert.ok(plainness(three, [0, 2, 0.5]) > plainness(three, [0, 2, 1]));
  const even = plainness(three, [0, 1, 1], [1, 0, 1]);
  assert.ok(even > 0.4 && even < 0.7, String(even));
  assert.equal(plainness([OTHER, STOPS], [0, 1, 1]), 0.7, "a whole sentence is not asked");
});
