/** `/data/`: every file read once, held against the archive and against what its descriptors say of it. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  DATA,
  judgePackage,
  judgeSums,
  PACKAGE,
  SUMS,
  type Found,
} from "../../src/check/data/descriptors.ts";
import type { Expected } from "../../src/check/data/expected.ts";
import { judgeCsv, judgeJsonl, judgeZip, type JudgedRows } from "../../src/check/data/rows.ts";
import { fault, few } from "../../src/check/fault.ts";
import type { Warning } from "../../src/types.ts";
import { readIf, type Site } from "./siteOnDisk.ts";

type Judge = (file: string, bytes: Buffer, expected: Expected) => JudgedRows;

/** By how a year's file is called. */
const YEARS: readonly { pattern: RegExp; what: string; judge: Judge }[] = [
  {
    pattern: /^articles-.*\.csv$/,
    what: "tables",
    judge: (file, bytes, expected) => judgeCsv(file, bytes.toString(), expected),
  },
  {
    pattern: /^articles-.*\.jsonl$/,
    what: "JSON files",
    judge: (file, bytes, expected) => judgeJsonl(file, bytes.toString(), expected),
  },
  { pattern: /^text-.*\.zip$/, what: "text files", judge: judgeZip },
];

export function checkData(site: Site): Warning[] {
  const faults: Warning[] = [];
  const found: Found[] = [];
  const seen = YEARS.map(() => new Set<string>());
  for (const file of site.files.keys()) {
    const name = file.slice(DATA.length + 1);
    if (!file.startsWith(`${DATA}/`) || name === "index.html") continue;
    const bytes = readFileSync(join(site.folder, file));
    found.push({ name, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") });
    for (const [at, { pattern, judge }] of YEARS.entries()) {
      if (!pattern.test(name)) continue;
      const judged = judge(file, bytes, site.expected);
      faults.push(...judged.faults);
      judged.ids.forEach((id) => seen[at]!.add(id));
    }
  }
  for (const [at, { what }] of YEARS.entries()) {
    const missing = [...site.expected.entries.keys()].filter((id) => !seen[at]!.has(id));
    if (missing.length > 0)
      faults.push(fault("data-missing", DATA, `the ${what} lack ${few(missing)}; build again`));
  }
  for (const [file, judge] of [
    [PACKAGE, judgePackage],
    [SUMS, judgeSums],
  ] as const) {
    const text = readIf(site, file);
    faults.push(
      ...(text === null ? [fault("data-missing", file, "is not there; build again")] : judge(text, found)),
    );
  }
  return faults;
}
