/** Inputs to fuzz with: rows of a table, each a way to make one from chance. The same seed and number, the same input. */
import iconv from "iconv-lite";
import { writeArticleFile, writePageFile } from "../../../src/frontMatter.ts";
import { parseFile } from "../../../src/pipeline.ts";
import { readClusters } from "../../../tests/simulator/copy.ts";
import { DIFFICULTIES, simulate } from "../../../tests/simulator/page.ts";
import { randomFrom, type Random } from "../../../tests/simulator/random.ts";
import type { SourceFile } from "../../../src/types.ts";

/** Who reads it: the pipeline, or one of the readers of what a person writes. */
export type Reader = "page" | "article" | "record" | "settings" | "pages.csv" | "page.yml";

export type Input = SourceFile & { kind: string; reader: Reader };

const papers = readClusters("tuning");

function realPage(random: Random): string {
  const [page] = simulate(random.pick(papers), random.pick(DIFFICULTIES), random.between(1, 9999));
  return page!.text;
}

const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

/** Half a page at most: most faults show on little, and more can be tried. */
function excerpt(random: Random): string {
  const lines = realPage(random).split("\n");
  const from = random.between(0, lines.length - 1);
  return lines.slice(from, from + random.between(1, 24)).join("\n");
}

/** What some stage, YAML, Markdown, HTML or a terminal takes for its own. */
const MARKS = [
  ...Array.from(
    "#*_`[]()<>~\\&!|+-=:.1。，、；：？！“”‘’（）【】《》□●◎—…　 \t\f\v\0\x1b\x7f\u0085\u00a0\u200b\u200f\u202e\u2028\u2029\ufeff\ufffd",
  ),
  "\r",
  "\r\n",
  "\n---\n",
  "—— 第02版 ——\n",
  "（下转第2版）",
  "（上接第1版）",
  "2020年5月28日",
  "__proto__",
  "constructor",
  "&amp;",
  "<b>",
  "{{ 7*7 }}",
];

/** A character of any plane; halves of pairs too, where the encoding lets them through. */
const anyCharacter = (random: Random): string =>
  random.chance(0.5)
    ? String.fromCharCode(random.between(0, 0xffff))
    : String.fromCodePoint(random.between(0, 0x10ffff));

function noisy(text: string, random: Random): string {
  let spoilt = text;
  for (let left = random.between(1, 30); left > 0; left -= 1) {
    const at = random.between(0, spoilt.length);
    const gone = random.chance(0.5) ? 0 : random.between(1, 8);
    const put = random.chance(0.7) ? random.pick(MARKS) : anyCharacter(random);
    spoilt = spoilt.slice(0, at) + put + spoilt.slice(at + gone);
  }
  return spoilt;
}

const spliced = (random: Random): string => {
  const [head, foot] = [excerpt(random), excerpt(random)];
  return head.slice(0, random.between(0, head.length)) + foot.slice(random.between(0, foot.length));
};

/** As old programs saved them; what an encoding lacks becomes a question mark. */
const ENCODINGS = ["gb18030", "gbk", "big5", "utf-16le", "utf-16be", "utf8"] as const;

const encoded = (text: string, random: Random): Uint8Array =>
  iconv.encode(text, random.pick(ENCODINGS), { addBOM: random.chance(0.3) });

const randomBytes = (random: Random): Uint8Array =>
  Uint8Array.from({ length: random.between(0, 600) }, () => random.between(0, 255));

/** Front matter, settings and tables as a person's slip of the hand leaves them. */
function slipped(text: string, random: Random): string {
  const lines = text.split("\n");
  const at = random.between(0, lines.length - 1);
  const slips: (() => string[])[] = [
    () => lines.toSpliced(at, 1),
    () => lines.toSpliced(at, 0, lines[at]!),
    () => random.shuffle(lines),
    () => lines.map((line, i) => (i === at ? line.replace(/:.*/, `: ${random.pick(VALUES)}`) : line)),
    () => lines.map((line, i) => (i === at ? noisy(line, random) : line)),
    () => lines.slice(0, at),
  ];
  return random.pick(slips)().join("\n");
}

const VALUES = [
  ...Array.from("|>{[&*!%@`'\""),
  "",
  "~",
  "-1",
  "1e999",
  "0x7fffffffffffffff",
  "[[[[[[[[",
  "*all",
  "&all [1]",
  "!!js/function 'x'",
  "{ toString: 1, valueOf: 1 }",
  "{ __proto__: { a: 1 } }",
  "2020-02-30",
  '"\\ud800"',
  '"\\0"',
];

const context = { sidecar: [], papers: [], fileNames: [] };

/** The files that a page's articles and its record would become. */
function written(random: Random): { article: string; record: string } {
  const { pages } = parseFile(
    { path: "柳河日报_2019-05-04_02.txt", bytes: Buffer.from(excerpt(random)) },
    context,
  );
  const [page] = pages;
  if (page === undefined) return { article: "", record: "" };
  const [article] = page.articles;
  return {
    article:
      article === undefined
        ? ""
        : writeArticleFile({ id: "x-20190504-02-01", ...article.front }, article.body),
    record: writePageFile({ id: "x-20190504-02", ...page.sheet, articles: {} }),
  };
}

