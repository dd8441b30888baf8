/**
 * What cues say of pages, added up and kept in a file: whether it is still the same. A weight holds for what its cue said
 * when it was learned. A cue that says other things of the same pages, under the same name, has a weight that was learned
 * for something else: learn anew (`npm run learn`, `npm run learn:labels`), then keep what the cues say now by UPDATE=1.
 */
import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "../../fixtures/asLearned");

/** How often a cue said something, and the sum of it, each time counted with its place so that no two cancel out. */
type Sum = [times: number, sum: number];

/** Less is what is left of sums that come to nothing. */
const LEAST = 1e-12;

/** Places are counted round and round. */
const ROUND = 101;

type Sums = {
  add: (name: string, value: number, place: number) => void;
  /** Fails where some say other things than is kept in a file; UPDATE=1 keeps what they say now. */
  assertKept: (file: string) => void;
};

const isSame = ([times, sum]: Sum, before: Sum | undefined): boolean =>
  times === before?.[0] && Math.abs(sum - before[1]) <= 1e-6 * Math.max(1, Math.abs(sum));

function textOf(sums: ReadonlyMap<string, Sum>): string {
  const rows = Array.from(
    sums,
    ([name, [times, sum]]) => `  ${JSON.stringify(name)}: [${times}, ${Number(sum.toPrecision(12))}]`,
  );
  return `{\n${rows.join(",\n")}\n}\n`;
}

/** Adds up what each of these cues says; one that says nothing is kept all the same. */
export function sumsOf(names: readonly string[]): Sums {
  const sums = new Map(names.map((name): [string, Sum] => [name, [0, 0]]));
  return {
    add: (name, value, place) => {
      const sum = sums.get(name);
      assert.ok(sum, `${name} is not among the names`);
      if (Math.abs(value) < LEAST) return;
      sum[0] += 1;
      sum[1] += value * (1 + (place % ROUND));
    },
    assertKept: (file) => {
      const path = join(FOLDER, file);
      if (process.env["UPDATE"] === "1") writeFileSync(path, textOf(sums));
      const kept = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Record<string, Sum>) : {};
      const all = new Set([...Object.keys(kept), ...sums.keys()]);
      const changed = [...all].filter((name) => !isSame(sums.get(name) ?? [-1, 0], kept[name]));
      assert.ok(
        changed.length === 0,
        `${changed.join("; ")}: these say other things than when weights were learned; learn anew, or UPDATE=1 where that is meant`,
      );
    },
  };
}
