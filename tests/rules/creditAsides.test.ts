import assert from "node:assert/strict";
import { test } from "node:test";
import { withoutAsides } from "../../src/rules/creditAsides.ts";

/** The words that are left, a space between. */
const left = (printed: string): string => withoutAsides(printed).trim().split(/\s+/u).join(" ");

test("what stands beside names is left out", () => {
  const cases: Record<string, string> = {
    "许青禾（鄄城）": "许青禾",
    "许青禾（淄博市张店区）": "许青禾 淄博市张店区",
    "（张店区）许青禾": "张店区 许青禾",
    "许青禾（云帆）": "许青禾 云帆",
    "许青禾（作者单位：柳河小学）": "许青禾",
    "［日］云帆": "云帆",
    "许青禾（土家族）": "许青禾",
    "五（2）班 许青禾": "许青禾",
    许青禾等九人: "许青禾",
    "柳河镇 李庄村 村民 许青禾": "柳河镇 村民 许青禾",
    "记 者 许青禾 通 讯 员 云帆": "记者 许青禾 通讯员 云帆",
    "网友“青禾”": "读者 青禾",
    "网友 “青禾”": "读者 青禾",
    "网友：青禾": "读者 ：青禾",
    网友供图: "网友供图",
  };
  for (const [printed, words] of Object.entries(cases)) assert.equal(left(printed), words, printed);
});
