import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { decodeWordModel, encodeWordModel, pairKey } from "../../src/lexicon/wordModelFile.ts";

const han = fc.constantFrom(...Array.from("渠水流进麦田的那天早晨许多人站在岸边"));
const word = fc.string({ unit: han, minLength: 1, maxLength: 5 });
const log = fc.double({ min: -8.4, max: 0, noNaN: true });
const gain = fc.double({ min: 0, max: 6.3, noNaN: true });

/** Words, each with some of them as its followers. */
const models = fc
  .uniqueArray(fc.record({ word, log }), { selector: (each) => each.word, minLength: 1, maxLength: 30 })
  .chain((words) =>
    fc.tuple(
      ...words.map((each) =>
        fc
          .uniqueArray(fc.record({ word: fc.constantFrom(...words.map((other) => other.word)), gain }), {
            selector: (follower) => follower.word,
            maxLength: 5,
          })
          .map((followers) => ({ ...each, followers })),
      ),
    ),
  );

test("a word model written and read is the same, to the step in which its figures are kept", () => {
  fc.assert(
    fc.property(models, (words) => {
      const model = decodeWordModel(encodeWordModel(words));
      assert.equal(model.ids.size, words.length);
      for (const each of words) {
        const id = model.ids.get(each.word)!;
        assert.ok(Math.abs(model.logs[id]! - each.log) <= 1 / 60 + 1e-6);
        const range = [...model.seconds.subarray(model.starts[id], model.starts[id + 1])];
        assert.deepEqual(
          range,
          range.toSorted((a, b) => a - b),
        );
        assert.equal(range.length, each.followers.length);
        for (const follower of each.followers) {
          const at = model.starts[id]! + range.indexOf(model.ids.get(follower.word)!);
          assert.ok(Math.abs(model.gains[at]! - follower.gain) <= 1 / 80 + 1e-6);
        }
      }
    }),
  );
});

test("pairs are the characters side by side in words, with the word of two where they are one", () => {
  const words = ["渠水", "麦田里"].map((each) => ({ word: each, log: -3, followers: [] }));
  const { ids, pairs } = decodeWordModel(encodeWordModel(words));
  const pair = (text: string): number | undefined =>
    pairs.get(pairKey(text.charCodeAt(0), text.charCodeAt(1)));
  assert.equal(pair("渠水"), ids.get("渠水"));
  assert.equal(pair("麦田"), -1);
  assert.equal(pair("田里"), -1);
  assert.equal(pair("水麦"), undefined);
});
