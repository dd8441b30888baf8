import assert from "node:assert/strict";
import { test } from "node:test";
import { judgeAtom } from "../../../src/check/feeds/atom.ts";

const ENTRY = `<entry>
<id>urn:uuid:1</id>
<title>一</title>
<updated>2020-05-28T00:00:00+08:00</updated>
<link rel="alternate" type="text/html" href="a/index.html"/>
</entry>
`;
const FEED = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>urn:uuid:0</id>
<title>文库</title>
<updated>2020-05-28T00:00:00+08:00</updated>
<author><name>文库</name></author>
<link rel="alternate" type="text/html" href="index.html"/>
${ENTRY}</feed>
`;

test("a feed that has what it must has no fault, and names its pages", () => {
  const { faults, links } = judgeAtom("feed.atom", FEED);
  assert.deepEqual(faults, []);
  assert.deepEqual(links, [
    { address: "index.html", line: 7 },
    { address: "a/index.html", line: 12 },
  ]);
});

const BROKEN: [what: string, from: string, to: string, line: number, message: RegExp][] = [
  ["another format", "2005/Atom", "2005/Rss", 2, /no Atom feed/],
  ["no id", "<id>urn:uuid:1</id>\n", "", 8, /<entry> has 0 <id>, and has it once/],
  ["two titles", "<title>一</title>", "<title>一</title><title>二</title>", 8, /has 2 <title>/],
  ["an id that is no address", "urn:uuid:1", "1", 9, /<id> holds a whole address/],
  ["an id twice", "urn:uuid:1", "urn:uuid:0", 9, /the id of two/],
  ["a title without words", "<title>一</title>", "<title/>", 10, /<title> holds words/],
  [
    "a day without its time",
    '<updated>2020-05-28T00:00:00+08:00</updated>\n<link rel="alternate" type="text/html" href="a',
    '<updated>2020-05-28</updated>\n<link rel="alternate" type="text/html" href="a',
    11,
    /point in time/,
  ],
  [
    "no link to its page",
    '<link rel="alternate" type="text/html" href="a/index.html"/>\n',
    "",
    8,
    /0 links to its page/,
  ],
  ["a link without an address", 'href="a/index.html"', 'href=""', 12, /an address in href/],
  ["an author without a name", "<name>文库</name>", "<uri>x</uri>", 6, /<author> holds one name/],
  ["no author", "<author><name>文库</name></author>\n", "", 1, /names an author/],
  ["a category without a term", "</entry>", '<category label="x"/></entry>', 13, /<category> holds a term/],
];

for (const [what, from, to, line, message] of BROKEN)
  test(`a validator would refuse: ${what}`, () => {
    const [fault, ...more] = judgeAtom("feed.atom", FEED.replace(from, to)).faults;
    assert.deepEqual(more, []);
    assert.match(fault!.message, message);
    assert.equal(fault!.line, line);
  });
