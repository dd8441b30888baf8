/** How an article is set on a screen and on paper. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ARTICLES, choose, site, withDevice } from "./readerSite.ts";

const [ARTICLE] = ARTICLES;

test("lines are as long as print's: 38 to 42 characters at a desk, 17 or more on a phone", async () => {
  for (const [width, least, most] of [
    [1440, 38, 42],
    [1280, 38, 42],
    [360, 17, 42],
  ] as const)
    await withDevice({ viewport: { width, height: 800 } }, async (page) => {
      await page.goto(site.url + ARTICLE);
      const characters = await page.evaluate(() => {
        const body = document.querySelector(".body")!;
        return body.clientWidth / Number.parseFloat(getComputedStyle(body).fontSize);
      });
      assert.ok(characters >= least && characters <= most, `${characters} at ${width}`);
    });
});

test("on paper an article is its text and where it was printed, dark by choice or not", async () => {
  await withDevice({ colorScheme: "dark" }, async (page) => {
    await page.goto(site.url + ARTICLE);
    await choose(page, "竖排", "深色");
    await page.emulateMedia({ media: "print" });
    for (const hidden of [".site-nav", ".crumbs", ".desk", ".facts", ".neighbours", ".colophon"])
      assert.equal(await page.locator(hidden).first().isVisible(), false, hidden);
    assert.match(
      (await page.textContent(".source-line"))!,
      /\[N\]\. 海岱样报, 2016-05-12\(A02\)\. .*\/2016\/05\/12\/hdyb\/a02-01\/$/,
    );
    const style = await page.evaluate(() => {
      const { color, writingMode } = getComputedStyle(document.querySelector(".body")!);
      const link = getComputedStyle(document.querySelector(".byline a")!).textDecorationLine;
      return [color, writingMode, link];
    });
    assert.deepEqual(style, ["rgb(0, 0, 0)", "horizontal-tb", "none"]);
  });
});

test("on paper a list says where it stands, without the ways of the screen", async () => {
  await withDevice({}, async (page) => {
    await page.emulateMedia({ media: "print" });
    for (const address of [
      "city/zibo/",
      "topic/education/",
      "author/u674eu57f9u4e1c/",
      "2016/05/12/",
      "clippings/",
    ]) {
      await page.goto(site.url + address);
      const line = page.locator(".source-line");
      assert.equal(await line.isVisible(), true, address);
      assert.match((await line.textContent())!, new RegExp(`/${address}$`));
      assert.equal(await page.locator(".site-nav").isVisible(), false);
    }
  });
});
