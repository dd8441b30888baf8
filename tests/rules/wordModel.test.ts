import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { wordModel } from "../../src/lexicon/wordModel.ts";
import {
  joinGain,
  firstWord,
  lastWord,
  readHead,
  readTail,
  reachAcross,
  wordAcross,
} from "../../src/rules/wordModel.ts";

const gain = (left: string, right: string): number => joinGain(readTail(left), readHead(right));

test("a word that reaches across a joint is found, and makes the joint likelier", () => {
  for (const [left, right] of [
    ["沿河两岸的老百", "姓都来看放水"],
    ["村里办起了图书", "馆，孩子们很高兴"],
    ["这是一次难得的机", "会，大家都很珍惜"],
  ] as const) {
    assert.ok(wordAcross(left, right) >= 2, `${left}|${right}`);
    assert.ok(gain(left, right) > 0.5, `${left}|${right}`);
  }
});

test("the length of the word across", () => {
  assert.equal(wordAcross("沿河两岸的老百", "姓都来看放水"), 3);
  assert.equal(wordAcross("渠水流进麦", "田里"), 2);
});

test("two characters tell what a word across could gain at most, or that there is none", () => {
  assert.ok(reachAcross("渠水流进麦", "田里") > 2);
  assert.equal(reachAcross("村里办起了图", "书馆，孩子们很高兴") > 0, true);
  assert.equal(reachAcross("早市开张了", "老渠通水了"), 0);
  assert.equal(reachAcross("", "早市"), 0);
});

test("nothing is gained where no word reaches across", () => {
  assert.equal(wordAcross("渠水清了。", "的那天早晨"), 0);
  assert.equal(wordAcross("早市开张了", "老渠通水了"), 0);
  assert.equal(wordAcross("", "早市"), 0);
  assert.equal(wordAcross("早市", ""), 0);
  assert.equal(gain("渠水清了。", "的那天早晨"), 0);
  assert.equal(gain("", "渠水"), 0);
  assert.equal(gain("abc", "渠水"), 0);
});

test("the right half is preferred to any other", () => {
  const right = gain("沿河两岸的老百", "姓都来看放水");
  for (const other of ["棚里的灯光", "末班车", "的故事", "孩子们"])
    assert.ok(right > gain("沿河两岸的老百", other), other);
});

test("the first word of a text", () => {
  assert.equal(firstWord("孩子们最喜欢画册"), "孩子们");
  assert.equal(firstWord("的故事，在村里传了很久。"), "的");
  assert.equal(firstWord("“渠水"), "“");
  assert.equal(firstWord(""), "");
});

/** log₁₀ likelihood of a text by its likeliest division into words of up to five characters, by trying all of them. */
function likeliest(text: string, before: number | null = null): number {
  if (text === "") return 0;
  const { ids, logs, starts, seconds, gains } = wordModel();
  let best = -Infinity;
  for (let end = 1; end <= Math.min(5, text.length); end++) {
    const id = ids.get(text.slice(0, end)) ?? null;
    if (id === null && end > 1) continue;
    const own = id === null ? -6.5 : logs[id]!;
    const after = before === null || id === null ? -1 : seconds.indexOf(id, starts[before]);
    const liking = after >= 0 && after < starts[before! + 1]! ? gains[after]! : 0;
    best = Math.max(best, own + liking + likeliest(text.slice(end), id));
  }
  return best;
}

test("where no word reaches across, a joint gains what the likeliest words of both together gain over those apart", () => {
  const words = [
    "老百姓",
    "图书馆",
    "机会",
    "水",
    "渠",
    "的",
    "清了",
    "麦田里",
    "孩子们",
    "村里",
    "𠮷",
    "一次",
    "办起了",
  ];
  const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((all) => all.join(""));
  fc.assert(
    fc.property(text, fc.nat(12), (all, at) => {
      const [left, right] = [all.slice(0, at).replaceAll("𠮷", "丨"), all.slice(at).replaceAll("𠮷", "丨")];
      fc.pre(left !== "" && right !== "" && left.length <= 8 && right.length <= 8);
      const apart = likeliest(left) + likeliest(right);
      const together = Math.max(apart, likeliest(left + right));
      assert.ok(gain(left, right) >= 0);
      if (wordAcross(left, right) === 0)
        assert.ok(Math.abs(gain(left, right) - (together - apart)) < 1e-9, `${left}|${right}`);
      assert.equal(gain(`。${left}`, `${right}，水`), gain(left, right), "other marks end what is looked at");
    }),
    { numRuns: 150, seed: 1 },
  );
});

test("no more than eight characters on either side are looked at", () => {
  const [left, right] = ["柳河村的老百姓盼着图", "书馆里的孩子们都来了吗"];
  assert.equal(gain(left, right), gain(left.slice(-8), right.slice(0, 8)));
  assert.equal(readTail(left).han, left.slice(-8));
  assert.equal(readHead(right).han, right.slice(0, 8));
});

test("the last word of a text", () => {
  assert.equal(lastWord("画册送给孩子们"), "孩子们");
  assert.equal(lastWord("六个村子参与"), "参与");
  assert.equal(lastWord("竹条扎起的"), "的");
  assert.equal(lastWord("渠水”"), "”");
  assert.equal(lastWord(""), "");
});
