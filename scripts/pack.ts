/** `_site/` → one zip that opens from a folder on any disk, search included. The same site gives the same bytes. */
import { createHash } from "node:crypto";
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Zip, ZipDeflate } from "fflate";
import { globSync } from "tinyglobby";
import type { Manifest } from "../src/search/files/manifest.ts";
import { portable, type PackedFile } from "../src/search/portable.ts";
import { MOST_IN_ZIP, ZIP_DATE } from "../src/site/carry/textZip.ts";
import { DEFAULT_SETTINGS } from "../src/settings.ts";
import { WORDS, type Words } from "../src/words/words.ts";
import { DEFAULTS, run } from "./commandLine.ts";

const HELP = `npm run pack -- [SITE] [--out FILE]

Packs a built site as one zip: unpacked anywhere and opened by a double click on index.html, it is read and
searched without network, server or installation.
  SITE        the built site; _site/ when not given
  --out FILE  the zip; backfile.zip when not given`;

/** The folder inside the zip. */
const FOLDER = "backfile";
/** The system it says it was made on, by the zip format's number, and an ordinary file's mode there (0644). */
const UNIX = 3;
const ORDINARY_FILE = 0o100644 * 0x10000;

/** What a zip can hold that every program unpacks. */
const MOST_BYTES = 2 ** 32 - 1;

export type Packed = { files: number; bytes: number };

/** One after the other: no more than one is in memory. */
function* portableFiles(site: string): Generator<PackedFile> {
  for (const path of globSync("**/*", { cwd: site, dot: true }).sort()) {
    const file = portable({ path, bytes: readFileSync(join(site, path)) });
    if (file !== null) yield file;
  }
}

/** The archive's title, and the site's words, as its front page has them. */
function readFrontPage(site: string): { title: string; words: Words } {
  const page = readFileSync(join(site, "index.html"), "utf8");
  const [, title = DEFAULT_SETTINGS.title] = /<title>([^<]*)<\/title>/.exec(page) ?? [];
  const [, words] =
    Object.entries(WORDS).find(([language]) => page.includes(`<html lang="${language}"`)) ?? [];
  return { title, words: words ?? WORDS[DEFAULT_SETTINGS.language] };
}

/** Writes the zip, whole or not at all. Throws when `site` is no built site. */
export function pack(site: string, out: string): Packed {
  const manifest = join(site, "search/index.json");
  if (!existsSync(manifest))
    throw new Error(`${site} is no built site with search; build it first: npm run build`);
  const { articles } = JSON.parse(readFileSync(manifest, "utf8")) as Manifest;

  const writing = `${out}.writing`;
  const file = openSync(writing, "w");
  let packed: Packed = { files: 0, bytes: 0 };
  const sums: string[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    writeSync(file, chunk);
    packed = { ...packed, bytes: packed.bytes + chunk.length };
  });
  const add = ({ path, bytes }: PackedFile): void => {
    if (packed.files === MOST_IN_ZIP || packed.bytes + bytes.length > MOST_BYTES)
      throw new Error(
        `${site} does not fit into one zip (${MOST_IN_ZIP} files, 4 GB): build and pack the archive in parts, some decades at a time`,
      );
    const entry = new ZipDeflate(`${FOLDER}/${path}`, { level: 6 });
    entry.mtime = ZIP_DATE;
    // Made on Unix: of a zip from elsewhere Info-ZIP's unzip recodes the names, though they are marked as UTF-8.
    entry.os = UNIX;
    entry.attrs = ORDINARY_FILE;
    zip.add(entry);
    entry.push(bytes, true);
    packed = { ...packed, files: packed.files + 1 };
  };
  const addWithSum = (each: PackedFile): void => {
    sums.push(`${createHash("sha256").update(each.bytes).digest("hex")}  ${each.path}\n`);
    add(each);
  };
  try {
    const { title, words } = readFrontPage(site);
    const text = `\uFEFF${words.readMe.text(title, articles)}`.replaceAll("\n", "\r\n");
    addWithSum({ path: words.readMe.name, bytes: Buffer.from(text) });
    for (const each of portableFiles(site)) addWithSum(each);
    add({ path: "SHA256SUMS.txt", bytes: Buffer.from(sums.join("")) });
    zip.end();
  } catch (error) {
    rmSync(writing, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  renameSync(writing, out);
  return packed;
}

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: "string", default: "backfile.zip" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const { files, bytes } = pack(positionals[0] ?? DEFAULTS.out, values.out);
  console.log(`${values.out}: ${files} files, ${(bytes / 1e6).toFixed(1)} MB`);
  return 0;
}

if (process.argv[1] === import.meta.filename) run(main);
