/** `npm run bench -- scale`: what whole sites of generated archives cost to build, beside a simple theme of Hugo's on the same articles. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { globSync } from "tinyglobby";
import { archiveOf, makeArchive } from "./archive/makeArchive.ts";
import { sizeOf } from "./folderSize.ts";
import { costOf, costOfCommand, type Cost } from "./processTree.ts";
import { writeFolders } from "./scale/archiveFolders.ts";
import { figuresOf, PARTS, type Measured, type Part } from "./scale/figures.ts";
import { mergedPoints, pointsOf, readPoints, type GrowthPoint } from "./scale/growth.ts";
import { growthSvg } from "./scale/growthSvg.ts";
import { paddedMarkdown, paddedText } from "./tables.ts";

const HELP = `npm run bench -- scale [--articles 1000,2000,10000] [--no-hugo] [--markdown] [--figures FILE] [--svg FILE]

Builds sites of so many generated articles as npm run build does when nothing is to be ingested, and with Hugo (Debian's
package: apt-get install hugo) from the same articles; then the parts of our build alone. Linux only.
  --runs N          each so often, by turns, of which the median counts; 1 when not given
  --years FROM-TO   years the articles are spread over; 2008-2023 when not given
  --keep DIR        work there and leave everything, to look at
  --figures FILE    keeps CPU and memory of each size there, as JSON, with the day and the machine; what earlier runs left of other sizes stays
  --svg FILE        draws their growth: of the sizes measured now, and of those in --figures; with --articles none of these alone`;

const BUILD = join(import.meta.dirname, "../build.ts");
const SIDE = join(import.meta.dirname, "scale/siteSide.ts");
const THEME = join(import.meta.dirname, "scale/hugo");

const hasHugo = (): boolean => spawnSync("hugo", ["version"]).status === 0;

/** Each figure's own median. */
function median(costs: readonly Cost[]): Cost {
  const of = (figure: "cpu" | "wall" | "peakMB"): number =>
    costs.map((cost) => cost[figure]).toSorted((a, b) => a - b)[Math.floor(costs.length / 2)]!;
  return { cpu: of("cpu"), wall: of("wall"), peakMB: of("peakMB"), output: "" };
}

type Order = {
  articles: number;
  years: readonly [from: number, to: number];
  runs: number;
  withHugo: boolean;
};

/** A person adds a sentence to the article in the middle of the archive. */
function correctOne(archive: string): void {
  const files = globSync("**/*.md", { cwd: archive, absolute: true }).sort();
  const file = files[Math.floor(files.length / 2)]!;
  writeFileSync(file, `${readFileSync(file, "utf8").trimEnd()}更正：以本句为准。\n`);
}

/**
 * One size, in a folder of its own. Every run builds from nothing, and into new folders: where earlier ones were removed, a
 * disk that has just lost so many files may make new ones slowly for minutes (ext4 without a journal looks at each lost one
 * again), and whoever comes next would be charged with it.
 */
