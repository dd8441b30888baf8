/** Every action of the review desk by mouse and by keys, undone again by mouse and by keys. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { ArchiveFile } from "../../src/archive/readArchive.ts";
import { B, C, FRESH, id, ingested, LINES, path } from "../corrections/page.ts";
import { textsIn } from "../scripts/review/deskFolder.ts";
import { at, choose, click, press, text, withDesk } from "./reviewDesk.ts";

const LEFT = ingested([], ["1-2"], B, C);

type Case = {
  action: string;
  files?: ArchiveFile[];
  /** What is chosen before. */
  ready?: (page: Page) => Promise<unknown>;
  keys: (page: Page) => Promise<unknown>;
  /** What the archive then holds. */
  holds: (texts: Record<string, string>) => boolean;
};

const CASES: readonly Case[] = [
  {
    action: "accept",
    keys: (page) => press(page, "a"),
    holds: (texts) => /^checked: "\d{4}-\d\d-\d\d"$/m.test(text(texts, "02")),
  },
  {
    action: "save",
    ready: (page) => page.fill("#title", "新井通水"),
    keys: async (page) => {
      await page.focus("#title");
      await press(page, "Enter");
    },
    holds: (texts) => text(texts, "02").includes("title: 新井通水\n"),
  },
  {
    action: "move",
    ready: async (page) => {
      await choose(page, 1);
      await page.selectOption("select[name=with]", id("03"));
    },
    keys: (page) => press(page, "m"),
    holds: (texts) => text(texts, "03").includes(LINES[5]!) && !text(texts, "02").includes(LINES[5]!),
  },
  {
    action: "down",
    ready: (page) => choose(page, 0),
    keys: (page) => press(page, "]"),
    holds: (texts) => text(texts, "02").indexOf(LINES[5]!) < text(texts, "02").indexOf(LINES[4]!),
  },
  {
    action: "up",
    ready: (page) => choose(page, 1),
    keys: (page) => press(page, "["),
    holds: (texts) => text(texts, "02").indexOf(LINES[5]!) < text(texts, "02").indexOf(LINES[4]!),
  },
  {
    action: "glue",
    ready: (page) => choose(page, 1),
    keys: (page) => press(page, "p"),
    holds: (texts) => text(texts, "02").includes(LINES[4]! + LINES[5]!),
  },
  {
    action: "headline",
    ready: (page) => choose(page, 0),
    keys: (page) => press(page, "h"),
    holds: (texts) => text(texts, "02").includes(`## ${LINES[3]}`),
  },
  {
    action: "split",
    ready: (page) => choose(page, 1),
    keys: (page) => press(page, "s"),
    // An id that was given once is given to no other, though the split was undone.
    holds: (texts) =>
      (text(texts, "04") + text(texts, "05")).includes(LINES[5]!) && !text(texts, "02").includes(LINES[5]!),
  },
  {
    action: "merge",
    ready: (page) => page.selectOption("select[name=with]", id("03")),
    keys: (page) => press(page, "g"),
    holds: (texts) => text(texts, "02").includes(LINES[8]!) && !(path("03") in texts),
  },
  {
    action: "take",
    files: LEFT,
    ready: (page) => page.locator(".free input").first().check(),
    keys: (page) => press(page, "l"),
    holds: (texts) => text(texts, "02").includes(LINES[2]!),
  },
  {
    action: "text",
    ready: async (page) => {
      await choose(page, 1);
      await page.click("#edit summary");
      await page.fill("textarea[name=text]", "水泵还了。");
    },
    keys: async (page) => {
      await page.keyboard.press("Tab");
      await press(page, "Enter");
    },
    holds: (texts) => text(texts, "02").endsWith(`${LINES[4]}\n\n水泵还了。\n`),
  },
  {
    action: "withdraw",
    keys: async (page) => {
      await page.focus("button[value=withdraw]");
      await press(page, "Enter");
    },
    holds: (texts) => !(path("02") in texts),
  },
];

for (const { action, files = FRESH, ready, keys, holds } of CASES)
  test(`${action}: by mouse and by keys, and undone by mouse and by keys`, async () => {
    await withDesk(files, async ({ page, url, folder }) => {
      const { "2019/ledger.txt": _, ...first } = textsIn(folder);
      for (const [how, undo] of [
        [
          () => click(page, action),
          () => Promise.all([page.waitForEvent("load"), page.click("#undo button")]),
        ],
        [() => keys(page), () => press(page, "u")],
      ] as const) {
        await page.goto(url + at("02"));
        await ready?.(page);
        await how();
        assert.ok(holds(textsIn(folder)), (await page.textContent("main"))!);
        assert.equal(await page.locator("[role=status]").count(), 1);
        await undo();
        const { "2019/ledger.txt": _ledger, ...now } = textsIn(folder);
        assert.deepEqual(now, first);
      }
    });
  });
