import { test } from "node:test";
import assert from "node:assert/strict";
import { mayBeByline } from "../../src/rules/lineLabels.ts";
import { viewLines, type View } from "../../src/rules/lineView.ts";
import { readLines } from "../../src/stages/2-lines.ts";
import { pageOf } from "../propertyText.ts";

const viewOf = (text: string): View => viewLines(readLines(pageOf(text)))[0]!;

test("names, roles and works may be a byline, sentences and long words may not", () => {
  for (const text of [
    "□记者 许青禾 报道",
    "本报通讯员 冯小麦 秦大江",
    "□ 叶知秋",
    "叶 知",
    "许青禾 冯小麦",
    "答问人：柳河镇农经站 石晓岚",
    "柳河镇小学五（3）班 叶知秋",
    "高三(12)班　许青禾",
    "许青禾（河口实验小学三年级）",
    "叶知秋（作者单位：柳河县青石镇中学）",
    "翻译：冯小麦",
    "［捷克］扬·诺瓦克　作　　秦大江　译",
  ])
    assert.equal(mayBeByline(viewOf(text)), true, text);
  for (const text of [
    "早市搬进新大棚",
    "三（2）班的菜园",
    "许青禾（右）在早市上买菜",
    "翻译成三种文字",
    "渠水清了。 □叶知秋 摄",
    "爬过这道坡坎的柳河 需要一条路",
  ])
    assert.equal(mayBeByline(viewOf(text)), false, text);
});
