import assert from "node:assert/strict";
import { test } from "node:test";
import { measureLinks, measurePlainness } from "../../src/rules/links.ts";
import { pageIn } from "./simulated.ts";

const STOPS = "今年春天，乡里把渠底的淤泥清了出来，沿河两岸的老百";
const GOES_ON = "姓都来看放水。";
const OTHER = "末班车定在晚上八点半。";
const page = (...texts: string[]) => pageIn(texts.map((text) => ["body", text] as const));

function links(...texts: string[]): number[][] {
  const { elements, joint, likeness } = page(...texts);
  const all = measureLinks(elements, joint, likeness);
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

test("a text that surely goes on with one sentence is left to it by the others", () => {
  const { elements } = page(STOPS, STOPS, GOES_ON, GOES_ON);
  const linksBy = (words: Record<string, number>): number[][] => {
    const all = measureLinks(
      elements,
      (i, j) => ({ words: words[`${i} ${j}`] ?? -1, quotes: 0, number: 0 }),
      { between: () => 0.05, within: () => 0 },
    );
    return elements.map((_, i) => Array.from(all.slice(i * 4, i * 4 + 4)));
  };
  const alone = linksBy({ "1 2": 3, "1 3": 2.5 });
  assert.ok(alone[1]![2]! > alone[1]![3]!);
  const beside = linksBy({ "0 2": 5, "1 2": 3, "1 3": 2.5 });
  assert.ok(beside[1]![3]! > 2 * beside[1]![2]! && beside[0]![2]! > 0.5);
  for (const row of beside) assert.ok(row.reduce((sum, link) => sum + link, 0) <= 1 + 1e-6);
  for (const j of [2, 3]) assert.ok(beside.reduce((sum, row) => sum + row[j]!, 0) <= 1 + 1e-6);
});

test("of two texts that go on alike well, the one that speaks of the same things is likelier", () => {
  const stops = "苇塘边的收购站今年添了两台打包机，打包机每天要吃进三千斤芦苇，站上的";
  const [same, other] = [
    "人忙着把芦苇送进打包机，收购站里堆满了苇捆。",
    "人忙着把粉笔收进木盒，教室里只剩下黑板。",
  ];
  const [first] = links(stops, same, other);
  assert.ok(first![1]! > 2 * first![2]!, first!.join(" "));
});

test("only running text goes on with a sentence", () => {
  const { elements, joint, likeness } = pageIn([
    ["body", STOPS],
    ["headline", GOES_ON],
    ["crosshead", GOES_ON],
  ]);
  assert.deepEqual(
    [...measureLinks(elements, joint, likeness)],
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
