import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readArchiveFolder } from "../../../scripts/archiveFiles.ts";
import { plainText } from "../../../src/archive/plainText.ts";
import { readArchive } from "../../../src/archive/readArchive.ts";
import { readable } from "../../../src/archive/controlPictures.ts";
import { buildSite } from "../../../src/site/buildSite.ts";
import { articleFiles } from "../../../src/site/carry/articleFiles.ts";
import { articleRecord } from "../../../src/site/carry/articleRecord.ts";
import { jsonSchema, recordSchema } from "../../../src/site/carry/recordSchema.ts";
import * as zhHans from "../../../src/words/zhHans.ts";
import { wildText } from "../../propertyText.ts";
import type { Entry } from "../../../src/site/shapes.ts";
import { ARTICLES, siteOf } from "./samples.ts";

const entriesOf = (articles: typeof ARTICLES) => siteOf(articles).articles.map((leaf) => leaf.item);

test("every article of the sample has the shape that the schema says", () => {
  const { articles } = buildSite(readArchive(readArchiveFolder("articles")));
  assert.ok(articles.length > 100);
  for (const { item } of articles) recordSchema.parse(articleRecord(item, "https://example.org"));
});

test("passages are told apart, in order, and none is left out", () => {
  const record = articleRecord(
    entriesOf([[{ id: "x-20200528-a05-02" }, "一\n\n## 二\n\n> 三\n>\n> 四\n\n五"]])[0]!,
    null,
  );
  assert.deepEqual(
    record.text.map(({ kind, text }) => [kind, text]),
    [
      ["paragraph", "一"],
      ["crosshead", "二"],
      ["caption", "三"],
      ["caption", "四"],
      ["paragraph", "五"],
    ],
  );
  const { articles } = readArchive(readArchiveFolder("articles"));
  for (const { item } of buildSite(readArchive(readArchiveFolder("articles"))).articles.slice(0, 40))
    assert.deepEqual(
      articleRecord(item, null).text.map(({ text }) => text),
      plainText(articles.find(({ front }) => front.id === item.article.front.id)!.body),
    );
});

test("what is not known is null, an estimated paper stands apart, an estimated date with its range", () => {
  const [undated, estimated] = entriesOf(ARTICLES).map((entry) => articleRecord(entry, null));
  assert.deepEqual(
    [undated!.date, undated!.dateBasis, undated!.paper, undated!.paperCode, undated!.url, undated!.city],
    [null, "unknown", null, "x", null, null],
  );
  assert.deepEqual(
    [estimated!.title, estimated!.paper, estimated!.paperEstimate, estimated!.date, estimated!.dateRange],
    [null, null, "晨光报", "2019-01-02", ["2018-12-30", "2019-01-04"]],
  );
});

test("what a person corrected says so, in the record, the table and the text", () => {
  const [entry] = entriesOf([[{ id: "x-20200528-a05-02", title: "题" }, "文"]]);
  const corrected: Entry = {
    ...entry!,
    article: { ...entry!.article, correction: { by: "print", text: "题\n丈" } },
  };
  const files = [entry!, corrected].map((each) => articleFiles(each, null, zhHans));
  assert.deepEqual(
    [entry!, corrected].map((each) => articleRecord(each, null).corrected),
    [false, true],
  );
  assert.deepEqual(
    files.map(({ carried }) => /,(?:true|false),文/.exec(carried.csv)?.[0]),
    [",false,文", ",true,文"],
  );
  assert.deepEqual(
    files.map(({ files: own }) => own["index.txt"].includes("\n［经人工更正］\n\n文")),
    [false, true],
  );
});

test("whatever the words, a record is one line and reads back as the same", () => {
  fc.assert(
    fc.property(wildText, wildText, (title, body) => {
      const entry = entriesOf([[{ id: "x-20200528-a05-02", title: "题" }, "文"]])[0]!;
      const article = { ...entry.article, front: { ...entry.article.front, title }, body };
      const { carried } = articleFiles({ ...entry, article }, null, zhHans);
      assert.doesNotMatch(carried.json, /[\r\n]/);
      const read = recordSchema.parse(JSON.parse(carried.json));
      assert.equal(read.title, title);
      assert.equal(read.text.length, plainText(readable(body)).length);
    }),
  );
});

test("the published schema describes every key, and names itself where the address is known", () => {
  const schema = JSON.parse(jsonSchema("https://example.org/data/article.schema.json", zhHans)) as {
    $schema: string;
    $id: string;
    required: string[];
    properties: Record<string, { description?: string }>;
  };
  assert.equal(schema.$schema, "https://json-schema.org/draft/2020-12/schema");
  assert.equal(schema.$id, "https://example.org/data/article.schema.json");
  assert.deepEqual(schema.required, Object.keys(recordSchema.shape));
  for (const [name, { description }] of Object.entries(schema.properties)) assert.ok(description, name);
  assert.equal("$id" in (JSON.parse(jsonSchema(null, zhHans)) as object), false);
});
