import assert from "node:assert/strict";
import { test } from "node:test";
import { isOwn } from "../../../scripts/review/guard.ts";

const PORT = 4711;

const ask = (method: string, headers: Record<string, string>): boolean => isOwn({ method, headers }, PORT);

test("a browser on this machine that shows the desk is answered", () => {
  for (const host of ["127.0.0.1:4711", "localhost:4711", "[::1]:4711"]) {
    assert.ok(ask("GET", { host }));
    assert.ok(ask("GET", { host, "sec-fetch-site": "none" }));
    assert.ok(ask("POST", { host, origin: `http://${host}`, "sec-fetch-site": "same-origin" }));
  }
});

test("nobody else is", () => {
  const host = "127.0.0.1:4711";
  const refused: [string, Record<string, string>][] = [
    ["GET", {}],
    ["GET", { host: "127.0.0.1" }],
    ["GET", { host: "127.0.0.1:80" }],
    ["GET", { host: "evil.example:4711" }],
    ["GET", { host: "127.0.0.1.evil.example:4711" }],
    ["GET", { host, "sec-fetch-site": "cross-site" }],
    ["GET", { host, "sec-fetch-site": "same-site" }],
    ["POST", { host }],
    ["POST", { host, origin: "null" }],
    ["POST", { host, origin: "http://evil.example" }],
    ["POST", { host, origin: "http://127.0.0.1:4712" }],
    ["POST", { host, origin: "http://localhost:4711" }],
    ["POST", { host, origin: "https://127.0.0.1:4711" }],
    ["DELETE", { host }],
  ];
  for (const [method, headers] of refused)
    assert.ok(!ask(method, headers), JSON.stringify([method, headers]));
});
