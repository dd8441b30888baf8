/** `npm run bench -- site`: what the pages of the sample weigh, and how Lighthouse judges them on a phone. */
import { readFileSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { globSync } from "tinyglobby";
import { launchBrowser } from "../../tests/browser/browser.ts";
import { buildTestSite } from "../../tests/browser/site.ts";
import { serveSite } from "../serve.ts";
import { paddedMarkdown, paddedText, type Row } from "./tables.ts";

const HELP = `npm run bench -- site [--runs N] [--markdown]

Builds the sample's site and measures its pages. Lighthouse is not among the dependencies, since it brings 200
packages: \`npm install --no-save lighthouse@12.8.2\` beforehand, or its part is left out.
  --runs N    how often Lighthouse looks at each page, of which the median counts; 3 when not given`;

const PAGES = [
  { name: "home", glob: "index.html" },
  { name: "article", glob: "2*/*/*/*/*/index.html" },
  { name: "city", glob: "city/*/index.html" },
  { name: "search", glob: "search/index.html" },
] as const;

const TARGETS = { performance: 98, accessibility: 100, "best-practices": 100, seo: 100 } as const;

/** The little of Lighthouse's answer that is read here. */
type Lighthouse = (
  url: string,
  flags: { port: number; logLevel: "error" },
) => Promise<{
  lhr: {
    categories: Record<keyof typeof TARGETS, { score: number }>;
    audits: Record<"cumulative-layout-shift", { numericValue: number }>;
  };
}>;

/** `null` where it is not installed; no type of it is known then. */
async function findLighthouse(): Promise<Lighthouse | null> {
  const name: string = "lighthouse";
  try {
    return ((await import(name)) as { default: Lighthouse }).default;
  } catch {
    return null;
  }
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

async function judge(lighthouse: Lighthouse, url: string, runs: number): Promise<string> {
  const scores: Awaited<ReturnType<Lighthouse>>["lhr"][] = [];
  for (let run = 0; run < runs; run += 1) {
    const port = await freePort();
    const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
    scores.push((await lighthouse(url, { port, logLevel: "error" })).lhr);
    await browser.close();
  }
  const points = Object.keys(TARGETS).map((category) =>
    Math.round(
      100 * median(scores.map(({ categories }) => categories[category as keyof typeof TARGETS].score)),
    ),
  );
  const shift = median(scores.map(({ audits }) => audits["cumulative-layout-shift"].numericValue));
  return `${points.join(" / ")}, CLS ${Number(shift.toFixed(4))}`;
}

/** As hosts send them; a server of one's own machine does without. */
function compress(folder: string): void {
  for (const file of globSync("**/*.{html,css,js,json,svg}", { cwd: folder, absolute: true }))
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file)));
}

/** Bytes as a host sends them, of all files that match. */
function weights(folder: string, glob: string): string {
  const sizes = globSync(glob, { cwd: folder }).map(
    (file) => gzipSync(readFileSync(join(folder, file))).length,
  );
  const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
  return sizes.length === 1 ? kb(sizes[0]!) : `${kb(median(sizes))} median, ${kb(Math.max(...sizes))} most`;
}

export async function site(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      runs: { type: "string", default: "3" },
      markdown: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const lighthouse = await findLighthouse();
  const { folder, remove } = await buildTestSite("articles");
  compress(folder);
  const { url, close } = await serveSite(folder, { port: 0, compressed: true });
  const rows: Row[] = [["what", "target", "measured"]];
  for (const { name, glob } of PAGES) {
    rows.push([`${name}: HTML, compressed`, name === "article" ? "≤ 12 KB" : "", weights(folder, glob)]);
    if (lighthouse === null) continue;
    const [page] = globSync(glob, { cwd: folder }).sort();
    const judged = await judge(lighthouse, url + page!.replace(/index\.html$/, ""), Number(values.runs));
    rows.push([`${name}: Lighthouse, mobile`, "≥ 98 / 100 / 100 / 100, CLS 0", judged]);
  }
  const bytes = readFileSync(join(folder, "assets/site.css")).length;
  rows.push(["stylesheet, not compressed", "≤ 20 KB", `${(bytes / 1024).toFixed(1)} KB`]);
  await close();
  await remove();
  console.log(values.markdown ? paddedMarkdown(rows) : paddedText(rows));
  if (lighthouse === null) console.log("\nLighthouse is not installed: see --help.");
  return 0;
}
