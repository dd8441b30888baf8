import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { openCredit } from "../../src/rules/openCredit.ts";
import { wildText } from "../propertyText.ts";

const check = (cases: Readonly<Record<string, string | null>>): void => {
  for (const [text, credit] of Object.entries(cases)) assert.equal(openCredit(text), credit, text);
};

test("roles and names behind a dateline, up to the story's first word", () =>
  check({
    "本报讯 记者 许青禾 近日，渠水清了。": "记者 许青禾",
    "本报讯 记者许青禾 近日，渠水清了。": "记者许青禾",
    "晨报柳河5月3日讯　本报记者 许青禾 冯知远 渠水清了。": "本报记者 许青禾 冯知远",
    "本报讯 记者 许青禾、冯知远 通讯员 林一 渠水清了。": "记者 许青禾、冯知远 通讯员 林一",
    "本报讯 记者 刘 超 渠水清了。": "记者 刘 超",
    "本报讯 记者 许青禾“渠水清了。”": "记者 许青禾",
    "本报讯：记者 许青禾 渠水清了。": "记者 许青禾",
  }));

test("a name that runs on into the story has three characters, unless a word begins with the third", () =>
  check({
    "本报讯 记者 许青禾为修渠走遍柳河。": "记者 许青禾",
    "本报讯 记者 许青日前来到渠边。": "记者 许青",
    "本报讯 记者 许青，渠水清了。": "记者 许青",
    "本报讯 记者 欧阳青禾为修渠走遍柳河。": "记者 欧阳青禾",
    "本报讯 通讯员 许青禾 记者 林一帆为修渠走遍柳河。": "通讯员 许青禾 记者 林一帆",
  }));

test("without a dateline, where the paper's own reporter is named and stands apart", () =>
  check({
    "本报记者 许青禾 实习记者 林一帆“渠水清了。”": "本报记者 许青禾 实习记者 林一帆",
    "新柳河全媒体记者 许青禾 渠水清了。": null,
    "YMG全媒体记者 许青禾 渠水清了。": "YMG全媒体记者 许青禾",
    "记者 许青禾 渠水清了。": null,
    "本报记者 许青禾为修渠走遍柳河。": null,
  }));

test("a reporter in a sentence is no credit", () =>
  check({
    "本报讯 记者从柳河镇获悉，渠水清了。": null,
    "本报讯 记者 从柳河镇获悉，渠水清了。": null,
    "本报讯 记者昨日 来到渠边。": null,
    "本报讯 记者许青禾来到渠边。": null,
    "本报讯 律师 许青禾 来到渠边。": null,
    "本报讯 渠水清了。": null,
    本报讯: null,
    "": null,
  }));

test("of any text: printed words of it, or nothing", () => {
  fc.assert(
    fc.property(wildText, (text) => {
      const credit = openCredit(`本报讯 ${text}`);
      assert.ok(credit === null || text.includes(credit));
    }),
  );
});
