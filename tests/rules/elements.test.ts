import assert from "node:assert/strict";
import { test } from "node:test";
import { readElements } from "../../src/rules/elements.ts";
import type { Block, Label } from "../../src/types.ts";
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

const read = (...rows: [label: Label, text: string][]) => readElements(blocksOf(rows));
const kinds = (...labels: Label[]): string =>
  read(...labels.map((label): [Label, string] => [label, "老渠清出新流水"]))
    .elements.map(({ kind, blocks }) => `${kind} ${blocks.length}`)
    .join(", ");
/** The one element of a text. */
const textOf = (text: string) => read(["body", text]).elements[0]!;

test("series label, kicker, headline and subtitle are one headline in this order and in no other", () => {
  assert.equal(kinds("series", "kicker", "headline", "subtitle"), "head 4");
  assert.equal(kinds("kicker", "series"), "head 1, head 1");
  assert.equal(kinds("subtitle", "headline"), "head 1, head 1");
  assert.equal(kinds("series", "series"), "head 1, head 1");
  assert.equal(kinds("kicker", "kicker", "headline"), "head 3", "a kicker of two lines");
  assert.equal(kinds("headline", "body", "subtitle"), "head 1, text 1, head 1");
  assert.equal(kinds("headline", "byline", "subtitle"), "head 1, byline 1, head 1");
});

test("captions, notices and advertisements stand beside the text: they take room, and part nothing", () => {
  for (const label of ["caption", "notice", "ad"] as const) {
    const { elements } = read([label, "渠首一角"], ["kicker", "春灌"], [label, "渠首"], ["headline", "老渠"]);
    assert.deepEqual(
      elements.map(({ kind, blocks, aside }) => [kind, blocks.length, aside]),
      [["head", 2, 10]],
    );
  }
});

test("the text of a headline of several lines is all of them", () => {
  assert.equal(read(["kicker", "春灌一线"], ["headline", "老渠"]).elements[0]!.text, "春灌一线\n老渠");
  assert.equal(textOf("渠水清了。").text, "渠水清了。");
});

test("only a text can be open, cut, dated, signed, spoken or a box", () => {
  const asHeadline = (text: string) => read(["headline", text]).elements[0]!;
  const said = ({ open, cut, dated, signedOff, spoken, boxed, opening }: ReturnType<typeof textOf>) => [
    [open, cut, opening === 0 ? 0 : 1],
    [dated, signedOff, spoken, boxed],
  ];
  const none = [
    [0, 0, 0],
    [false, false, false, false],
  ];
  for (const text of [
    "的水流进了麦田",
    "本报讯（记者 许青禾）渠水",
    "渠水（冯小麦）",
    "问：渠水",
    "编后：渠水",
  ]) {
    assert.deepEqual(said(asHeadline(text)), none, text);
    assert.notDeepEqual(said(textOf(text)), none, text);
  }
  assert.deepEqual([textOf("渠水（冯小麦）").signedOff, textOf("渠水").signedOff], [true, false]);
  assert.deepEqual([textOf("编后：渠水").boxed, textOf("渠水").boxed], [true, false]);
  assert.deepEqual([textOf("的水").cut, textOf("渠水").cut], [1, 0]);
  assert.deepEqual([asHeadline("不妨多想一想").voice, asHeadline("渠水").tail.han], [0, ""]);
  assert.deepEqual([asHeadline("渠水").head.han, textOf("渠水").head.han], ["", "渠水"]);
});

test("a text is whole that ends its sentence or is signed; one that ends in a quotation may be", () => {
  const open = (text: string): number => textOf(text).open;
  assert.deepEqual(["渠水清了。", "渠水清了（冯小麦）", "渠水清了"].map(open), [0, 0, 1]);
  assert.equal(open("这叫“渠长制”"), 0.5);
  const [block] = blocksOf([["body", "渠水清了"]]);
  assert.equal(readElements([{ ...block!, openEnd: true }]).elements[0]!.open, 0, "its end was never read");
});

test("a line of a poem is whole, and begins where it begins", () => {
  const [block] = blocksOf([["body", "的水流进了麦田"]]);
  const verse = { ...block!, pieces: block!.pieces.map((piece) => ({ ...piece, verse: true as const })) };
  const said = (each: Block): number[] => {
    const { open, cut } = readElements([each]).elements[0]!;
    return [open, cut];
  };
  assert.deepEqual(
    [said(verse), said(block!)],
    [
      [0, 0],
      [1, 1],
    ],
  );
});

test("who speaks is named before a colon: 问, 答, 记者, 主持人, or a name of two to four signs", () => {
  const spoken = (text: string): boolean => textOf(text).spoken;
  for (const text of [
    "问：谁？",
    "答：大家。",
    "记者:谁？",
    "主持人：谁？",
    "邢大：好",
    "邢大娘：好",
    "欧阳青禾：好",
  ])
    assert.ok(spoken(text), text);
  for (const text of ["他：好", "渠边的邢大娘：好", "AB：好", "邢大娘，好"]) assert.ok(!spoken(text), text);
});

test("a text that closes a mark before it opens one began inside it", () => {
  const closes = (text: string): boolean => textOf(text).closesFirst;
  assert.deepEqual(["渠水”", "渠水》清了", "）", "渠水”与“麦田”"].map(closes), [true, true, true, true]);
  assert.deepEqual(["渠水", "“渠水”", "《渠水》）", "（渠水"].map(closes), [false, false, false, false]);
});

test("how like a text is to any other text, and how much a headline says of it", () => {
  const page = read(
    ["headline", "早市搬进新大棚"],
    ["body", "菜农们天不亮就把黄瓜摆进了早市的新大棚。"],
    ["body", "早市的新大棚通了水电，菜农们都说踏实。"],
    ["body", "渠水流过石桥。"],
  );
  const { likeness, mostLike, mostSpokenOf } = page;
  assert.equal(mostLike[1], likeness.between(1, 2), "its likest text");
  assert.ok(mostLike[1] > mostLike[3]! && mostLike[1] < 1, "no text is compared with itself");
  assert.equal(mostSpokenOf[1], likeness.within(0, 1));
  assert.ok(mostSpokenOf[1] > mostSpokenOf[3]!);
  assert.equal(mostSpokenOf[0], 0, "no other headline");
  assert.equal(mostLike[0], Math.max(...[1, 2, 3].map((text) => likeness.between(0, text))));
});

test("what is between two texts is the same each time it is asked, and each way its own", () => {
  const { joint } = read(["body", "放水那天，沿河的老百"], ["body", "姓都来看图书"], ["body", "馆开门了。"]);
  const [there, back, next] = [joint(0, 1), joint(1, 0), joint(1, 2)];
  assert.ok(there.words > 0 && next.words > 0 && back.words === 0);
  assert.deepEqual([joint(0, 1), joint(1, 0), joint(1, 2)], [there, back, next]);
  assert.equal(joint(0, 1), there, "it is not measured twice");
});
