/** What people and runs do to an archive folder between two builds, drawn by chance. */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { digestOf } from "../../src/archive/digest.ts";
import { carriedLines, placesOf, printedOn } from "../../src/archive/places.ts";
import { readArticleFile, readPageFile, writeArticleFile, writePageFile } from "../../src/frontMatter.ts";
import type { Article } from "../../src/archiveTypes.ts";
import { randomFrom, type Random } from "../simulator/random.ts";

type Front = Article["front"];

const filesIn = (folder: string, ending: string): string[] =>
  globSync(`**/*${ending}`, { cwd: folder, absolute: true }).sort();

function editFront(edit: (front: Front, random: Random) => Partial<Front>): Edit {
  return (folder, random) => {
    const file = random.pick(filesIn(folder, ".md"));
    const read = readArticleFile(readFileSync(file, "utf8"));
    if (!read.ok) return;
    const { front, body } = read.value;
    writeFileSync(file, writeArticleFile({ ...front, ...edit(front, random) }, body));
  };
}

const editBody: Edit = (folder, random) => {
  const file = random.pick(filesIn(folder, ".md"));
  writeFileSync(file, `${readFileSync(file, "utf8").trimEnd()}\n\n补记${random.between(0, 99)}字。\n`);
};

/** The end of another article's text, so that both write of the same: other articles are related then. */
const takeOver: Edit = (folder, random) => {
  const [from, to] = [random.pick(filesIn(folder, ".md")), random.pick(filesIn(folder, ".md"))];
  const words = readFileSync(from, "utf8").trimEnd().split("\n").at(-1)!;
  if (words !== "---") writeFileSync(to, `${readFileSync(to, "utf8").trimEnd()}\n\n${words}\n`);
};

/** A correction, and the parse beside it that a run puts there. */
const correct: Edit = (folder, random) => {
  const file = random.pick(filesIn(folder, ".md"));
  const text = readFileSync(file, "utf8");
  writeFileSync(`${file.slice(0, -".md".length)}.parsed.txt`, text);
  writeFileSync(file, text.replace(/。/, "，这一句更正过。"));
};

/** A copy under a number that no other has. */
const addArticle: Edit = (folder, random) => {
  const file = random.pick(filesIn(folder, ".md"));
  const [, name, number] = /^(.*-)(\d+)\.md$/.exec(file) ?? [];
  if (name === undefined || number === undefined) return;
  const twin = Array.from({ length: 60 }, (_, i) => `${name}${i + 40}.md`).find((each) => !existsSync(each));
  if (twin === undefined) return;
  cpSync(file, twin);
  const another = /-(\d+)\.md$/.exec(twin)![1]!;
  writeFileSync(twin, readFileSync(twin, "utf8").replace(/^(id: .*-)\d+$/m, `$1${another}`));
};

/** A line is put above a page: its articles, left to a person, name the lines it had. */
const correctPage: Edit = (folder, random) => {
  const file = random.pick(filesIn(folder, ".page.txt"));
  const read = readPageFile(readFileSync(file, "utf8"));
  if (!read.ok) return;
  const sheet = read.value;
  const before = printedOn(sheet);
  const text = `第${random.between(1, 99)}号\n${sheet.text}`;
  const places = placesOf(before, printedOn({ ...sheet, text }));
  const [notices, unassigned] = [sheet.notices, sheet.unassigned].map((refs) => carriedLines(refs, places));
  const furniture = [String(sheet.firstLine), ...carriedLines(sheet.furniture, places)];
  const earlier = [...(sheet.earlier ?? []), { sha256: sheet.sha256, ...before }];
  const corrected = {
    ...sheet,
    sha256: digestOf(text),
    notices: notices!,
    unassigned: unassigned!,
    furniture,
  };
  writeFileSync(file, writePageFile({ ...corrected, earlier, text }));
};

const remove =
  (ending: string): Edit =>
  (folder, random) =>
    rmSync(random.pick(filesIn(folder, ending)));

const setTitle: Edit = (folder, random) => {
  const file = join(folder, "archive.yml");
  writeFileSync(
    file,
    readFileSync(file, "utf8").replace(/^title: .*$/m, `title: 文库${random.between(0, 8)}`),
  );
};

/** The site's own address, there or not. */
const setAddress: Edit = (folder) => {
  const file = join(folder, "archive.yml");
  const [before, line] = [readFileSync(file, "utf8"), "address: https://example.org\n"];
  writeFileSync(file, before.includes(line) ? before.replace(line, "") : before + line);
};

type Edit = (folder: string, random: Random) => void;

const EDITS: Readonly<Record<string, Edit>> = {
  body: editBody,
  "words taken over": takeOver,
  corrected: correct,
  title: editFront(({ title }) => ({ title: `${title ?? "无题"}改` })),
  date: editFront((_, random) => ({
    date: `19${80 + random.between(0, 19)}-0${1 + random.between(0, 8)}-1${random.between(0, 8)}`,
  })),
  city: editFront((_, random) => ({ city: random.pick(["淄博市", "杭州市", "长沙市"]), districts: [] })),
  topics: editFront((_, random) => ({ topics: [random.pick(["政治", "体育", "教育"])] })),
  authors: editFront((_, random) => ({
    authors: [{ role: "记者", name: random.pick(["訾广义", "单晓明", "仇大为"]) }],
  })),
  series: editFront(() => ({ series: "乡村新事" })),
  kind: editFront(() => ({ kind: "notice" })),
  "front matter that is refused": editFront(() => ({ topics: ["没有这一类"] })),
  "new article": addArticle,
  "page corrected": correctPage,
  "article deleted": remove(".md"),
  "page record deleted": remove(".page.txt"),
  "archive's title": setTitle,
  "archive's address": setAddress,
};

/** Does `count` edits and those that are named; returns what was done, in words. */
export function editArchive(
  folder: string,
  seed: number,
  count: number,
  named: readonly string[] = [],
): string {
  const random = randomFrom(seed);
  const drawn = [...named, ...Array.from({ length: count }, () => random.pick(Object.keys(EDITS)))];
  for (const name of drawn) EDITS[name]!(folder, random);
  return drawn.join(", ");
}
