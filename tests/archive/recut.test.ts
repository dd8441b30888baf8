import assert from "node:assert/strict";
import { test } from "node:test";
import { exchanges, recutByHand, type Claim } from "../../src/archive/recut.ts";

/** An article of whole lines, or of parts of them: `3`, `3[0:5]`. */
const claim = (id: string, ...lines: (string | [line: string, from: number, to: number])[]): Claim => ({
  id,
  stretches: lines.map((line) =>
    typeof line === "string"
      ? { line, from: 0, to: Infinity }
      : { line: line[0], from: line[1], to: line[2] },
  ),
});
const waiting = (held: Claim[], parsed: Claim[], ...mine: string[]): string[] =>
  [...recutByHand(held, parsed, (id) => mine.includes(id))].toSorted();

test("articles that keep their lines wait for nobody, whosever they are", () => {
  const same = [claim("a", "1", "2"), claim("b", "3")];
  assert.deepEqual(waiting(same, same, "a"), []);
  assert.deepEqual(waiting(same, [claim("a", "1"), claim("b", "3")], "a"), []);
});

test("what takes a line of a person's article waits with it, and what exchanges lines with that one", () => {
  const held = [
    claim("a", "1", "2"),
    claim("b", "3", "4"),
    claim("c", "5"),
    claim("d", "7"),
    claim("e", "8"),
  ];
  const parsed = [
    claim("a", "1"),
    claim("b", "2", "3"),
    claim("c", "4", "5"),
    claim("d", "8"),
    claim("e", "7"),
  ];
  assert.deepEqual(waiting(held, parsed, "a"), ["a", "b", "c"]);
  assert.deepEqual(waiting(held, parsed, "c"), ["a", "b", "c"]);
  assert.deepEqual(waiting(held, parsed, "e"), ["d", "e"]);
  assert.deepEqual(waiting(held, parsed), []);
});

test("a new article that takes lines of a person's waits; one that takes lines of a run's does not", () => {
  const held = [claim("a", "1", "2"), claim("b", "3", "4")];
  const parsed = [claim("a", "1"), claim("new", "2"), claim("b", "3"), claim("other", "4")];
  assert.deepEqual(waiting(held, parsed, "a"), ["a", "new"]);
});

test("parts of one line are exchanged only where they overlap", () => {
  const held = [claim("a", ["1", 0, 5]), claim("b", ["1", 5, 9])];
  assert.deepEqual(waiting(held, [claim("a", ["1", 0, 5]), claim("b", ["1", 5, 9])], "a"), []);
  assert.deepEqual(waiting(held, [claim("a", ["1", 0, 4]), claim("b", ["1", 4, 9])], "a"), ["a", "b"]);
  assert.deepEqual(waiting(held, [claim("a", ["1", 0, 6]), claim("b", ["1", 6, 9])], "a"), ["a", "b"]);
});

test("two chains that meet at their ends are one", () => {
  const held = [claim("a", "1"), claim("b", "2"), claim("c", "3"), claim("d", "4")];
  const parsed = [claim("b", "1", "3"), claim("c", "4"), claim("d", "2")];
  for (const mine of ["a", "b", "c", "d"])
    assert.deepEqual(waiting(held, parsed, mine), ["a", "b", "c", "d"]);
});

test("what goes from one article to another is told by the part of the line that both have", () => {
  const held = [claim("a", ["1", 0, 9], "2"), claim("b", "3")];
  const parsed = [claim("a", "2"), claim("b", ["1", 4, 12], "3")];
  assert.deepEqual(exchanges(held, parsed), [{ giver: "a", taker: "b", line: "1", from: 4, to: 9 }]);
  assert.deepEqual(exchanges(held, [claim("c", ["1", 9, 12])]), []);
});
