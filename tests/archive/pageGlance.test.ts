import assert from "node:assert/strict";
import { test } from "node:test";
import { glanceIn, glanceOf } from "../../src/archive/pageGlance.ts";
import { sheet } from "../site/samples.ts";

const page = (given: object): Parameters<typeof glanceOf>[0] => ({
  ...sheet({ id: "lzcb-20200528-a05" }),
  ...given,
});

test("a glance counts what is printed, without white space, and what of it belongs to nothing", () => {
  const { printed, unassigned } = glanceIn(
    page({ text: "一二 三\n　四五\n六\n", firstLine: 10, unassigned: ["10[0:2]", "12"] }),
  );
  assert.deepEqual({ printed, unassigned }, { printed: 6, unassigned: 3 });
});

test("a notice begins where it is referred to and behind a blank line; so many of its words are known that it is seen to go on", () => {
  const text = `旧\n 甲公司招工 \n续\n\n${"乙".repeat(30)}\n丙厂迁址`;
  assert.deepEqual(glanceIn(page({ text, notices: ["2-5", "6[1:3]"] })).notices, [
    { opening: "甲公司招工", line: 2 },
    { opening: "乙".repeat(25), line: 5 },
    { opening: "厂迁", line: 6 },
  ]);
});

test("what is known of a page is believed, else its text is looked at", () => {
  const read = page({ text: "一二" });
  assert.equal(glanceOf(read).printed, 2);
  assert.equal(glanceOf({ ...read, text: "", glance: glanceIn(read) }).printed, 2);
});

test("a blank line at the head of a notice is none of its words", () => {
  assert.deepEqual(glanceIn(page({ text: "旧\n　\n丙厂迁址\n", notices: ["2-3"] })).notices, [
    { opening: "丙厂迁址", line: 3 },
  ]);
});
