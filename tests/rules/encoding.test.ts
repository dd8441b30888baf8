import { test } from "node:test";
import assert from "node:assert/strict";
import iconv from "iconv-lite";
import { decode } from "../../src/rules/encoding.ts";

const SIMPLIFIED =
  "本报讯（记者 许青禾）五月的柳河，两岸的麦子一天一个样。\n这几年，村里的年轻人陆续回来，办起了合作社，大家的日子越过越好。\n老人们说，水通了，路平了，人心也就齐了。\n";
const TRADITIONAL =
  "本報訊 五月的柳河，兩岸的麥子一天一個樣。\n這幾年，村裡的年輕人陸續回來，辦起了合作社，大家的日子越過越好。\n老人們說，水通了，路平了，人心也就齊了。\n";

const MARKS = { "utf-8": [0xef, 0xbb, 0xbf], "utf-16le": [0xff, 0xfe], "utf-16be": [0xfe, 0xff] } as const;

test("every encoding a page may come in gives its text back", () => {
  for (const [name, text] of [
    ["utf-8", SIMPLIFIED],
    ["utf-8", TRADITIONAL],
    ["gb18030", SIMPLIFIED],
    ["gbk", SIMPLIFIED],
    ["gb18030", TRADITIONAL],
    ["big5", TRADITIONAL],
  ] as const) {
    const encoding = name === "gbk" ? "gb18030" : name;
    assert.deepEqual(decode(iconv.encode(text, name)), { ok: true, text, encoding }, name);
  }
});

test("a byte order mark decides, and is no part of the text", () => {
  for (const encoding of ["utf-8", "utf-16le", "utf-16be"] as const) {
    const bytes = Buffer.concat([Buffer.from(MARKS[encoding]), iconv.encode(SIMPLIFIED, encoding)]);
    assert.deepEqual(decode(bytes), { ok: true, text: SIMPLIFIED, encoding });
  }
});

test("UTF-16 without a mark is known by its prose", () => {
  // The NUL bytes of its line ends and ASCII characters give it away.
  for (const encoding of ["utf-16le", "utf-16be"] as const) {
    assert.deepEqual(decode(iconv.encode(SIMPLIFIED, encoding)), { ok: true, text: SIMPLIFIED, encoding });
  }
});

test("line ends and a mark in mid text are kept as they are", () => {
  const text = "早市开张。\r\n老渠通水。\r石榴\ufeff树下。\n";
  assert.deepEqual(decode(Buffer.from(text)), { ok: true, text, encoding: "utf-8" });
});

test("a short GBK page is enough, when it is prose", () => {
  for (const text of ["今天我们来说说村里的事。", "大家都说这里的水好。"]) {
    assert.deepEqual(decode(iconv.encode(text, "gbk")), { ok: true, text, encoding: "gb18030" });
  }
});

test("bytes that read as no prose in either legacy encoding are refused, not guessed", () => {
  const refused = decode(Uint8Array.of(0x81, 0x30, 0xff, 0xfe, 0x90, 0x41, 0xfa, 0xfb));
  assert.ok(!refused.ok);
  assert.equal(refused.code, "undecodable");
  assert.equal(refused.line, 1);
  assert.match(refused.message, /save it as UTF-8/);
});

const halfDecodable = (bytes: Uint8Array, line: number): void => {
  const refused = decode(bytes);
  assert.ok(!refused.ok);
  assert.deepEqual({ code: refused.code, line: refused.line }, { code: "half-decodable", line });
};

/** Where the third line begins. */
const thirdLine = (bytes: Uint8Array): number => bytes.indexOf(0x0a, bytes.indexOf(0x0a) + 1) + 1;

test("a file cut or spoilt somewhere is refused with the line where reading stops", () => {
  const utf8 = Buffer.from(SIMPLIFIED);
  const gbk = iconv.encode(SIMPLIFIED, "gbk");
  halfDecodable(utf8.subarray(0, utf8.length - 3), 3);
  halfDecodable(Buffer.concat([utf8.subarray(0, thirdLine(utf8)), Buffer.from([0xc3, 0x28, 0x0a]), utf8]), 3);
  halfDecodable(Buffer.concat([gbk.subarray(0, thirdLine(gbk)), Buffer.from([0xff, 0x0a]), gbk]), 3);
  halfDecodable(Buffer.concat([Buffer.from(MARKS["utf-8"]), utf8.subarray(0, utf8.length - 3)]), 3);
  halfDecodable(
    Buffer.concat([
      Buffer.from(MARKS["utf-16le"]),
      iconv.encode("早市", "utf-16le"),
      Buffer.from([0x00, 0xd8]),
    ]),
    1,
  );
});

