import assert from "node:assert/strict";
import { test } from "node:test";
import { readElements } from "../../src/rules/elements.ts";
import { blocksOf, simulatedPages } from "./simulated.ts";

test("a subtitle of several lines that stand apart is of one headline", () => {
  const { elements } = readElements(
    blocksOf([
      ["headline", "春灌现场会召开"],
      ["subtitle", "强调抓住农时"],
      ["subtitle", "许青禾出席并讲话"],
      ["body", "渠水清了。"],
      ["headline", "早市搬进新大棚"],
      ["headline", "老渠清出新流水"],
    ]),
  );
  assert.deepEqual(
    elements.map(({ kind, blocks }) => `${kind} ${blocks.length}`),
    ["head 3", "text 1", "head 1", "head 1"],
  );
});

test("a kicker behind a subtitle opens the next headline", () => {
  const { elements } = readElements(
    blocksOf([
      ["headline", "春灌现场会召开"],
      ["subtitle", "强调抓住农时"],
      ["kicker", "百姓身边事"],
      ["headline", "老渠清出新流水"],
    ]),
  );
  assert.deepEqual(
    elements.map(({ kind, blocks, open }) => `${kind} ${blocks.length} ${open}`),
    ["head 2 0", "head 2 0"],
  );
});

test("parts of one headline are one element, a second headline opens the next", () => {
  const { elements } = readElements(
    blocksOf([
      ["kicker", "百姓身边事"],
      ["headline", "老渠清出新流水"],
      ["subtitle", "——记柳河村清淤"],
      ["headline", "末班车定在八点半"],
      ["byline", "□记者 许青禾"],
      ["body", "本报讯（记者 许青禾）渠水清了。"],
      ["crosshead", "先把水引过来"],
      ["body", "记者：水是怎么来的？"],
      ["body", "的故事，在村里传了很久（冯小麦）"],
      ["body", "“水通了，地就"],
    ]),
  );
  assert.deepEqual(
    elements.map(({ kind, blocks }) => `${kind} ${blocks.length}`),
    ["head 3", "head 1", "byline 1", "text 1", "crosshead 1", "text 1", "text 1", "text 1"],
  );
  const [dated, , spoken, cut, open] = elements.slice(3);
  assert.equal(dated!.dated, true);
  assert.equal(dated!.open, 0);
  assert.equal(spoken!.spoken, true);
  assert.equal(cut!.cut, 1);
  assert.equal(open!.open, 1);
  assert.equal(open!.quotes, 1);
});

test("what is measured on simulated pages is finite and within its bounds", () => {
  for (const page of simulatedPages(4)) {
    const size = page.elements.length;
    assert.ok(page.plainness >= 0 && page.plainness <= 1);
    for (let i = 0; i < size; i++) {
      assert.ok(page.mostLike[i]! >= 0 && page.mostLike[i]! <= 1 + 1e-9);
      let sum = 0;
      for (let j = 0; j < size; j++) {
        const link = page.link(i, j);
        assert.ok(link >= 0 && link <= 1);
        if (page.elements[i]!.open === 0 || i === j) assert.equal(link, 0);
        sum += link ** 2;
      }
      assert.ok(sum <= 1 + 1e-9, "an open sentence goes on once");
    }
  }
});

test("a page read in order is plainer than the same page shuffled", () => {
  const rows = [
    "老渠长三里有余，渠底的泥沙越积越厚，沿河两岸的老百",
    "姓盼着清淤。开春以后，村里办起了图书",
    "馆，孩子们最高兴。末班车的时间定在晚上八点半，这是一次难得的机",
    "会，大家都很珍惜。",
  ].map((text) => ["body", text] as const);
  const plain = readElements(blocksOf(rows)).plainness;
  const shuffled = readElements(blocksOf([rows[2]!, rows[0]!, rows[3]!, rows[1]!])).plainness;
  assert.ok(plain > shuffled);
});
