import assert from "node:assert/strict";
import { test } from "node:test";
import { readArchiveFolder } from "../scripts/archiveFiles.ts";
import { readSample, typeset } from "../scripts/sample.ts";
import { parseLineRef } from "../src/archive/lineRefs.ts";
import { readArchive } from "../src/archive/readArchive.ts";
import type { Article } from "../src/archiveTypes.ts";

/** Share of the sample's articles whose field must come out as written by hand; a little below what was measured. */
const FLOORS = { city: 0.96, kind: 0.91, topic: 0.92, authors: 0.9, eventDate: 0.91 };

const { articles } = readArchive(readArchiveFolder("articles"));

const holds = ({ front }: Article, file: string, line: number): boolean =>
  [front.source]
    .flat()
    .some(
      (source) =>
        source.file === file &&
        source.lines.map(parseLineRef).some(({ from, to }) => from <= line && line <= to),
    );

const names = (authors: readonly { role: string; name: string }[] = []): string =>
  authors.map(({ role, name }) => role + name).join();

test("who, when, where and what of the sample come out as written by hand, about as often as measured", (t) => {
  const right = { city: 0, kind: 0, topic: 0, authors: 0, eventDate: 0 };
  let all = 0;
  for (const page of readSample()) {
    const { numbers } = typeset(page);
    for (const [key, known] of Object.entries(page.articles)) {
      all++;
      const first = page.lines.findIndex(({ article, role }) => String(article) === key && role === "body");
      const front = articles.find((article) => holds(article, page.file, numbers[first]!))?.front;
      if (front === undefined) continue;
      if (front.city === known.city) right.city++;
      if (front.kind === known.kind) right.kind++;
      if (front.topics.some((topic) => known.topics.includes(topic))) right.topic++;
      if (names(front.authors) === names(known.authors)) right.authors++;
      if ((front.eventDate ?? null) === known.eventDate) right.eventDate++;
    }
  }
  for (const [field, floor] of Object.entries(FLOORS)) {
    const share = right[field as keyof typeof right] / all;
    t.diagnostic(`${field}: ${share.toFixed(3)} of ${all}`);
    assert.ok(share >= floor, `${field}: ${share}`);
  }
});
