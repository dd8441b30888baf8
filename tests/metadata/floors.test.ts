/** What metadata must not fall under, on papers of which nothing was learned and on the real pages. */
import { test } from "node:test";
import assert from "node:assert/strict";
import { measureMetadata, REAL } from "../../scripts/bench/metadataPages.ts";
import { hasRealPages } from "../separation/realPages.ts";
import { figureOf, type MetadataCounts } from "./score.ts";

type Floors = Partial<Record<keyof MetadataCounts, number>>;

/** A little under what `npm run bench -- metadata --set checking` gives. */
const CHECKING: Record<string, Floors> = {
  "masthead of a listed paper": {
    people: 0.98,
    "issue date": 1,
    "event date": 0.78,
    city: 0.98,
    districts: 0.73,
    topic: 0.86,
    kind: 0.91,
  },
  "nothing said": { "range holds": 0.9, city: 0.72, districts: 0.7 },
  "among dated files": { "range holds": 0.93, "sure dates": 0.9 },
};
const REAL_FLOORS: Floors = {
  people: 0.97,
  "issue date": 0.97,
  "event date": 0.95,
  city: 0.97,
  districts: 0.9,
  topic: 0.97,
  kind: 0.94,
};

function holds(counts: MetadataCounts, floors: Floors, name: string): void {
  for (const [key, floor] of Object.entries(floors)) {
    const figure = figureOf(counts[key as keyof MetadataCounts]);
    assert.ok(figure >= floor, `${name}, ${key}: ${figure.toFixed(3)}, not ${floor}`);
  }
}

const { columns } = measureMetadata("checking");

test("metadata of papers kept aside", () => {
  for (const [name, floors] of Object.entries(CHECKING))
    holds(columns.find((column) => column.name === name)!.counts, floors, name);
});

test(
  "metadata of the real pages",
  { skip: hasRealPages() ? false : "the real pages are not at hand" },
  () => {
    holds(columns.find(({ name }) => name === REAL)!.counts, REAL_FLOORS, REAL);
  },
);
