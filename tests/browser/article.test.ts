/** An article's page beside its text: its printed lines, its citations, its report. */
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { articleAddress } from "../../src/archive/address.ts";
import { axeFaults } from "./axe.ts";
import { correctByHand } from "./correctByHand.ts";
import { launchBrowser } from "./browser.ts";
import { buildTestSite, type BuiltSite } from "./site.ts";

/** Made of two stretches of its page, with a line between them that is not its own. */
const ARTICLE = "2019/08/22/jlyb/a03-03/";

let archive: string;
let site: BuiltSite;
let browser: Browser;

before(async () => {
  archive = mkdtempSync(join(tmpdir(), "backfile-article-"));
  cpSync("articles", archive, { recursive: true });
  correctByHand(archive, ARTICLE.replace(/\/$/, ".md"));
  const settings = join(archive, "archive.yml");
  const added = "\naddress: https://example.org/archive\nreport: https://example.org/new?labels=fault\n";
  writeFileSync(settings, readFileSync(settings, "utf8") + added);
  [site, browser] = await Promise.all([buildTestSite(archive), launchBrowser()]);
});
after(async () => {
  await browser?.close();
  await site?.remove();
  rmSync(archive, { recursive: true, force: true });
});

async function onPage(
  options: BrowserContextOptions,
  use: (page: Page) => Promise<void>,
  address = `${site.url}${ARTICLE}`,
): Promise<void> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(address);
    await use(page);
  } finally {
    await context.close();
  }
}

const CITATION = "蔺小满, 祝文江. 九处塌方，两天半打通：临朐县南部山区道路抢修见闻[N";
const copyButton = "pre[data-copy] + button";

test("all that is folded is there without a script: lines, citations, report", async () => {
  await onPage({ javaScriptEnabled: false }, async (page) => {
    await page.click("summary:has-text('对照原版的行')");
    const rows = await page.locator(".own-lines li").allInnerTexts();
    assert.match(rows[0]!.replace(/\s+/g, " "), /^29 1 九处塌方/);
    assert.ok(rows.includes("（1行，不在任何文章里）"));
    await page.click("summary:has-text('引用这篇文章')");
    const texts = await page.locator("pre[data-copy]").allInnerTexts();
    assert.equal(texts[0], `${CITATION}]. 胶莱样报, 2019-08-22(A03).`);
    assert.equal(
      texts[1],
      `${CITATION}/OL]. 胶莱样报, 2019-08-22(A03)[引用日期]. https://example.org/archive/${ARTICLE}`,
    );
    assert.equal(await page.locator(copyButton).count(), 0);
    const report = await page.locator(".correction a").getAttribute("href");
    assert.match(report ?? "", /^https:\/\/example\.org\/new\?labels=fault&title=/);
  });
});

test("what a person corrected is shown as it was and as it is, without a script; a search for what it was leads there", async () => {
  await onPage({ javaScriptEnabled: false }, async (page) => {
    const details = page.locator("details.corrected");
    assert.equal(await details.locator("dl").isVisible(), false);
    await details.locator("summary:has-text('经人工更正（3处）')").click();
    assert.deepEqual(await details.locator("dd").allInnerTexts(), [
      "更正前：（无）\n更正后：春灌时节",
      "更正前：潍坊市 临朐县\n更正后：杭州市 西湖区",
      "更正前：…下山坡，通往临朐县雀岭村的盘山路恢复通车。头一辆开…\n更正后：…下山坡，通往临朐县雀岭村底盘山路恢复通车。头一辆开…",
    ]);
    assert.deepEqual(await details.locator("del").allInnerTexts(), ["潍坊市 临朐县", "的"]);
    assert.deepEqual(await details.locator("ins").allInnerTexts(), ["春灌时节", "杭州市 西湖区", "底"]);
  });
  for (const [typed, place] of [
    ["雀岭村的盘山路", "details.corrected[open] .was mark.hit"],
    ["盘山路", ".article .body mark.hit"],
  ] as const)
    await onPage(
      {},
      async (page) => {
        await page.waitForSelector(place);
        const marks = await page.locator("mark.hit").allInnerTexts();
        assert.equal(marks.join(""), typed);
      },
      `${site.url}${ARTICLE}?q=${encodeURIComponent(typed)}`,
    );
});

test("a citation is copied with the reader's own day, and it is said", async () => {
  await onPage({ permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
    await page.click("summary:has-text('引用这篇文章')");
    await page.locator(copyButton).nth(1).click();
    await page.waitForSelector('[role="status"]:has-text("已复制")');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /\(A03\)\[\d{4}-\d\d-\d\d\]\. https:/);
  });
});

test("from a folder, too, where a browser has no clipboard", async () => {
  const file = pathToFileURL(join(site.folder, ARTICLE, "index.html")).href;
  await onPage(
    {},
    async (page) => {
      await page.click("summary:has-text('引用这篇文章')");
      await page.locator(copyButton).first().click();
      await page.waitForSelector('[role="status"]:has-text("已复制")');
    },
    file,
  );
});

test("unfolded, axe finds nothing and nothing is wider than the screen; the policy holds", async () => {
  for (const [width, colorScheme] of [
    [360, "dark"],
    [1440, "light"],
  ] as const)
    await onPage({ viewport: { width, height: 800 }, colorScheme }, async (page) => {
      const complaints: string[] = [];
      page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
      await page.reload();
      await page.evaluate(() => document.querySelectorAll("details").forEach((each) => (each.open = true)));
      assert.deepEqual(await axeFaults(page), []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
      assert.deepEqual(complaints, []);
      const thing = JSON.parse(
        (await page.textContent('script[type="application/ld+json"]')) ?? "",
      ) as object;
      assert.equal("headline" in thing && thing.headline, "九处塌方，两天半打通");
    });
});

test("the lines stand beside the text on a wide screen and below it on a phone", async () => {
  for (const [width, beside] of [
    [1440, true],
    [360, false],
  ] as const)
    await onPage({ viewport: { width, height: 800 } }, async (page) => {
      await page.click("summary:has-text('对照原版的行')");
      const text = (await page.locator(".body").boundingBox())!;
      const lines = (await page.locator(".own-lines .lines").boundingBox())!;
      assert.equal(lines.x >= text.x + text.width, beside);
      assert.equal(lines.y >= text.y + text.height, !beside);
    });
});

test("no article's page is more than 12 KB compressed", () => {
  const sizes = site.archive.articles.map(({ front }) => {
    const html = readFileSync(join(site.folder, articleAddress(front.id), "index.html"));
    return gzipSync(html).length;
  });
  assert.ok(Math.max(...sizes) <= 12 * 1024, String(Math.max(...sizes)));
});
