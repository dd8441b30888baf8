import assert from "node:assert/strict";
import { test } from "node:test";
import { carried, ARTICLES, siteOf } from "./samples.ts";

type Resource = {
  name: string;
  path: string;
  format: string;
  mediatype: string;
  encoding: string;
  bytes: number;
  hash: string;
  schema?: { fields: { name: string; type: string; description: string }[]; primaryKey: string };
};
type Descriptor = {
  name: string;
  version: string;
  description: string;
  homepage?: string;
  resources: Resource[];
};

function descriptorOf(
  address: string,
  settings = "",
): { descriptor: Descriptor; files: Map<string, Buffer> } {
  const { files } = carried(siteOf(ARTICLES, address, settings));
  return { descriptor: JSON.parse(files.get("data/datapackage.json")!.toString()) as Descriptor, files };
}

test("every file of records is a resource with its size, form and digest", () => {
  const { descriptor, files } = descriptorOf("");
  const names = descriptor.resources.map(({ name }) => name);
  assert.equal(new Set(names).size, names.length);
  assert.deepEqual(
    names.toSorted(),
    [...files.keys()]
      .filter((path) => /^data\/(?:articles|text|article\.schema)/.test(path))
      .map((path) => path.slice("data/".length))
      .toSorted(),
  );
  for (const { name, path, format, mediatype, encoding, bytes, hash } of descriptor.resources) {
    assert.match(name, /^[-a-z0-9._]+$/, "as the standard spells names");
    assert.equal(path, name);
    assert.ok(name.endsWith(`.${format}`));
    assert.match(mediatype, /^\w+\/[-+.\w]+$/);
    assert.equal(encoding, "utf-8");
    assert.equal(bytes, files.get(`data/${path}`)!.length);
    assert.match(hash, /^sha256:[0-9a-f]{64}$/);
  }
});

test("a table says what its columns are, in the order of its first line", () => {
  const { descriptor, files } = descriptorOf("");
  const table = descriptor.resources.find(({ name }) => name === "articles-2020.csv")!;
  const [head] = files.get("data/articles-2020.csv")!.toString().slice(1).split("\r\n");
  assert.equal(table.schema!.fields.map(({ name }) => name).join(","), head);
  assert.ok(
    table.schema!.fields.every(
      ({ type, description }) => /^(string|date|number|boolean)$/.test(type) && description !== "",
    ),
  );
  assert.equal(table.schema!.primaryKey, "id");
});

test("it names the site where its address is known, gives no licence, and says of a sample that it is one", () => {
  const { descriptor } = descriptorOf("https://example.org", "sample: true\n");
  assert.equal(descriptor.homepage, "https://example.org/");
  assert.match(descriptor.description, /样本.*权利归各权利人所有/s);
  assert.match(descriptor.version, /^[0-9a-f]{12}$/);
  const unknown = descriptorOf("").descriptor;
  assert.equal("homepage" in unknown || "licenses" in unknown || "created" in unknown, false);
  assert.doesNotMatch(unknown.description, /样本/);
});
