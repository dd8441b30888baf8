import assert from "node:assert/strict";
import { test } from "node:test";
import { isAsset, judgeAsset } from "../../src/check/assets.ts";

const ROWS: [file: string, text: string, code: string | null][] = [
  ["assets/a.css", 'a{background:url("../b.png")}', null],
  ["assets/a.css", "a{background:url(data:image/png;base64,AA)}", null],
  ["assets/a.css", "a{background:url(../gone.png)}", "link-dead"],
  ["assets/a.css", '@import "https://example.com/a.css";', "resource-outside"],
  ["assets/a.css", "a{background:url(//example.com/a.png)}", "resource-outside"],
  ["assets/a.svg", '<svg xmlns="http://www.w3.org/2000/svg"><use href="#x"/></svg>', null],
  ["assets/a.svg", '<svg><image href="https://example.com/a.png"/></svg>', "resource-outside"],
  ["assets/a.svg", "<svg><script>alert(1)</script></svg>", "page-inline"],
  ["assets/a.svg", '<svg onload="alert(1)"/>', "page-inline"],
  ["assets/a.js", 'fetch("index.json");const ns="http://www.w3.org/2000/svg"', null],
  ["assets/a.js", 'fetch("https://example.com/")', "resource-outside"],
  ["assets/a.js", "new Worker('//example.com/w.js')", "resource-outside"],
];

test("what stylesheets, pictures and scripts fetch is there, and of the site", () => {
  for (const [file, text, code] of ROWS) {
    const [fault, ...more] = judgeAsset(file, text, (path) => path === "b.png");
    assert.deepEqual([fault?.code ?? null, more], [code, []], text);
  }
  assert.deepEqual(["a.css", "a.js", "a.svg", "a.html"].map(isAsset), [true, true, true, false]);
});

test("the line is named", () => {
  assert.equal(judgeAsset("a.css", "b{}\na{background:url(c.png)}", () => false)[0]?.line, 2);
});
