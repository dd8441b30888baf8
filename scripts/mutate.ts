/** `npm run mutate`: puts small faults into the rules and the archive, and counts how many the tests find. */
import { fork, type ChildProcess } from "node:child_process";
import { setPriority } from "node:os";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { globSync } from "tinyglobby";
import { randomFrom } from "../tests/simulator/random.ts";
import { paddedMarkdown, paddedText } from "./bench/tables.ts";
import { run, wholeNumber } from "./commandLine.ts";
import { INSTALL, mutate, type Mutant } from "./mutate/mutants.ts";
import { inputsOf, nearTests, readImports, type Imports } from "./mutate/nearTests.ts";
import { resultsOf, type Result } from "./mutate/results.ts";
import { isFound, SCORE_HEAD, scoreRow } from "./mutate/score.ts";
import type { Told, Work } from "./mutate/worker.ts";

const HELP = `npm run mutate -- [FILE…] [--sample N] [--seed S] [--all] [--markdown]

Puts small faults (Stryker's: a condition turned, a string emptied, a call left out) into src/rules and src/archive, one
at a time, and counts those that make a test fail. What puts them in is not among the dependencies, since it brings dozens of
packages: \`${INSTALL}\` beforehand.
Those that no test finds are listed, with the share found.
  FILE…        these files; all of both folders when none is given
  --sample N   so many of their faults, drawn at random, with the share's 95 % interval; 200 when no file is given
  --seed S     another seed, other faults; 1 when not given
  --all        every fault of every file: many hours
What was judged is kept in .cache/mutate until the file or the tests change, so that a run may be broken off and continued.`;

const SOURCES = ["src/rules/*.ts", "src/archive/*.ts"];
/** Faults drawn when nothing else is asked for. */
const SAMPLE = "200";
const WORKER = fileURLToPath(new URL("mutate/worker.ts", import.meta.url));
/** Milliseconds after which a worker is ended that could not break off a fault by itself, however busy the machine is. */
const PATIENCE = 600_000;

/** A source file with its faults, of which `chosen` are judged. */
type Target = { source: string; code: string; mutants: Mutant[]; chosen: Mutant[] };
type Judged = Target & { results: ReadonlyMap<string, Result> };

/** One process for file after file, begun anew where a fault ended it. */
let worker: ChildProcess | null = null;
const workerAtHand = (): ChildProcess =>
  (worker ??= fork(WORKER, { execArgv: ["--import", "tsx", "--max-old-space-size=3000"] }).on("exit", () => {
    worker = null;
  }));

/** Judges until all are judged or one ends the process, which is then that one's fault; returns what is left. */
function judgeMany(work: Work, keep: ReturnType<typeof resultsOf>["keep"]): Promise<string[]> {
  return new Promise((done, failed) => {
    const judging = workerAtHand();
    const left = new Set(work.ids);
    let current: string | null = null;
    const end = (): void => void judging.kill("SIGKILL");
    let deadline = setTimeout(end, PATIENCE);
    const stop = (): void => {
      clearTimeout(deadline);
      judging.off("message", hear).off("exit", broken);
    };
    const hear = (told: Told): void => {
      clearTimeout(deadline);
      deadline = setTimeout(end, PATIENCE);
      if ("done" in told) {
        stop();
        done([]);
      } else if ("begun" in told) current = told.begun;
      else if ("judged" in told) {
        keep(told.judged, told.status, told.by);
        left.delete(told.judged);
      } else if (!told.why.includes("too long") && !told.why.includes("timed out"))
        console.error(`not asked: ${told.left}: ${told.why}`);
    };
    const broken = (): void => {
      stop();
      if (current === null) return failed(new Error(`${work.source}: its tests could not be run; see above`));
      if (left.delete(current)) keep(current, "Timeout", null);
      return done([...left]);
    };
    judging.on("message", hear).on("exit", broken).send(work);
  });
}

async function judge(target: Target, imports: Imports): Promise<Judged> {
  const { source, code, chosen } = target;
  const { tests, touched } = nearTests(source, imports);
  const { known, keep } = resultsOf(source, inputsOf(tests, imports));
  let ids = chosen.map(({ id }) => id).filter((id) => !known().has(id));
  const start = performance.now();
  const count = ids.length;
  while (ids.length > 0) ids = await judgeMany({ source, code, tests, touched, ids }, keep);
  if (count > 0)
    console.error(`${source}: ${count} faults in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  return { ...target, results: known() };
}

async function targetsOf(files: readonly string[]): Promise<Target[]> {
  const targets: Target[] = [];
  for (const source of files) {
    const { code, mutants } = await mutate(source);
    targets.push({ source, code, mutants, chosen: mutants });
  }
  return targets;
}

/**
 * As many of all faults as wanted, every one as likely as any other. Each draws its own lot, so that most of a sample
 * stays when a file changes.
 */
function draw(targets: readonly Target[], count: number, seed: number): Target[] {
  const lots = targets
    .flatMap(({ source, mutants }) =>
      mutants.map((mutant) => ({ mutant, lot: randomFrom(`${seed} ${source} ${mutant.id}`).next() })),
    )
    .toSorted((a, b) => a.lot - b.lot);
  const drawn = new Set(lots.slice(0, count).map(({ mutant }) => mutant));
  return targets
    .map((target) => ({ ...target, chosen: target.mutants.filter((mutant) => drawn.has(mutant)) }))
    .filter(({ chosen }) => chosen.length > 0);
}

const statusesOf = ({ chosen, results }: Judged): Result["status"][] =>
  chosen.map(({ id }) => results.get(id)!.status);

function survivors({ source, chosen, results }: Judged): string[] {
  return chosen.flatMap(({ id, line, column, mutator, replacement }) => {
    const { status } = results.get(id)!;
    const text = replacement.replace(/\s+/g, " ").slice(0, 100);
    return isFound(status) ? [] : [`${source}:${line}:${column}  ${status}  ${mutator}: ${text}`];
  });
}

/** The folders together, then each of them, then, where it is asked for, each file. */
function table(judged: readonly Judged[], sampled: boolean, byFile: boolean): string[][] {
  const folderOf = ({ source }: Judged): string => posix.dirname(source);
  const rows = [
    ...[...new Set(judged.map(folderOf))].map((folder) =>
      scoreRow(folder, judged.filter((each) => folderOf(each) === folder).flatMap(statusesOf), sampled),
    ),
    scoreRow("together", judged.flatMap(statusesOf), sampled),
  ];
  const fileRows = judged.map((each) => scoreRow(each.source, statusesOf(each), false));
  return [SCORE_HEAD, ...(byFile ? fileRows : []), ...rows];
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sample: { type: "string" },
      seed: { type: "string", default: "1" },
      all: { type: "boolean", default: false },
      markdown: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  setPriority(15);
  const named = positionals.length > 0;
  const targets = await targetsOf(named ? positionals : globSync(SOURCES).toSorted());
  const sample = values.sample ?? (named || values.all ? null : SAMPLE);
  const sampled = sample !== null;
  const chosen = sampled
    ? draw(targets, wholeNumber(sample, "sample"), wholeNumber(values.seed, "seed"))
    : targets;
  const imports = await readImports();
  const judged: Judged[] = [];
  for (const target of chosen) judged.push(await judge(target, imports));
  workerAtHand().disconnect();
  console.log(judged.flatMap(survivors).join("\n"));
  const rows = table(judged, sampled, !sampled);
  console.log(values.markdown ? paddedMarkdown(rows) : paddedText(rows));
  return 0;
}

run(main);
