import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import {
  bitReader,
  bitWriter,
  readAscending,
  riceWidth,
  writeAscending,
  type BitReader,
  type BitWriter,
} from "../../../src/search/files/bits.ts";

type Written = { code: "bits" | "rice"; value: number; width: number } | { code: "gamma"; value: number };

const MOST = 2 ** 32 - 1;
/** Small, any, and next to a power of two. */
const number = (max: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.nat({ max: Math.min(max, 40) }),
    fc.integer({ min: 0, max }),
    fc
      .tuple(fc.nat({ max: 32 }), fc.integer({ min: -1, max: 1 }))
      .map(([power, more]) => Math.min(max, Math.max(0, 2 ** power + more))),
  );
const written: fc.Arbitrary<Written> = fc.oneof(
  number(MOST - 1).map((value): Written => ({ code: "gamma", value })),
  fc.record({ code: fc.constant("rice" as const), value: number(MOST), width: fc.nat({ max: 31 }) }),
  fc
    .nat({ max: 32 })
    .chain((width) => number(2 ** width - 1).map((value): Written => ({ code: "bits", value, width }))),
);

function write(writer: BitWriter, one: Written): void {
  if (one.code === "gamma") writer.gamma(one.value);
  else writer[one.code](one.value, one.width);
}
const read = (reader: BitReader, one: Written): number =>
  one.code === "gamma" ? reader.gamma() : reader[one.code](one.width);

test("numbers come back as they were written, one behind the other, in whatever code", () => {
  fc.assert(
    fc.property(fc.array(written, { maxLength: 60 }), (list) => {
      const writer = bitWriter();
      for (const one of list) write(writer, one);
      const bytes = writer.bytes();
      assert.ok(bytes.length - writer.size() <= 1);
      const reader = bitReader(bytes);
      for (const one of list) assert.equal(read(reader, one), one.value, JSON.stringify(one));
    }),
    { numRuns: 500 },
  );
});

test("nothing is lost where what was written fills whole bytes and a part of one, however many", () => {
  for (const length of [0, 1, 1023, 1024, 1025, 2047, 2048, 2049, 4096]) {
    const writer = bitWriter();
    for (let at = 0; at < length; at += 1) writer.bits(at & 0xff, 8);
    assert.equal(writer.size(), length);
    assert.deepEqual(
      [...writer.bytes()],
      Array.from({ length }, (_, at) => at & 0xff),
    );
    writer.bits(0b101, 3);
    assert.deepEqual(writer.bytes().slice(length), Uint8Array.of(0b1010_0000), `behind ${length} bytes`);
  }
});

test("only what a number needs is written of it: bits above the width are left out", () => {
  const writer = bitWriter();
  writer.bits(0b1111_0101, 4);
  writer.gamma(0);
  writer.rice(5, 2);
  assert.deepEqual([...writer.bytes()], [0b0101_1_10_0, 0b1_0000000]);
});

test("a number far out of the common takes no more than its run and itself", () => {
  const writer = bitWriter();
  writer.rice(MOST, 0);
  assert.equal(writer.bytes().length, Math.ceil((20 + 32) / 8));
});

const ascending = fc
  .integer({ min: 1, max: MOST })
  .chain((limit) =>
    fc
      .uniqueArray(number(limit - 1), { maxLength: 60 })
      .map((numbers) => ({ limit, numbers: numbers.toSorted((a, b) => a - b) })),
  );

test("ascending numbers come back, and leave the reader behind them", () => {
  fc.assert(
    fc.property(ascending, ({ limit, numbers }) => {
      const writer = bitWriter();
      writeAscending(writer, numbers, limit);
      writer.bits(0b101, 3);
      const reader = bitReader(writer.bytes());
      assert.deepEqual(readAscending(reader, numbers.length, limit), numbers);
      assert.equal(reader.bits(3), 0b101);
    }),
    { numRuns: 300 },
  );
});

test("every number below the limit costs about a bit", () => {
  const writer = bitWriter();
  writeAscending(
    writer,
    Array.from({ length: 8000 }, (_, at) => at),
    8000,
  );
  assert.equal(writer.bytes().length, 1000);
});

test("the width grows with the mean", () => {
  assert.deepEqual([0, 1, 2, 3, 6, 100, 2 ** 32].map(riceWidth), [0, 0, 0, 1, 2, 6, 31]);
});
