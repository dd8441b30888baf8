/** The front page's section on this day in other years, by the reader's clock: on a host, on a disk, and without scripts. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { archiveFiles, type ArticleText } from "../site/samples.ts";
import { launchBrowser } from "./browser.ts";
import { buildTestSite, type BuiltSite } from "./site.ts";

const DAYS = ["1984-02-29", "1988-03-17", "1999-03-17", "1990-12-30"];

const HOSTILE = `</script><b>粗</b> {{ 7 }} & "引"`;

const articles = DAYS.map((date): ArticleText => [
  {
    id: `a-${date.replaceAll("-", "")}-01-01`,
    title: date === "1999-03-17" ? HOSTILE : `${date}的头条`,
    paper: "海岱样报",
    page: "01",
    date,
  },
  "正文。",
]);

const folder = mkdtempSync(path.join(tmpdir(), "backfile-today-"));
let site: BuiltSite;
let browser: Browser;

before(async () => {
  for (const file of archiveFiles(articles)) {
    const target = path.join(folder, file.path);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, file.text);
  }
  [site, browser] = await Promise.all([buildTestSite(folder), launchBrowser()]);
});
after(async () => {
  await browser?.close();
  await site?.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** The front page as it stands at a moment; complaints of the browser are a failure. */
async function frontPage(
  moment: string,
  use: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
  home = site.url,
): Promise<void> {
  const context = await browser.newContext({ timezoneId: "Asia/Shanghai", ...options });
  const complaints: string[] = [];
  try {
    const page = await context.newPage();
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.clock.setFixedTime(new Date(moment));
    await page.goto(home);
    await use(page);
    assert.deepEqual(complaints, []);
  } finally {
    await context.close();
  }
}

const said = async (page: Page): Promise<string> => (await page.textContent("#on-this-day p")) ?? "";

async function headlines(page: Page): Promise<string[]> {
  await page.waitForSelector("#on-this-day li");
  return page.locator("#on-this-day li").allTextContents();
}

test("today's years are listed, their headlines as printed, and lead to the article and the day's page", async () => {
  await frontPage("2026-03-17T08:00:00+08:00", async (page) => {
    assert.deepEqual(await headlines(page), [
      "1988年　海岱样报　1988-03-17的头条",
      `1999年　海岱样报　${HOSTILE}`,
    ]);
    assert.equal(await said(page), "今天是3月17日。历年3月17日的报纸");
    await page.click("#on-this-day li a");
    assert.equal(await page.textContent("h1"), "1988-03-17的头条");
    await page.goBack();
    await page.click("#on-this-day p a");
    assert.equal(await page.textContent("h1"), "历史上的3月17日");
  });
});

test("the day is the reader's, wherever the reader is", async () => {
  // The evening of the 17th in Los Angeles, the morning of the 18th in Shanghai.
  const moment = "2026-03-17T20:00:00-07:00";
  await frontPage(moment, async (page) => assert.match(await said(page), /^今天是3月17日/), {
    timezoneId: "America/Los_Angeles",
  });
  await frontPage(moment, async (page) => assert.match(await said(page), /^文库里没有3月18日的报纸/));
});

test("where today has nothing the nearest day is named, over the end of a year too", async () => {
  const nearest: [moment: string, words: string][] = [
    ["2026-03-15T12:00:00+08:00", "文库里没有3月15日的报纸，最近的一天是3月17日。历年3月17日的报纸"],
    ["2026-01-02T12:00:00+08:00", "文库里没有1月2日的报纸，最近的一天是12月30日。历年12月30日的报纸"],
    ["2026-02-28T12:00:00+08:00", "文库里没有2月28日的报纸，最近的一天是2月29日。历年2月29日的报纸"],
    ["2024-02-29T12:00:00+08:00", "今天是2月29日。历年2月29日的报纸"],
  ];
  for (const [moment, words] of nearest)
    await frontPage(moment, async (page) => assert.equal(await said(page), words));
});

test("opened from a disk it says the same", async () => {
  const home = pathToFileURL(path.join(site.folder, "index.html")).href;
  await frontPage(
    "2026-03-17T08:00:00+08:00",
    async (page) => {
      assert.equal((await headlines(page)).length, 2);
      await page.click("#on-this-day li a");
      assert.equal(await page.textContent("h1"), "1988-03-17的头条");
    },
    {},
    home,
  );
});

test("without scripts a link leads to all days", async () => {
  await frontPage(
    "2026-03-17T08:00:00+08:00",
    async (page) => {
      await page.click("#on-this-day p a");
      assert.equal(await page.textContent("h1"), "历史上的今天");
      await page.click('table a:has-text("29")');
      assert.equal(await page.textContent("h1"), "历史上的2月29日");
    },
    { javaScriptEnabled: false },
  );
});
