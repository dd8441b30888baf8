/** Simulated pages as other papers and other extractors would have set them: lines closed up, and broken in two. */
import type { SimulatedPage } from "../../tests/simulator/page.ts";
import type { Random } from "../../tests/simulator/random.ts";
import { blank, HEAD, headMatter, role, type Role, type Row } from "./pageRows.ts";
import { addSmall } from "./smallMatter.ts";

const SIGNATURE: readonly (Role | null)[] = ["byline"];

/** Where a line of each role may be broken, how often a page does so, and what its second half then is. */
const BREAKS: readonly { role: Role; place: RegExp; chance: number; below: Role }[] = [
  { role: "byline", place: /(?<=\p{Script=Han})\s+(?=\S*\p{Script=Han})/gu, chance: 0.25, below: "byline" },
  {
    role: "crosshead",
    place: /(?<=[，、：—”])(?![，、：—”])|(?<=^.{4,7})(?=.{3,7}$)/gu,
    chance: 0.35,
    below: "crosshead",
  },
  { role: "kicker", place: /(?<=[，、：])|(?<=^.{6,9})(?=.{6,9}$)/gu, chance: 0.25, below: "kicker" },
  { role: "series", place: /(?<=[·，、：\s])(?=.)|(?<=^.{4,9})(?=.{4,9}$)/gu, chance: 0.3, below: "series" },
  { role: "caption", place: /(?<=。)(?=.)|\s+(?=\S+摄)/gu, chance: 0.25, below: "caption" },
  { role: "ad", place: /(?<=.{8}[。；！])(?=.{10})/gu, chance: 0.1, below: "ad" },
  { role: "notice", place: /(?<=.{4}[。；！：])(?=.{10})/gu, chance: 0.1, below: "notice" },
  // ……收割苦荞。 / □管一帆 摄影报道
  {
    role: "body",
    place: /(?<=[。！？”])\s*(?=[□■]?(?:[^。]{0,3}记者)?[^。]{2,5}(?:摄|报道)$)/gu,
    chance: 0.3,
    below: "byline",
  },
];

function breakRow(row: Row, { place, below: rest }: (typeof BREAKS)[number], random: Random): Row[] {
  const [part] = row.parts;
  const places = Array.from(row.text.matchAll(place));
  if (part === undefined || row.parts.length > 1 || places.length === 0 || random.chance(0.3)) return [row];
  const { index, 0: gap } = random.pick(places);
  const dash = part.role === "crosshead" && random.chance(0.4) ? "——" : "";
  const above = row.text.slice(0, index).replace(/[，、：—]+$/, "") + dash;
  const below = row.text.slice(index + gap.length);
  if (above === "" || below === "") return [row];
  return [
    { text: above, parts: [{ ...part, from: 0, to: above.length }] },
    { text: below, parts: [{ ...part, role: rest, from: 0, to: below.length }] },
  ];
}

/** 一分地，也是样板 → 一分地 也是样板 */
const spaceOut = (row: Row): Row => {
  const text = row.text.replace(/(?<=^.{2,12})[，,、](?=.{2,12}$)/, " ");
  return text.length === row.text.length ? { ...row, text } : row;
};

/** Kicker and headline on one line. */
function fuse(rows: Row[]): Row[] {
  const fused: Row[] = [];
  for (const row of rows) {
    const last = fused.findLast((each) => !blank(each));
    const [part] = row.parts;
    if (
      last === undefined ||
      part === undefined ||
      role(last) !== "kicker" ||
      part.role !== "headline" ||
      last.parts.length > 1
    ) {
      fused.push(row);
      continue;
    }
    while (fused.at(-1) !== last) fused.pop();
    const from = last.text.length + 1;
    fused[fused.length - 1] = {
      text: `${last.text} ${row.text}`,
      parts: [...last.parts, { ...part, from, to: from + row.text.length }],
    };
  }
  return fused;
}

const inHead = (story: number | null, row: Row): boolean => headMatter(row) && row.parts[0]!.story === story;

