/** A review desk in a browser, at a small archive of its own. */
import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { after, before } from "node:test";
import type { Browser, Page } from "playwright-core";
import { makeAssets, type Assets } from "../../scripts/review/assets.ts";
import { serveDesk } from "../../scripts/review/server.ts";
import type { ArchiveFile } from "../../src/archive/readArchive.ts";
import { id, path } from "../corrections/page.ts";
import { deskAt, folderOf } from "../scripts/review/deskFolder.ts";
import { launchBrowser } from "./browser.ts";

let browser: Browser;
let assets: Assets;

before(async () => {
  [browser, assets] = await Promise.all([launchBrowser(), makeAssets()]);
});
after(() => browser.close());

export type Opened = { page: Page; url: string; folder: string; open: () => Promise<Page> };

/** A desk at a folder of these files, shown in a browser; complains of whatever the browser refused or could not run. */
export async function withDesk(files: ArchiveFile[], use: (opened: Opened) => Promise<void>): Promise<void> {
  const folder = folderOf(files);
  const { url, close } = await serveDesk(deskAt(folder), assets, 0);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const wrong: string[] = [];
  const open = async (): Promise<Page> => {
    const page = await context.newPage();
    // What was typed and is left is asked about.
    page.on("dialog", (dialog) => void dialog.accept());
    page.on("pageerror", (error) => wrong.push(error.message));
    page.on("console", (message) => {
      // A refused action is answered with 409, a stranger with 403, which the browser notes.
      if (message.type() === "error" && !/status of 40[39]/.test(message.text())) wrong.push(message.text());
    });
    return page;
  };
  try {
    await use({ page: await open(), url, folder, open });
    assert.deepEqual(wrong, []);
  } finally {
    await context.close();
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}

export const at = (ordinal: string): string => `article/${id(ordinal)}`;

export const press = async (page: Page, key: string): Promise<void> => {
  await Promise.all([page.waitForEvent("load"), page.keyboard.press(key)]);
};

export const click = async (page: Page, action: string): Promise<void> => {
  await Promise.all([
    page.waitForEvent("load"),
    page.locator(`button[name=action][value=${action}]:not(.default)`).first().click(),
  ]);
};

export const choose = (page: Page, paragraph: number): Promise<void> =>
  page.locator(`#paragraph-${paragraph}`).check();

/** Of articles whose lines 3 nothing holds. */
/** The file of an article; empty where there is none. */
export const text = (texts: Record<string, string>, ordinal: string): string => texts[path(ordinal)] ?? "";
