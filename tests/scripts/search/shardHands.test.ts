import assert from "node:assert/strict";
import { test } from "node:test";
import { threadsFor } from "../../../scripts/search/shardHands.ts";
import type { Shard } from "../../../src/search/build/shards.ts";

/** A shard of so many characters, headlines counted. */
const shard = (characters: number): Shard =>
  ({
    name: "2001",
    articles: [
      { front: { title: "水" }, body: "渠".repeat(characters - 1) },
      { front: {}, body: "" },
    ],
  }) as unknown as Shard;

test("as many threads as memory has room for, should each make the longest shard", () => {
  const shards = [shard(1_000_000), shard(500_000), shard(10), shard(10)];
  for (const [memory, threads] of [
    [0, 1],
    [159, 1],
    [319, 1],
    [320, 2],
    [480, 3],
    [100_000, 4],
  ] as const)
    assert.equal(threadsFor(shards, memory, 8), threads, `${memory} MB`);
});

test("never more than there are processors, or shards", () => {
  assert.equal(threadsFor([shard(10), shard(10), shard(10)], 10_000, 2), 2);
  assert.equal(threadsFor([shard(10)], 10_000, 8), 1);
  assert.equal(threadsFor([], 10_000, 8), 1);
});
