import assert from "node:assert/strict";
import { test } from "node:test";
import { heldFiles } from "../../src/archive/heldFiles.ts";
import { readLedger } from "../../src/archive/ledger.ts";
import { bareWords, findElsewhere } from "../../src/archive/wordsElsewhere.ts";
import { archiveFiles } from "../site/samples.ts";

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
