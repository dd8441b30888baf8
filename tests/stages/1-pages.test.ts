import assert from "node:assert/strict";
import { test } from "node:test";
import { parseFile } from "../../src/pipeline.ts";
import { readPages, splitLines } from "../../src/stages/1-pages.ts";
import type { Page } from "../../src/types.ts";

const context = { sidecar: [], papers: [], fileNames: [] };
const pagesOf = (text: string, path = "a.txt"): Page[] =>
  readPages({ path, bytes: new TextEncoder().encode(text) }, context).pages;

const STORY = "本报讯 村口的老桥昨天修好了，车能过，人也能过，赶集少走二里路。\n";

test("lines end as editors end them, and joined they are the text", () => {
  assert.deepEqual(splitLines("甲\r\n乙\r丙\n"), [
    { raw: "甲", end: "\r\n" },
    { raw: "乙", end: "\r" },
    { raw: "丙", end: "\n" },
  ]);
  assert.deepEqual(splitLines("甲\n\n"), [
    { raw: "甲", end: "\n" },
    { raw: "", end: "\n" },
  ]);
});

test("a form feed ends a page; the last one ends the file", () => {
  assert.deepEqual(
    pagesOf(`${STORY}\f${STORY}\f`).map(({ part, firstLine }) => [part, firstLine]),
    [
      [1, 1],
      [2, 2],
    ],
  );
});

test("pages divided by page lines share the masthead above them", () => {
  const text = `柳河日报 2019年5月4日 星期六\n—— 第02版 ——\n${STORY}—— 第三版 ——\n${STORY}`;
  const { pages } = parseFile({ path: "a.txt", bytes: new TextEncoder().encode(text) }, context);
  assert.deepEqual(
    pages.map(({ identity }) => [identity.paper, identity.date, identity.page]),
    [
      ["柳河日报", "2019-05-04", "02"],
      ["柳河日报", "2019-05-04", "03"],
    ],
  );
});

test("a line belongs to one page whole: a form feed inside a line divides nothing", () => {
  assert.equal(pagesOf(`${STORY.trim()}\f${STORY}`).length, 1);
  const pages = pagesOf(`${STORY}\f${STORY.trim()}\f\n${STORY}`);
  assert.deepEqual(
    pages.map(({ firstLine }) => firstLine),
    [1, 2, 3],
  );
});

test("no printed page is half a million characters long: it is named, with where it begins, and the others are taken", () => {
  const read = (text: string) => readPages({ path: "a.txt", bytes: new TextEncoder().encode(text) }, context);
  const { pages, warnings } = read(`${STORY}\f${STORY.repeat(15_000)}\f${STORY}`);
  assert.deepEqual(
    pages.map(({ part, firstLine }) => [part, firstLine]),
    [
      [1, 1],
      [3, 15_002],
    ],
  );
  assert.deepEqual(
    warnings.map(({ code, line }) => [code, line]),
    [["page-too-long", 2]],
  );
  const endless = read(`${STORY}${"渠水流进麦田".repeat(2_000_000)}\n${STORY}`);
  assert.deepEqual(endless.pages, []);
  assert.match(endless.warnings[0]!.message, /^this line has 12000000 characters, .*cut the file into pages/);
  assert.equal(endless.warnings[0]!.line, 2);
});
