import { test } from "node:test";
import assert from "node:assert/strict";
import { bestCut, isCouplet, spacedParts } from "../../src/rules/fusedLine.ts";

const cut = (text: string): string[] => {
  const { kicker, headline } = bestCut(text);
  return [kicker, headline].map((parts) => text.slice(parts[0]!.from, parts.at(-1)!.to));
};

test("parts stand between spaces of either width; a heading mark is no part", () => {
  const parts = (text: string): string[] => spacedParts(text).map(({ from, to }) => text.slice(from, to));
  assert.deepEqual(parts("早市搬进新大棚"), ["早市搬进新大棚"]);
  assert.deepEqual(parts("花香伴春耕　田间农事忙"), ["花香伴春耕", "田间农事忙"]);
  assert.deepEqual(parts("柳河镇改造农贸市场 ## 早市搬进新大棚"), ["柳河镇改造农贸市场", "早市搬进新大棚"]);
});

test("parts of about one length are a couplet", () => {
  assert.equal(isCouplet(spacedParts("花香伴春耕 田间农事忙")), true);
  assert.equal(isCouplet(spacedParts("柳河镇改造农贸市场 新大棚")), false);
  assert.equal(isCouplet(spacedParts("早市搬进新大棚")), false);
});

test("kicker and headline are cut apart between their couplets, not within", () => {
  assert.deepEqual(cut("柳河镇改造农贸市场 二十户菜农一起搬进新大棚"), [
    "柳河镇改造农贸市场",
    "二十户菜农一起搬进新大棚",
  ]);
  assert.deepEqual(cut("清淤泥 修渠堤 引活水 柳河村三百户农家吃上自来水"), [
    "清淤泥 修渠堤 引活水",
    "柳河村三百户农家吃上自来水",
  ]);
  assert.deepEqual(cut("柳河镇改造农贸市场 ## 早市 搬进新大棚"), ["柳河镇改造农贸市场", "早市 搬进新大棚"]);
});
