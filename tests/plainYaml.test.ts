import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readArchiveFolder } from "../scripts/archiveFiles.ts";
import { readPlainYaml, writePlainYaml } from "../src/plainYaml.ts";
import { parseAnyYaml, stringifyAnyYaml } from "../src/safeYaml.ts";

const writeScalar = (text: string): string => stringifyAnyYaml(text).slice(0, -1);
const written = (map: object): string | null => writePlainYaml(map, writeScalar);

/** Pieces that YAML reads as something else here and there. */
const PIECES = [
  "村里", "早市", "　", "“", "”", "…", "·", "《", "〔", "□", "𠮷", "\uFEFF", "\u2028", "\u0001", "\uD800",
  " ", "  ", ":", ": ", " #", "#", "-", "- ", "?", "? ", ",", "[", "]", "{", "}", "&", "*", "!", "|", ">", "'", '"',
  "%", "@", "`", "~", "=", "<<", ".", "---", "...", "\n", "\t", "\r", "\\", "0", "1", "12", "08", "1.50", "1e5", "0x1f",
  "0b1", "0o7", "_", "+", "2016-05-12", "12:30", "58-60", "16[0:11]", "null", "Null", "true", "Yes", "no", "on", "y",
  "inf", ".nan", "abc", "A05", "deadbeef", "9e1",
] as const; // prettier-ignore
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 5 }).map((pieces) => pieces.join(""));
const key = fc.oneof(fc.constantFrom("title", "lines", "mb-20080123-08-01", "on", "城乡", "sha256"), text);
const leaf = fc.oneof(
  text,
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.double({ noNaN: true }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(key, tie("value"), { maxKeys: 3, noNullPrototype: true }),
  ),
}));
const map = fc.dictionary(key, value, { maxKeys: 4, noNullPrototype: true });

test("what is written plainly is what the whole language writes, to the byte", () => {
  let plain = 0;
  fc.assert(
    fc.property(map, (each) => {
      const own = written(each);
      if (own === null) return;
      plain += 1;
      assert.equal(own, stringifyAnyYaml(each));
    }),
    { numRuns: 3_000 },
  );
  assert.ok(plain > 100, `${plain}`);
});

test("what is read plainly is what the whole language reads", () => {
  let plain = 0;
  const anyText = fc
    .array(fc.constantFrom(...PIECES, "\n", "\n  ", "\n  - ", "a: ", "title: ", "\n\n", "b:\n  "), {
      maxLength: 9,
    })
    .map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(fc.oneof(map.map(stringifyAnyYaml), anyText), (yaml) => {
      const own = readPlainYaml(yaml);
      if (own === null) return;
      plain += 1;
      assert.deepEqual(own, parseAnyYaml(yaml));
    }),
    { numRuns: 6_000 },
  );
  assert.ok(plain > 100, `${plain}`);
});

test("the sample's front matter is plain, and nothing else comes of it", () => {
  const fronts = readArchiveFolder("articles").flatMap(
    ({ text: file }) => /^---\n([^]*?\n)---\n/.exec(file)?.[1] ?? [],
  );
  assert.ok(fronts.length > 100);
  for (const yaml of fronts) {
    const read = readPlainYaml(yaml);
    assert.deepEqual(read, parseAnyYaml(yaml));
    assert.equal(written(read), yaml);
  }
});

test("what a person may write by hand goes to the whole language", () => {
  const others = [
    "title: 村里 # 手工改过",
    "title: |\n  村里\n  早市",
    "title: 村里\n  早市",
    "lines: [1-2, 3]",
    "title: &a 村里",
    "lines:\n- 1-2",
    "title: 村里\r\ncity: 淄博市",
    "title: 村里\ntitle: 早市",
    "title:",
    "",
    "- a: 1",
  ];
  for (const yaml of others) assert.equal(readPlainYaml(yaml), null, yaml);
});
