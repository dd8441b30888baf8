import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import iconv from "iconv-lite";
import { readArchiveFolder } from "../scripts/archiveFiles.ts";
import { contextOf } from "../scripts/ingest/takeAll.ts";
import { readPage, readRawFiles } from "../scripts/rawFiles.ts";
import { readSample, typeset } from "../scripts/sample.ts";
import { planWrites } from "../src/archive/planWrites.ts";
import { readArchive } from "../src/archive/readArchive.ts";
import { cityNamed } from "../src/lexicon/places.ts";
import { TOPIC_NAMES } from "../src/lexicon/topics.ts";
import { parseFile } from "../src/pipeline.ts";

const archive = readArchive(readArchiveFolder("articles"));

test("raw/ is what the sample's known articles are typeset to", () => {
  for (const page of readSample()) {
    assert.ok(
      readFileSync(join("raw", page.file)).equals(iconv.encode(typeset(page).text, page.encoding)),
      `${page.file}: npm run sample`,
    );
  }
});

test("articles/ is what ingest makes of raw/", () => {
  const raw = readRawFiles(["raw"]);
  const { settings } = archive;
  const context = contextOf(raw, settings);
  const plan = planWrites(
    raw.pages.flatMap((page) => parseFile(readPage(page), context).pages),
    readArchiveFolder("articles"),
    settings.papers,
  );
  assert.deepEqual(
    [[...plan.articles, ...plan.records].map(({ path }) => path), plan.removals, plan.warnings],
    [[], [], []],
    "npm run ingest",
  );
});

test("the sample is broad: papers, years, cities, topics, encodings, an estimated date, lost text", () => {
  const fronts = archive.articles.map(({ front }) => front);
  const distinct = (values: (string | undefined)[]): number =>
    new Set(values.filter((value) => value !== undefined)).size;
  assert.deepEqual(archive.warnings, []);
  assert.ok(archive.pages.length >= 18 && fronts.length >= 90);
  assert.ok(distinct(fronts.map(({ paper }) => paper)) >= 3);
  assert.ok(distinct(fronts.map(({ date }) => date.slice(0, 4))) >= 12);
  assert.ok(
    distinct(
      fronts.map(({ city }) => city).filter((city) => city !== undefined && cityNamed(city) !== null),
    ) >= 6,
  );
  assert.ok(distinct(fronts.flatMap(({ districts }) => districts ?? [])) >= 12);
  assert.deepEqual(
    TOPIC_NAMES.filter((topic) => !fronts.some(({ topics }) => topics.includes(topic))),
    [],
  );
  assert.ok(archive.pages.some(({ encoding }) => encoding === "gb18030"));
  assert.ok(archive.pages.some(({ dateBasis }) => dateBasis === "estimated"));
  assert.ok(fronts.some(({ missing }) => missing?.includes("beginning") === true));
  assert.equal(archive.settings.sample, true);
});
