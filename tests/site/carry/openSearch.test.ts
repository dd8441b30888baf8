import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_SETTINGS } from "../../../src/settings.ts";
import { openSearch } from "../../../src/site/carry/openSearch.ts";

function names(title: string): (string | undefined)[] {
  const xml = openSearch({ ...DEFAULT_SETTINGS, title }, "https://example.org");
  return ["ShortName", "LongName"].map((name) => new RegExp(`<${name}>(.*)</${name}>`).exec(xml)?.[1]);
}

test("a name that is too long for a browser ends with a whole word, and the long name has all of it", () => {
  for (const [title, short] of [
    ["柳河旧报", "柳河旧报"],
    ["柳河县图书馆馆藏地方报纸全文数据库", "柳河县图书馆馆藏地方报纸全文"],
    ["Backfile Newspapers of Liuhe", "Backfile"],
    ["柳河日报 Liuhe Daily Archive", "柳河日报 Liuhe Daily"],
    ["Internationalisation", "Internationalisa"],
    ["旧报 & 新报", "旧报 &amp; 新报"],
  ] as const)
    assert.deepEqual(names(title), [short, title.replace("&", "&amp;")]);
});

test("a title longer than any browser shows is cut in its long name, too", () => {
  const [, long] = names("柳河县图书馆馆藏地方报纸".repeat(5));
  assert.equal(long, "柳河县图书馆馆藏地方报纸".repeat(4));
});
