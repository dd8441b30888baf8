import { test } from "node:test";
import assert from "node:assert/strict";
import { z } from "zod";
import { schemaWords } from "../src/schemaWords.ts";

const schema = z.strictObject({
  name: z.string().min(1).optional(),
  city: z.string("a city has a name").optional(),
  pages: z.int().min(1).max(99).optional(),
  topics: z.array(z.string()).max(3).optional(),
  date: z.iso.date().optional(),
  kind: z.enum(["report", "notice"]).optional(),
  wire: z.strictObject({ from: z.string() }).optional(),
});

const said = (value: unknown): string[] =>
  (schema.safeParse(value, { error: schemaWords }).error?.issues ?? []).map(
    ({ path, message }) => `${path.join(".")}: ${message}`,
  );

const ROWS: readonly [value: unknown, says: string][] = [
  [{ nmae: "x" }, ": “nmae” is not known; what may stand here: name, city, pages, topics, date, kind, wire"],
  [{ name: null }, "name: it is empty; write what belongs behind the colon, or take the line out"],
  [{ name: "" }, "name: it is empty"],
  [{ name: 7 }, "name: it has to be text, and is 7"],
  [{ city: 7 }, "city: a city has a name"],
  [{ pages: 0 }, "pages: it has to be 1 or more"],
  [{ pages: 100 }, "pages: it has to be 99 or less"],
  [{ topics: ["a", "b", "c", "d"] }, "topics: it may have 3 entries at most"],
  [{ topics: "a" }, 'topics: it has to be a list, like [a, b], and is "a"'],
  [{ date: "2020-5-28" }, 'date: a day is written like 2020-05-28, and this is "2020-5-28"'],
  [{ kind: "song" }, 'kind: it has to be one of report, notice, and is "song"'],
  [{ wire: "x" }, 'wire: it has to be lines of its own, like “name: …”, and is "x"'],
  [{ wire: {} }, "wire.from: it is missing"],
  ["x", ': it has to be lines of its own, like “name: …”, and is "x"'],
];

for (const [value, says] of ROWS)
  test(`said plainly: ${JSON.stringify(value)}`, () => assert.deepEqual(said(value), [says]));
