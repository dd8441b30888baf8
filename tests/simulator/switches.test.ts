import assert from "node:assert/strict";
import { test } from "node:test";
import { groupBy } from "../separation/units.ts";
import type { SimulatedPage } from "./page.ts";
import { partsOf, simulations, type PrintedPart } from "./pages.ts";

const HEAD = ["series", "kicker", "headline", "subtitle"];

/** Somewhere on the page two printed parts stand one after the other like this. */
const neighbours =
  (fits: (last: PrintedPart, next: PrintedPart) => boolean) =>
  (page: SimulatedPage): boolean => {
    const parts = partsOf(page);
    return parts.slice(1).some((next, i) => fits(parts[i]!, next));
  };

/** Somewhere on the page a part of a story stands like this before another of the same story, not always next to it. */
const within =
  (fits: (above: PrintedPart, below: PrintedPart) => boolean) =>
  (page: SimulatedPage): boolean => {
    const parts = partsOf(page).filter(({ story }) => story !== null);
    return parts.some((above, i) =>
      parts.slice(i + 1).some((below) => above.story === below.story && fits(above, below)),
    );
  };

const some =
  (role: PrintedPart["role"], pattern = /./) =>
  (page: SimulatedPage): boolean =>
    partsOf(page).some((part) => part.role === role && pattern.test(part.text));

const oneLine = (a: PrintedPart, b: PrintedPart): boolean =>
  a.line === b.line && a.role === "body" && b.role === "body";

/** A body part of this sort: `follows` is the next part of its story, in reading order. */
const bodyPart =
  (fits: (part: PrintedPart, follows: PrintedPart | undefined) => boolean) =>
  (page: SimulatedPage): boolean => {
    const body = partsOf(page).filter(({ role, story }) => role === "body" && story !== null);
    return body.some((part) => {
      const [follows] = body
        .filter(({ story, order }) => story === part.story && order > part.order)
        .toSorted((a, b) => a.order - b.order);
      return fits(part, follows);
    });
  };

const NAME = /^\p{Script=Han}{2,3}$/u;

