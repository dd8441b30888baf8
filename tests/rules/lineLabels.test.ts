import { test } from "node:test";
import assert from "node:assert/strict";
import { LINE_LABELS, mayBeByline } from "../../src/rules/lineLabels.ts";
import { impossible } from "../../src/rules/ruledOut.ts";
import { viewLines, type View } from "../../src/rules/lineView.ts";
import { readLines } from "../../src/stages/2-lines.ts";
import { pageOf } from "../propertyText.ts";

const viewOf = (text: string): View => viewLines(readLines(pageOf(text)))[0]!;
const never = (text: string): string[] => impossible(viewOf(text)).map((label) => LINE_LABELS[label]!);

test("names, roles and works may be a byline, sentences and long words may not", () => {
  for (const text of [
    "□记者 许青禾 报道",
    "本报通讯员 冯小麦 秦大江",
    "□ 叶知秋",
    "叶 知",
    "许青禾 冯小麦",
    "答问人：柳河镇农经站 石晓岚",
  ])
    assert.equal(mayBeByline(viewOf(text)), true, text);
  for (const text of ["早市搬进新大棚", "渠水清了。 □叶知秋 摄", "爬过这道坡坎的柳河 需要一条路"])
    assert.equal(mayBeByline(viewOf(text)), false, text);
});

test("only running text begins with a closing mark", () => {
  assert.deepEqual(
    new Set(never("，下游的村子等不来水。")),
    new Set(LINE_LABELS.filter((label) => label !== "body")),
  );
});

test("a line without a space, and a couplet, hold no kicker and headline", () => {
  assert.deepEqual(never("花香伴着春耕到 田间农事处处忙"), ["fused", "byline"]);
  assert.deepEqual(never("早市搬进新大棚"), ["fused", "byline"]);
  assert.deepEqual(never("柳河镇改造农贸市场 早市搬进新大棚"), ["byline"]);
});
