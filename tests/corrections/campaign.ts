/** Random corrections and rules that change: what is kept, what is reported, which addresses answer. */
import { afterPlan } from "../../src/archive/changes.ts";
import { articlePath, idParts, pagePath } from "../../src/archive/address.ts";
import { digestOf } from "../../src/archive/digest.ts";
import { heldFiles } from "../../src/archive/heldFiles.ts";
import { pendingParses } from "../../src/archive/pending.ts";
import { planWrites } from "../../src/archive/planWrites.ts";
import { provenanceFaults } from "../../src/archive/provenanceFaults.ts";
import { readArchive, type ArchiveFile } from "../../src/archive/readArchive.ts";
import { readPageFile, writeArticleFile } from "../../src/frontMatter.ts";
import { buildSite } from "../../src/site/buildSite.ts";
import { allAddresses } from "../../src/site/sitemap.ts";
import type { ParsedPage } from "../../src/archiveTypes.ts";
import type { FrontMatter } from "../../src/types.ts";
import { randomFrom, type Random } from "../simulator/random.ts";
import { editOnce, settleOnce, type Desk } from "./archivist.ts";
import { cutPage } from "./cutPage.ts";

/** A printed page: its lines, and the first line of each of its stories. */
type Printed = { file: string; date: string; page: string; lines: string[]; stories: number[] };

/** Papers to which the archivist may correct an article's. */
const PAPERS = [
  { name: "河口日报", code: "hkrb" },
  { name: "山前日报", code: "sqrb" },
];
const SETTINGS: ArchiveFile = {
  path: "archive.yml",
  text: `papers:\n${PAPERS.map(({ name, code }) => `  - { name: ${name}, code: ${code} }\n`).join("")}`,
};

const HAN = Array.from(
  "山水田林路桥井渠村镇乡县校厂站店车船灯火米面油盐布衣鞋帽春夏秋冬风雨雪霜日月星云天地人家父母儿女师徒",
);

const sentence = (random: Random, length: number): string =>
  Array.from({ length }, () => random.pick(HAN)).join("");

function printPage(random: Random, number: number): Printed {
  const lines: string[] = [];
  const stories: number[] = [];
  for (let story = random.between(3, 6); story > 0; story--) {
    stories.push(lines.length + 1);
    lines.push(sentence(random, random.between(6, 12)));
    for (let rest = random.between(1, 4); rest > 0; rest--)
      lines.push(`${sentence(random, random.between(20, 40))}。`);
  }
  const date = `2019-05-${String((number % 28) + 1).padStart(2, "0")}`;
  const page = String(Math.floor(number / 28) + 1).padStart(2, "0");
  return { file: `柳河日报_${date}_${page}.txt`, date, page, lines, stories };
}

/** Each article's lines, and the lines of notices: every line of the page in exactly one of them. */
type Cuts = { articles: number[][]; notices: number[] };

const wholeStories = ({ lines, stories }: Printed): Cuts => ({
  articles: stories.map((from, i) => {
    const to = (stories[i + 1] ?? lines.length + 1) - 1;
    return Array.from({ length: to - from + 1 }, (_, k) => from + k);
  }),
  notices: [],
});

/** The same page as other rules would cut it. */
function recut(random: Random, cuts: Cuts): Cuts {
  const now = cuts.articles.map((lines) => [...lines]);
  const notices: number[] = [];
  for (let changes = random.between(0, 3); changes > 0; changes--) {
    const at = random.between(0, now.length - 1);
    const next = now[at + 1];
    const own = now[at]!;
    if (random.chance(0.35) && next !== undefined) now.splice(at, 2, [...own, ...next]);
    else if (random.chance(0.5) && own.length > 1) {
      const where = random.between(1, own.length - 1);
      now.splice(at, 1, own.slice(0, where), own.slice(where));
    } else if (own.length > 1 && now.length > 1) {
      const to = random.pick(now.filter((other) => other !== own));
      to.push(own.splice(random.between(0, own.length - 1), 1)[0]!);
    } else if (own.length > 1) notices.push(own.pop()!);
  }
  return { articles: now, notices };
}

/** What other rules say of an article beside its cut. */
const otherFront = (random: Random): Partial<FrontMatter> =>
  random.chance(0.3) ? { city: random.pick(["潍坊市", "临沂市", "德州市"]) } : {};

