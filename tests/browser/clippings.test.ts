/** Clippings in a real browser: clipped, listed, noted, carried away, brought back, shared and opened. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { axeFaults } from "./axe.ts";
import { ARTICLES, site, withDevice } from "./readerSite.ts";

const withPage = (use: (page: Page) => Promise<void>): Promise<void> =>
  withDevice({ viewport: { width: 360, height: 740 } }, use);

/** Clips both articles; gives their headlines. */
async function clipBoth(page: Page): Promise<string[]> {
  const headlines: string[] = [];
  for (const path of ARTICLES) {
    await page.goto(site.url + path);
    headlines.push((await page.textContent("h1"))!);
    await page.click("text=存入剪报");
  }
  await page.goto(`${site.url}clippings/`);
  return headlines;
}

const headlinesShown = (page: Page): Promise<string[]> => page.locator(".entry h3").allTextContents();

async function exported(page: Page, words: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.click(`button:has-text("${words}")`),
  ]);
  return readFileSync(await download.path(), "utf8");
}

test("clipped on two pages, listed on one, put in order, noted, taken down and back again", async () => {
  await withPage(async (page) => {
    const headlines = await clipBoth(page);
    assert.deepEqual(await headlinesShown(page), headlines);
    await page.click("text=下移");
    assert.deepEqual(await headlinesShown(page), headlines.toReversed());
    await page.click("text=备注 >> nth=0");
    await page.fill("textarea", "要核对 <b>\n第二行");
    await page.click("text=存好");
    await page.reload();
    assert.equal(await page.textContent(".note"), "要核对 <b>\n第二行");
    await page.click("text=取下 >> nth=0");
    assert.deepEqual(await headlinesShown(page), [headlines[0]]);
    await page.click("text=撤销");
    assert.deepEqual(await headlinesShown(page), headlines.toReversed());
    assert.deepEqual(await axeFaults(page), []);
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator(".entry h3:visible").count(), 2);
    assert.equal(await page.locator("button:visible").count(), 0);
  });
});

test("carried away as three sorts of file, and brought back on another device", async () => {
  let backup = "";
  await withPage(async (page) => {
    const headlines = await clipBoth(page);
    backup = await exported(page, "导出备份");
    const table = await exported(page, "导出表格");
    const bibtex = await exported(page, "导出 BibTeX");
    for (const headline of headlines)
      for (const text of [backup, table, bibtex]) assert.ok(text.includes(headline));
    assert.ok(bibtex.includes(`url = {${site.url}${ARTICLES[0]}`));
  });
  await withPage(async (page) => {
    const choose = (text: string): Promise<void> =>
      page.setInputFiles("input[type=file]", {
        name: "剪报.json",
        mimeType: "application/json",
        buffer: Buffer.from(text),
      });
    await page.goto(`${site.url}clippings/`);
    await choose(backup.slice(0, -20));
    await page.waitForSelector("text=没有导入：这不是 JSON 文件，或者不完整");
    await choose(backup.replaceAll("hdyb-20160512-a02-01", "javascript:alert(1)"));
    await page.waitForSelector("text=编号不对");
    assert.deepEqual(await headlinesShown(page), []);
    for (const _ of [1, 2]) {
      await choose(backup);
      await page.waitForSelector("text=已导入");
      assert.equal((await headlinesShown(page)).length, 2);
    }
  });
});

test("shared by an address that says ids alone, opened by another reader, and kept", async () => {
  let address = "";
  let headlines: string[] = [];
  await withPage(async (page) => {
    headlines = await clipBoth(page);
    await page.click("text=分享");
    address = await page.inputValue("[aria-label=分享的地址]");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.click(".search-status >> text=复制");
    await page.waitForSelector(".search-status >> text=已复制");
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), address);
  });
  assert.equal(address, `${site.url}clippings/#list=hdyb-20160512-a02-01.02`);
  await withPage(async (page) => {
    await page.goto(address);
    await page.waitForSelector(`.entry >> text=${headlines[1]}`);
    assert.deepEqual(await headlinesShown(page), headlines);
    const isEnabled = (): Promise<boolean> => page.isEnabled('button:has-text("导出 BibTeX")');
    assert.equal(await isEnabled(), false, "nothing is kept yet that could be carried away");
    await page.click("text=存到我的剪报");
    await page.reload();
    assert.equal(await isEnabled(), true);
    assert.deepEqual(await headlinesShown(page), headlines);
    await page.click(".entry a >> nth=0");
    assert.equal(await page.textContent("h1"), headlines[0]);
    await page.waitForSelector("[data-clips] >> text=从剪报取下");
    await page.goto(`${site.url}clippings/#list=javascript:alert(1)`);
    await page.waitForSelector("text=不完整，或不是本站的剪报");
  });
});

