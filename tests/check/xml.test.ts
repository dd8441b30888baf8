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

const BROKEN: [xml: string, line: number, message: RegExp][] = [
  ["<a>", 1, /<a> is left open/],
  ["<a>\n</b>", 2, /<\/b> closes nothing/],
  ["<a></a></a>", 1, /closes nothing/],
  ["<a>\n&b;</a>", 2, /bare &/],
  ["<a>]]></a>", 1, /\]\]>/],
  ["<a>\n\n\u0001</a>", 3, /character/],
  ["<a>\n<b c=d></b></a>", 2, /no markup: <b c=d/],
  ["<a/><a/>", 1, /one element/],
  ["", 1, /one element/],
  ["<a/>x", 1, /nothing beside it/],
];

test("what is not well formed is told with its line", () => {
  for (const [xml, line, message] of BROKEN) {
    const fault = readXml(xml);
    assert.ok("message" in fault, xml);
    assert.equal(fault.line, line, xml);
    assert.match(fault.message, message);
  }
});
