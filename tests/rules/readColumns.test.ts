import assert from "node:assert/strict";
import { test } from "node:test";
import { takeApart } from "../../src/pipeline.ts";
import { readElements } from "../../src/rules/elements.ts";
import { readColumns } from "../../src/rules/readColumns.ts";
import { pageOf } from "../pageOf.ts";
import { blocksOf, simulatedPages } from "./simulated.ts";

test("every element gets one story, stories are numbered as they open, texts stand in columns", () => {
  for (const page of simulatedPages(5)) {
    const { steps } = readColumns(page);
    assert.equal(steps.length, page.elements.length);
    let opened = 0;
    steps.forEach(({ story, column }, i) => {
      assert.ok(story >= 0 && story <= opened);
      if (story === opened) opened++;
      const { kind } = page.elements[i]!;
      assert.equal(column >= 0, kind === "text" || kind === "crosshead");
      assert.ok(column <= i);
    });
  }
});

test("the same page is read the same way", () => {
  for (const page of simulatedPages(3)) assert.deepEqual(readColumns(page), readColumns(page));
  const [once, again] = [simulatedPages(2), simulatedPages(2)];
  assert.deepEqual(once.map(readColumns), again.map(readColumns));
});

test("stories read one after the other stay apart", () => {
  const page = readElements(
    blocksOf([
      ["headline", "老渠清出新流水"],
      ["byline", "□记者 许青禾"],
      ["body", "老渠长三里有余，渠底的泥沙越积越厚。村里组织人手清淤，渠水又流进了麦田。"],
      ["headline", "末班车定在八点半"],
      ["byline", "□记者 叶知秋"],
      ["body", "末班车的时间定在晚上八点半，司机师傅比原来晚收工一个小时，乘客都说方便。"],
    ]),
  );
  assert.deepEqual(
    readColumns(page).steps.map(({ story }) => story),
    [0, 0, 0, 1, 1, 1],
  );
});

test("below a box that names itself the report goes on", () => {
  const around = (box: string): number[] => {
    const page = readElements(
      blocksOf([
        ["headline", "早市搬进新大棚"],
        ["byline", "□记者 许青禾"],
        ["body", "城关镇的早市昨天搬进了新大棚，二十户菜农把黄瓜、豆角摆上摊位，买菜的人从早到晚没有断过。"],
        ["body", "菜农们的摊位按先来后到抽签，大棚东头的位置最好。"],
        ["body", box],
        ["body", "冯大妈说，过去在路边卖菜，风吹日晒，现在大棚里有灯有水，摊位费一天两块钱，值得。"],
        ["body", "大棚的管理员介绍，下个月还要给菜农们装上电子秤，早市的黄瓜、豆角以后明码标价。"],
      ]),
    );
    return readColumns(page).steps.map(({ story }) => story);
  };
  const boxes = [
    "记者手记　一笔小账，算的是民心。地方不大，办好了，千家万户都方便，这样的好事越多越好。",
    "相关链接：办健康证的手续 到镇卫生院一楼窗口登记，带身份证，三日后领证。",
  ];
  for (const box of boxes) assert.deepEqual(around(box), [0, 0, 0, 0, 1, 0, 0], box);
});

test("nothing to read", () => {
  assert.deepEqual(readColumns(readElements([])), { steps: [], agreed: [] });
});

/** Generous: a page takes milliseconds, a square of so many lines would take hours. */
const BOUND = 60_000;

test(
  "long files are read in bounded time: many short lines, one line without end",
  { timeout: BOUND },
  () => {
    const short = "渠水流进麦田的那天早晨，许多人站在岸边。\n".repeat(10_000);
    assert.ok(takeApart(pageOf(short)).articles.length > 0);
    const endless = "渠水流进麦田的那天早晨，许多人站在岸边看。".repeat(50_000);
    assert.ok(endless.length >= 1_000_000);
    assert.ok(takeApart(pageOf(endless)).articles.length <= 1);
  },
);
