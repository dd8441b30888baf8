import assert from "node:assert/strict";
import { test } from "node:test";
import { namedSpaces } from "../../src/rules/creditSpaces.ts";

/** The text without those of its spaces that are none of print's own in a credit. */
const kept = (text: string): string => {
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const named = namedSpaces(text, spaces);
  return text
    .split("")
    .filter((char, at) => char !== " " || named.has(at))
    .join("");
};

test("in a bracket that names who wrote it, the spaces beside roles are print's own", () => {
  for (const text of [
    "本报讯（记者 云帆）渠水清了。",
    "（本报记者 云帆 通讯员 林一）渠水清了。",
    "渠水清了。（通讯员 林一）",
    "渠水清了。【记者 云帆】",
  ])
    assert.equal(kept(text), text);
  assert.equal(kept("（记者 云 帆 通讯员 林 一）渠 水清了。"), "（记者 云帆 通讯员 林一）渠水清了。");
});

test("behind the last sentence, too: before the role or the work, and before the name", () => {
  for (const text of [
    "渠水清了。 □云帆 摄",
    "渠水清了。 云帆 摄",
    "渠水清了！ 记者 云帆",
    "渠水清了。云帆 摄",
  ])
    assert.equal(kept(text), text);
  assert.equal(kept("渠水 清了。 云 帆 摄"), "渠水清了。 云帆 摄");
});

test("a space inside a sentence is none, whoever is spoken of there", () => {
  assert.equal(kept("记者 看到渠水清了。"), "记者看到渠水清了。");
  assert.equal(kept("渠水清了，记者 云帆看见了。"), "渠水清了，记者云帆看见了。");
  assert.equal(kept("渠水清了（见 右图）。"), "渠水清了（见右图）。");
  assert.equal(kept("渠 水清了。"), "渠水清了。");
});

test("nothing stands between an opening bracket or a mark and the role behind it", () => {
  assert.equal(kept("渠水清了。（ 记者 云帆）"), "渠水清了。（记者 云帆）");
  assert.equal(kept("渠水清了。□ 记者 云帆"), "渠水清了。□记者 云帆");
});
