/** Points of growth → a drawing by itself: CPU seconds and peak memory over the number of articles, both axes logarithmic. */
import { xmlText } from "../../../src/site/carry/xmlText.ts";
import type { GrowthPoint } from "./growth.ts";

const WIDTH = 880;
/** The first line under the panels, and the room of each. */
const FOOT = 388;
const LINE = 16;
/** Of a panel's axes; the second begins so much further to the right. */
const PANEL = { left: 56, top: 84, width: 356, height: 232 };
const NEXT_PANEL = 440;

const STYLE = `
    svg { --ground: #fff; --text: #1f2328; --quiet: #59636e; --grid: #d8dee4; --c0: #b3261e; --c1: #c77700; --c2: #1d5fa8 }
    @media (prefers-color-scheme: dark) {
      svg { --ground: #0d1117; --text: #e6edf3; --quiet: #9198a1; --grid: #30363d; --c0: #ff8a80; --c1: #ffb74d; --c2: #82b1ff }
    }
    text { font: 12px system-ui, sans-serif; fill: var(--text) }
    .quiet { fill: var(--quiet) }
    .head { font-weight: 600 }
    .grid { stroke: var(--grid) }
    .line { fill: none; stroke-width: 2 }`;

/** Told apart by shape as well as by colour. */
const MARKS: readonly ((x: number, y: number) => string)[] = [
  (x, y) => `<circle cx="${x}" cy="${y}" r="4"`,
  (x, y) => `<rect x="${x - 4}" y="${y - 4}" width="8" height="8"`,
  (x, y) => `<path d="M${x} ${y - 5}l5 9h-10z"`,
];

const colour = (maker: number): string => `var(--c${maker % MARKS.length})`;
const mark = (maker: number, x: number, y: number): string =>
  `${MARKS[maker % MARKS.length]!(x, y)} fill="${colour(maker)}"/>`;

const text = (x: number, y: number, words: string, more = ""): string =>
  `<text x="${x}" y="${y}"${more}>${xmlText(words)}</text>`;

const shown = (value: number): string => value.toLocaleString("en");

/** 1, 2, 5, 10, 20 … from the last that is no more than the least to the first that is no less than the most. */
function steps(values: readonly number[]): number[] {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const all = Array.from({ length: 60 }, (_, at) => [1, 2, 5][at % 3]! * 10 ** (Math.floor(at / 3) - 6));
  const from = all.findLastIndex((step) => step <= least);
  const to = all.findIndex((step) => step >= most);
  return all.slice(from, to + 1).map((step) => Number(step.toPrecision(1)));
}

/** Where a value stands on a logarithmic axis of so many units. */
const scaled = (value: number, ends: readonly number[], length: number): number => {
  const [least, most] = [Math.log(ends[0]!), Math.log(ends.at(-1)!)];
  return most === least ? 0 : ((Math.log(value) - least) / (most - least)) * length;
};
const placed = (value: number): number => Math.round(value * 10) / 10;

type Figure = { head: string; of: (point: GrowthPoint) => number };
const FIGURES: readonly Figure[] = [
  { head: "CPU, seconds", of: ({ cpu }) => cpu },
  { head: "peak memory, MB", of: ({ peakMB }) => peakMB },
];

function panel(
  points: readonly GrowthPoint[],
  makers: readonly string[],
  { head, of }: Figure,
  shift: number,
): string[] {
  const { top, width, height } = PANEL;
  const left = PANEL.left + shift;
  const across = steps(points.map(({ articles }) => articles));
  const up = steps(points.map(of));
  const x = (articles: number): number => placed(left + scaled(articles, across, width));
  const y = (value: number): number => placed(top + height - scaled(value, up, height));
  const foot = top + height;
  return [
    text(left, top - 14, head, ' class="head"'),
    ...up.flatMap((value) => [
      `<path class="grid" d="M${left} ${y(value)}h${width}"/>`,
      text(left - 6, y(value) + 4, shown(value), ' class="quiet" text-anchor="end"'),
    ]),
    ...across.flatMap((articles) => [
      `<path class="grid" d="M${x(articles)} ${top}v${height}"/>`,
      text(x(articles), foot + 18, shown(articles), ' class="quiet" text-anchor="middle"'),
    ]),
    text(left + width / 2, foot + 38, "articles", ' class="quiet" text-anchor="middle"'),
    ...makers.flatMap((maker, at) => {
      const own = points.filter((point) => point.maker === maker);
      const places = own.map((point) => [x(point.articles), y(of(point))] as const);
      const line = places.map(([px, py]) => `${px},${py}`).join(" ");
      return [
        `<polyline class="line" stroke="${colour(at)}" points="${line}"/>`,
        ...places.map(([px, py]) => mark(at, px, py)),
      ];
    }),
  ];
}

/** `1,000 · 10,000 articles: 2026-11-23 (2 cores, Node 20.20)`: on what day and machine sizes were measured, a line each. */
function measuredWords(points: readonly GrowthPoint[]): string[] {
  const measured = new Map<string, Set<number>>();
  for (const { date, machine, articles } of points) {
    const day = `${date} (${machine})`;
    measured.set(day, (measured.get(day) ?? new Set()).add(articles));
  }
  return Array.from(measured, ([day, sizes]) => {
    const ascending = [...sizes].sort((a, b) => a - b);
    return `${ascending.map(shown).join(" · ")} articles: ${day}`;
  });
}

/** All that the drawing shows, in words. */
const described = (points: readonly GrowthPoint[], makers: readonly string[]): string =>
  makers
    .map((maker) => {
      const own = points.filter((point) => point.maker === maker);
      const each = own.map(
        ({ articles, cpu, peakMB }) => `${shown(articles)} articles ${cpu} s, ${shown(peakMB)} MB`,
      );
      return `${maker}: ${each.join("; ")}.`;
    })
    .join(" ");

/** Throws where there is no point. */
export function growthSvg(points: readonly GrowthPoint[]): string {
  if (points.length === 0) throw new Error("there are no figures to draw: measure at least one size");
  const makers = [...new Set(points.map(({ maker }) => maker))];
  const days = measuredWords(points);
  const height = FOOT + (days.length - 1) * LINE + 12;
  const legend = makers.flatMap((maker, at) => {
    const x = PANEL.left + at * 250;
    return [mark(at, x + 4, 36), text(x + 16, 40, maker)];
  });
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title desc">`,
    `<title id="title">CPU and peak memory of a build from nothing, by the number of articles</title>`,
    `<desc id="desc">${xmlText(described(points, makers))}</desc>`,
    `<style>${STYLE}\n</style>`,
    `<rect width="${WIDTH}" height="${height}" fill="var(--ground)"/>`,
    ...legend,
    ...FIGURES.flatMap((figure, at) => panel(points, makers, figure, at * NEXT_PANEL)),
    ...days.map((day, at) => text(PANEL.left, FOOT + at * LINE, day, ' class="quiet"')),
    "</svg>",
  ].join("\n")}\n`;
}
