import assert from "node:assert/strict";
import { test } from "node:test";
import { CREDIT_ROLES, NO_PEOPLE, NON_NAMES, SOURCES, STAFF_ROLES, WORKS } from "../../src/lexicon/press.ts";
import {
  AFFILIATION,
  BETWEEN,
  FIRST_ROLE,
  namesInRun,
  ROLE,
  runAt,
  SPACED_NAME,
  STAFF,
  WORK,
  WORK_BEFORE_NAME,
} from "../../src/rules/creditWords.ts";

/** What a pattern reads of each text; `null` where it reads nothing. */
const read = (pattern: RegExp, cases: Readonly<Record<string, string | null>>): void => {
  for (const [text, expected] of Object.entries(cases))
    assert.equal(pattern.exec(text)?.[0] ?? null, expected, text);
};

test("marks and spaces stand between names; the point of 买买提·艾力 is printed in a name, too", () => {
  for (const mark of Array.from("·•、，,；;：:｜|丨/／&＆。.—-□■●◎▲◆△◇○☆★▶ 　"))
    read(BETWEEN, { [`${mark}许青禾`]: mark, [`许青禾${mark}`]: null });
  read(BETWEEN, { "， □许青禾": "， □", 许青禾: null });
});

test("a role is read with what stands before it, and is no part of a longer word", () => {
  for (const role of CREDIT_ROLES) {
    read(ROLE, { [`${role}许青禾`]: role, [`本报首席${role} 许青禾`]: `本报首席${role}` });
  }
  for (const sign of "站证节们团会单截") read(ROLE, { [`记者${sign}`]: null, [`本报读者${sign}`]: null });
  read(ROLE, { "许青禾 记者": null, 特约通讯员云帆: "特约通讯员", 实习记者云帆: "实习记者" });
});

test("the organisation before a role is kept apart from it", () => {
  const parts = (text: string): (string | undefined)[] => {
    const { org, role } = ROLE.exec(text)!.groups!;
    return [org, role];
  };
  assert.deepEqual(parts("柳河日报社全媒体记者 许青禾"), ["柳河日报社", "记者"]);
  assert.deepEqual(parts("大众新闻·通讯员 云帆"), ["大众新闻", "通讯员"]);
  assert.deepEqual(parts("YMG记者 许青禾"), ["YMG", "记者"]);
  assert.deepEqual(parts("本报驻柳河记者 许青禾"), [undefined, "记者"]);
  assert.deepEqual(parts("记者 许青禾"), [undefined, "记者"]);
});

test("海都记者: a short word right before the first reporter sends him", () => {
  const parts = (text: string): (string | undefined)[] | null => {
    const groups = FIRST_ROLE.exec(text)?.groups;
    return groups === undefined ? null : [groups["org"], groups["role"]];
  };
  assert.deepEqual(parts("海都记者 许青禾"), ["海都", "记者"]);
  for (const role of ["见习记者", "实习记者", "特约记者", "特派记者", "摄影记者"])
    assert.deepEqual(parts(`海都${role} 许青禾`), ["海都", role]);
  assert.deepEqual(parts("柳河商报记者"), ["柳河商报", "记者"]);
  for (const text of ["记者 许青禾", "海记者", "柳河县商报记者", "在海都 记者", "A柳河记者"])
    assert.equal(parts(text), null, text);
  for (const sign of "站证节们团会") assert.equal(parts(`柳河记者${sign}`), null);
});

test("what somebody did is a word by itself, never the first sign of a name", () => {
  for (const work of Object.keys(WORKS)) {
    read(WORK, { [work]: work, [`${work} 许青禾`]: work });
    for (const mark of "、，,；;：:｜丨）)。□■") read(WORK, { [`${work}${mark}`]: work });
  }
  read(WORK, { "文/图": "文/图", "许青禾 摄": null, 文小青: null, 摄影许青禾: null });
});

test("文/许青禾: a work stands before its name behind a stroke or a colon", () => {
  for (const work of Object.keys(WORKS))
    for (const mark of "/／|｜丨:：")
      read(WORK_BEFORE_NAME, { [`${work}${mark}许青禾`]: work, [`${work}${mark} 许青禾`]: work });
  read(WORK_BEFORE_NAME, {
    "文 许青禾": null,
    "文/": null,
    "文/A": null,
    "文/  许青禾": null,
    "许/文/图": null,
  });
  read(WORK_BEFORE_NAME, { "文/图：许青禾": "文/图" });
});

test("who made the page or told what stands on it is named behind a mark, a space or nothing", () => {
  for (const staff of [...STAFF_ROLES, ...SOURCES]) {
    for (const mark of ["", " ", "：", ":", "/", "／", "|", "丨"])
      read(STAFF, { [`${staff}${mark}许`]: staff });
    read(STAFF, { [staff]: staff, [`${staff}，`]: null, [`许青禾${staff}`]: null });
  }
  read(STAFF, { 责任编辑林一: "责任编辑" });
});

