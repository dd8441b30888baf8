/** Simulated pages as other papers and other extractors would have set them: lines closed up, and broken in two. */
import type { SimulatedPage, TruePart } from "../tests/simulator/page.ts";
import type { Random } from "../tests/simulator/random.ts";

type Row = { text: string; parts: TruePart[] };

const HEAD: readonly string[] = ["series", "kicker", "headline", "subtitle", "byline"];

const role = (row: Row | undefined): string => row?.parts[0]?.role ?? "";
const blank = ({ parts }: Row): boolean => parts.length === 0;

/** Where a line of each role may be broken. */
const BREAKS: Readonly<Record<string, RegExp>> = {
  byline: /(?<=[\p{Script=Han}])\s+(?=\S*[\p{Script=Han}])/gu,
  crosshead: /(?<=[，、：—”])(?![，、：—”])|(?<=^.{4,7})(?=.{3,7}$)/gu,
  kicker: /(?<=[，、：])|(?<=^.{6,9})(?=.{6,9}$)/gu,
  ad: /(?<=.{8}[。；！])(?=.{10})/gu,
  notice: /(?<=.{4}[。；！：])(?=.{10})/gu,
  caption: /(?<=[。])(?=.)|\s+(?=\S+摄)/gu,
};

function breakRow(row: Row, random: Random): Row[] {
  const [part] = row.parts;
  const places = Array.from(row.text.matchAll(BREAKS[role(row)] ?? /$^/g));
  if (part === undefined || row.parts.length > 1 || places.length === 0) return [row];
  const place = random.pick(places);
  const dash = part.role === "crosshead" && random.chance(0.4) ? "——" : "";
  const halves = [row.text.slice(0, place.index).replace(/[，、：—]+$/, "") + dash, row.text.slice(place.index + place[0].length)];
  if (halves.some((half) => half === "")) return [row];
  return halves.map((text) => ({ text, parts: [{ ...part, from: 0, to: text.length }] }));
}

const headMatter = (row: Row | undefined): boolean => row !== undefined && HEAD.includes(role(row));

/** A page → the same page, now and then with its heads closed up, its mastheads on one line, its short matter on two. */
export function varyPage(page: SimulatedPage, random: Random): SimulatedPage {
  if (random.chance(0.4)) return page;
  const texts = page.text.split("\n");
  let rows = page.lines.map((parts, i): Row => ({ text: texts[i]!, parts }));
  const closed = random.chance(0.3);
  if (closed) rows = rows.filter((row, i) => !blank(row) || !headMatter(rows[i - 1]) || !headMatter(rows[i + 1]));
  if (random.chance(0.15)) rows = rows.filter((row, i) => !blank(row) || role(rows[i - 1]) !== "crosshead");
  const broken = Object.keys(BREAKS).filter(() => random.chance(0.25));
  const apart = random.chance(0.3) && rows.some(blank);
  rows = rows.flatMap((row) => {
    if (!broken.includes(role(row)) || random.chance(0.3)) return [row];
    const halves = breakRow(row, random);
    return apart ? halves.flatMap((half, i) => (i === 0 ? [half] : [{ text: "", parts: [] }, half])) : halves;
  });
  return { ...page, text: `${rows.map(({ text }) => text).join("\n")}\n`, lines: rows.map(({ parts }) => parts) };
}
