import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  changesSince,
  compareLists,
  listArticles,
  readChanges,
  writeChanges,
} from "../../../src/site/coverage/changes.ts";
import { archiveOf } from "../samples.ts";

const nowhere = (): boolean => false;

const list = (articles: Record<string, string>): string =>
  Object.entries(articles)
    .map(([id, digest]) => `${id}\t${digest}\n`)
    .join("");

test("a line an article: its id and the beginning of its file's digest", () => {
  const { articles } = archiveOf([[{ id: "hdyb-20010502-01-01" }], [{ id: "hdyb-20010502-01-02" }]]);
  assert.match(
    listArticles(articles),
    /^hdyb-20010502-01-01\t[0-9a-f]{8}\nhdyb-20010502-01-02\t[0-9a-f]{8}\n$/,
  );
  const without = articles.map(({ digest: _digest, ...article }) => article);
  assert.match(listArticles(without), /^hdyb-20010502-01-01\t-\n/);
});

test("what was added, changed and removed", () => {
  assert.deepEqual(compareLists(list({ a: "1", b: "1", c: "1" }), list({ a: "1", b: "2", d: "1", e: "1" })), {
    added: 2,
    changed: 1,
    removed: 1,
    elsewhere: 0,
    newest: [
      { id: "e", kind: "added" },
      { id: "d", kind: "added" },
      { id: "b", kind: "changed" },
    ],
    gone: ["c"],
  });
});

test("the newest twenty are named, however many there are", () => {
  const many = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`a${i}`, "1"]));
  const { added, newest } = compareLists("", list(many));
  assert.deepEqual([added, newest.length, newest[0]!.id], [5000, 20, "a4999"]);
  const { removed, gone } = compareLists(list(many), "");
  assert.deepEqual([removed, gone.length, gone[0]], [5000, 20, "a4999"]);
});

test("a first build knows of nothing, the same archive shows the same changes again, another one new ones", () => {
  const [first, second] = [list({ a: "1" }), list({ a: "2" })];
  assert.equal(changesSince(null, first, nowhere), null);
  const again = { articles: `${first}\n`, changes: "" };
  assert.equal(changesSince(again, first, nowhere), null);
  const changed = changesSince({ articles: first, changes: "" }, second, nowhere);
  assert.equal(changed?.changed, 1);
  const shown = { articles: second, changes: writeChanges(changed) };
  assert.deepEqual(changesSince(shown, second, nowhere), changed);
});

test("whatever stands in the files of an earlier site, counts are numbers", () => {
  assert.equal(readChanges(""), null);
  assert.deepEqual(readChanges("added\tmany\n+\t<b>\n-\t<i>\nnonsense\n"), {
    added: 0,
    changed: 0,
    removed: 0,
    elsewhere: 0,
    newest: [{ id: "<b>", kind: "added" }],
    gone: ["<i>"],
  });
  assert.equal(compareLists("no list\n\t\n", list({ a: "1" })).removed, 0);
});

const lists = fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), fc.constantFrom("1", "2"));

test("what is kept of the changes is read as it was written, and counts add up", () => {
  fc.assert(
    fc.property(lists, lists, (before, now) => {
      const changes = compareLists(list(before), list(now), (id) => id < "m");
      assert.deepEqual(readChanges(writeChanges(changes)), changes);
      const ids = Object.keys(before);
      assert.equal(changes.removed, ids.filter((id) => !Object.hasOwn(now, id)).length);
      assert.equal(changes.elsewhere, ids.filter((id) => !Object.hasOwn(now, id) && id < "m").length);
      assert.equal(ids.length + changes.added - changes.removed, Object.keys(now).length);
    }),
  );
});