/** Stories whose head is nothing but a headline, with a byline perhaps, and other parts that may be there. */
const plainHeads = (rows: readonly Row[], others: readonly Role[] = []): (number | null)[] =>
  [...storiesWith(rows, "headline")].filter((story) =>
    rows.every((row) => !inHead(story, row) || ["headline", "byline", ...others].includes(role(row)!)),
  );

const storiesWith = (rows: readonly Row[], wanted: Role): Set<number | null> =>
  new Set(rows.filter((row) => role(row) === wanted).map(({ parts }) => parts[0]!.story));

/** Moves a story's first line of one role right behind a line of another; only stories that also have the third. */
function move(rows: Row[], moved: Role, behind: Role, having: Role, random: Random): Row[] {
  const has = storiesWith(rows, having);
  // What is left of a head without its headline would be no head.
  const movable = moved === "headline" ? plainHeads(rows) : [...storiesWith(rows, moved)];
  const stories = movable.filter((story) => has.has(story));
  if (stories.length === 0) return rows;
  const story = random.pick(stories);
  const own = (wanted: Role): Row[] =>
    rows.filter((row) => role(row) === wanted && row.parts[0]!.story === story);
  const [row, ...more] = own(moved).filter(({ parts }) => parts.length === 1);
  const targets = behind === "body" ? own(behind).slice(0, 3) : own(behind).slice(-1);
  if (row === undefined || (moved === "headline" && more.length > 0) || targets.length === 0) return rows;
  const from = rows.indexOf(row);
  const gap: Row[] = rows.some(blank) ? [{ text: "", parts: [] }] : [];
  const rest = rows.filter((_, i) => i !== from && !(i === from + 1 && blank(rows[i]!)));
  rest.splice(rest.indexOf(random.pick(targets)) + 1, 0, ...gap, row);
  return rest;
}

/** Sets a byline over the head matter it stood under. */
function lift(rows: Row[]): Row[] {
  const at = rows.findIndex((row) => role(row) === "byline");
  const story = rows[at]?.parts[0]?.story;
  const head = rows.findIndex((row) => headMatter(row) && row.parts[0]!.story === story);
  if (at < 0 || head < 0 || head >= at) return rows;
  const gap: Row[] = rows.some(blank) ? [{ text: "", parts: [] }] : [];
  const rest = rows.filter((_, i) => i !== at && !(i === at + 1 && blank(rows[i]!)));
  rest.splice(head, 0, rows[at]!, ...gap);
  return rest;
}

/** Sets the headlines of two stories one over the other, then both bylines, as over bodies printed in turn. */
function stack(rows: Row[], random: Random): Row[] {
  // As readers tell two bylines from one on two lines: each names its reporter.
  const signed = storiesWith(
    rows.filter(({ text }) => /记者|^[□■●◎▲◆]/.test(text)),
    "byline",
  );
  const plain = plainHeads(rows, ["subtitle"]).filter((story) => signed.has(story));
  if (plain.length < 2) return rows;
  const at = random.between(0, plain.length - 2);
  const pair = plain.slice(at, at + 2);
  const own = (wanted: Role, story: number | null | undefined): Row[] =>
    rows.filter((row) => role(row) === wanted && row.parts[0]!.story === story);
  const gap: Row[] = rows.some(blank) ? [{ text: "", parts: [] }] : [];
  const heads = [["headline", "subtitle"] as const, ["byline"] as const].flatMap((tier) =>
    pair.flatMap((story) => [...tier.flatMap((wanted) => own(wanted, story)), ...gap]),
  );
  const first = rows.findIndex((row) => heads.includes(row) && !blank(row));
  const rest = rows.filter(
    (row, i) =>
      !(heads.includes(row) && !blank(row)) &&
      !(blank(row) && heads.includes(rows[i - 1]!) && !blank(rows[i - 1]!)),
  );
  rest.splice(rest.indexOf(rows.slice(first).find((row) => rest.includes(row))!), 0, ...heads);
  return rest;
}