function parsedAs(
  { file, date, page, lines }: Printed,
  { articles, notices }: Cuts,
  random: Random,
): ParsedPage {
  const parsed = cutPage({
    file,
    date,
    page,
    text: `${lines.join("\n")}\n`,
    cuts: articles.map((own) => ({ lines: own.map(String), front: otherFront(random) })),
  });
  return { ...parsed, sheet: { ...parsed.sheet, notices: notices.map(String) } };
}

export type Findings = {
  edits: number;
  /** Edits all of whose files are as the archivist left them. */
  kept: number;
  /** Parses that differ from what the archive holds of their article, and of those the ones that are shown. */
  changed: number;
  reported: number;
  /** Addresses that the site ever had, and of those the ones that it has, or that lead on. */
  addresses: number;
  answering: number;
  /** Printed lines that a run took out of an article, or put into a second one, though it had no right to; ids given anew. */
  wrong: string[];
  /** Lines that rules took for notices, or that a parse that was taken has no more: articles gain and lose them rightly. */
  free: Set<string>;
  kinds: Map<string, number>;
};

/** Lines of the pages → in how many articles each stands. */
function linesHeld(files: readonly ArchiveFile[], pages: readonly Printed[]): Map<string, number> {
  const texts = files.filter(({ path }) => path.endsWith(".md")).map(({ text }) => text);
  const all = texts.join("\n");
  // No line is part of another: it stands in as many articles as it is found.
  return new Map(pages.flatMap(({ lines }) => lines).map((line) => [line, all.split(line).length - 1]));
}

/** Lines that their pages' records do not account for once, as `check` tells them. */
const unaccounted = (files: ArchiveFile[]): Set<string> =>
  new Set(provenanceFaults(readArchive(files)).map(({ code, file, line }) => `${file} ${line}: ${code}`));

const violates = ({ files, expected }: Desk): Set<string> => {
  const { articles } = heldFiles(files);
  const at = new Set(files.map(({ path }) => path));
  return new Set([
    ...[...expected.texts].filter(([id, text]) => articles.get(id)?.text !== text).map(([id]) => id),
    ...[...expected.absent].filter((id) => articles.has(id)),
    ...[...expected.paths].flatMap(([id, path]) =>
      articles.has(id) && (articles.get(id)!.path !== path || at.has(articlePath(id))) ? [id] : [],
    ),
  ]);
};

/** Addresses that name a day: those of articles, printed pages, issues, days, months and years. */
const dated = (files: ArchiveFile[]): { standing: string[]; leading: string[] } => {
  const site = buildSite(readArchive(files));
  return {
    standing: allAddresses(site).filter((address) => /^\/(?:\d{4}\/|page\/)/.test(address)),
    leading: site.moved.map(({ address }) => address),
  };
};

/** One run with other rules; adds to what was found. */
function runOnce(desk: Desk, pages: readonly Printed[], random: Random, found: Findings): void {
  const cuts = pages.map((page) => recut(random, wholeStories(page)));
  const parsed = pages.map((page, i) => parsedAs(page, cuts[i]!, random));
  const before = linesHeld(desk.files, pages);
  const faults = unaccounted(desk.files);
  const plan = planWrites(parsed, desk.files, PAPERS);
  desk.files = afterPlan(desk.files, plan);
  const records = new Map(desk.files.map(({ path, text }) => [path, text]));
  const { articles } = heldFiles(desk.files);
  const pending = new Map(pendingParses(desk.files).map((each) => [each.id, each]));
  const warned = new Set(plan.warnings.map(({ file }) => file));
  for (const page of plan.pages)
    page!.articles.forEach((id, i) => {
      const { front, body } = page!.parsed[i]!;
      const text = writeArticleFile({ id, ...front }, body);
      const record = readPageFile(records.get(pagePath(page!.id))!);
      const known = record.ok ? record.value.articles[id]?.digest : undefined;
      if (articles.get(id)?.text === text || known === digestOf(text)) return;
      found.changed += 1;
      const shown = pending.get(id);
      if (shown?.parsed === text && warned.has(shown.path)) found.reported += 1;
    });
  const isNotice = new Set(
    pages.flatMap(({ lines }, i) => cuts[i]!.notices.map((number) => lines[number - 1]!)),
  );
  for (const [line, times] of linesHeld(desk.files, pages))
    if (times !== before.get(line) && !isNotice.has(line) && !found.free.has(line))
      found.wrong.push(`${line}: in ${before.get(line)} articles, then in ${times}`);
  for (const line of isNotice) found.free.add(line);
  found.wrong.push(...newFaults(desk.files, faults));
}

