import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readHeaderRules, serveSite, type Served } from "../../scripts/serve.ts";

const HEADERS = `# for every page
/*
  Content-Security-Policy: default-src 'none'; script-src 'self'
  X-Content-Type-Options: nosniff

/assets/*
  Cache-Control: max-age=60
`;

let folder: string;
let served: Served;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "backfile-serve-"));
  mkdirSync(join(folder, "assets"));
  mkdirSync(join(folder, "city"));
  writeFileSync(join(folder, "_headers"), HEADERS);
  writeFileSync(join(folder, "index.html"), "首页");
  writeFileSync(join(folder, "404.html"), "没有这一页");
  writeFileSync(join(folder, "city/index.html"), "城市");
  writeFileSync(join(folder, "assets/a.js"), "1");
  served = await serveSite(folder, { port: 0 });
});
after(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = (path: string): Promise<Response> => fetch(served.url + path, { redirect: "manual" });

test("the site's own headers, path by path", async () => {
  const [page, script] = await Promise.all([get(""), get("assets/a.js")]);
  assert.equal(await page.text(), "首页");
  assert.equal(page.headers.get("content-security-policy"), "default-src 'none'; script-src 'self'");
  assert.notEqual(page.headers.get("cache-control"), "max-age=60");
  assert.equal(script.headers.get("x-content-type-options"), "nosniff");
  assert.match(script.headers.get("content-type")!, /javascript/);
});

test("what is not there is 404.html, with its status; a host's files are not there", async () => {
  for (const path of ["none/", "city/none.html", "_headers", "..%2f..%2fetc/passwd"]) {
    const answer = await get(path);
    assert.equal(answer.status, 404, path);
    assert.equal(await answer.text(), "没有这一页");
  }
});

test("a folder's address ends in a stroke", async () => {
  const answer = await get("city?a=1");
  assert.deepEqual([answer.status, answer.headers.get("location")], [301, "/city/?a=1"]);
  assert.equal(await (await get("city/")).text(), "城市");
});

test("a port that is taken gives way to the next; a folder that is not there is named", async (t) => {
  const port = Number(new URL(served.url).port);
  const second = await serveSite(folder, { port });
  t.after(() => second.close());
  assert.ok(Number(new URL(second.url).port) > port);
  await assert.rejects(serveSite(join(folder, "none")), /none; build the site first/);
});

test("a headers file is read as hosts read it", () => {
  const [all, assets] = readHeaderRules(HEADERS);
  assert.ok(all!.matches("/") && all!.matches("/city/zibo/"));
  assert.ok(assets!.matches("/assets/site.css") && !assets!.matches("/city/assets/"));
  assert.deepEqual(assets!.headers, [["Cache-Control", "max-age=60"]]);
});
