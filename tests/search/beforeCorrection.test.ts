import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Correction } from "../../src/archiveTypes.ts";
import { GAP } from "../../src/lexicon/placeholders.ts";
import { beforeCorrection, lackingStretches } from "../../src/search/beforeCorrection.ts";
import { BREAK, fold } from "../../src/search/fold.ts";
import { article } from "./smallArchive.ts";

const text = fc.string({ unit: fc.constantFrom("水", "库", "𠮷", " ", "Ａ", "，", GAP), maxLength: 24 });

/** Every folded string of up to `longest` characters within the pieces that a gap divides. */
const strings = (passages: readonly string[], longest: number): Set<string> =>
  new Set(
    passages
      .flatMap((passage) => fold(passage).split(BREAK))
      .flatMap((piece) => {
        const characters = Array.from(piece);
        return characters.flatMap((_, from) =>
          Array.from({ length: longest }, (_none, more) => characters.slice(from, from + more + 1).join("")),
        );
      }),
  );

test("both readings hold what the present one and the stretches hold: every string that can be typed, and no other", () => {
  fc.assert(
    fc.property(
      text,
      fc.array(text, { maxLength: 3 }),
      fc.integer({ min: 1, max: 6 }),
      (was, now, longest) => {
        const held = now.map(fold).join(BREAK);
        const stretches = lackingStretches(was, held, longest);
        const found = strings([...now, ...stretches], longest);
        const right = strings([...now, was], longest);
        assert.deepEqual(found, right);
        for (const stretch of stretches) assert.ok(was.includes(stretch), "as printed");
      },
    ),
    { numRuns: 2000 },
  );
});

test("of a long passage only what is around the change is kept", () => {
  const [before, after] = ["渠".repeat(900), "田".repeat(900)];
  assert.deepEqual(lackingStretches(`${before}水${after}`, `${before}火${after}`, 4), ["渠渠渠水田田田"]);
  assert.deepEqual(lackingStretches(`${before}水${after}`, `${before}水${after}`, 4), []);
});

const corrected = (correction: Correction, now = "渠水进村"): ReturnType<typeof beforeCorrection> =>
  beforeCorrection({ ...article({ title: "开闸" }, now), correction });
const parse = (title: string, body: string): Correction => ({
  by: "parse",
  ...article({ title, authors: [{ role: "记者", name: "许青禾", org: "水利局" }] }, body),
});

test("a headline that stands in the text now is still a headline that was", () => {
  assert.deepEqual(corrected(parse("渠水", "渠水进村")), { head: ["渠水"], rest: ["水利局", "许青禾"] });
});

test("of printed lines all is text; where nothing is known, or nothing is lacking, there is nothing", () => {
  assert.deepEqual(corrected({ by: "print", text: "开闸\n渠水\n进城" }), {
    head: [],
    rest: ["开闸\n渠水\n进城"],
  });
  assert.equal(corrected({ by: "nothing" }), null);
  assert.equal(beforeCorrection(article({ title: "开闸" }, "渠水进村")), null);
  assert.equal(corrected(parse("开闸", "渠水"), "许青禾，水利局：渠水"), null);
});