test("a spaced name is two signs or three, each apart, to where it ends", () => {
  read(SPACED_NAME, {
    "刘 超": "刘 超",
    "刘　超": "刘　超",
    "刘   超": "刘   超",
    "刘    超": null,
    "谭 笑 天": "谭 笑 天",
    "刘 超 王 芳": "刘 超",
    "刘 超、王芳": "刘 超",
    "刘 超摄": "刘 超",
    "刘 超摄影": "刘 超",
    "刘 超整理 王芳": "刘 超",
    "刘 超 摄": "刘 超",
    "刘 超 翻译": "刘 超",
    "刘 超 试译": "刘 超",
    "刘 超群": "刘 超群",
    "刘 超群众": null,
    "刘超 王芳": null,
    "刘 A": null,
  });
});

test("the signs of a spaced name are told", () => {
  const signs = (text: string): (string | undefined)[] => [...SPACED_NAME.exec(text)!].slice(1);
  assert.deepEqual(signs("刘 超"), ["刘", "超", undefined, undefined]);
  assert.deepEqual(signs("谭 笑 天"), ["谭", "笑", "天", undefined]);
  assert.deepEqual(signs("卢 青禾"), ["卢", undefined, undefined, "青禾"]);
  assert.deepEqual(signs("刘 超 文"), ["刘", "超", undefined, undefined], "what he did");
});

test("schools, offices, villages and callings say where a writer belongs", () => {
  for (const where of [
    "柳河小学 柳河中学 柳河大学 柳河学院 柳河幼儿园 柳河公司 柳河集团 柳河医院 村委员会 县办公室 渠边社区 柳河街道 柳河镇 柳河县",
    "农技站 水利局 粮所 机械厂 五年级一班 柳河镇小 文化中心 县委宣传部 退休 退休三十年 退休老教师 职工 村民 市民 居民",
    "司机 支部书记 老师 学生 读者 社员 战士 农民 主任 校长 医师 护士",
  ].flatMap((line) => line.split(" ")))
    assert.ok(AFFILIATION.test(where), where);
  for (const name of ["许青禾", "退休三十多年", "柳河小学许青禾", "李庄", "跟班"])
    assert.ok(!AFFILIATION.test(name), name);
});

test("a run of signs is one name, several, or none", () => {
  const names = (run: string): string => namesInRun(run)?.join(" ") ?? "-";
  const cases: Record<string, string> = {
    许: "-",
    许青: "许青",
    许青禾: "许青禾",
    榆下: "榆下",
    榆下花: "榆下花",
    阿依古丽: "阿依古丽",
    诸葛明远: "诸葛明远",
    张丽贾萌: "张丽 贾萌",
    张丽古丽: "张丽 古丽",
    张丽依依: "张丽依依",
    张丽欧阳: "张丽 欧阳",
    欧阳青禾: "欧阳青禾",
    榆下王孙: "榆下王孙",
    王小明李晓: "王小明 李晓",
    许青禾冯知远: "许青禾 冯知远",
    渠水清了麦子: "-",
  };
  for (const [run, expected] of Object.entries(cases)) assert.equal(names(run), expected, run);
});

test("the point stands in a name between signs, and no name is longer than fourteen", () => {
  const longest = `买买提·${"力".repeat(10)}`;
  for (const name of ["买买提·艾力", "买买提•艾力", "买买提·艾力·库尔班", "林·一", longest])
    assert.deepEqual(namesInRun(name), [name]);
  for (const run of ["·艾力", "·艾力·库尔班", "买买提·", "买买提·艾力·", "买买提··艾力", "·", `${longest}力`])
    assert.equal(namesInRun(run), null, run);
});

test("words that stand where names stand are no names", () => {
  for (const word of [...NON_NAMES, ...NO_PEOPLE]) assert.equal(namesInRun(word), null, word);
});

test("张丽通讯员贾萌: a run of signs ends where a role, an editor or a work begins", () => {
  const cases: Record<string, string> = {
    张丽通讯员贾萌: "张丽",
    许青禾责任编辑林一: "许青禾",
    云帆摄: "云帆",
    "云帆文/图": "云帆",
    "云帆整理 林一": "云帆",
    云帆摄影师: "云帆",
    蒋亦文: "蒋亦文",
    许青图: "许青图",
    许青作: "许青作",
    云帆摄林一: "云帆摄林一",
    摄影云帆: "摄影云帆",
    "许青禾 冯知远": "许青禾",
    "买买提·艾力，": "买买提·艾力",
    许青禾丨文: "许青禾",
    A许青禾: "",
    "": "",
  };
  for (const [text, run] of Object.entries(cases)) assert.equal(runAt(text), run, text);
});
