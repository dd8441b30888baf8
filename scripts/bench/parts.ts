/** `npm run bench -- parts`: what a build costs that is cut into parts, and whether it comes to the bytes of one that is not. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { globSync } from "tinyglobby";
import { wholeNumber } from "../commandLine.ts";
import { archiveOf, makeArchive } from "./archive/makeArchive.ts";
import { costOf, type Cost } from "./processTree.ts";
import { writeFolders } from "./scale/archiveFolders.ts";
import { paddedMarkdown, paddedText, type Row } from "./tables.ts";

const HELP = `npm run bench -- parts [--articles 2000] [--of 16] [--markdown]

Builds the site of so many generated articles at once, and again in parts, each in a process of its own that is given its own
files of the archive alone; says what each costs, and compares the two sites to the byte. Exit code 1 where they differ. Linux only.`;

const BUILD = join(import.meta.dirname, "../build.ts");

const filesIn = (folder: string): string[] => globSync("**/*", { cwd: folder, dot: true }).sort();

/** Names of files that one of two folders lacks, or that differ. */
function differing(one: string, other: string): string[] {
  const [left, right] = [filesIn(one), filesIn(other)];
  const missing = [
    ...left.filter((file) => !right.includes(file)),
    ...right.filter((file) => !left.includes(file)),
  ];
  if (missing.length > 0) return missing;
  return left.filter((file) => !readFileSync(join(one, file)).equals(readFileSync(join(other, file))));
}

const sum = (costs: readonly Cost[]): number => costs.reduce((all, { cpu }) => all + cpu, 0);
const most = (costs: readonly Cost[], of: "cpu" | "peakMB"): number =>
  Math.max(...costs.map((cost) => cost[of]));

type Measured = { once: Cost; outline: Cost; parts: Cost[]; assembled: Cost; differing: string[] };

async function measure(articles: number, of: number, work: string): Promise<Measured> {
  const [archive, raw, site, once] = ["articles", "raw", "site", "once"].map((name) => join(work, name)) as [
    string,
    string,
    string,
    string,
  ];
  writeFolders(
    archiveOf([...makeArchive({ articles, years: [2008, 2023], papers: 3, seed: 1 })]),
    archive,
    join(work, "hugo"),
  );
  mkdirSync(raw);
  const build = (out: string, from: string, more: string[], cache: string): Promise<Cost> => {
    process.env["BACKFILE_CACHE"] = join(work, cache);
    return costOf(BUILD, ["--raw", raw, "--articles", from, "--out", out, ...more]);
  };
  const known = {
    once: await build(once, archive, [], "cache"),
    outline: await build(site, archive, ["--outline"], "cache-outline"),
  };
  const parts: Cost[] = [];
  for (let part = 1; part <= of; part += 1) {
    const shard = ["--shard", `${part}/${of}`];
    const own = join(work, `own-${part}`);
    for (const file of (await build(site, archive, [...shard, "--files"], "cache-list")).output
      .split("\n")
      .filter(Boolean)) {
      mkdirSync(dirname(join(own, file)), { recursive: true });
      cpSync(join(archive, file), join(own, file));
    }
    parts.push(await build(site, own, shard, `cache-${part}`));
    console.error(
      `part ${part} of ${of}: ${parts.at(-1)!.cpu.toFixed(1)} CPU s, ${Math.round(parts.at(-1)!.peakMB)} MB`,
    );
    rmSync(own, { recursive: true, force: true });
  }
  const assembled = await build(site, join(work, "nothing"), ["--assemble"], "cache-assembled");
  return { ...known, parts, assembled, differing: differing(site, once) };
}

function rowsOf({ once, outline, parts, assembled, differing: files }: Measured): Row[] {
  const costs = (name: string, cpu: number, peakMB: number): Row => [
    name,
    "",
    `${cpu.toFixed(1)} CPU s, ${Math.round(peakMB)} MB`,
  ];
  const all = outline.cpu + sum(parts) + assembled.cpu;
  return [
    ["what", "target", "measured"],
    costs("at once", once.cpu, once.peakMB),
    costs("outline", outline.cpu, outline.peakMB),
    costs("the dearest part", most(parts, "cpu"), most(parts, "peakMB")),
    costs("all parts", sum(parts), most(parts, "peakMB")),
    costs("put together", assembled.cpu, assembled.peakMB),
    ["all of it, to the build at once", "", `${(all / once.cpu).toFixed(2)} × CPU`],
    ["files that differ from the build at once", "0", String(files.length)],
  ];
}

export async function inParts(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      articles: { type: "string", default: "2000" },
      of: { type: "string", default: "16" },
      markdown: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const work = mkdtempSync(join(tmpdir(), "backfile-parts-"));
  try {
    const measured = await measure(
      wholeNumber(values.articles, "articles"),
      wholeNumber(values.of, "of"),
      work,
    );
    measured.differing.slice(0, 20).forEach((file) => console.error(`differs: ${file}`));
    console.log((values.markdown ? paddedMarkdown : paddedText)(rowsOf(measured)));
    return measured.differing.length === 0 ? 0 : 1;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