/** A heading mark that the extractor missed. */
function unmark(row: Row): Row {
  const size = /^#+ /.exec(row.text)?.[0].length ?? 0;
  const parts = row.parts.map((part) => ({
    ...part,
    from: Math.max(0, part.from - size),
    to: part.to - size,
  }));
  return { text: row.text.slice(size), parts };
}

/** Sets a heading mark. */
function mark(row: Row): Row {
  const parts = row.parts.map((part) => ({
    ...part,
    from: part.from === 0 ? 0 : part.from + 3,
    to: part.to + 3,
  }));
  return { text: `## ${row.text}`, parts };
}

/** How often two parts of a head stand tight. */
const CLOSED = 0.05;

/** What stands tight on some pages that have blank lines elsewhere, and on how many. */
const TIGHT: readonly { above: Role; below: Role; chance: number }[] = [
  { above: "crosshead", below: "body", chance: 0.15 },
  { above: "byline", below: "body", chance: 0.2 },
  { above: "body", below: "body", chance: 0.2 },
  { above: "headline", below: "body", chance: 0.1 },
  { above: "headline", below: "caption", chance: 0.1 },
];

const MARKED: readonly (Role | null)[] = ["series", "kicker", "subtitle"];

/** A page → the same page, now and then with its heads closed up, heading marks missing, and short matter on two lines. */
export function varyPage(page: SimulatedPage, random: Random): SimulatedPage {
  if (random.chance(0.4)) return page;
  const texts = page.text.split("\n");
  let rows = page.lines.map((parts, i): Row => ({ text: texts[i]!, parts }));
  if (random.chance(0.15))
    rows = rows.map((row) =>
      role(row) === "headline" && row.parts.length === 1 && !row.text.startsWith("#") ? mark(row) : row,
    );
  const missed = random.chance(0.5) ? 0.4 : 0;
  const marked = rows.some((row) => role(row) === "headline" && row.text.startsWith("#"));
  const further = marked && random.chance(0.5) ? 0.8 : 0;
  rows = rows.map((row) => {
    if (role(row) === "headline" && random.chance(missed)) return unmark(row);
    return MARKED.includes(role(row)) && random.chance(further) ? mark(row) : row;
  });
  const closed = random.chance(0.08) ? HEAD : random.chance(0.3) ? SIGNATURE : [];
  rows = rows.filter(
    (row, i) =>
      !blank(row) ||
      !headMatter(rows[i - 1]) ||
      !(closed.includes(role(rows[i + 1])) || (headMatter(rows[i + 1]) && random.chance(CLOSED))),
  );
  for (const { above, below, chance } of TIGHT)
    if (random.chance(chance))
      rows = rows.filter(
        (row, i) => !blank(row) || role(rows[i - 1]) !== above || role(rows[i + 1]) !== below,
      );
  if (random.chance(0.35)) rows = stack(rows, random);
  if (random.chance(0.15)) rows = fuse(rows);
  if (random.chance(0.25)) rows = move(rows, "headline", "body", "byline", random);
  if (random.chance(0.15)) rows = lift(rows);
  if (random.chance(0.3))
    rows = move(rows, "crosshead", random.pick(["byline", "headline"]), "crosshead", random);
  if (random.chance(0.15)) rows = move(rows, "caption", "headline", "headline", random);
  if (random.chance(0.5)) rows = rows.map((row) => (role(row) === "crosshead" ? spaceOut(row) : row));
  if (random.chance(0.5)) rows = addSmall(rows, random);
  const apart = random.chance(0.3) && rows.some(blank);
  for (const way of BREAKS.filter(({ chance }) => random.chance(chance)))
    rows = rows.flatMap((row) => {
      if (role(row) !== way.role) return [row];
      const [above, ...below] = breakRow(row, way, random);
      return [above!, ...below.flatMap((half) => (apart ? [{ text: "", parts: [] }, half] : [half]))];
    });
  return {
    ...page,
    text: `${rows.map(({ text }) => text).join("\n")}\n`,
    lines: rows.map(({ parts }) => parts),
  };
}
