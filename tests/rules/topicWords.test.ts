import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { topicWeights } from "../../src/lexicon/learned.ts";
import { topicVocabulary, vocabularyOf, wordValues, type TopicTexts } from "../../src/rules/topicWords.ts";
import { anyPage } from "../propertyText.ts";

const LISTED = vocabularyOf(["渠水", "渠", "水库", "水", "柳树", "灯"]);

const valuesIn = (texts: Partial<TopicTexts>): Map<string, number> =>
  wordValues({ headline: "", opening: "", rest: "", ...texts }, LISTED);

const wordsIn = (text: string): string[] => [...valuesIn({ rest: text }).keys()].toSorted();

test("listed words stand by their first character, longest first, each once", () => {
  const listed = vocabularyOf(["水", "水库", "灯", "水位", "水", "水利工程"]);
  assert.deepEqual(
    [...listed],
    [
      ["水".charCodeAt(0), ["水利工程", "水位", "水库", "水"]],
      ["灯".charCodeAt(0), ["灯"]],
    ],
  );
  assert.equal(vocabularyOf([]).size, 0);
});

test("the longest word at each place, and no other that begins within it", () => {
  const found: Readonly<Record<string, readonly string[]>> = {
    渠水清了: ["渠水"],
    渠边的水: ["水", "渠"],
    渠水库: ["渠水"],
    水库边柳树: ["柳树", "水库"],
    柳边: [],
    "": [],
    "\ud842\udfb7灯": ["灯"],
  };
  for (const [text, words] of Object.entries(found)) assert.deepEqual(wordsIn(text), words, text);
});

test("no word goes on from one text into the next", () => {
  assert.deepEqual([...valuesIn({ headline: "渠", opening: "水", rest: "库" }).keys()], ["渠", "水"]);
});

test("a word in the headline counts more than one in the opening, and that more than one in the rest", () => {
  const values = valuesIn({ headline: "渠", opening: "灯", rest: "水" });
  assert.ok(values.get("渠")! > values.get("灯")!);
  assert.ok(values.get("灯")! > values.get("水")!);
});

test("each further mention counts, and counts less", () => {
  const share = (times: number): number => {
    const values = valuesIn({ rest: "渠".repeat(times) + "灯" });
    return values.get("渠")! / values.get("灯")!;
  };
  assert.equal(share(1), 1);
  assert.equal(share(3), 2);
  for (const times of [1, 2, 3, 4]) {
    assert.ok(share(times + 1) > share(times));
    assert.ok(share(times + 1) / (times + 1) < share(times) / times);
  }
});

test("a long story's words together count as much as a short one's", () => {
  const sizes = ["灯", "渠水流过柳树，灯亮了。", "渠水流过柳树，灯亮了。".repeat(40)].map((rest) =>
    [...valuesIn({ rest }).values()].reduce((sum, value) => sum + value ** 2, 0),
  );
  for (const size of sizes) assert.ok(Math.abs(size - 1) < 1e-9);
});

test("every word that was learned is listed, and besides only words that hold others: 人民政府", () => {
  const learned = new Set(Object.values(topicWeights).flatMap(({ words }) => Object.keys(words)));
  learned.add("人民政府");
  assert.deepEqual([...topicVocabulary().values()].flat().toSorted(), [...learned].toSorted());
});

test("of any texts: listed words that are printed, each of some value, together of length 1", () => {
  fc.assert(
    fc.property(anyPage, anyPage, anyPage, (headline, opening, rest) => {
      const values = wordValues({ headline, opening, rest }, topicVocabulary());
      let squares = 0;
      for (const [word, value] of values) {
        assert.ok(
          [headline, opening, rest].some((text) => text.includes(word)),
          word,
        );
        assert.ok(value > 0);
        squares += value ** 2;
      }
      assert.ok(values.size === 0 || Math.abs(squares - 1) < 1e-9);
    }),
    { numRuns: 300 },
  );
});