const SETTINGS = `language: en
title: 柳河旧报
description: 柳河的报纸
sample: false
address: https://example.org/papers
report: someone@example.org
footer: { text: 柳河图书馆, icp: 〇〇〇 }
papers:
  - { name: 柳河日报, code: lhrb, city: 淄博市, founded: 1985-07, closed: 2001, weekdays: [1, 3, 5] }
fileNames: ["{paper}_{date}_{page}"]
`;

const TABLE = `file,paper,date,page,section,part
a.txt,柳河日报,2019-05-04,02,要闻,
b.txt,"柳河""日报",2019-05-04,A3,,1
`;

const BESIDE = "paper: 柳河日报\ndate: 2019-05-04\npage: 02\nsection: 要闻\n";

type Kind = {
  name: string;
  /** How often, against the others. */
  weight: number;
  reader: Reader;
  make: (random: Random) => string | Uint8Array;
};

const KINDS: readonly Kind[] = [
  { name: "real page, cut", weight: 3, reader: "page", make: excerpt },
  {
    name: "cut in the middle of a byte",
    weight: 1,
    reader: "page",
    make: (random) => {
      const bytes = encoded(excerpt(random), random);
      return bytes.slice(random.between(0, 4), random.between(4, bytes.length));
    },
  },
  { name: "two pages spliced", weight: 3, reader: "page", make: spliced },
  {
    name: "lines shuffled",
    weight: 3,
    reader: "page",
    make: (random) =>
      random.shuffle(excerpt(random).split("\n")).join(random.pick(["\n", "\r\n", "\r", "\n\n", "\f\n"])),
  },
  { name: "noise in a page", weight: 5, reader: "page", make: (random) => noisy(excerpt(random), random) },
  { name: "other encodings", weight: 2, reader: "page", make: (random) => encoded(excerpt(random), random) },
  {
    name: "random Unicode",
    weight: 3,
    reader: "page",
    make: (random) => times(random.between(1, 400), () => anyCharacter(random)).join(""),
  },
  {
    name: "halves of characters in UTF-16",
    weight: 1,
    reader: "page",
    make: (random) =>
      Buffer.from(`\ufeff${noisy(excerpt(random), random)}${anyCharacter(random)}\ud800`, "utf16le"),
  },
  {
    name: "marks only",
    weight: 3,
    reader: "page",
    make: (random) => times(random.between(1, 120), () => random.pick(MARKS)).join(""),
  },
  { name: "random bytes", weight: 3, reader: "page", make: randomBytes },
  {
    name: "a huge line",
    weight: 0.2,
    reader: "page",
    make: (random) => realPage(random).replaceAll("\n", "").repeat(random.between(1, 20)),
  },
  {
    name: "hundreds of short lines",
    weight: 0.2,
    reader: "page",
    make: (random) => Array.from(realPage(random)).slice(0, 400).join("\n"),
  },
  {
    name: "article file",
    weight: 2,
    reader: "article",
    make: (random) => slipped(written(random).article, random),
  },
  {
    name: "page record",
    weight: 1,
    reader: "record",
    make: (random) => slipped(written(random).record, random),
  },
  { name: "archive.yml", weight: 2, reader: "settings", make: (random) => slipped(SETTINGS, random) },
  { name: "pages.csv", weight: 1, reader: "pages.csv", make: (random) => slipped(TABLE, random) },
  { name: "a page's .yml", weight: 1, reader: "page.yml", make: (random) => slipped(BESIDE, random) },
];

export const KIND_NAMES: readonly string[] = KINDS.map(({ name }) => name);

const all = KINDS.reduce((sum, { weight }) => sum + weight, 0);

function kindFrom(random: Random): Kind {
  let at = random.next() * all;
  return KINDS.find(({ weight }) => (at -= weight) < 0) ?? KINDS[0]!;
}

/** File names that say something, say nonsense, or are none. */
const NAMES: readonly ((random: Random) => string)[] = [
  () => "柳河日报_2019-05-04_02.txt",
  () => "20190504-02-lhrb.txt",
  () => "2019/某报_2019-02-30_A1.txt",
  (random) => `${times(random.between(1, 20), () => random.pick(MARKS)).join("")}.txt`,
  (random) => `${times(random.between(1, 40), () => anyCharacter(random)).join("")}.txt`,
];

export function inputOf(seed: number, number: number): Input {
  const random = randomFrom(`${seed} ${number}`);
  const { name, reader, make } = kindFrom(random);
  const path = random.pick(NAMES)(random).toWellFormed();
  const made = make(random);
  return { kind: name, reader, path, bytes: typeof made === "string" ? Buffer.from(made) : made };
}
