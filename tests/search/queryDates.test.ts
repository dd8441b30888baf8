import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { parseDates } from "../../src/search/queryDates.ts";
import { wildText } from "../propertyText.ts";

const rows: [typed: string, from: string | null, to: string | null][] = [
  ["1998", "1998-01-01", "1998-12-31"],
  ["１９９８年", "1998-01-01", "1998-12-31"],
  ["1998-05", "1998-05-01", "1998-05-31"],
  ["2000年2月", "2000-02-01", "2000-02-29"],
  ["1998/2", "1998-02-01", "1998-02-28"],
  ["1998-05-28", "1998-05-28", "1998-05-28"],
  ["1998.5.28", "1998-05-28", "1998-05-28"],
  ["1998年5月28日", "1998-05-28", "1998-05-28"],
  ["1998 年 5 月 28 號", "1998-05-28", "1998-05-28"],
  ["1998..2003", "1998-01-01", "2003-12-31"],
  ["1998-05..1999-06", "1998-05-01", "1999-06-30"],
  ["..2003", null, "2003-12-31"],
  ["1998-05..", "1998-05-01", null],
  ["1998-2003", "1998-01-01", "2003-12-31"],
  ["1998—2003", "1998-01-01", "2003-12-31"],
  ["1998——2003", "1998-01-01", "2003-12-31"],
  ["1998～2003", "1998-01-01", "2003-12-31"],
  ["1998年至2003年5月", "1998-01-01", "2003-05-31"],
  ["1998-05-2003-06", "1998-05-01", "2003-06-30"],
  ["1998.5.1-1998.6.1", "1998-05-01", "1998-06-01"],
];

for (const [typed, from, to] of rows) {
  test(`${typed} → ${from ?? "…"} to ${to ?? "…"}`, () => {
    assert.deepEqual(parseDates(typed), { dates: { from, to }, note: null });
  });
}

test("days the wrong way round are turned, and the reader is told", () => {
  const { dates, note } = parseDates("2003-06..1998");
  assert.deepEqual(dates, { from: "1998-01-01", to: "2003-06-30" });
  assert.ok(note?.includes("2003-06..1998"));
});

for (const typed of ["1998-13", "1998-02-30", "1900-02-29", "0000", "98", "昨天", "..", "1998..98", "-"])
  test(`${typed} is no date`, () => {
    const { dates, note } = parseDates(typed);
    assert.equal(dates, null);
    assert.ok(note?.includes(typed));
  });

test("days are days that exist, the first not after the last", () => {
  const text = fc.oneof(
    wildText,
    fc.string({
      unit: fc.constantFrom("1998", "2003", "05", "2", "31", "-", ".", "..", "年", "月", "日", "至"),
    }),
  );
  fc.assert(
    fc.property(text, (typed) => {
      const { dates, note } = parseDates(typed);
      assert.ok(dates !== null || note !== null);
      for (const day of [dates?.from, dates?.to])
        if (typeof day === "string") assert.equal(new Date(day).toISOString().slice(0, 10), day);
      if (typeof dates?.from === "string" && typeof dates.to === "string") assert.ok(dates.from <= dates.to);
    }),
    { numRuns: 1000 },
  );
});
