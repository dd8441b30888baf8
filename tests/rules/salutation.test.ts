import assert from "node:assert/strict";
import { test } from "node:test";
import { isLettersEnd, isSalutation } from "../../src/rules/salutation.ts";

test("a letter to the paper begins with words to the editors", () => {
  for (const line of [
    "编辑同志：",
    "编辑:",
    "尊敬的编辑部：",
    "柳河日报编辑部：",
    "晚报编辑：",
    "编辑您好！",
    "编辑：您好！",
    "记者同志，你好：",
    "亲爱的编辑老师们：",
  ])
    assert.equal(isSalutation(line), true, line);
});

test("a staff line, and a sentence about editors, is no letter", () => {
  for (const line of [
    "责任编辑：",
    "编辑：白露",
    "本版编辑：白露",
    "编辑的话：",
    "编辑部",
    "他当编辑：",
    "编辑好",
  ])
    assert.equal(isSalutation(line), false, line);
});

test("a letter ends with good wishes on a line of their own", () => {
  for (const line of ["此致", "敬礼", "敬礼！", "此致 敬礼！", "此致，敬礼", "顺颂秋安！", "即颂编安"])
    assert.equal(isLettersEnd(line), true, line);
  for (const line of ["敬礼的少年", "向烈士敬礼", "祝贺信", "此致力于", "顺祝全市人民新春快乐"])
    assert.equal(isLettersEnd(line), false, line);
});
