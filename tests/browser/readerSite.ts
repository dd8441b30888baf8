/** The sample's site, with an article that a person corrected, one that was withdrawn and a page of traps, and a browser: for what a reader meets on one device. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { ingest } from "../../scripts/ingest.ts";
import { launchBrowser } from "./browser.ts";
import { correctByHand } from "./correctByHand.ts";
import { buildTestSite } from "./site.ts";
import { TRAP_PAGE } from "./trapPage.ts";

async function writeArchive(): Promise<string> {
  const archive = mkdtempSync(join(tmpdir(), "backfile-reader-"));
  cpSync("articles", archive, { recursive: true });
  correctByHand(archive, "2016/05/12/hdyb/a02-01.md");
  rmSync(join(archive, "2016/05/12/hdyb/a06-04.md"));
  const raw = mkdtempSync(join(tmpdir(), "backfile-traps-"));
  writeFileSync(join(raw, "海岱样报_2016-05-13_B01.txt"), TRAP_PAGE);
  await ingest([raw], archive);
  rmSync(raw, { recursive: true });
  return archive;
}

const archive = await writeArchive();
export const [site, browser] = await Promise.all([buildTestSite(archive), launchBrowser()]);
after(async () => {
  await browser.close();
  await site.remove();
  rmSync(archive, { recursive: true, force: true });
});

/** Two articles of one printed page. */
export const ARTICLES = ["2016/05/12/hdyb/a02-01/", "2016/05/12/hdyb/a02-02/"] as const;

/** A device that nobody has read on. */
export async function withDevice(
  options: BrowserContextOptions,
  use: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  try {
    await use(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

/** Chooses in the panel of an article's page. */
export async function choose(page: Page, ...choices: string[]): Promise<void> {
  await page.click(".article [data-opens-settings]");
  for (const choice of choices) await page.getByLabel(choice, { exact: true }).check();
  await page.click("dialog >> text=完成");
}
