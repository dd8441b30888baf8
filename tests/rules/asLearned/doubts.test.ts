import { test } from "node:test";
import { takeApart } from "../../../src/pipeline.ts";
import { DOUBTS } from "../../../src/rules/confidence.ts";
import { pageOf } from "../../pageOf.ts";
import { FIXTURES } from "./fixturePages.ts";
import { sumsOf } from "./kept.ts";

test("what is doubtful about articles is what its weights were learned for", () => {
  const sums = sumsOf(DOUBTS.map(({ name }) => name));
  let place = 0;
  for (const text of FIXTURES)
    for (const { doubts } of takeApart(pageOf(text)).articles) {
      place += 1;
      doubts.forEach((doubt, i) => sums.add(DOUBTS[i]!.name, doubt, place));
    }
  sums.assertKept("doubts.json");
});
