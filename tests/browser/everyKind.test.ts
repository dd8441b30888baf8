/** What holds of every kind of page: it is walked with the keyboard, and read without JavaScript. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { KINDS } from "./kinds.ts";
import { site, withDevice } from "./readerSite.ts";

test("on every kind of page the first key leads past the head to what is read, and what has the keyboard is seen", async () => {
  await withDevice({}, async (page) => {
    for (const [kind, path] of Object.entries(KINDS)) {
      await page.goto(site.url + path);
      await page.keyboard.press("Tab");
      const skip = await page.evaluate(() => {
        const { top, height } = document.activeElement!.getBoundingClientRect();
        return [document.activeElement!.className, top >= 0 && height > 0];
      });
      assert.deepEqual(skip, ["skip", true], kind);
      await page.keyboard.press("Enter");
      assert.equal(await page.evaluate(() => document.activeElement!.id), "main", kind);
      await page.keyboard.press("Tab");
      const focused = await page.evaluate(() => {
        const element = document.activeElement!;
        return [element.closest("main") !== null, getComputedStyle(element).outlineStyle];
      });
      assert.deepEqual(focused, [true, "solid"], kind);
    }
  });
});

/** Where scripts add what is no part of the archive: this day in other years, settings and clippings. */
const ADDED_TO = ["home", "article"];

test("without JavaScript every kind of page says the same", async () => {
  const texts = async (javaScriptEnabled: boolean): Promise<Map<string, string>> => {
    const said = new Map<string, string>();
    await withDevice({ javaScriptEnabled }, async (page) => {
      for (const [kind, path] of Object.entries(KINDS)) {
        await page.goto(site.url + path, { waitUntil: "networkidle" });
        said.set(kind, (await page.locator("main").innerText()).replace(/\s+/g, ""));
      }
    });
    return said;
  };
  const [without, withIt] = [await texts(false), await texts(true)];
  for (const [kind, text] of without) {
    assert.ok(text.length > 20, kind);
    if (!ADDED_TO.includes(kind)) assert.equal(text, withIt.get(kind), kind);
  }
});