/** Every awkward form of print and extraction, and how one sees that a page shows it. */
const FORMS: readonly { name: string; shows: (page: SimulatedPage) => boolean }[] = [
  { name: "headline inside the body", shows: within((a, b) => a.role === "body" && b.role === "headline") },
  { name: "byline over its headline", shows: within((a, b) => a.role === "byline" && b.role === "headline") },
  {
    name: "a story under another, beside stories that go on",
    shows: (page) => {
      const parts = partsOf(page).filter(({ role, story }) => story !== null && role !== "caption");
      return parts.some(({ role, story, stream, line }) => {
        const above = parts.filter((part) => part.line < line && part.stream === stream);
        const goesOn = parts.some(
          (part) =>
            part.line > line &&
            part.stream !== stream &&
            part.stream.split(" ")[0] === stream.split(" ")[0] &&
            parts.some((early) => early.story === part.story && early.line < line),
        );
        return role === "headline" && goesOn && above.some((part) => part.story !== story);
      });
    },
  },
  { name: "lead before the byline", shows: within((a, b) => a.role === "body" && b.role === "byline") },
  {
    name: "headlines of two stories stacked",
    shows: neighbours((a, b) => HEAD.includes(a.role) && HEAD.includes(b.role) && a.story !== b.story),
  },
  {
    name: "bylines of two stories stacked",
    shows: neighbours((a, b) => a.role === "byline" && b.role === "byline" && a.story !== b.story),
  },
  {
    name: "bodies interleaved",
    shows: neighbours((a, b) => a.role === "body" && b.role === "body" && a.story !== b.story),
  },
  {
    name: "text that stands before what it continues",
    shows: bodyPart((part, follows) => follows?.continues === true && follows.line < part.line),
  },
  {
    name: "a byline on two lines",
    shows: neighbours((a, b) => a.role === "byline" && b.role === "byline" && NAME.test(b.text)),
  },
  { name: "two fragments on one line", shows: within((a, b) => oneLine(a, b) && b.order !== a.order + 1) },
  {
    name: "two paragraphs on one line",
    shows: within((a, b) => oneLine(a, b) && b.order === a.order + 1 && !b.continues),
  },
  {
    name: "kicker and headline on one line",
    shows: within((a, b) => a.role === "kicker" && b.role === "headline" && a.line === b.line),
  },
  { name: "spaces at printed line ends", shows: some("body", /(?:\p{Script=Han} \S{8,30}){5}/u) },
  { name: "Western punctuation", shows: some("body", /[,:;?!"]/) },
  { name: "a heading mark", shows: some("headline", /^## /) },
  { name: "a bold dateline", shows: some("body", /^\*\*[^*]+[讯电)）]\*\*/) },
  { name: "a line between every two", shows: (page) => page.text.includes("\n\n") },
  { name: "lines without a gap", shows: (page) => !page.text.includes("\n\n") },
  { name: "caption", shows: some("caption") },
  { name: "crosshead", shows: some("crosshead") },
  { name: "series label", shows: some("series") },
  { name: "subtitle", shows: some("subtitle") },
  { name: "photo news", shows: some("body", /摄影报道$/) },
  {
    name: "a story without a headline",
    shows: (page) => {
      const titled = new Set(
        partsOf(page)
          .filter(({ role }) => role === "headline")
          .map(({ story }) => story),
      );
      return partsOf(page).some(({ role, story }) => role === "body" && !titled.has(story));
    },
  },
  { name: "masthead", shows: some("furniture", /(?:日报|晚报|晨报|时报)/) },
  { name: "day and weekday", shows: some("furniture", /\d+年\d+月\d+日 星期/) },
  { name: "folio", shows: some("furniture", /版|^A\d+/) },
  { name: "editors", shows: some("furniture", /责任编辑|编辑|责编/) },
  { name: "notice", shows: some("notice") },
  { name: "advertisement", shows: some("ad") },
  {
    name: "a notice inside a story",
    shows: neighbours(
      (a, b) => a.role === "notice" && a.stream !== "" && b.role === "body" && b.story !== null,
    ),
  },
  { name: "a jump away", shows: some("notice", /下转/) },
  { name: "a jump from elsewhere", shows: some("notice", /[上紧]接/) },
  {
    name: "a jump on the line of its text",
    shows: neighbours((a, b) => a.line === b.line && a.role === "body" && b.role === "notice"),
  },
];

for (const { name, shows } of FORMS)
  test(`simulated pages show: ${name}`, () => {
    assert.ok(simulations.some(({ pages }) => pages.some(shows)));
  });

/** Forms that pages without residue, interleaving and losses do not have. */
const NOT_PLAIN =
  /inside the body|beside stories|over its headline|stacked|one line|line ends|mark|bold|jump/;

test("plain pages show none of the forms that make pages difficult", () => {
  const plain = simulations.filter(({ difficulty }) => difficulty === "plain").flatMap(({ pages }) => pages);
  const absent = FORMS.filter(({ name }) => NOT_PLAIN.test(name));
  assert.deepEqual(
    absent.filter(({ shows }) => plain.some(shows)).map(({ name }) => name),
    [],
  );
});

/** Stories of each band of several, in file order, each as often as another stands between. */
function bandsOf(page: SimulatedPage): (number | null)[][] {
  const body = partsOf(page).filter(({ role, story }) => role === "body" && story !== null);
  return [...groupBy(body, ({ stream }) => stream.split(" ")[0]).values()]
    .map((own) => own.map(({ story }) => story).filter((story, i, all) => story !== all[i - 1]))
    .filter((stories) => new Set(stories).size > 1);
}
const isMerged = (stories: readonly (number | null)[]): boolean => new Set(stories).size < stories.length;

test("of a mixed page some bands are merged, and others read story after story", () => {
  const mixed = simulations.filter(({ difficulty }) => difficulty === "mixed").flatMap(({ pages }) => pages);
  const bands = mixed.map(bandsOf);
  assert.ok(bands.some((own) => own.some(isMerged) && !own.every(isMerged)));
});
