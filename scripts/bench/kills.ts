/** `npm run bench -- kills`: ingest, build and an action at the review desk are cut off at random moments; what is left must be old or new, and the next run must succeed. */
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { randomFrom, type Random } from "../../tests/simulator/random.ts";
import { wholeNumber } from "../commandLine.ts";
import { isUnfinished } from "../filesTogether.ts";
import { editByHand, stateOf, strange, writeRaw, type State } from "./kills/archives.ts";
import {
  COMMANDS,
  MANNERS,
  runCut,
  runScript,
  runWhole,
  type Cut,
  type Place,
  type Ran,
  type Whole,
  type Word,
} from "./kills/cutRuns.ts";
import { paddedMarkdown, paddedText, type Row } from "./tables.ts";

const HELP = `npm run bench -- kills [--kills N] [--seed S] [--markdown]

Cuts off ingest, build and the review desk at a small archive: by SIGKILL at a random moment, by SIGKILL in the middle of one of their
changes to the disk, and by a disk that is full from one of them on. Afterwards every article has to be the old one or
the new one, what a person did has to stand, and the next run, with the same pages or with others, has to succeed.
Exit code 1 when a promise was broken.
  --kills N  how many; 500 when not given
  --seed S   other moments; 1 when not given`;

/** In turn: a build takes longer. */
const WORDS: readonly Word[] = ["ingest", "review", "build", "ingest", "review", "rebuild"];

/** Versions of the pages; 0 is what the archive was made of. */
type Version = 0 | 1 | 2;

/** What a command may leave when it is cut off, file by file; and what there may be after the next run with these pages. */
type Allowed = { cut: State[]; next: Partial<Record<Version, State[]>> };

type States = {
  allowed: Readonly<Record<Word, Allowed>>;
  oldSite: State;
  newSite: State;
};

/** What a site says of its own changes depends on which site it replaced. */
const pagesOf = (site: State): State =>
  new Map([...site].filter(([path]) => !/^coverage\/|^sw\.js$/.test(path)));

const copy = (from: string, to: string): void => {
  rmSync(to, { recursive: true, force: true });
  if (existsSync(from)) cpSync(from, to, { recursive: true });
};

type Campaign = { work: string; place: Place; states: States; wholes: Record<Word, Whole> };

const rawOf = (work: string, version: Version): string => join(work, `raw-${version}`);
const keptOf = (work: string): Place => ({
  work,
  articles: join(work, "kept"),
  site: join(work, "kept-site"),
});

/** The old archive, and its site made by a build in its place: one that the next build knows, and changes. */
async function standAgain(kept: Place, place: Place): Promise<void> {
  copy(kept.articles, place.articles);
  // Over another site it would remember listings of that.
  rmSync(place.site, { recursive: true, force: true });
  await runWhole("build", place, rawOf(place.work, 0));
}

/** Runs that nobody cuts off: they say what is old and what is new. */
async function prepare(work: string): Promise<Campaign> {
  const place: Place = { work, articles: join(work, "articles"), site: join(work, "site") };
  const kept = keptOf(work);
  for (const version of [0, 1, 2] as const) writeRaw(rawOf(work, version), version);
  await runWhole("ingest", kept, rawOf(work, 0));
  editByHand(kept.articles);
  await runWhole("build", kept, rawOf(work, 0));
  copy(kept.articles, place.articles);
  copy(kept.site, place.site);
  const old = stateOf(kept.articles);
  const oldSite = pagesOf(stateOf(kept.site));
  const ingested = await runWhole("ingest", place, rawOf(work, 1));
  const now = stateOf(place.articles);
  await runWhole("ingest", place, rawOf(work, 2));
  const later = [stateOf(place.articles)];
  copy(kept.articles, place.articles);
  await runWhole("ingest", place, rawOf(work, 2));
  later.push(stateOf(place.articles));
  copy(kept.articles, place.articles);
  const merged = await runWhole("review", place, "");
  const reviewed = stateOf(place.articles);
  await runWhole("ingest", place, rawOf(work, 0));
  const behind = stateOf(place.articles);
  copy(kept.articles, place.articles);
  await runWhole("ingest", place, rawOf(work, 0));
  const again = stateOf(place.articles);
  copy(kept.articles, place.articles);
  const built = await runWhole("build", place, rawOf(work, 1));
  const newSite = pagesOf(stateOf(place.site));
  await standAgain(kept, place);
  const rebuilt = await runWhole("rebuild", place, rawOf(work, 1));
  const run: Allowed = { cut: [old, now], next: { 1: [now], 2: later } };
  const allowed = {
    ingest: run,
    build: run,
    rebuild: run,
    review: { cut: [old, reviewed], next: { 0: [again, behind] } },
  };
  return {
    work,
    place,
    states: { allowed, oldSite, newSite },
    wholes: { ingest: ingested, build: built, rebuild: rebuilt, review: merged },
  };
}

