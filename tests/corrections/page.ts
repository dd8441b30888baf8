/** A small page that any rules may cut, and what a person may do with the archive made of it. */
import { afterPlan } from "../../src/archive/changes.ts";
import { readLedger } from "../../src/archive/ledger.ts";
import { planWrites, type Plan } from "../../src/archive/planWrites.ts";
import type { ArchiveFile } from "../../src/archive/readArchive.ts";
import type { ParsedPage } from "../../src/archiveTypes.ts";
import { cutPage, type Cut } from "./cutPage.ts";

export const LINES = [
  "老桥修好了",
  "村口的老桥昨天修好了，车能过，人也能过，赶集少走二里路。",
  "桥墩换成了青石，桥面铺了新木板，两边还添了栏杆。",
  "新井出水了",
  "打了半个月的机井昨天出了水，全村的菜地都浇上了头遍水。",
  "水泵是从县里借来的，一个钟头能抽满三口大缸。",
  "夜校开课了",
  "镇上的夜校昨晚开了课，来了四十多个学木工的后生和姑娘。",
  "教木工的师傅今年六十八岁，墨斗和刨子用了整整五十年。",
];

/** The lines of three articles. */
export const A = ["1-3"];
export const B = ["4-6"];
export const C = ["7-9"];

export type Cuts = readonly (string[] | Cut)[];

export const given = (...cuts: Cuts): ParsedPage[] => [
  cutPage({
    file: "柳河日报_2019-05-04_02.txt",
    date: "2019-05-04",
    page: "02",
    text: `${LINES.join("\n")}\n`,
    cuts: cuts.map((cut) => (Array.isArray(cut) ? { lines: cut } : cut)),
  }),
];

export const plan = (held: ArchiveFile[], ...cuts: Cuts): Plan => planWrites(given(...cuts), held, []);
export const ingested = (held: ArchiveFile[], ...cuts: Cuts): ArchiveFile[] =>
  afterPlan(held, plan(held, ...cuts));

export const path = (ordinal: string, ending = "md"): string => `2019/05/04/lhrb/02-${ordinal}.${ending}`;
export const id = (ordinal: string): string => `lhrb-20190504-02-${ordinal}`;
export const textOf = (files: ArchiveFile[], at: string): string | undefined =>
  files.find((file) => file.path === at)?.text;

export const edit = (
  files: ArchiveFile[],
  ordinal: string,
  change: (text: string) => string,
): ArchiveFile[] =>
  files.map((file) => (file.path === path(ordinal) ? { ...file, text: change(file.text) } : file));
export const remove = (files: ArchiveFile[], ordinal: string): ArchiveFile[] =>
  files.filter((file) => file.path !== path(ordinal));

/** What the ledger says of an article, other articles by their ordinals: `merged 01`. */
export const fate = (files: ArchiveFile[], ordinal: string): string => {
  const { fate: what, to } = readLedger(files).entries.get(id(ordinal))!;
  return [what, ...to.map((each) => each.slice(-2))].join(" ");
};

/** In how many articles each line stands. */
export function times(files: ArchiveFile[]): number[] {
  const all = files.filter((file) => file.path.endsWith(".md")).map(({ text }) => text);
  return LINES.map((line) => all.filter((text) => text.includes(line)).length);
}
export const ONCE = LINES.map(() => 1);

export const FRESH = ingested([], A, B, C);
