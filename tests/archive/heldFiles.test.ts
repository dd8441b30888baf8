import assert from "node:assert/strict";
import { test } from "node:test";
import { digestOf } from "../../src/archive/digest.ts";
import { heldFiles } from "../../src/archive/heldFiles.ts";
import type { WrittenArticle } from "../../src/archiveTypes.ts";
import { writePageFile } from "../../src/frontMatter.ts";
import { sheet } from "../site/samples.ts";

const idsOf = (path: string, id: string): string[] => [
  ...heldFiles([{ path, text: `---\nid: ${id}\n---\n` }]).articles.keys(),
];

test("an article is known by the id that its front matter names, wherever its file lies", () => {
  assert.deepEqual(idsOf("x/copy.md", "lzcb-20200528-a05-02"), ["lzcb-20200528-a05-02"]);
});

test("an ending in capitals is an article's as well, and such a file is a person's", () => {
  assert.deepEqual(idsOf("2020/05/28/lzcb/a05-02.MD", ""), ["lzcb-20200528-a05-02"]);
  const { articles, isByHand } = heldFiles([{ path: "2020/05/28/lzcb/a05-02.MD", text: "" }]);
  assert.equal(articles.size, 1);
  assert.equal(isByHand("lzcb-20200528-a05-02"), true);
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

const A = "lzcb-20200528-a05-02";
const PATH = "2020/05/28/lzcb/a05-02.md";
const known = (text: string, path = "x/copy.md"): string[] => [
  ...heldFiles([{ path, text }]).articles.keys(),
];

test("the id is read however it is written there: quoted, spaced, with a remark, between other fields", () => {
  for (const line of [
    `id: "${A}"`,
    `id: '${A}'`,
    `id:${A}`,
    `id:\t ${A} \t`,
    `id: ${A} # 勿改`,
    `id: ${A}\r`,
  ])
    assert.deepEqual(known(`---\ntitle: 题\n${line}\ncity: 市\n---\n`), [A], line);
  for (const line of [`id: ${A}x y`, `id: "${A} 二"`, `pid: ${A}`, ` id: ${A}`, `id: ${A}!`])
    assert.deepEqual(known(`---\n${line}\n---\n`), [], line);
});

test("front matter stands at the beginning of the file, and ends", () => {
  assert.deepEqual(known(`正文\n---\nid: ${A}\n---\n`), []);
  assert.deepEqual(known(`---\nid: ${A}\n`), []);
  assert.deepEqual(known(`---\ntitle: 题\n---\nid: ${A}\n---\n`), []);
  assert.deepEqual(known(`--- # 说明\nid: ${A}\n---\n`), [A]);
});

test("a copy that kept its id counts for nothing beside the file at the id's own path, whichever comes first", () => {
  const [own, copy] = [
    { path: PATH, text: `---\nid: ${A}\n---\n原` },
    { path: "2020/05/28/lzcb/b.md", text: `---\nid: ${A}\n---\n抄` },
  ];
  for (const files of [
    [own, copy],
    [copy, own],
  ])
    assert.equal(heldFiles(files).articles.get(A)!.path, PATH);
  assert.equal(heldFiles([copy, { ...copy, path: "2020/05/28/lzcb/c.md" }]).articles.get(A)!.path, copy.path);
});

test("an article is a person's where it is not as it was written, elsewhere, or gone; what a run removed is not", () => {
  const text = `---\nid: ${A}\n---\n`;
  const page = (entry: Partial<WrittenArticle> | null): { path: string; text: string } => ({
    path: "2020/05/28/lzcb/a05.page.txt",
    text: writePageFile(
      sheet({
        id: "lzcb-20200528-a05",
        articles: entry === null ? {} : { [A]: { digest: digestOf(text), opening: "", ...entry } },
      }),
    ),
  });
  const byHand = (...files: { path: string; text: string }[]): boolean => heldFiles(files).isByHand(A);
  const own = { path: PATH, text };
  assert.equal(byHand(own, page({})), false);
  assert.equal(byHand(own, page({ digest: "x" })), true);
  assert.equal(byHand({ ...own, path: "x.md" }, page({})), true);
  assert.equal(byHand(own, page(null)), true);
  assert.equal(byHand(page({})), true);
  assert.equal(byHand(page({ removed: true })), false);
  assert.equal(byHand(), false);
  assert.deepEqual(heldFiles([{ path: "notes.txt", text: page({}).text }]).sheets, []);
  assert.deepEqual(heldFiles([{ ...page({}), text: "---\n" }]).sheets, []);
});

test("an article that waited and was never written is nobody's; one that a person wrote in its place and deleted is theirs", () => {
  const record = (digest: string): { path: string; text: string } => ({
    path: "2020/05/28/lzcb/a05.page.txt",
    text: writePageFile({
      ...sheet({ id: "lzcb-20200528-a05" }),
      articles: { [A]: { digest, opening: "题" } },
    }),
  });
  const ledger = (id: string): { path: string; text: string } => ({
    path: "2020/ledger.txt",
    text: `${id} held\n`,
  });
  assert.equal(heldFiles([record("")]).isByHand(A), false);
  assert.equal(heldFiles([record(""), ledger("lzcb-20200528-a05-03")]).isByHand(A), false);
  assert.equal(heldFiles([record(""), ledger(A)]).isByHand(A), true);
  assert.equal(heldFiles([record(digestOf("原"))]).isByHand(A), true);
});
