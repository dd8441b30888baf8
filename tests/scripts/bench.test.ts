import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import { bench } from "../../scripts/bench.ts";
import { separation } from "../../scripts/bench/separation.ts";
import { ROWS } from "../../scripts/bench/separationTable.ts";
import { NONE, ratios } from "../separation/counts.ts";

const SMALL = ["--set", "tuning", "--cluster", "wuhu-2025", "--seeds", "1", "--real", "nowhere"];

/** What the command prints, and its exit code. */
function printed(t: TestContext, args: string[], command = separation): { code: number; text: string } {
  const log = t.mock.method(console, "log", () => undefined);
  const code = command(args);
  const text = log.mock.calls.map((call) => call.arguments.join(" ")).join("\n");
  log.mock.restore();
  return { code, text };
}

const withoutSpeed = (text: string): string => text.replaceAll(/Speed: .*|"pagesASecond": .*/g, "");

test("a small run prints every figure for every difficulty, the same each time", (t) => {
  const { code, text } = printed(t, SMALL);
  assert.equal(code, 0);
  for (const { name } of ROWS) assert.match(text, new RegExp(`^${name} `, "m"));
  assert.match(text, /^ +plain +residue +mixed +interleaved +losses +all +hand-made corpus$/m);
  assert.match(text, /^The real pages are not at hand\.$/m);
  assert.match(text, /^Speed: \d+ pages a second on one core\.$/m);
  assert.equal(withoutSpeed(printed(t, SMALL).text), withoutSpeed(text));
});

test("the table leaves no figure out", () => {
  const shown = ROWS.map(({ name }) => name);
  assert.deepEqual(
    Object.keys(ratios(NONE)).filter((name) => !shown.includes(name)),
    [],
  );
});

test("JSON holds figures and intervals, Markdown a table whose rows are equally wide", (t) => {
  const { columns, realPages } = JSON.parse(printed(t, [...SMALL, "--json"]).text) as {
    columns: Record<
      string,
      { pages: number; figures: Record<string, number>; intervals: Record<string, [number, number]> }
    >;
    realPages: null;
  };
  assert.deepEqual(Object.keys(columns), ["plain", "residue", "mixed", "interleaved", "losses", "all"]);
  assert.equal(realPages, null);
  const { figures, intervals } = columns["all"]!;
  for (const [name, [low, high]] of Object.entries(intervals)) {
    assert.ok(low <= figures[name]! + 1e-9 && figures[name]! <= high + 1e-9, name);
  }
  const table = printed(t, [...SMALL, "--markdown"])
    .text.split("\n")
    .filter((row) => row.startsWith("|"));
  assert.equal(table.length, ROWS.length + 4);
  assert.equal(new Set(table.map((row) => row.length)).size, 1);
});

test("the worst pages have names, and a page of that name can be looked at", (t) => {
  const { text } = printed(t, [...SMALL, "--worst", "2"]);
  const names = text
    .slice(text.indexOf("The worst pages"))
    .split("\n")
    .slice(1)
    .map((row) => row.split("  ").at(-1)!);
  assert.equal(names.length, 2);
  const page = printed(t, ["--page", names[0]!]).text;
  assert.match(page, new RegExp(`^${names[0]}: B³ F1 `));
  assert.match(page, /^story \d → article \d/m);
  assert.match(page, /^ +\d+ {5}\d body \d+/m);
});

test("what there is not is said so", () => {
  assert.throws(() => separation(["--page", "nowhere-plain-1-1"]), /there is no page/);
  assert.throws(() => separation(["--set", "other"]), /the sets are tuning, checking, frozen, ordinary/);
  assert.throws(() => separation(["--cluster", "nowhere"]), /has no such cluster/);
  assert.throws(() => separation(["--seeds", "many"]), /a whole number is wanted/);
  assert.throws(() => separation(["--nonsense"]), /Unknown option/);
});

test("without a word the measurements are listed, with a wrong one it fails", (t) => {
  assert.match(printed(t, [], (words) => bench(words) as number).text, /^separation /m);
  assert.throws(() => bench(["nonsense"]), /nonsense is no measurement/);
});
