import assert from "node:assert/strict";
import { test } from "node:test";
import { isName, ROLE, splitNames, takeNames } from "../../src/rules/names.ts";

test("a name is one or two characters behind a listed surname, and no other word", () => {
  for (const name of ["云帆", "许青禾", "冯知远", "欧阳雪", "司马青禾"]) assert.ok(isName(name), name);
  for (const text of ["", "许", "许青禾苗", "渠水", "欧阳", "司马青禾苗", "时间", "安全"])
    assert.ok(!isName(text), text);
});

test("names printed without a space between are cut where they are likeliest names", () => {
  const cases: Readonly<Record<string, readonly string[] | null>> = {
    许青禾: ["许青禾"],
    许青禾冯知远: ["许青禾", "冯知远"],
    许青禾林一: ["许青禾", "林一"],
    林一许青禾: ["林一", "许青禾"],
    王丽张强: ["王丽", "张强"],
    欧阳雪冯知远: ["欧阳雪", "冯知远"],
    司马青禾许青禾: ["司马青禾", "许青禾"],
    许青禾冯知远云帆: ["许青禾", "冯知远", "云帆"],
    // Where both cuts are possible: the commoner surname, and three characters rather than two.
    林一王强明: ["林一", "王强明"],
    林一强王明: ["林一强", "王明"],
    王丽江成李明: ["王丽江", "成李明"],
    渠水清: null,
    许青禾渠水: null,
    许: null,
    "": [],
  };
  for (const [run, names] of Object.entries(cases)) assert.deepEqual(splitNames(run), names, run);
});

/** What a byline prints behind its first role → the names taken from it, and what is left. */
type Taken = readonly [names: readonly string[], rest: string];

const ANYWHERE: Readonly<Record<string, Taken>> = {
  许青禾: [["许青禾"], ""],
  "许青禾 冯知远": [["许青禾", "冯知远"], ""],
  "许青禾、冯知远，林一；云帆": [["许青禾", "冯知远", "林一", "云帆"], ""],
  "许青禾/冯知远&云帆": [["许青禾", "冯知远", "云帆"], ""],
  "、　许青禾": [["许青禾"], ""],
  "刘 超": [["刘超"], ""],
  "刘　超 王 芳": [["刘超", "王芳"], ""],
  "刘  超、许青禾": [["刘超", "许青禾"], ""],
  "许青禾 通讯员 冯知远": [["许青禾"], "通讯员 冯知远"],
  许青禾通讯员冯知远: [["许青禾"], "通讯员冯知远"],
  "许青禾本报通讯员 冯知远": [["许青禾"], "本报通讯员 冯知远"],
  "许青禾 摄": [["许青禾"], "摄"],
  许青禾摄: [["许青禾"], "摄"],
  许青禾报道: [["许青禾"], "报道"],
  许青禾整理: [["许青禾"], "整理"],
  许青禾摄影报道: [["许青禾"], "摄影报道"],
  许青禾报道集: [[], "许青禾报道集"],
  许青禾整理好: [[], "许青禾整理好"],
  许青禾摄氏度: [[], "许青禾摄氏度"],
  "许青禾/文": [["许青禾"], "文"],
  "": [[], ""],
  " ": [[], ""],
  "2019年": [[], "2019年"],
  许青禾2019: [["许青禾"], "2019"],
  "时间 许青禾": [[], "时间 许青禾"],
};
/** A word that is no listed name is one only where a role says so, and where it stands apart. */
const TOLD: Readonly<Record<string, readonly [told: Taken, untold: Taken]>> = {
  "渠水清 许青禾": [
    [["渠水清", "许青禾"], ""],
    [[], "渠水清 许青禾"],
  ],
  "渠 水": [
    [["渠水"], ""],
    [[], "渠 水"],
  ],
  渠水清草: [
    [["渠水清草"], ""],
    [[], "渠水清草"],
  ],
  渠水清了草绿: [
    [[], "渠水清了草绿"],
    [[], "渠水清了草绿"],
  ],
  渠水清通讯员冯知远: [
    [[], "渠水清通讯员冯知远"],
    [[], "渠水清通讯员冯知远"],
  ],
  "渠水清）讯": [
    [["渠水清"], "）讯"],
    [[], "渠水清）讯"],
  ],
};

test("names are taken up to the next role or closing word", () => {
  for (const [text, [names, rest]] of Object.entries(ANYWHERE))
    for (const told of [true, false]) assert.deepEqual(takeNames(text, told), { names, rest }, text);
  for (const [text, taken] of Object.entries(TOLD))
    for (const [i, told] of [true, false].entries()) {
      const [names, rest] = taken[i]!;
      assert.deepEqual(takeNames(text, told), { names, rest }, `${text} ${told}`);
    }
});

test("a role with who sends the reporter before it, and what divides it from the names behind it", () => {
  const cases: Readonly<Record<string, readonly [printed: string, org: string | undefined, role: string]>> = {
    "记者 许青禾": ["记者 ", undefined, "记者"],
    "本报记者｜许青禾": ["本报记者｜", undefined, "记者"],
    "本报全媒体首席记者：许青禾": ["本报全媒体首席记者：", undefined, "记者"],
    "柳河日报记者/许青禾": ["柳河日报记者/", "柳河日报", "记者"],
    "柳河网·柳河日报通讯员 冯知远": ["柳河网·柳河日报通讯员 ", "柳河日报", "通讯员"],
  };
  for (const [text, [printed, org, role]] of Object.entries(cases)) {
    const match = ROLE.exec(text);
    assert.deepEqual([match?.[0], match?.[1], match?.[2]], [printed, org, role], text);
  }
  for (const text of ["许青禾 记者", "渠水清了"]) assert.equal(ROLE.exec(text), null, text);
});
