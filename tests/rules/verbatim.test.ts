import assert from "node:assert/strict";
import { test } from "node:test";
import { verbatim } from "../../src/rules/verbatim.ts";

/** The stretches of a text in which marks stay as printed. */
function kept(text: string): string[] {
  const isKept = verbatim(text);
  const marked = Array.from({ length: text.length }, (_, at) => (isKept(at) ? text[at]! : "\n")).join("");
  return marked.split("\n").filter((part) => part !== "");
}

test("addresses of every sort, to their last sign", () => {
  for (const address of [
    "http://liuhe.example/x?id=1,2",
    "HTTPS://liuhe.example/a.b/c_d#e",
    "ftp://liuhe.example",
    "www.liuhe.example",
    "www.liuhe.example/dianzi,02",
    "bianji@liuhe.example",
    "bian.ji+1@liu-he.com.cn",
    "liuhe.com.cn",
    "liu-he.cn:8080/bao?n=1",
  ])
    assert.deepEqual(kept(`来信请寄${address}，或送到报社。`), [address], address);
});

test("a mark behind an address is the sentence's", () => {
  for (const mark of [",", ";", ":", "?", "!", ".", ")", "'", "(", "?!"])
    assert.deepEqual(kept(`见http://a.cn/x${mark}后来`), ["http://a.cn/x"], mark);
  assert.deepEqual(kept("(http://a.cn/x).www.b.cn"), ["http://a.cn/x).www.b.cn"]);
  assert.deepEqual(kept('http://a.cn/<后来>http://b.cn"引"'), ["http://a.cn/", "http://b.cn"]);
});

test("figures, names and sentences are no addresses", () => {
  for (const text of [
    "渠水清了.",
    "水位降到2.4米,流量1.25",
    "A.B两组",
    "@许青禾",
    "来了...走了",
    "",
    "3.5.2019",
    "a.1",
  ])
    assert.deepEqual(kept(text), [], text);
});