test("UTF-8 that is spoilt is known by its characters, however many bytes they have", () => {
  for (const char of ["\u0080", "é", "\u0800", "水", "\u{10000}", "𠮷", "\u{100000}"]) {
    const refused = decode(Buffer.concat([Buffer.from(`柳河 abc\n${char.repeat(20)}`), Buffer.of(0xff)]));
    assert.ok(!refused.ok && refused.line === 2, char);
    assert.match(refused.message, /^the file is UTF-8 up to line 2, /);
  }
});

test("the line where reading stops, in UTF-16 too, where a character may hold the byte of a line feed", () => {
  for (const [encoding, bad] of [
    ["utf-16le", [0x00, 0xd8]],
    ["utf-16be", [0xd8, 0x00]],
  ] as const) {
    const text = iconv.encode("上上\n早市上\n渠", encoding);
    const refused = decode(Buffer.concat([Buffer.from(MARKS[encoding]), text, Buffer.from(bad)]));
    assert.ok(!refused.ok && refused.line === 3, encoding);
    assert.match(refused.message, new RegExp(`^the file is ${encoding.toUpperCase()} up to line 3, `));
  }
});

test("of two marks at the beginning the second is text", () => {
  const bytes = Buffer.from([...MARKS["utf-8"], ...Buffer.from("\ufeff早市")]);
  assert.deepEqual(decode(bytes), { ok: true, text: "\ufeff早市", encoding: "utf-8" });
});

test("digits, Latin letters and marks make a page no less Chinese", () => {
  for (const text of [
    "第1234567890号：1234567890 abcdefg，今天的水好。",
    "水，。，。；：，。，。？！，。好。",
  ])
    assert.deepEqual(decode(iconv.encode(text, "gbk")), { ok: true, text, encoding: "gb18030" });
});

test("what is no prose is refused, with the first line that is no UTF-8", () => {
  for (const bytes of [
    iconv.encode("柳河\n\nあいうえおかきくけこ", "gbk").subarray(4),
    iconv.encode("\n\n珏玹珺瑀瑄璟琛人的", "gbk"),
  ]) {
    const refused = decode(bytes);
    assert.ok(!refused.ok && refused.code === "undecodable" && refused.line === 3);
  }
  const latin = decode(iconv.encode("hello world", "utf-16le"));
  assert.ok(!latin.ok && latin.code === "not-text");
});

test("what is no text is refused by its kind, with what to do", () => {
  const kinds: [RegExp, number[]][] = [
    [/a PDF.*extract its text/, [...Buffer.from("%PDF-1.7\n")]],
    [/zip archive or an Office document.*plain text/, [0x50, 0x4b, 0x03, 0x04, 0]],
    [/old Office document.*plain text/, [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
    [/PNG image.*recognise/, [0x89, 0x50, 0x4e, 0x47, 0x0d]],
    [/JPEG image.*recognise/, [0xff, 0xd8, 0xff, 0xe0]],
    [/GIF image.*recognise/, [...Buffer.from("GIF89a")]],
    [/gzip-compressed.*unpack/, [0x1f, 0x8b, 0x08]],
    [/NUL bytes/, [0x61, 0x00, 0x00, 0x00, 0x01]],
    [/NUL bytes/, [...Buffer.from("早市\0开张")]],
  ];
  for (const [message, bytes] of kinds) {
    const refused = decode(Uint8Array.from(bytes));
    assert.ok(!refused.ok);
    assert.equal(refused.code, "not-text");
    assert.match(refused.message, message);
  }
});

test("an empty file and a blank one are named as such", () => {
  for (const bytes of [
    [],
    [0x20, 0x0a, 0x0d],
    [...MARKS["utf-8"]],
    [...MARKS["utf-16be"], 0x00, 0x20],
    [...Buffer.from("　\n\f")],
  ]) {
    const refused = decode(Uint8Array.from(bytes));
    assert.ok(!refused.ok);
    assert.equal(refused.code, "empty-file");
    assert.match(refused.message, bytes.length === 0 ? /is empty; remove it/ : /white space; remove it/);
  }
});
