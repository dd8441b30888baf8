import assert from "node:assert/strict";
import { test } from "node:test";
import { judgeMoved } from "../../src/check/moved.ts";
import type { Moved } from "../../src/site/moved/moved.ts";
import { movedFiles } from "../../src/site/moved/movedFiles.ts";

const URL = "https://example.org";
const FOLDER = "2020/05/28/lzcb/a05-09/";

const MERGED: Moved = {
  address: `/${FOLDER}`,
  heading: "并入别的文章",
  note: "现在在这里：",
  to: [{ name: "渠水", address: "/2020/05/28/lzcb/a05-01/" }],
  leadsOn: true,
  stood: null,
};
const WITHDRAWN: Moved = {
  ...MERGED,
  heading: "已撤下",
  to: [],
  leadsOn: false,
  stood: { words: "", near: [{ name: "检索", address: "/search/" }] },
};

const page = (heading: string, links: string[], refresh = ""): string =>
  `<title>x</title><a href="/elsewhere">menu</a><main><h1>${heading}</h1>${links
    .map((href) => `<a href="${href}">x</a>`)
    .join(
      "",
    )}</main>${refresh === "" ? "" : `<meta http-equiv="refresh" content="0; url=${refresh}">`}<a href="#">foot</a>`;

function faults(old: Moved, html: string | null, change: Record<string, string | null> = {}): string[] {
  const files: Record<string, string | null> = { "index.html": html, ...movedFiles(old, URL), ...change };
  return judgeMoved(old, (path) => files[path.slice(FOLDER.length)] ?? null, URL).map(
    ({ code, file, message }) => `${code} ${file.slice(FOLDER.length)}: ${message}`,
  );
}

test("a page that leads where its text is, and one that was withdrawn and leads to what is near, are right", () => {
  assert.deepEqual(faults(MERGED, page("并入别的文章", ["../a05-01/index.html"], "../a05-01/")), []);
  assert.deepEqual(faults(WITHDRAWN, page("已撤下", ["../../../../../search/"])), []);
});

test("links, and where it takes the reader, that are not what the ledger says are named with both places", () => {
  assert.deepEqual(faults(MERGED, page("并入别的文章", ["../a05-04/"], "../a05-04/")), [
    "moved-differs index.html: links to 2020/05/28/lzcb/a05-04/index.html, and by the archive’s ledger leads to 2020/05/28/lzcb/a05-01/index.html; build again",
    "moved-differs index.html: takes the reader to ../a05-04/, and is to take him to 2020/05/28/lzcb/a05-01/index.html; build again",
  ]);
  assert.match(faults(MERGED, page("并入别的文章", ["../a05-01/"]))[0]!, /takes the reader nowhere/);
  assert.match(
    faults(WITHDRAWN, page("已撤下", ["../../../../../search/"], "../a05-04/"))[0]!,
    /is to take him nowhere/,
  );
});

test("another page in its place, and files that say otherwise or are gone", () => {
  assert.deepEqual(faults(MERGED, page("渠水", [])), [
    "moved-differs index.html: is not the page that says what became of lzcb-20200528-a05-09 (“并入别的文章”); build again",
  ]);
  const right = page("并入别的文章", ["../a05-01/"], "../a05-01/");
  assert.deepEqual(
    faults(MERGED, right, { "index.json": "{}", "index.md": null }).map((each) => each.split(":")[0]),
    ["moved-differs index.json", "moved-missing index.md"],
  );
  assert.match(faults(MERGED, null)[0]!, /^moved-missing index\.html: is not there/);
});

test("a day or an issue that stands no more has a page, and no files beside it", () => {
  const day: Moved = { ...MERGED, address: "/2020/05/29/" };
  const html = page("并入别的文章", ["../28/lzcb/a05-01/"], "../28/lzcb/a05-01/");
  assert.deepEqual(
    judgeMoved(day, (path) => (path === "2020/05/29/index.html" ? html : null), URL),
    [],
  );
});
