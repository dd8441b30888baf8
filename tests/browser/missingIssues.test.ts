/** What a search says of the issues that are missing: on a host, offline and on a disk, and nothing moves while it does. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { pack } from "../../scripts/pack.ts";
import { serveSite } from "../../scripts/serve.ts";
import { dateOfNumber, dayNumber } from "../../src/archive/dayNumbers.ts";
import { archiveFiles, type ArticleText } from "../site/samples.ts";
import { launchBrowser } from "./browser.ts";
import { openSearch } from "./searchPage.ts";
import { buildTestSite, type BuiltSite } from "./site.ts";

/** Every Monday from the first of 1986 to the last of 1988. */
const [FIRST, LAST] = [dayNumber("1986-01-06"), dayNumber("1988-12-26")];
const MONDAYS = Array.from({ length: (LAST - FIRST) / 7 + 1 }, (_, week) => dateOfNumber(FIRST + 7 * week));
const isHeld = (date: string): boolean =>
  !/^1987-0[345]/.test(date) && !["1987-08-03", "1988-02-08", "1988-06-06", "1988-09-12"].includes(date);
const HELD = MONDAYS.filter(isHeld);

const articles = HELD.map((date): ArticleText => [
  {
    id: `lzcb-${date.replaceAll("-", "")}-01-01`,
    title: `${date}的头条`,
    paper: "鲁中晨报",
    page: "01",
    date,
  },
  "正文。",
]);

const folder = mkdtempSync(join(tmpdir(), "backfile-missing-"));
let site: BuiltSite;
let browser: Browser;

const write = (path: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
};

before(async () => {
  const settings = "papers: [{ name: 鲁中晨报, code: lzcb, weekdays: [1] }]\n";
  for (const { path, text } of archiveFiles(articles, [], settings)) write(join(folder, "a", path), text);
  [site, browser] = await Promise.all([buildTestSite(join(folder, "a")), launchBrowser()]);
});
after(async () => {
  await browser?.close();
  await site?.remove();
  rmSync(folder, { recursive: true, force: true });
});

async function said(page: Page, url: string, address: string): Promise<string> {
  await openSearch(page, url, address);
  return (await page.textContent("#search-coverage"))!;
}

const ALL = `本库共存有 ${HELD.length} 期报纸，已知出过 ${MONDAYS.length} 期，缺 ${MONDAYS.length - HELD.length} 期（最长的几段：1987年3月2日至1987年5月25日、1987年8月3日、1988年2月8日）。`;
const OF_1987 =
  "1987年1月1日至1987年12月31日，本库存有 38 期报纸，已知出过 52 期，缺 14 期（1987年3月2日至1987年5月25日、1987年8月3日）。";

test("before a search and after it the missing issues are named, with a way to all of them", async () => {
  const page = await browser.newPage();
  await page.goto(`${site.url}search/`);
  const written = /id="search-coverage"[^>]*>([^<]+)</.exec(
    readFileSync(join(site.folder, "search/index.html"), "utf8"),
  )?.[1];
  assert.equal(written, ALL);
  assert.equal(await said(page, site.url, ""), ALL);
  assert.equal(await said(page, site.url, "?q=头条&from=1987&to=1987"), OF_1987);
  assert.match(
    await said(page, site.url, "?q=头条&from=1986&to=1986"),
    /存有 52 期报纸，已知出过 52 期，一期不缺。/,
  );
  assert.match(
    await said(page, site.url, "?q=头条&month=1987-04"),
    /存有 0 期报纸，已知出过 4 期，缺 4 期（/,
  );
  assert.match(await said(page, site.url, "?q=头条&from=1990"), /存有 0 期报纸。$/);
  await page.click(".search-coverage a");
  assert.match((await page.textContent("h1")) ?? "", /收藏情况/);
  await page.close();
});

