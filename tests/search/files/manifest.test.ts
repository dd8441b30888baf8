import { test } from "node:test";
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { SECOND_READINGS } from "../../../src/lexicon/variants.ts";
import { FORMAT } from "../../../src/search/files/manifest.ts";
import { foldTable } from "../../../src/search/fold.ts";

/** What characters are compared as in the index of each format, as a digest. */
const COMPARED: ReadonlyMap<string, string> = new Map([["8", "28a063c75f05"]]);

test("an index is read by the table it was made with: with another table the format has another number", () => {
  const digest = createHash("sha256")
    .update(foldTable() + SECOND_READINGS.join(" "))
    .digest("hex")
    .slice(0, 12);
  assert.equal(
    COMPARED.get(FORMAT),
    digest,
    "the folding changed: give FORMAT its next number, and set down that number and this digest here",
  );
});
