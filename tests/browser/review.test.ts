/** The review desk in a real browser: parses that wait, keys, two windows, foreign pages, text that would be markup. */
import assert from "node:assert/strict";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { B, C, edit, FRESH, id, ingested, LINES } from "../corrections/page.ts";
import { textsIn } from "../scripts/review/deskFolder.ts";
import { axeFaults } from "./axe.ts";
import { at, choose, click, press, text, withDesk } from "./reviewDesk.ts";

test("a parse that waits is taken or left by its buttons", async () => {
  const edited = edit(FRESH, "01", (each) => each.replace("青石", "条石"));
  const waiting = ingested(edited, { lines: ["1-3"], front: { city: "潍坊市" } }, B, C);
  await withDesk(waiting, async ({ page, url, folder }) => {
    await page.goto(url);
    await page.click("a[rel=next]");
    assert.match((await page.textContent(".difference"))!, /青石/);
    await click(page, "parse");
    assert.ok(text(textsIn(folder), "01").includes("city: 潍坊市"));
    await Promise.all([page.waitForEvent("load"), page.click("#undo button")]);
    await click(page, "keep");
    assert.equal(
      text(textsIn(folder), "01"),
      text(Object.fromEntries(waiting.map((file) => [file.path, file.text])), "01"),
    );
    assert.equal(await page.locator(".pending").count(), 0);
  });
});

test("the keys walk the list and the paragraphs, and are letters where letters are typed", async () => {
  const doubtful = ingested([], ...[["1-3"], B, C].map((lines) => ({ lines, front: { confidence: 0.2 } })));
  await withDesk(doubtful, async ({ page, url, folder }) => {
    await page.goto(url);
    await press(page, "j");
    await press(page, "j");
    assert.equal(page.url(), url + at("02"));
    await press(page, "k");
    assert.equal(page.url(), url + at("01"));
    await page.keyboard.press("ArrowDown");
    assert.ok(await page.locator("#paragraph-1").isChecked());
    for (const [key, field] of [
      ["t", "title"],
      ["b", "authors"],
      ["d", "date"],
      ["c", "city"],
      ["o", "topics"],
    ] as const) {
      await page.keyboard.press(key);
      assert.equal(await page.evaluate(() => document.activeElement?.id), field);
      if (field !== "topics") await page.keyboard.type("ajsu");
      await page.keyboard.press("Escape");
    }
    await page.evaluate(() =>
      document.dispatchEvent(new KeyboardEvent("keydown", { key: "a", isComposing: true })),
    );
    assert.equal(page.url(), url + at("01"));
    assert.deepEqual(textsIn(folder), Object.fromEntries(doubtful.map((file) => [file.path, file.text])));
    await page.reload();
    await press(page, "a");
    assert.match(page.url(), new RegExp(`${id("02")}.said=accepted$`));
    await page.keyboard.press("?");
    assert.ok(await page.locator("#keys dl").isVisible());
  });
});

test("M asks for the other article first, and Enter there moves the paragraph", async () => {
  await withDesk(FRESH, async ({ page, url, folder }) => {
    await page.goto(url + at("02"));
    await page.keyboard.press("m");
    await page.selectOption("select[name=with]", id("01"));
    await press(page, "Enter");
    assert.ok(text(textsIn(folder), "01").includes(LINES[4]!));
  });
});

test("Ctrl and Enter save from the fields of several lines: the byline, and a paragraph's text", async () => {
  await withDesk(FRESH, async ({ page, url, folder }) => {
    await page.goto(url + at("02"));
    await page.fill("#authors", "记者 许青禾");
    await press(page, "Control+Enter");
    assert.match(text(textsIn(folder), "02"), /name: 许青禾/);
    await page.keyboard.press("e");
    await page.fill("textarea[name=text]", "别的话");
    await press(page, "Control+Enter");
    assert.match(text(textsIn(folder), "02"), /^别的话$/m);
  });
});

