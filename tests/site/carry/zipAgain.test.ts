import assert from "node:assert/strict";
import { test } from "node:test";
import { textZip } from "../../../src/site/carry/textZip.ts";
import { zipAgain } from "../../../src/site/carry/zipAgain.ts";

const file = (path: string, text: string): { path: string; bytes: Uint8Array } => ({
  path,
  bytes: new TextEncoder().encode(text),
});

const FILES = ["a", "b", "c"].map((name) =>
  file(`1985/07/01/lzcb/${name}.txt`, `水库${name}蓄水。`.repeat(40)),
);

test("a zip in which one file is another has the bytes of one that is made anew, and tells its size unpacked", () => {
  const whole = textZip(FILES);
  for (const at of FILES.keys())
    for (const text of ["", "放水。", "开闸放水，下游各村已得通知。".repeat(90)]) {
      const now = file(FILES[at]!.path, text);
      const files = FILES.with(at, now);
      const again = zipAgain(whole, textZip([now]))!;
      assert.deepEqual(Buffer.from(again.zip), Buffer.from(textZip(files)));
      assert.equal(
        again.size,
        files.reduce((sum, { bytes }) => sum + bytes.length, 0),
      );
    }
});

test("a file that is not in it is not put there, and what is no zip is refused", () => {
  const whole = textZip(FILES);
  assert.equal(zipAgain(whole, textZip([file("1985/07/01/lzcb/d.txt", "水")])), null);
  assert.throws(() => zipAgain(whole.subarray(0, -3), textZip([FILES[0]!])));
});