/** What a run that was cut off leaves beside the articles: files without their names yet, its journal, its lock. */
const isLeft = (path: string): boolean => isUnfinished(path) || /(?:^|\/)\.ingest/.test(path);

/** What is wrong after a run that was cut off. */
function faultsAfterCut(word: Word, { place, states }: Campaign, { code, killed, text }: Ran): string[] {
  const articles = new Map([...stateOf(place.articles)].filter(([path]) => !isLeft(path)));
  const faults = strange(articles, states.allowed[word].cut).map((path) => `${path} is neither old nor new`);
  if (word === "build" && existsSync(place.site)) {
    const site = pagesOf(stateOf(place.site));
    if (Math.min(...[states.oldSite, states.newSite].map((each) => strange(site, [each]).length)) > 0)
      faults.push("the site is neither the old one nor the new one");
  }
  if (word === "rebuild")
    for (const path of strange(pagesOf(stateOf(place.site)), [states.oldSite, states.newSite]))
      faults.push(`${path} of the site is neither old nor new`);
  if (!killed && code !== 0 && !/^error: .*(space|disk)/im.test(text))
    faults.push(`ended with ${code} and no plain sentence: ${text.slice(-300)}`);
  return faults;
}

/** What is wrong after the next run, with the same pages or with others. */
async function faultsAfterNext(
  word: Word,
  { work, place, states }: Campaign,
  version: Version,
): Promise<string[]> {
  const next = word === "review" ? "ingest" : word;
  const args = COMMANDS[next](place, rawOf(work, version));
  const { code, text } = await runScript(args, { BACKFILE_CRASH_WITHIN: work, BACKFILE_CRASH_AT: "0" }, null);
  if (code !== 0) return [`the next run ended with ${code}: ${text.slice(-300)}`];
  const articles = stateOf(place.articles);
  const faults = strange(articles, states.allowed[word].next[version] ?? []).map(
    (path) =>
      `after the next run (pages ${version}) ${path} is ${articles.has(path) ? "not as it should be" : "missing"}`,
  );
  const hasSite = word === "build" || word === "rebuild";
  if (hasSite && version === 1 && strange(pagesOf(stateOf(place.site)), [states.newSite]).length > 0)
    faults.push("after the next run the site is not the new one");
  return faults;
}

type Tally = { kills: number; finished: number; faults: string[] };

async function cutOnce(
  campaign: Campaign,
  word: Word,
  cut: Cut,
  random: Random,
  tally: Tally,
): Promise<void> {
  const { work, place } = campaign;
  const kept = keptOf(work);
  if (word === "rebuild") await standAgain(kept, place);
  copy(kept.articles, place.articles);
  if (word === "build") copy(kept.site, place.site);
  const ran = await runCut(word, place, rawOf(work, 1), cut, campaign.wholes[word]);
  tally.kills += 1;
  if (ran.code === 0) tally.finished += 1;
  const name = `${word}, ${cut.manner}, ${cut.share.toFixed(4)}`;
  const version = word === "review" ? 0 : random.chance(0.5) ? 1 : 2;
  const faults = [
    ...faultsAfterCut(word, campaign, ran),
    ...(await faultsAfterNext(word, campaign, version)),
  ];
  tally.faults.push(...faults.slice(0, 3).map((fault) => `${name}: ${fault}`));
}

const faultsOf = (tallies: ReadonlyMap<Word, Tally>): number =>
  [...tallies.values()].reduce((sum, { faults }) => sum + faults.length, 0);

export async function kills(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      kills: { type: "string", default: "500" },
      seed: { type: "string", default: "1" },
      markdown: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const wanted = wholeNumber(values.kills, "kills");
  const random = randomFrom(`kills ${wholeNumber(values.seed, "seed")}`);
  const work = mkdtempSync(join(tmpdir(), "backfile-kills-"));
  try {
    const campaign = await prepare(work);
    const tallies = new Map<Word, Tally>();
    for (let at = 0; at < wanted; at += 1) {
      const word = WORDS[at % WORDS.length]!;
      const tally = tallies.get(word) ?? { kills: 0, finished: 0, faults: [] };
      tallies.set(word, tally);
      const cut = { manner: random.pick(MANNERS), share: random.next() };
      const known = tally.faults.length;
      await cutOnce(campaign, word, cut, random, tally);
      // It takes hours: what is known is said.
      tally.faults.slice(known).forEach((fault) => console.error(fault));
      if ((at + 1) % 20 === 0) console.error(`${at + 1} of ${wanted}, ${faultsOf(tallies)} faults`);
    }
    const rows: Row[] = [["what", "target", "measured"]];
    for (const [word, { kills: count, finished, faults }] of tallies) {
      rows.push([`${word} cut off`, "", `${count} times (${finished} had ended before)`]);
      rows.push([
        `${word}: articles neither old nor new, or a next run that fails`,
        "0",
        String(faults.length),
      ]);
    }
    console.log(values.markdown ? paddedMarkdown(rows) : paddedText(rows));
    return faultsOf(tallies) === 0 ? 0 : 1;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
