import assert from "node:assert/strict";
import { test } from "node:test";
import { movedFiles } from "../../../src/site/moved/movedFiles.ts";
import type { Moved } from "../../../src/site/moved/moved.ts";

const OLD: Moved = {
  address: "/2020/05/28/lzcb/a05-02/",
  heading: "这篇文章并入了另一篇",
  note: "原来的内容现在在：",
  to: [{ name: "*渠水*", address: "/2020/05/28/lzcb/a05-01/" }],
  leadsOn: true,
  stood: null,
};

test("each file beside an article that moved says where it is now, whole where the site’s address is known", () => {
  const files = movedFiles(OLD, "https://example.org/a")!;
  assert.deepEqual(JSON.parse(files["index.json"]), {
    id: "lzcb-20200528-a05-02",
    heading: OLD.heading,
    note: OLD.note,
    movedTo: [{ address: OLD.to[0]!.address, url: `https://example.org/a${OLD.to[0]!.address}` }],
  });
  assert.equal(
    files["index.txt"],
    "这篇文章并入了另一篇\n\n原来的内容现在在：\n\n*渠水*\nhttps://example.org/a/2020/05/28/lzcb/a05-01/\n",
  );
  assert.equal(
    files["index.md"],
    "---\nid: lzcb-20200528-a05-02\nmovedTo: [/2020/05/28/lzcb/a05-01/]\n---\n\n# 这篇文章并入了另一篇\n\n原来的内容现在在：\n\n- <https://example.org/a/2020/05/28/lzcb/a05-01/>\n",
  );
});

test("withdrawn, they say so and lead nowhere; where no article stood, there are none", () => {
  const files = movedFiles({ ...OLD, note: "已撤下。", to: [] }, null)!;
  assert.match(files["index.json"], /"movedTo":\[\]/);
  assert.equal(files["index.txt"], "这篇文章并入了另一篇\n\n已撤下。\n");
  assert.match(files["index.md"], /movedTo: \[\]\n---\n\n# .*\n\n已撤下。\n$/);
  for (const address of ["/page/lzcb-20200528-a05/", "/2020/05/28/lzcb/", "/city/zibo/"])
    assert.equal(movedFiles({ ...OLD, address }, null), null);
});
