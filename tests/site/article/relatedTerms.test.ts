import assert from "node:assert/strict";
import { test } from "node:test";
import { buildSite } from "../../../src/site/buildSite.ts";
import { rareTerms, type Term } from "../../../src/site/article/relatedTerms.ts";
import type { FrontMatter } from "../../../src/types.ts";
import { archiveOf } from "../samples.ts";

const termsOf = (body: string, front: Partial<FrontMatter> = {}): Term[] =>
  rareTerms(
    buildSite(archiveOf([[{ id: "lzcb-20200528-a05-01", title: "一则", ...front }, body]])).articles[0]!.item,
  );
const texts = (...given: Parameters<typeof termsOf>): string[] => termsOf(...given).map(({ text }) => text);

test("names of people, villages and works, though said once", () => {
  const found = texts("訾广义从雀岭村走到云锦毛巾厂。");
  for (const name of ["訾广义", "雀岭村", "云锦毛巾厂"]) assert.ok(found.includes(name), name);
});

test("a rare word counts where the article makes something of it", () => {
  assert.deepEqual(texts("水表坏了。"), []);
  assert.deepEqual(texts("水表坏了，水表修好。"), ["水表"]);
  assert.deepEqual(texts("坏了。", { title: "水表" }), ["水表"]);
  const [often, twice] = [10, 2].map((times) => termsOf("水表，".repeat(times))[0]!.weight);
  assert.ok(often! > twice!);
});

test("common words, numbers and words of the press tell nothing", () => {
  assert.deepEqual(texts("本报讯，记者说工作四百个月，".repeat(3)), []);
});

test("who wrote it and where it happened is no subject", () => {
  const names = { authors: [{ role: "记者", name: "訾广义" }], city: "淄博市", districts: ["张店区"] };
  assert.deepEqual(texts("（记者 訾广义）张店区，张店区，淄博，淄博", names), []);
});

test("the longest article costs no more than its first characters", () => {
  assert.deepEqual(texts(`${"，".repeat(6000)}訾广义`), []);
});
