import assert from "node:assert/strict";
import { test } from "node:test";
import { BOX_WORDS, voiceOf } from "../../src/rules/commentVoice.ts";
import { readClusters } from "../simulator/copy.ts";

test("comments speak otherwise than reports, on papers nothing was counted in", () => {
  const mean = (genres: readonly string[]): number => {
    const voices = readClusters("checking")
      .flat()
      .filter(({ genre }) => genres.includes(genre))
      .flatMap(({ paragraphs }) => paragraphs.map(voiceOf));
    return voices.reduce((sum, voice) => sum + voice, 0) / voices.length;
  };
  assert.ok(mean(["commentary"]) > 0);
  assert.ok(mean(["report", "brief"]) < -0.3);
});

test("a voice is a number from −3 to 3, of any text", () => {
  assert.equal(voiceOf(""), 0);
  for (const text of ["不妨，".repeat(500), "a", "\u{20000}"]) assert.ok(Math.abs(voiceOf(text)) <= 3);
});

test("boxes name themselves", () => {
  for (const text of ["编后：水管换了", "【链接】什么是", "小贴士　夜里", "名词解释", "短评 三根"])
    assert.ok(BOX_WORDS.test(text), text);
  for (const text of ["提醒他的人很多", "链接两岸的桥", "短评论员"]) assert.ok(!BOX_WORDS.test(text), text);
});
