import assert from "node:assert/strict";
import { test } from "node:test";
import { childrenOf, readXml, type XmlElement } from "../../src/check/xml.ts";

const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';

test("elements with their attributes, texts and lines", () => {
  const root = readXml(`${HEAD}<a x="1 &amp; 2">\n <b/>\n <b>R&amp;D</b>\n</a>\n`) as XmlElement;
  assert.deepEqual([root.name, root.attributes.get("x"), root.line], ["a", "1 & 2", 2]);
  assert.deepEqual(
    childrenOf(root, "b").map(({ text, line }) => [text, line]),
    [
      ["", 3],
      ["R&D", 4],
    ],
  );
});

const BROKEN: [xml: string, line: number][] = [
  ["<a>", 1],
  ["<a>\n</b>", 2],
  ["<a></a></a>", 1],
  ["<a>\n&b;</a>", 2],
  ["<a>\n\n\u0001</a>", 3],
  ["<a>\n<b c=d></b></a>", 2],
  ["<a/><a/>", 1],
  ["", 1],
  ["<a/>x", 1],
];

test("what is not well formed is told with its line", () => {
  for (const [xml, line] of BROKEN) {
    const fault = readXml(xml);
    assert.ok("message" in fault, xml);
    assert.equal(fault.line, line, xml);
    assert.doesNotMatch(fault.message, /\n|^$/);
  }
});