for (const [width, height] of [
  [360, 740],
  [1440, 900],
] as const)
  test(`the sentence of the whole archive moves nothing at ${width}`, async () => {
    const context = await browser.newContext({ viewport: { width, height } });
    await context.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          (window as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    const page = await context.newPage();
    for (const [address, most] of [
      ["", 0],
      ["?q=头条", 0],
      // Other words than those of the whole archive stand there, and on other lines.
      ["?q=头条&from=1987&to=1987", 0.02],
    ] as const) {
      await page.goto(`${site.url}search/index.html${address}`);
      await page.waitForFunction(() => document.querySelectorAll("fieldset.facet label").length > 0, null);
      await page.waitForTimeout(200);
      const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
      assert.ok(shift <= most, `${address}: ${shift}`);
    }
    await context.close();
  });

type Colour = [red: number, green: number, blue: number, alpha: number];

/** Every colour in a computed style: `rgb(1, 2, 3)`, `color(srgb 0.1 0.2 0.3 / 0.5)`. */
const coloursIn = (style: string): Colour[] =>
  [...style.matchAll(/(color\(srgb|rgba?\()([^)]*)\)/g)].map(([, how = "", list = ""]) => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = list
      .split(/[\s,/]+/)
      .filter(Boolean)
      .map(Number);
    const whole = how.startsWith("color") ? 1 : 255;
    return [red / whole, green / whole, blue / whole, alpha];
  });

/** Relative luminance, as WCAG 2 reckons it. */
const luminance = ([red, green, blue]: Colour): number => {
  const [r, g, b] = [red, green, blue].map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

function contrast(one: Colour, other: Colour): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** The least contrast of any text of the page's calendars with any colour that lies right behind it. */
async function leastContrast(page: Page): Promise<number> {
  const texts = await page.evaluate(() =>
    [...document.querySelectorAll(".grid td, .grid td *")]
      .filter((element) => element.textContent.trim() !== "")
      .map((element) => {
        const behind: { colour: string; image: string }[] = [];
        for (let at: Element | null = element; at !== null; at = at.parentElement) {
          const { backgroundColor, backgroundImage } = getComputedStyle(at);
          behind.push({ colour: backgroundColor, image: backgroundImage });
        }
        return { colour: getComputedStyle(element).color, behind };
      }),
  );
  const ratios = texts.flatMap(({ colour, behind }) => {
    const end = behind.findIndex((each) => coloursIn(each.colour)[0]?.[3] === 1);
    const grounds = behind
      .slice(0, end + 1)
      .flatMap((each) => coloursIn(each.colour + each.image))
      .filter(([, , , alpha]) => alpha === 1);
    return grounds.map((ground) => contrast(coloursIn(colour)[0]!, ground));
  });
  return Math.min(...ratios);
}

test("days of every sort are read in a calendar, hatched or not, by day and in the evening", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await browser.newPage({ colorScheme });
    for (const address of ["1987/", "1987/08/"]) {
      await page.goto(site.url + address);
      assert.ok((await page.locator(".grid .due").count()) > 0);
      const least = await leastContrast(page);
      assert.ok(least >= 4.5, `${colorScheme} ${address}: ${least}`);
    }
    await page.close();
  }
});

test("saved on the device, and opened from a disk, a search says the same", async (t) => {
  const { url, close } = await serveSite(site.folder, { port: 0 });
  t.after(close);
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${url}offline/`);
  await page.waitForSelector(".offline-years");
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
  await page.click('button:has-text("存到这台设备")');
  await page.waitForFunction(() => document.querySelector("#offline")!.textContent.includes("存好了"));
  await close();
  const offline = await said(page, url, "?q=头条&from=1987&to=1987");
  assert.ok(offline.startsWith(OF_1987), offline);
  await context.close();

  pack(site.folder, join(folder, "archive.zip"));
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(folder, "archive.zip")))))
    write(join(folder, path), bytes);
  const onDisk = await browser.newPage();
  const unpacked = pathToFileURL(`${join(folder, "backfile")}/`).href;
  assert.equal(await said(onDisk, unpacked, "?q=头条&from=1987&to=1987"), OF_1987);
  await onDisk.close();
});
