import assert from "node:assert/strict";
import { test } from "node:test";
import { arrange } from "./arrange.ts";
import { readClusters } from "./copy.ts";
import { readOff, stackableBands } from "./extract.ts";
import { layOut, printedLines, type Element } from "./layout.ts";
import { DIFFICULTIES, OPTIONS } from "./options.ts";
import { randomFrom } from "./random.ts";

const layouts = readClusters("tuning").flatMap((copy) =>
  DIFFICULTIES.flatMap((difficulty) =>
    [1, 2, 3].map((seed) => {
      const random = randomFrom(seed);
      const { stories } = arrange(random.shuffle(copy), OPTIONS[difficulty], random);
      return { difficulty, elements: layOut(stories, OPTIONS[difficulty], random) };
    }),
  ),
);

/** What stands in a single column: heads and bylines are set over several, and so is a lead. */
function inColumns(elements: readonly Element[]): Element[] {
  const width = Math.min(...elements.map((each) => each.width));
  const roles = ["body", "crosshead", "caption", "notice", "ad"];
  return elements.filter((each) => roles.includes(each.role) && each.width === width);
}

test("no two elements of a column overlap", () => {
  for (const { elements } of layouts) {
    const placed = inColumns(elements).toSorted((a, b) => a.column - b.column || a.top - b.top);
    placed.slice(1).forEach((element, i) => {
      const above = placed[i]!;
      const free = above.column !== element.column || above.top + printedLines(above).length <= element.top;
      assert.ok(free, `${above.text.slice(0, 20)} and ${element.text.slice(0, 20)}`);
    });
  }
});

test("every column keeps its own order, in whatever way the page is read off", () => {
  for (const { elements } of layouts.filter(({ difficulty }) => difficulty === "interleaved")) {
    const merged = new Set(elements.map(({ band }) => band));
    const stacked = new Set(stackableBands(elements));
    for (const chunk of [3, 8, 30])
      for (const reading of [
        { chunk, merged, stacked: new Set<number>() },
        { chunk, merged, stacked },
      ]) {
        const read = readOff(elements, reading);
        assert.equal(read.length, elements.length);
        const tops = new Map<string, number>();
        for (const { band, column, top } of read) {
          assert.ok(top >= (tops.get(`${band} ${column}`) ?? 0));
          tops.set(`${band} ${column}`, top);
        }
      }
  }
});

test("in bands that are not merged every story is read whole, in its own order", () => {
  for (const { elements } of layouts.filter(({ difficulty }) => difficulty === "plain")) {
    const body = readOff(elements, { chunk: 8, merged: new Set(), stacked: new Set() }).filter(
      ({ role }) => role === "body",
    );
    const hosts = body.map(({ band, module }) => `${band} ${module}`);
    assert.equal(new Set(hosts).size, hosts.filter((host, i) => host !== hosts[i - 1]).length);
    const last = new Map<number | null, number>();
    for (const { story, order } of body) {
      assert.ok(order > (last.get(story) ?? -1));
      last.set(story, order);
    }
  }
});
