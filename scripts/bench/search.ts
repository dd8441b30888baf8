/** `npm run bench -- search`: the search index and what it costs the reader, beside Pagefind's default on the same articles. */
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { cutShards } from "../../src/search/build/shards.ts";
import type { Article } from "../../src/archiveTypes.ts";
import { launchBrowser } from "../../tests/browser/browser.ts";
import { runEleventy } from "../../tests/site/runEleventy.ts";
import { serveSite } from "../serve.ts";
import { makeArchive } from "./archive/makeArchive.ts";
import { exactness } from "./search/exactness.ts";
import { sizeOf } from "./folderSize.ts";
import { benchQueries, knownArticle, SORTS, withCorrections } from "./search/knownArticles.ts";
import { costOf, type Cost } from "./processTree.ts";
import { firstQuery, laterQueries, timeFirstQuery, type Traffic } from "./search/reading.ts";
import { WAYS } from "./search/ways.ts";
import { paddedMarkdown, paddedText, type Row } from "./tables.ts";

const HELP = `npm run bench -- search [--articles N] [--queries N] [--keep DIR] [--markdown]

Builds the search index of N generated articles (10,000) and Pagefind's default of the same, and compares;
then asks N queries (5,000) in a browser, online, offline and from a disk, and holds the answers against a
substring search. Linux only.
  --years FROM-TO   years the articles are spread over; 2008-2023 when not given
  --keep DIR        work there and leave everything, to look at
  --no-default      leave Pagefind's default out, which cannot index more than some 20,000 articles in 16 GB`;

const SIDE = join(import.meta.dirname, "search/indexSide.ts");