test("what was withdrawn from a shared list, or never was, is shown as that, with the way to its notice", async () => {
  await withPage(async (page) => {
    await page.route("**/a02-98/index.html", (route) =>
      route.fulfill({ contentType: "text/html", body: "<main><h1>这篇文章已撤下</h1></main>" }),
    );
    await page.goto(`${site.url}clippings/#list=hdyb-20160512-a02-01.98.99`);
    await page.waitForSelector(".entry >> text=没有这一页");
    await page.waitForSelector(".entry >> text=这篇文章已撤下");
    const entries = page.locator("#clippings .entry");
    assert.equal(await entries.count(), 3);
    assert.match((await entries.nth(1).textContent())!, /hdyb 2016-05-12 a02-98.*已撤下/);
    assert.equal(
      await entries.nth(1).locator("a").getAttribute("href"),
      `${site.url}2016/05/12/hdyb/a02-98/index.html`,
    );
  });
});

test("with the keyboard alone an article is clipped, moved and named, and the keys stay where they were", async () => {
  await withPage(async (page) => {
    await clipBoth(page);
    const pressed = async (words: string, key = "Enter"): Promise<void> => {
      await page.locator(`button:has-text("${words}")`).first().focus();
      await page.keyboard.press(key);
    };
    const focused = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement!.getAttribute("aria-label"));
    await pressed("下移", " ");
    assert.match((await focused())!, /^下移：/);
    await pressed("改名");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("水利");
    await page.keyboard.press("Enter");
    await page.waitForSelector("h2:has-text('水利')");
    await pressed("备注");
    assert.match((await focused())!, /^备注：/);
    await page.keyboard.press("Escape");
    assert.match((await focused())!, /^备注：/);
  });
});

test("a new list is shown to be named, and is gone without a trace when that is taken back", async () => {
  await withPage(async (page) => {
    await clipBoth(page);
    const names = (): Promise<string[]> => page.locator("#clippings h2").allTextContents();
    for (const _ of [1, 2]) {
      await page.click("text=新建剪报夹");
      assert.equal(await page.evaluate(() => (document.activeElement as HTMLInputElement).value), "新剪报夹");
      await page.keyboard.type("水利");
      await page.keyboard.press("Enter");
    }
    assert.deepEqual(await names(), ["我的剪报 2 篇", "水利 0 篇", "水利 2 0 篇"]);
    await page.click("text=新建剪报夹");
    await page.click("text=撤销");
    assert.deepEqual(await names(), ["我的剪报 2 篇", "水利 0 篇", "水利 2 0 篇"]);
    await page.click("text=下移 >> nth=0");
    assert.match((await page.evaluate(() => document.activeElement!.getAttribute("aria-label")))!, /^下移：/);
  });
});

test("from a folder on a disk a shared list is links, and the reader is told what does not work there", async () => {
  await withPage(async (page) => {
    const errors: Error[] = [];
    page.on("pageerror", (error) => errors.push(error));
    await page.goto(
      `${pathToFileURL(join(site.folder, "clippings/index.html")).href}#list=hdyb-20160512-a02-01`,
    );
    assert.deepEqual(await headlinesShown(page), ["hdyb 2016-05-12 a02-01"]);
    await page.waitForSelector("text=这是从文件夹打开的");
    await page.click(".entry a");
    await page.click("text=存入剪报");
    await page.click("text=我的剪报 >> nth=0");
    await page.waitForSelector("section:has-text('我的剪报') .entry");
    assert.deepEqual(errors, []);
  });
});
