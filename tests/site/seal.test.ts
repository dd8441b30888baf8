import assert from "node:assert/strict";
import { test } from "node:test";
import { fileDigest, readSeal, sealText } from "../../src/site/seal.ts";

const FILES = {
  "sw.js": fileDigest("worker"),
  "assets/site.css": fileDigest("css"),
  "assets/site.js": fileDigest("js"),
  "2020/05/28/index.html": fileDigest("day"),
};

test("a line for each file and folder at the root, the same in whatever order files are named", () => {
  const seal = sealText(FILES);
  assert.deepEqual([...readSeal(seal).keys()], ["2020/", "assets/", "sw.js"]);
  assert.equal(readSeal(seal).get("sw.js"), FILES["sw.js"]);
  assert.equal(sealText(Object.fromEntries(Object.entries(FILES).toReversed())), seal);
});

test("a folder's line is another when a file in it is another, is gone, came in, or has another name", () => {
  const own = (files: Record<string, string>): string | undefined => readSeal(sealText(files)).get("assets/");
  const { "assets/site.js": js, ...rest } = FILES;
  const others = [
    { ...FILES, "assets/site.js": fileDigest("alert(1)") },
    rest,
    { ...FILES, "assets/more.js": js },
    { ...rest, "assets/more.js": js },
  ];
  assert.equal(new Set([FILES, ...others].map(own)).size, 5);
  assert.equal(own({ ...FILES, "sw.js": js }), own(FILES));
});
