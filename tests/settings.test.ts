import { test } from "node:test";
import assert from "node:assert/strict";
import type { Settings } from "../src/archiveTypes.ts";
import { DEFAULT_SETTINGS, readSettings } from "../src/settings.ts";

test("what is not said has a default", () => {
  const read = readSettings(
    "title: 某县旧报\npapers:\n  - { name: 某报, code: mb, founded: 1957, weekdays: [2, 5] }\n",
  );
  assert.ok(read.ok);
  assert.equal(read.value.title, "某县旧报");
  assert.equal(read.value.sample, false);
  assert.deepEqual(read.value.footer, {});
});

const WRONG = [
  { name: "a key nobody knows", yaml: "titel: x\n", line: 1, says: /“titel” is not known.*\btitle\b/ },
  { name: "nothing behind a colon", yaml: "sample: true\ntitle:\n", line: 2, says: /^title: it is empty/ },
  {
    name: "a word where lines belong",
    yaml: "footer: hi\n",
    line: 1,
    says: /^footer: .*lines of its own.*"hi"/,
  },
  { name: "a language nobody wrote", yaml: "language: fr\n", line: 1, says: /zh-Hans/ },
  {
    name: "a paper without a name",
    yaml: "papers:\n  - code: a\n",
    line: 2,
    says: /^name of entry 1 of papers: it is missing/,
  },
  {
    name: "a key nobody knows, of a paper",
    yaml: "title: x\npapers:\n  - { name: 甲, code: a }\n  - name: 乙\n    code: b\n    place: 某县\n",
    line: 6,
    says: /^entry 2 of papers: “place” is not known; what may stand here: name, code, city, founded, closed, weekdays$/,
  },
  { name: "a paper's code", yaml: "papers:\n  - name: 甲\n    code: 甲\n", line: 3, says: /a–z/ },
  {
    name: "an address that is code",
    yaml: "title: x\naddress: javascript:alert(1)\n",
    line: 2,
    says: /https/,
  },
  {
    name: "an address that ends a line",
    yaml: 'address: "https://example.org/\\nX: 1"\n',
    line: 1,
    says: /neither spaces nor quotation marks/,
  },
  {
    name: "an address with a query",
    yaml: "address: https://example.org/?x=1\n",
    line: 1,
    says: /ends in its path/,
  },
  {
    name: "a code too long for a folder",
    yaml: `papers:\n  - name: 甲\n    code: ${"a".repeat(25)}\n`,
    line: 3,
    says: /24 of them/,
  },
  { name: "a report address that is code", yaml: "report: 'data:text/html,x'\n", line: 1, says: /mail/ },
  {
    name: "a day",
    yaml: "papers:\n  - name: 甲\n    code: a\n    closed: 7月1日\n",
    line: 4,
    says: /1985-07/,
  },
  {
    name: "no such day",
    yaml: "papers:\n  - name: 甲\n    code: a\n    founded: 1985-13\n",
    line: 4,
    says: /no such day/,
  },
  {
    name: "no such day of a month",
    yaml: "papers:\n  - name: 甲\n    code: a\n    founded: 1991-02-30\n",
    line: 4,
    says: /no such day/,
  },
  {
    name: "closed before it was founded",
    yaml: "papers:\n  - { name: 甲, code: a, founded: 2017,\n      closed: 1990 }\n",
    line: 3,
    says: /after it was founded/,
  },
  {
    name: "two papers of one code",
    yaml: "papers:\n  - { name: 甲, code: a }\n  - { name: 乙, code: a }\n",
    line: 3,
    says: /two papers/,
  },
  {
    name: "two papers of one name",
    yaml: "papers:\n  - { name: 甲, code: a }\n  - { name: 甲, code: b }\n",
    line: 3,
    says: /two papers/,
  },
  {
    name: "a weekday too low",
    yaml: "papers:\n  - { name: 甲, code: a, weekdays: [0] }\n",
    line: 2,
    says: /Monday/,
  },
  { name: "no YAML", yaml: "title: [\n", line: 2, says: /./ },
] as const;

for (const { name, yaml, line, says } of WRONG)
  test(`wrong and named with its line: ${name}`, () => {
    const read = readSettings(yaml);
    assert.ok(!read.ok);
    assert.equal(read.problems[0]!.line, line);
    assert.match(read.problems[0]!.message, says);
  });

const PAPER = "  - { name: 甲报, code: a, city: 淄博市 }\n";
const REST: readonly { name: string; yaml: string; rest: Partial<Settings> }[] = [
  {
    name: "a setting that is wrong is left out",
    yaml: `title: 旧报\nlanguage: fr\nsample: true\npapers:\n${PAPER}`,
    rest: { language: "zh-Hans", title: "旧报", sample: true },
  },
  { name: "so is one that nobody knows", yaml: "titel: 旧报\nsample: true\n", rest: { sample: true } },
  {
    name: "of a paper only the line that is wrong",
    yaml: `papers:\n  - { name: 甲报, code: a, founded: 1985-13, weekdays: [1, 9], city: 淄博市, place: x }\n`,
    rest: { papers: [{ name: "甲报", code: "a", city: "淄博市" }] },
  },
  {
    name: "a paper without a name or with another's code is none",
    yaml: `papers:\n  - { code: b }\n${PAPER}  - { name: 乙报, code: a }\n`,
    rest: { papers: [{ name: "甲报", code: "a", city: "淄博市" }] },
  },
  {
    name: "one pattern, one line of the foot",
    yaml: 'fileNames: ["{page}{page}", "{volume}-{date}", "{date}", "{any}{date}{any}"]\nfooter: { text: 馆, icp: 7 }\n',
    rest: { fileNames: ["{date}", "{any}{date}{any}"], footer: { text: "馆" } },
  },
  {
    name: "a prototype is no setting",
    yaml: "__proto__: { title: 假的 }\nsample: true\n",
    rest: { sample: true },
  },
  { name: "of what is no YAML nothing holds", yaml: "title: [\n", rest: DEFAULT_SETTINGS },
];

for (const { name, yaml, rest } of REST)
  test(`what holds meanwhile: ${name}`, () => {
    const read = readSettings(yaml);
    assert.ok(!read.ok);
    for (const [key, value] of Object.entries(rest))
      assert.deepEqual(read.rest[key as keyof Settings], value, key);
  });