/** Lines that are in two places or in none by what was just done: what a person doubled stays so. */
const newFaults = (files: ArchiveFile[], before: ReadonlySet<string>): string[] =>
  [...unaccounted(files)].filter((fault) => !before.has(fault) || fault.endsWith("line-nowhere"));

/** Parses are taken, or left; what a parse that was taken has no more must stand in the copy of what it replaced. */
function settleSome(
  desk: Desk,
  pages: readonly Printed[],
  random: Random,
  found: Findings,
  times: number,
): void {
  const [faults, before] = [unaccounted(desk.files), linesHeld(desk.files, pages)];
  const articles = heldFiles(desk.files).articles;
  for (let i = 0; i < times; i++) settleOnce(desk, random);
  found.wrong.push(...[...unaccounted(desk.files)].filter((fault) => !faults.has(fault)));
  const copies = desk.files.filter(({ path }) => path.includes(".replaced-")).map(({ text }) => text);
  for (const [line, held] of linesHeld(desk.files, pages)) {
    if (held === before.get(line)) continue;
    if (held === 0 && !found.free.has(line) && !copies.some((text) => text.includes(line)))
      found.wrong.push(`${line}: a parse was taken, and it is nowhere`);
    found.free.add(line);
  }
  // An article that was deleted is the runs' again once its parse is taken, with whatever lines they find for it.
  for (const id of heldFiles(desk.files).articles.keys())
    if (!articles.has(id)) for (const line of printedPage(id, pages).lines) found.free.add(line);
}

function printedPage(id: string, pages: readonly Printed[]): Printed {
  const { date, page } = idParts(id);
  return pages.find((each) => each.date === date && each.page === page)!;
}

export type Campaign = { seed: number; pages: number; edits: number; batch: number };

/** Edits in batches, a run with other rules behind each, and two at the end. */
export function campaign({ seed, pages: count, edits, batch }: Campaign): Findings {
  const random = randomFrom(seed);
  const pages = Array.from({ length: count }, (_, i) => printPage(random, i));
  const first = planWrites(
    pages.map((page) => parsedAs(page, wholeStories(page), random)),
    [SETTINGS],
    PAPERS,
  );
  const desk: Desk = {
    files: afterPlan([SETTINGS], first),
    expected: { texts: new Map(), absent: new Set(), paths: new Map() },
    edits: [],
  };
  const found: Findings = {
    edits: 0,
    kept: 0,
    changed: 0,
    reported: 0,
    addresses: 0,
    answering: 0,
    wrong: [],
    free: new Set(),
    kinds: new Map(),
  };
  const known = new Set(dated(desk.files).standing);
  const lines = new Map<string, Set<string>>();
  const remember = (): void => {
    dated(desk.files).standing.forEach((address) => known.add(address));
    for (const [id, { text }] of heldFiles(desk.files).articles) {
      const held = printedPage(id, pages).lines.filter((line) => text.includes(line));
      const earlier = lines.get(id);
      if (
        earlier !== undefined &&
        earlier.size > 0 &&
        held.length > 0 &&
        !held.some((line) => earlier.has(line))
      )
        if (!desk.expected.texts.has(id)) found.wrong.push(`${id}: given to another article`);
      lines.set(id, new Set([...(earlier ?? []), ...held]));
    }
  };
  remember();
  for (let made = -1; desk.edits.length < edits && made !== desk.edits.length;) {
    made = desk.edits.length;
    for (let i = 0; i < batch && desk.edits.length < edits; i++) editOnce(desk, random);
    settleSome(desk, pages, random, found, batch / 5);
    runOnce(desk, pages, random, found);
    remember();
  }
  runOnce(desk, pages, random, found);
  remember();

  const broken = violates(desk);
  found.edits = desk.edits.length;
  found.kept = desk.edits.filter(({ ids }) => !ids.some((id) => broken.has(id))).length;
  for (const { kind } of desk.edits) found.kinds.set(kind, (found.kinds.get(kind) ?? 0) + 1);
  const { standing, leading } = dated(desk.files);
  const answering = new Set([...standing, ...leading]);
  found.addresses = known.size;
  found.answering = [...known].filter((address) => answering.has(address)).length;
  return found;
}
