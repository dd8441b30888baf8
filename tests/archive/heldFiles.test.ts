import assert from "node:assert/strict";
import { test } from "node:test";
import { heldFiles } from "../../src/archive/heldFiles.ts";

const idsOf = (path: string, id: string): string[] => [
  ...heldFiles([{ path, text: `---\nid: ${id}\n---\n` }]).articles.keys(),
];

test("an article is known by the id that its front matter names, wherever its file lies", () => {
  assert.deepEqual(idsOf("x/copy.md", "lzcb-20200528-a05-02"), ["lzcb-20200528-a05-02"]);
});

test("a name that can be no id is none: its path counts, and where that gives none either, nothing", () => {
  const endless = `${"a".repeat(300)}-20200528-a05-02`;
  assert.deepEqual(idsOf("2020/05/28/lzcb/a05-02.md", endless), ["lzcb-20200528-a05-02"]);
  for (const path of [
    "2020/05/28/lzcb/notes.md",
    "2020/05/28/<b>/a05-02.md",
    `2020/05/28/${"a".repeat(99)}/a05-02.md`,
  ])
    assert.deepEqual(idsOf(path, endless), [], path);
});
