import { test } from "node:test";
import assert from "node:assert/strict";
import { FIXED_FORMS, formOf, FORMS } from "../../src/rules/lineForm.ts";
import { readLines } from "../../src/stages/2-lines.ts";
import { pageOf } from "../propertyText.ts";

/** For each form a line of it, alone on a page. */
const EXAMPLES: Record<string, string> = {
  blank: "  ",
  "page line": "—— 第02版 要闻 ——",
  ornament: "● ● ●",
  dateline: "本报讯 今天上午，城西小学的同学们在操场边种下了两排石榴树，校园里一片欢笑声",
  "series label": "【身边故事】",
  byline: "□记者 许青禾 报道",
  staff: "责任编辑：白露 校对：谷雨",
  notice: "扫描二维码，看更多视频",
  masthead: "柳河日报 2019年5月4日 星期六",
  advertisement: "招聘启事",
  caption: "图为村民在渠边清理杂草。",
  "question or answer": "记者：图书角是怎么办起来的？",
  "full stop inside": "渠水清了。草也绿了",
  long: "老渠长三里有余，两岸的柳树是三十年前栽下的，村里组织了四十多名青壮劳力把淤泥一锹一锹地清了出来",
  "sentences inside": "渠修了二十多年还能用吗？大家心里都没有底！可是谁也不说出来",
  "ends a sentence": "这条走了二十多年的小路终于要修成水泥大路了！",
  name: "秦大江",
  "short line": "早市搬进新大棚",
};

test("every form has a line of its own", () => {
  assert.deepEqual(
    [...FIXED_FORMS, ...FORMS].map(({ name }) => name),
    Object.keys(EXAMPLES),
  );
  for (const [name, text] of Object.entries(EXAMPLES))
    assert.equal(formOf(readLines(pageOf(text))[0]!).name, name, text);
});
