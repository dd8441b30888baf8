/** `npm run bench -- fuzz`: random, cut, shuffled and spoilt input through parse, write and read back. */
import { fork } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { wholeNumber } from "../commandLine.ts";
import { inputOf, KIND_NAMES } from "./fuzz/inputs.ts";
import type { Told } from "./fuzz/worker.ts";
import { paddedMarkdown, paddedText, type Row } from "./tables.ts";

const HELP = `npm run bench -- fuzz [--inputs N] [--seed S] [--from N] [--keep FOLDER] [--markdown]

Puts random, cut, shuffled and spoilt input through parse, write and read back. Exit code 1 when a promise was broken:
an exception, more than 5 seconds of a processor, or a character that is not in exactly one place.
  --inputs N     how many inputs; 20000 when not given
  --seed S       another seed, other inputs; 1 when not given
  --from N       begins with this input, e.g. one that was named as a fault
  --keep FOLDER  writes the inputs that break a promise into a folder that is there`;

/** Milliseconds of a processor; more is a hang. */
const MOST = 5000;
/** Milliseconds after which an input is given up, however busy the machine is. */
const PATIENCE = 60_000;

export type Fault = { number: number; kind: string; what: string };

export type Campaign = {
  inputs: number;
  characters: number;
  articles: number;
  refused: number;
  slowest: { number: number; milliseconds: number };
  exceptions: Fault[];
  hangs: Fault[];
  byKind: Map<string, number>;
};

const JUDGE = fileURLToPath(new URL("fuzz/worker.ts", import.meta.url));

/** Judges inputs from `from` on until all are judged or one hangs or ends the process; returns the number of the next. */
function runWorker(seed: number, from: number, to: number, campaign: Campaign): Promise<number> {
  return new Promise((done, failed) => {
    const worker = fork(JUDGE, [seed, from, to].map(String));
    let current = { number: from, kind: "" };
    let deadline: NodeJS.Timeout | undefined;
    let hung = false;
    worker.on("message", (told: Told) => {
      clearTimeout(deadline);
      if ("begun" in told) {
        current = { number: told.begun, kind: told.kind };
        campaign.inputs += 1;
        campaign.byKind.set(told.kind, (campaign.byKind.get(told.kind) ?? 0) + 1);
        deadline = setTimeout(() => (hung = worker.kill("SIGKILL")), PATIENCE);
      } else if ("fault" in told) campaign.exceptions.push({ ...current, what: told.stack });
      else {
        const { judged, milliseconds } = told;
        campaign.characters += judged.characters;
        campaign.articles += judged.articles;
        campaign.refused += judged.refused ? 1 : 0;
        if (milliseconds > campaign.slowest.milliseconds)
          campaign.slowest = { number: told.done, milliseconds };
        if (milliseconds > MOST) campaign.hangs.push({ ...current, what: `${Math.round(milliseconds)} ms` });
      }
    });
    worker.on("error", failed);
    worker.on("close", (code) => {
      clearTimeout(deadline);
      if (code === 0) return done(to);
      if (current.kind === "") return failed(new Error("no input could be judged; see above"));
      const what = hung ? `given up after ${PATIENCE / 1000} s` : `the process ended with ${code}`;
      campaign[hung ? "hangs" : "exceptions"].push({ ...current, what });
      return done(current.number + 1);
    });
  });
}

export async function campaignOf(seed: number, from: number, inputs: number): Promise<Campaign> {
  const campaign: Campaign = {
    inputs: 0,
    characters: 0,
    articles: 0,
    refused: 0,
    slowest: { number: 0, milliseconds: 0 },
    exceptions: [],
    hangs: [],
    byKind: new Map(KIND_NAMES.map((name) => [name, 0])),
  };
  let next = from;
  while (next < from + inputs) next = await runWorker(seed, next, from + inputs, campaign);
  return campaign;
}

function rowsOf({ inputs, characters, articles, refused, slowest, exceptions, hangs }: Campaign): Row[] {
  const { number, milliseconds } = slowest;
  return [
    ["what", "target", "measured"],
    ["inputs", "20,000", inputs.toLocaleString("en")],
    ["exceptions, or a character in no place or in two", "0", String(exceptions.length)],
    [`longer than ${MOST / 1000} s of a processor`, "0", String(hangs.length)],
    [
      "characters in = characters out",
      "all",
      `${characters.toLocaleString("en")}, in ${articles.toLocaleString("en")} articles`,
    ],
    ["refused, with file and advice", "", String(refused)],
    ["slowest", "≤ 5 s", `${(milliseconds / 1000).toFixed(2)} s (input ${number})`],
  ];
}

export async function fuzz(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      inputs: { type: "string", default: "20000" },
      seed: { type: "string", default: "1" },
      from: { type: "string", default: "1" },
      keep: { type: "string" },
      markdown: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const seed = wholeNumber(values.seed, "seed");
  const campaign = await campaignOf(
    seed,
    wholeNumber(values.from, "from"),
    wholeNumber(values.inputs, "inputs"),
  );
  const faults = [...campaign.exceptions, ...campaign.hangs];
  for (const { number, kind, what } of faults) {
    console.error(`seed ${seed}, input ${number}, ${kind}: ${what}`);
    if (values.keep !== undefined)
      writeFileSync(`${values.keep}/${seed}-${number}.txt`, inputOf(seed, number).bytes);
  }
  console.log(values.markdown ? paddedMarkdown(rowsOf(campaign)) : paddedText(rowsOf(campaign)));
  console.log(`\n${[...campaign.byKind].map(([kind, count]) => `${kind}: ${count}`).join("; ")}.`);
  return faults.length === 0 ? 0 : 1;
}