const kb = (bytes: number): string => `${Math.round(bytes / 1000)} KB`;
const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const median = (numbers: number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const most = (numbers: number[]): number => numbers.reduce((a, b) => Math.max(a, b), 0);

const writeLines = (file: string, articles: Iterable<Article>): void => {
  rmSync(file, { force: true });
  for (const article of articles) appendFileSync(file, `${JSON.stringify(article)}\n`);
};

/** A site without articles: its search page finds the index that is put into it. */
function buildEmptySite(work: string): string {
  const site = join(work, "site");
  runEleventy(join(work, "none"), site);
  return site;
}

async function indexRows(
  work: string,
  site: string,
  articles: Article[],
  withDefault: boolean,
): Promise<Row[]> {
  const [file, changed] = [join(work, "articles.jsonl"), join(work, "changed.jsonl")];
  const cache = join(work, "cache");
  const middle = Math.floor(articles.length / 2);
  writeLines(file, articles);
  writeLines(
    changed,
    articles.map((each, at) => (at === middle ? { ...each, body: `${each.body}\n又及。\n` } : each)),
  );
  const nothing = await costOf(SIDE, ["nothing", file]);
  const net = ({ cpu }: Cost): number => cpu - nothing.cpu;
  const standard = withDefault ? await costOf(SIDE, ["default", file, join(work, "default")]) : null;
  const ours = await costOf(SIDE, ["ours", file, site, cache]);
  const unchanged = await costOf(SIDE, ["ours", file, site, cache]);
  const other = join(work, "other");
  const one = await costOf(SIDE, ["ours", changed, other, cache]);
  const rawBytes = articles.reduce(
    (sum, { front, body }) => sum + Buffer.byteLength(body) + Buffer.byteLength(front.title ?? ""),
    0,
  );
  await costOf(SIDE, ["ours", file, site, cache]);
  const made = sizeOf(join(site, "search"));
  const beside = (of: (cost: Cost) => number, unit: string): string =>
    standard === null
      ? `${of(ours).toFixed(1)} ${unit}`
      : `${(of(ours) / of(standard)).toFixed(2)} × (${of(ours).toFixed(1)} : ${of(standard).toFixed(1)} ${unit})`;
  return [
    ["CPU of the index, to the default", "≤ 0.8 ×", beside(net, "s")],
    ["peak memory, to the default", "≤ 0.15 ×", beside(({ peakMB }) => peakMB, "MB")],
    [
      "published bytes, to the raw text",
      "≤ 1.3 ×",
      `${(made.bytes / rawBytes).toFixed(2)} × (${mb(made.bytes)} : ${mb(rawBytes)})`,
    ],
    ["files", "≤ 2,000", String(made.files)],
    [
      "the default's bytes and files",
      "",
      standard === null ? "–" : Object.values(sizeOf(join(work, "default"))).join(" bytes, "),
    ],
    [
      "one article changed: CPU, to a full index",
      "≤ 0.10 ×",
      `${(net(one) / net(ours)).toFixed(2)} × (${net(one).toFixed(1)} s; ${one.output.trim()})`,
    ],
    [
      "nothing changed: CPU, to a full index",
      "0 shards",
      `${(net(unchanged) / net(ours)).toFixed(2)} × (${net(unchanged).toFixed(1)} s; ${unchanged.output.trim()})`,
    ],
  ];
}

const spread = (numbers: number[], unit: (n: number) => string): string =>
  `${unit(median(numbers))} median, ${unit(most(numbers))} most`;
const inMs = (n: number): string => `${Math.round(n)} ms`;

async function readerRows(browser: Browser, url: string, articles: Article[]): Promise<Row[]> {
  const some = benchQueries(articles.map(knownArticle), 4, 7);
  const queries = [...some.values()].flat().map(({ typed }) => typed);
  // The browser itself is not timed.
  await firstQuery(browser, url, queries[0]!);
  const times = [];
  for (const typed of queries) times.push(await timeFirstQuery(browser, url, typed));
  const firsts = [];
  for (const typed of queries) firsts.push({ typed, ...(await firstQuery(browser, url, typed)) });
  const later = await laterQueries(browser, url, queries);
  const dear = firsts.toSorted((a, b) => b.complete.bytes - a.complete.bytes)[0]!;
  const bytesOf = (traffic: Traffic[]): string =>
    spread(
      traffic.map(({ bytes }) => bytes),
      kb,
    );
  const first = firsts.map((reading) => reading.first);
  const complete = firsts.map((reading) => reading.complete);
  return [
    [
      "first results of a first query, page and scripts included",
      articles.length > 20_000 ? "≤ 300 KB" : "≤ 260 KB",
      bytesOf(first),
    ],
    [
      "requests to them",
      "",
      spread(
        first.map(({ requests }) => requests),
        String,
      ),
    ],
    ["complete count, facets and chart of a first query", "≤ 700 KB", `${bytesOf(complete)} (${dear.typed})`],
    ["first results of a later query", "≤ 60 KB median", bytesOf(later)],
    [
      "time to the first results of a first query, asked on an open page",
      "≤ 350 ms",
      spread(
        times.map(({ onOpenPage }) => onOpenPage),
        inMs,
      ),
    ],
    [
      "the same by an address, the page's own time included",
      "",
      spread(
        times.map(({ byAddress }) => byAddress),
        inMs,
      ),
    ],
  ];
}

export async function search(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      articles: { type: "string", default: "10000" },
      queries: { type: "string", default: "5000" },
      years: { type: "string", default: "2008-2023" },
      keep: { type: "string" },
      "no-default": { type: "boolean", default: false },
      markdown: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const [from, to] = values.years.split("-").map(Number);
  const work = values.keep ?? mkdtempSync(join(tmpdir(), "backfile-search-"));
  const articles = withCorrections([
    ...makeArchive({ articles: Number(values.articles), years: [from!, to!], papers: 3, seed: 1 }),
  ]);
  const site = buildEmptySite(work);
  const rows: Row[] = [];
  const add = (more: Row[]): void => {
    rows.push(...more);
    // It takes an hour with many articles: what is known is said.
    for (const row of more) console.error(row.join("  "));
  };
  add([["what", "target", `${articles.length} articles`]]);
  add(await indexRows(work, site, articles, !values["no-default"]));
  const browser = await launchBrowser();
  try {
    const { url, close } = await serveSite(site, { port: 0 });
    add(await readerRows(browser, url, articles));
    await close();
    const known = articles.map(knownArticle);
    const ids = cutShards(articles).flatMap((shard) => shard.articles.map(({ front }) => front.id));
    const queries = benchQueries(known, Math.ceil(Number(values.queries) / SORTS), 1957);
    for (const [way, open] of Object.entries(WAYS)) {
      const { ask, close: done } = await open(browser, site, work);
      add(await exactness(way, ask, { known, ids, queries }));
      await done();
    }
  } finally {
    await browser.close();
    if (values.keep === undefined) rmSync(work, { recursive: true, force: true });
  }
  console.log(values.markdown ? paddedMarkdown(rows) : paddedText(rows));
  return 0;
}