test("while a paragraph is corrected no other can be chosen, and what is left is left as it was", async () => {
  await withDesk(FRESH, async ({ page, url }) => {
    await page.goto(url + at("02"));
    await page.keyboard.press("e");
    // The field is filled and can be typed into a moment after it is shown.
    assert.equal(await page.inputValue("textarea[name=text]:enabled"), LINES[4]);
    await page.fill("textarea[name=text]", "别的话");
    assert.ok(await page.locator("#paragraph-1").isDisabled());
    await page.click("#leave");
    await page.click("#text-1");
    assert.ok(await page.locator("#paragraph-1").isChecked());
  });
});

test("what was typed and not saved is not left without being asked", async () => {
  await withDesk(FRESH, async ({ page, url }) => {
    await page.goto(url + at("01"));
    const asked: string[] = [];
    page.on("dialog", (dialog) => asked.push(dialog.type()));
    await choose(page, 1);
    await page.click(".name a");
    await page.goto(url + at("01"));
    await page.click("#title");
    await page.keyboard.type("新");
    await click(page, "save");
    assert.deepEqual(asked, []);
    await page.click("#title");
    await page.keyboard.type("又");
    await page.click(".name a");
    await page.waitForURL(url);
    assert.deepEqual(asked, ["beforeunload"]);
  });
});

test("of two windows the second is told, and what was typed there is not lost", async () => {
  await withDesk(FRESH, async ({ page, url, folder, open }) => {
    const second = await open();
    await page.goto(url + at("01"));
    await second.goto(url + at("01"));
    await page.fill("#title", "第一个窗口");
    await click(page, "save");
    await second.fill("#title", "第二个窗口");
    await second.fill("#city", "济南市");
    await click(second, "save");
    assert.equal(await second.locator("[role=alert]").count(), 1);
    assert.equal(await second.inputValue("#title"), "第一个窗口");
    assert.match((await second.textContent(".typed"))!, /第二个窗口[^]*济南市/);
    assert.ok(text(textsIn(folder), "01").includes("title: 第一个窗口\n"));
    await second.fill("#title", "第三次");
    await click(second, "save");
    assert.ok(text(textsIn(folder), "01").includes("title: 第三次\n"));
  });
});

/** What the desk answers to a request that names this host. */
const statusFor = (url: string, host: string): Promise<number> =>
  new Promise((done, failed) => {
    request(url, { headers: { host } }, (response) => done(response.resume().statusCode!))
      .on("error", failed)
      .end();
  });

test("a foreign page, and a foreign name for this machine, are refused", async () => {
  await withDesk(FRESH, async ({ page, url, folder }) => {
    const first = textsIn(folder);
    const { port } = new URL(url);
    assert.equal(await statusFor(url, `localhost:${port}`), 200);
    for (const host of [`evil.example:${port}`, "evil.example", `127.0.0.1.nip.example:${port}`])
      assert.equal(await statusFor(url, host), 403);
    const form = `<form method="post" action="${url}${at("01")}"><input name="action" value="withdraw"><input name="seen" value="x"><button>x</button></form>`;
    const foreign = createServer((_, response) =>
      response.writeHead(200, { "content-type": "text/html" }).end(form),
    );
    await new Promise<void>((done) => foreign.listen(0, "127.0.0.1", done));
    try {
      await page.goto(`http://127.0.0.1:${(foreign.address() as AddressInfo).port}/`);
      const answer = page.waitForResponse((response) => response.url().startsWith(url));
      await page.click("button");
      assert.equal((await answer).status(), 403);
    } finally {
      foreign.close();
    }
    assert.deepEqual(textsIn(folder), first);
  });
});

test("text is never markup, and nothing on the desk is hard to reach", async () => {
  const evil = edit(FRESH, "01", (each) =>
    each
      .replace(
        "title: 老桥修好了",
        `title: '<img src=x onerror="document.title=1"><script>document.title=2</script>'`,
      )
      .replace("青石", '<b onclick="x">青石</b>[链](javascript:document.title=3)'),
  );
  await withDesk(evil, async ({ page, url }) => {
    for (const theme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme: theme });
      for (const place of ["", at("01"), at("02")]) {
        await page.goto(url + place);
        assert.match(await page.title(), /校对台$/);
        assert.equal(
          await page.locator("main img, main script, main a[href^=javascript], main b").count(),
          0,
        );
        assert.deepEqual(await axeFaults(page), [], place);
      }
    }
  });
});
