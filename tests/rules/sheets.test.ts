import assert from "node:assert/strict";
import { test } from "node:test";
import { readSheets } from "../../src/rules/sheets.ts";
import type { Label } from "../../src/types.ts";
import { blocksOf } from "./simulated.ts";

/** Captions all through, which are quickly read, but for the blocks at these places. */
const longPage = (size: number, placed: Readonly<Record<number, Label>>) =>
  blocksOf(
    Array.from({ length: size }, (_, i): [Label, string] => [placed[i] ?? "caption", "渠首一角，水流正急。"]),
  );

/** Of each sheet the places of its elements in the file. */
const sheetsOf = (size: number, placed: Readonly<Record<number, Label>>): number[][] =>
  readSheets(longPage(size, placed)).map(({ page }) =>
    page.elements.flatMap(({ blocks }) => blocks.map(({ pieces }) => pieces[0]!.line.number - 1)),
  );

test("a page is one sheet; a file of more than three hundred blocks is read in several", () => {
  assert.deepEqual(sheetsOf(300, { 0: "body", 299: "body" }), [[0, 299]]);
  assert.deepEqual(sheetsOf(301, { 0: "body", 299: "body", 300: "body" }), [[0, 299], [300]]);
  assert.deepEqual(sheetsOf(0, {}), [[]]);
});

test("a sheet ends before the last headline of its second half, so that no article is cut", () => {
  const placed: Record<number, Label> = { 0: "body", 160: "headline", 250: "headline", 300: "body" };
  assert.deepEqual(sheetsOf(301, placed), [
    [0, 160],
    [250, 300],
  ]);
  assert.deepEqual(sheetsOf(301, { 0: "body", 300: "headline" }), [[0], [300]]);
});

test("a headline in the first half would make the sheet too short: it ends where it is full", () => {
  assert.deepEqual(sheetsOf(301, { 149: "headline", 299: "body", 300: "body" }), [[149, 299], [300]]);
  assert.deepEqual(sheetsOf(301, { 149: "body", 150: "headline", 300: "body" }), [[149], [150, 300]]);
});

test("every sheet is counted from its own beginning", () => {
  const placed: Record<number, Label> = {
    0: "body",
    200: "headline",
    349: "headline",
    499: "body",
    500: "body",
  };
  assert.deepEqual(sheetsOf(501, placed), [[0], [200, 349, 499], [500]]);
  assert.deepEqual(sheetsOf(501, { ...placed, 350: "headline" }), [[0], [200, 349], [350, 499, 500]]);
});

test("every element of every sheet is told what it did, stories counted anew", () => {
  const sheets = readSheets(longPage(301, { 0: "headline", 1: "body", 299: "headline", 300: "body" }));
  assert.deepEqual(
    sheets.map(({ steps }) => steps.map(({ story }) => story)),
    [
      [0, 0],
      [0, 0],
    ],
  );
});
