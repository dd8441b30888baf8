import assert from "node:assert/strict";
import { test } from "node:test";
import { heldFiles } from "../../src/archive/heldFiles.ts";
import { readLedger } from "../../src/archive/ledger.ts";
import { bareWords, findElsewhere, isHeldIn, wordsOfFile } from "../../src/archive/wordsElsewhere.ts";
import { archiveFiles, type ArticleText } from "../site/samples.ts";

const BRIDGE = "村口的老桥昨天修好了，车能过，人也能过，赶集少走二里路。";
const WELL = "打了半个月的机井昨天出了水，全村的菜地都浇上了头遍水。";
const SCHOOL = "镇上的夜校昨晚开了课，来了四十多个学木工的后生和姑娘。";

/** Articles that are held now, by id; `known` to the ledger. */
const found = (lost: string, articles: Record<string, string>, known: string[] = []): string[] => {
  const files = archiveFiles(Object.entries(articles).map(([id, body]) => [{ id }, body]));
  const ledger = known.map((id) => `${id} held\n`).join("");
  return findElsewhere(
    new Map([["x-20200528-a05-09", bareWords(lost)]]),
    heldFiles(files),
    readLedger([{ path: "2020/ledger.txt", text: ledger }]),
  ).get("x-20200528-a05-09")!;
};

test("a text is found in the article of its issue that holds it, or in the several that hold it between them", () => {
  const [one, two, three] = ["x-20200528-a05-01", "x-20200528-a05-02", "x-20200528-a06-01"];
  const articles = { [one]: BRIDGE + SCHOOL, [two]: WELL, [three]: "与此无关的一篇短讯。" };
  assert.deepEqual(found(BRIDGE, articles), [one]);
  // The well’s report is the longer one.
  assert.deepEqual(found(BRIDGE + WELL, articles), [two, one]);
});

test("less than half of a text found is not the text", () => {
  assert.deepEqual(found(BRIDGE + WELL + SCHOOL, { "x-20200528-a05-01": BRIDGE }), []);
});

test("another issue's article holds it only where nothing knew that article before", () => {
  const other = { "x-20200529-a05-01": BRIDGE };
  assert.deepEqual(found(BRIDGE, other), []);
  assert.deepEqual(found(BRIDGE, other, ["x-20200529-a05-01"]), []);
  assert.deepEqual(found(BRIDGE, other, ["x-20200528-a05-01"]), ["x-20200529-a05-01"]);
});

test("an article that holds little beyond what the others hold is none of those it went into", () => {
  const [one, two, three] = ["x-20200528-a05-01", "x-20200528-a05-02", "x-20200528-a05-03"];
  const articles = { [one]: BRIDGE, [two]: WELL.slice(0, 20), [three]: BRIDGE.slice(0, 14) + WELL.slice(18) };
  assert.deepEqual(found(BRIDGE + WELL, articles), [one, two]);
});

const fileOf = (front: Partial<ArticleText[0]>, body: string): string =>
  archiveFiles([[{ id: "x-20200528-a05-01", ...front }, body]])[1]!.text;

test("an article's words are its headline's and its text's, without marks; of a file that cannot be read, all", () => {
  assert.equal(
    wordsOfFile(
      fileOf({ kicker: "引", title: "老桥，修好了", subtitle: "副" }, "## 通车\n\n能过 2\\.4 吨。"),
    ),
    "引老桥修好了副通车能过24吨",
  );
  assert.equal(wordsOfFile(fileOf({}, "能过。")), "能过");
  assert.equal(wordsOfFile("没有抬头。"), "没有抬头");
});

test("most words of one are held in the other, or they are not", () => {
  const lost = fileOf({ title: "老桥修好了" }, BRIDGE);
  assert.equal(isHeldIn(lost, fileOf({ title: "两件喜事" }, BRIDGE + WELL)), true);
  assert.equal(isHeldIn(lost, fileOf({ title: "两件喜事" }, BRIDGE.slice(0, 9) + WELL)), false);
});

test("of several texts that are sought each is found in its own issue alone", () => {
  const [here, there] = ["x-20200528-a05", "x-20200529-a05"];
  const files = archiveFiles([[{ id: `${there}-01` }, BRIDGE + WELL]]);
  const apart = findElsewhere(
    new Map([
      [`${here}-09`, bareWords(BRIDGE)],
      [`${there}-09`, bareWords(WELL)],
    ]),
    heldFiles(files),
    readLedger([{ path: "2020/ledger.txt", text: `${there}-01 held\n` }]),
  );
  assert.deepEqual([...apart.values()], [[], [`${there}-01`]]);
});
