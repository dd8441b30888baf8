import assert from "node:assert/strict";
import { test } from "node:test";
import { groupBy } from "../separation/units.ts";
import { readClusters, type Copy } from "./copy.ts";
import { bodyOf } from "./matter.ts";
import { simulate } from "./page.ts";
import { partsOf, simulations, type Simulation } from "./pages.ts";
import { LOOK_ALIKE } from "./residue.ts";

const LIKENED: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(LOOK_ALIKE).flatMap(([a, b]) => {
    const one = a < b ? a : b;
    return [
      [a, one],
      [b, one],
    ];
  }),
);

/** Letters, digits and Han alone, with characters that are misread as one another taken for one. */
const words = (text: string): string =>
  Array.from(text.normalize("NFKC").replaceAll(/[^\p{L}\p{N}]/gu, ""), (char) => LIKENED[char] ?? char).join(
    "",
  );

/** Words of all bodies that are stories, crossheads included. */
const copied = (copy: readonly Copy[]): string[] =>
  copy
    .filter(({ genre }) => genre !== "notice" && genre !== "ad")
    .map((each) =>
      words(
        bodyOf(each)
          .map(({ text }) => text)
          .join(""),
      ),
    );

/** Words of every story, over all pages of a simulation, in reading order. */
function printed({ pages }: Simulation): string[] {
  const body = pages
    .flatMap(partsOf)
    .filter(({ role, story }) => story !== null && (role === "body" || role === "crosshead"));
  return [...groupBy(body, ({ story }) => story).values()].map((parts) =>
    words(
      parts
        .toSorted((a, b) => a.order - b.order)
        .map(({ text }) => text)
        .join(""),
    ),
  );
}

/** Number of characters that two texts have in common at their beginnings. */
function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < Math.min(a.length, b.length) && a[at] === b[at]) at++;
  return at;
}
const reversed = (text: string): string => Array.from(text).toReversed().join("");

test("the parts of a line follow each other and cover all its text", () => {
  for (const page of simulations.flatMap(({ pages }) => pages)) {
    const texts = page.text.split("\n");
    assert.equal(texts.length, page.lines.length + 1, page.name);
    page.lines.forEach((parts, i) => {
      let at = 0;
      for (const { from, to } of parts) {
        assert.equal(texts[i]!.slice(at, from).trim(), "", page.name);
        assert.ok(from >= at && to > from, page.name);
        at = to;
      }
      assert.equal(texts[i]!.slice(at).trim(), "", page.name);
    });
  }
});

test("a story's parts, in order, give back its copy", () => {
  for (const each of simulations.filter(({ difficulty }) => difficulty !== "losses"))
    assert.deepEqual(printed(each).sort(), copied(each.copy).sort(), each.pages[0]!.name);
});

/** Which stretch of its copy a story is without; `null` when it is not from this copy, or without several. */
function missing(copy: string, story: string): "nothing" | "beginning" | "middle" | "end" | null {
  if (copy === story) return "nothing";
  const [start, end] = [commonStart(copy, story), commonStart(reversed(copy), reversed(story))];
  if (start + end < story.length) return null;
  return start === story.length ? "end" : end === story.length ? "beginning" : "middle";
}

test("of a damaged story its beginning, middle or end is missing and no more, and a jump loses nothing", () => {
  const seen = new Set<string>();
  for (const each of simulations.filter(({ difficulty }) => difficulty === "losses")) {
    const stories = printed(each);
    const copies = copied(each.copy);
    assert.equal(stories.length, copies.length);
    for (const story of stories) {
      const [part] = copies.flatMap((copy) => missing(copy, story) ?? []);
      assert.ok(part !== undefined, `${each.pages[0]!.name}: ${story.slice(0, 30)}`);
      seen.add(part);
    }
  }
  assert.deepEqual([...seen].sort(), ["beginning", "end", "middle", "nothing"]);
});

const EDGE = 8;

test("what continues goes on where the part before stopped; what lost its beginning begins no paragraph", () => {
  for (const { copy, pages } of simulations) {
    const paragraphs = copy.flatMap(bodyOf).map(({ text }) => words(text));
    for (const page of pages) {
      const body = partsOf(page).filter(({ role, story }) => role === "body" && story !== null);
      for (const parts of groupBy(body, ({ story }) => story).values()) {
        const ordered = parts.toSorted((a, b) => a.order - b.order);
        ordered.forEach((part, i) => {
          const start = words(part.text).slice(0, EDGE);
          const joint = words(ordered[i - 1]?.text ?? "").slice(-EDGE) + start;
          const opens = paragraphs.some((text) => text.startsWith(start));
          if (part.continues)
            assert.ok(
              paragraphs.some((text) => text.includes(joint)),
              page.name,
            );
          else if (start.length === EDGE)
            assert.equal(part.lostBefore, !opens, `${page.name}: ${part.text.slice(0, 20)}`);
        });
      }
    }
  }
});

test("the same seed gives the same bytes, another seed another page", () => {
  const [copy] = readClusters("tuning");
  assert.deepEqual(simulate(copy!, "losses", 5), simulate(copy!, "losses", 5));
  assert.notEqual(simulate(copy!, "losses", 5)[0]!.text, simulate(copy!, "losses", 6)[0]!.text);
});
