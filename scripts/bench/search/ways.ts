/** The ways to come to the archive's search: from a host, from what is saved on a device without one, and from a disk. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { DEFAULT_SETTINGS } from "../../../src/settings.ts";
import { pack } from "../../pack.ts";
import { serveSite } from "../../serve.ts";
import { writeServiceWorker } from "../../serviceWorker.ts";
import type { Ask } from "./exactness.ts";

const HARNESS = join(import.meta.dirname, "harness.ts");

export type Open = (
  browser: Browser,
  site: string,
  work: string,
) => Promise<{ ask: Ask; close: () => Promise<void> }>;

/** Saving a large index takes its time. */
const PATIENCE = 600_000;

/** The script that asks, as one more file of the site. */
const addHarness = (site: string): Promise<unknown> =>
  build({
    entryPoints: [HARNESS],
    bundle: true,
    format: "iife",
    outfile: join(site, "assets/harness.js"),
    charset: "utf8",
    logLevel: "silent",
  });

async function askIn(page: Page): Promise<Ask> {
  await page.addScriptTag({ url: new URL("../assets/harness.js", page.url()).href });
  return (typed) => page.evaluate((text) => globalThis.askArchive(text), typed);
}

const fromHost: Open = async (browser, site) => {
  await addHarness(site);
  const { url, close } = await serveSite(site, { port: 0 });
  const page = await browser.newPage();
  await page.goto(`${url}search/index.html`);
  return {
    ask: await askIn(page),
    close: async () => {
      await page.close();
      await close();
    },
  };
};

const withoutHost: Open = async (browser, site) => {
  await addHarness(site);
  await writeServiceWorker(site, DEFAULT_SETTINGS.language);
  const { url, close: goOffline } = await serveSite(site, { port: 0 });
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(`${url}offline/`);
  await page.waitForSelector(".offline-years");
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
  await page.click('button:has-text("存到这台设备")');
  await page.waitForFunction(() => document.querySelector("#offline")!.textContent.includes("存好了"));
  await page.goto(`${url}search/index.html`);
  const ask = await askIn(page);
  await goOffline();
  return { ask, close: () => context.close() };
};

const fromDisk: Open = async (browser, site, work) => {
  await addHarness(site);
  const zip = join(work, "archive.zip");
  pack(site, zip);
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(dirname(join(work, path)), { recursive: true });
    writeFileSync(join(work, path), bytes);
  }
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(work, "backfile/search/index.html")).href);
  return { ask: await askIn(page), close: () => page.close() };
};

export const WAYS: Readonly<Record<string, Open>> = {
  online: fromHost,
  offline: withoutHost,
  "from a disk": fromDisk,
};