async function measure({ articles, years, runs, withHugo }: Order, work: string): Promise<Measured> {
  const [archive, theme] = [join(work, "articles"), join(work, "hugo")];
  cpSync(THEME, theme, { recursive: true });
  const made = [...makeArchive({ articles, years, papers: 3, seed: 1 })];
  writeFolders(archiveOf(made), archive, join(theme, "content"));

  const costs = new Map<Part | "hugo", Cost[]>();
  const add = (part: Part | "hugo", cost: Cost): void => {
    costs.set(part, [...(costs.get(part) ?? []), cost]);
    // It takes an hour with many articles: what is known is said.
    console.error(`${articles} ${part}: ${cost.cpu.toFixed(1)} CPU s, ${Math.round(cost.peakMB)} MB`);
  };
  const newFolder = (name: string): string => mkdtempSync(join(work, `${name}-`));
  let [site, cache, hugoSite] = ["", "", ""];
  for (let run = 0; run < runs; run += 1) {
    if (withHugo) {
      hugoSite = newFolder("hugo-site");
      add("hugo", await costOfCommand("hugo", ["--source", theme, "--destination", hugoSite]));
    }
    // The whole site comes last, and is what stands for the builds after it.
    for (const part of PARTS.toReversed()) {
      [site, cache] = [newFolder("site"), newFolder("cache")];
      add(part, await costOf(SIDE, [part, archive, site, cache]));
    }
    const raw = join(work, "raw");
    mkdirSync(raw, { recursive: true });
    const again = ["--raw", raw, "--articles", archive, "--out", site];
    process.env["BACKFILE_CACHE"] = cache;
    correctOne(archive);
    add("corrected", await costOf(SIDE, ["whole", archive, site, cache]));
    // The first of the two takes note of what page files there are.
    await costOf(BUILD, again);
    add("unchanged", await costOf(BUILD, again));
  }
  const of = (part: Part): Cost => median(costs.get(part)!);
  return {
    articles,
    ours: {
      whole: of("whole"),
      pages: of("pages"),
      search: of("search"),
      read: of("read"),
      corrected: of("corrected"),
      unchanged: of("unchanged"),
    },
    hugo: withHugo ? median(costs.get("hugo")!) : null,
    site: sizeOf(site),
    hugoSite: withHugo ? sizeOf(hugoSite) : null,
  };
}

const thisMachine = (): string =>
  `${availableParallelism()} cores, Node ${process.versions.node.split(".").slice(0, 2).join(".")}`;

/** Figures of earlier runs; none where no file is named, or a first run is to write it. */
const earlierPoints = (figures: string | undefined): GrowthPoint[] =>
  figures === undefined || !existsSync(figures) ? [] : readPoints(figures, readFileSync(figures, "utf8"));

/** Adds what was measured to the figures of earlier runs, and draws them all. */
function keepGrowth(
  earlier: readonly GrowthPoint[],
  sizes: readonly Measured[],
  figures: string | undefined,
  svg: string | undefined,
): GrowthPoint[] {
  const when = { date: new Date().toISOString().slice(0, 10), machine: thisMachine() };
  const points = mergedPoints(earlier, pointsOf(sizes, when));
  if (figures !== undefined && sizes.length > 0)
    writeFileSync(figures, `${JSON.stringify(points, null, 2)}\n`);
  if (svg !== undefined) writeFileSync(svg, growthSvg(points));
  return points;
}

export async function scale(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      articles: { type: "string", default: "1000,2000,10000" },
      runs: { type: "string", default: "1" },
      years: { type: "string", default: "2008-2023" },
      "no-hugo": { type: "boolean", default: false },
      keep: { type: "string" },
      markdown: { type: "boolean", default: false },
      figures: { type: "string" },
      svg: { type: "string" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const [from, to] = values.years.split("-").map(Number);
  const withHugo = !values["no-hugo"] && hasHugo();
  const work = values.keep ?? mkdtempSync(join(tmpdir(), "backfile-scale-"));
  const sizes: Measured[] = [];
  // Read before anything is measured, which takes long: a file that is none is said at once.
  let points = earlierPoints(values.figures);
  try {
    const wanted = values.articles === "none" ? [] : values.articles.split(",").map(Number);
    for (const articles of wanted) {
      const order = { articles, years: [from!, to!] as const, runs: Number(values.runs), withHugo };
      sizes.push(await measure(order, join(work, String(articles))));
      points = keepGrowth(points, sizes.slice(-1), values.figures, values.svg);
    }
  } finally {
    if (values.keep === undefined) rmSync(work, { recursive: true, force: true });
  }
  if (sizes.length === 0) keepGrowth(points, [], values.figures, values.svg);
  else console.log((values.markdown ? paddedMarkdown : paddedText)(figuresOf(sizes)));
  if (!withHugo && !values["no-hugo"])
    console.log("\nHugo is not installed, and nothing was compared: apt-get install hugo");
  return 0;
}
