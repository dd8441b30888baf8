import { test } from "node:test";
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { KIND_WORDS } from "../../../src/lexicon/kindWords.ts";
import { TOPIC_NAMES } from "../../../src/lexicon/topics.ts";
import { SECOND_READINGS } from "../../../src/lexicon/variants.ts";
import { FORMAT } from "../../../src/search/files/manifest.ts";
import { foldTable } from "../../../src/search/fold.ts";

/** What characters are compared as in the index of each format, and which topics and kinds its numbers mean, as a digest. */
const COMPARED: ReadonlyMap<string, string> = new Map([["10", "504b82aaec90"]]);

test("an index is read by the tables it was made with: with other tables the format has another number", () => {
  const digest = createHash("sha256")
    .update([foldTable(), ...SECOND_READINGS, ...TOPIC_NAMES, ...Object.keys(KIND_WORDS)].join(" "))
    .digest("hex")
    .slice(0, 12);
  assert.equal(
    COMPARED.get(FORMAT),
    digest,
    "the folding, the topics or the kinds changed: give FORMAT its next number, and set down that number and this digest here",
  );
});
