import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { afterPlan } from "../../src/archive/changes.ts";
import { digestOf } from "../../src/archive/digest.ts";
import { heldFiles } from "../../src/archive/heldFiles.ts";
import { referredText } from "../../src/archive/lineRefs.ts";
import { pendingParses } from "../../src/archive/pending.ts";
import { settleParses } from "../../src/archive/settleParses.ts";
import { planWrites, type Plan } from "../../src/archive/planWrites.ts";
import { provenanceFaults } from "../../src/archive/provenanceFaults.ts";
import { readArchive, type ArchiveFile } from "../../src/archive/readArchive.ts";
import type { Correction } from "../../src/archiveTypes.ts";
import type { Source } from "../../src/types.ts";
import { openArticle } from "../../src/review/openArticle.ts";
import { joinPages, takeFile } from "../../src/pipeline.ts";
import { firstPage, OWN_LINE } from "../twoPages.ts";
import { cutPage, type Cut } from "./cutPage.ts";

const FILE = "柳河日报_2019-05-04_02.txt";
const ID = "lhrb-20190504-02-02";
const PATH = "2019/05/04/lhrb/02-02.md";

const LINES = [
  "东桥昨日通车",
  "桥面六米宽，两边装了铁栏杆，",
  "乡亲们说这下赶集近了五里地。",
  "西渠明日放水",
  "水从上游水库来，先浇麦田后浇菜地，",
  "管水员老邵守在闸口看了一夜。",
  "南村今年丰收",
  "打下的谷子堆满了三个场院。",
];
const CUTS: Cut[] = [{ lines: ["1-3"] }, { lines: ["4-6"] }, { lines: ["7-8"] }];

const textOf = (lines: readonly string[]): string => `${lines.join("\n")}\n`;
const planned = (files: ArchiveFile[], lines: readonly string[], cuts: Cut[]): Plan =>
  planWrites([cutPage({ file: FILE, date: "2019-05-04", page: "02", text: textOf(lines), cuts })], files, []);
const ingested = (files: ArchiveFile[], lines: readonly string[], cuts = CUTS): ArchiveFile[] =>
  afterPlan(files, planned(files, lines, cuts));

/** A person corrects the second article. */
const edited = (files: ArchiveFile[]): ArchiveFile[] =>
  files.map((file) =>
    file.path === PATH ? { ...file, text: file.text.replace("看了一夜", "守了一夜") } : file,
  );
const MINE = edited(ingested([], LINES));
const mineIn = (files: readonly ArchiveFile[]): string => files.find(({ path }) => path === PATH)!.text;

/** The printed lines of a person's article, as the archive tells them. */
function linesOfMine(files: ArchiveFile[]): string[] {
  const { articles, pages } = readArchive(files);
  const source = articles.find(({ front }) => front.id === ID)!.front.source as Source;
  const [page] = pages;
  assert.equal(source.sha256, page!.sha256);
  return referredText(page!.text, 1, source.lines);
}

/** Each line changed so that it is still known: a character corrected, one put in, one taken out, or none. */
const SLIPS: readonly ((line: string, at: number) => string)[] = [
  (line) => line,
  (line, at) => `${line.slice(0, at)}囗${line.slice(at + 1)}`,
  (line, at) => `${line.slice(0, at)}囗${line.slice(at)}`,
  (line, at) => line.slice(0, at) + line.slice(at + 1),
];

test("whatever is corrected in a page's lines, and however often: an article that is a person's keeps its lines, and every line is in one place", () => {
  const slips = fc.array(fc.tuple(fc.constantFrom(...SLIPS), fc.nat({ max: 5 })), {
    minLength: LINES.length,
    maxLength: LINES.length,
  });
  fc.assert(
    fc.property(slips, slips, fc.boolean(), (first, second, isTold) => {
      const slipped = (lines: readonly string[], by: typeof first): string[] =>
        lines.map((line, i) => by[i]![0](line, by[i]![1]));
      let [files, lines] = [MINE, LINES];
      for (const by of [first, second]) {
        lines = slipped(lines, by);
        const told = isTold ? ["旧报一页", ...lines] : lines;
        const shift = isTold ? 1 : 0;
        const cuts = CUTS.map((cut) => ({
          lines: cut.lines.map((ref) => ref.replace(/\d+/g, (n) => String(Number(n) + shift))),
        }));
        const withHead = isTold ? [{ lines: ["1"] }, ...cuts] : cuts;
        files = ingested(files, told, withHead);
        assert.equal(mineIn(files), mineIn(MINE));
        assert.deepEqual(provenanceFaults(readArchive(files)), []);
        assert.deepEqual(linesOfMine(files), lines.slice(3, 6));
      }
    }),
    { numRuns: 60 },
  );
});

test("wherever a line is divided, all of it stays with its article, and no part of it is in none", () => {
  fc.assert(
    fc.property(fc.nat({ max: LINES.length - 1 }), fc.integer({ min: 1, max: 99 }), (at, offset) => {
      const line = LINES[at]!;
      const cut = 1 + (offset % (line.length - 1));
      const divided = LINES.toSpliced(at, 1, line.slice(0, cut), line.slice(cut));
      const moved = (number: number): number => (number > at + 1 ? number + 1 : number);
      const cuts = CUTS.map(({ lines: [ref] }) => {
        const [from, to] = ref!.split("-").map(Number) as [number, number];
        return { lines: [`${moved(from)}-${to === at + 1 ? to + 1 : moved(to)}`] };
      });
      const files = ingested(MINE, divided, cuts);
      assert.equal(mineIn(files), mineIn(MINE));
      assert.deepEqual(provenanceFaults(readArchive(files)), []);
      assert.equal(linesOfMine(files).join(""), LINES.slice(3, 6).join(""));
    }),
    { numRuns: 60 },
  );
});

test("a page's earlier text is kept where a file names its lines, and from then on", () => {
  const corrected = LINES.with(4, LINES[4]!.replace("麦田", "稻田"));
  const files = ingested(MINE, corrected);
  const earlierOf = (all: ArchiveFile[]): string[][] =>
    readArchive(all).pages.flatMap(({ earlier = [] }) => earlier.map(({ lines }) => lines));
  assert.deepEqual(earlierOf(files), [LINES]);
  assert.deepEqual(earlierOf(ingested(files, corrected)), [LINES], "it stays");
  assert.deepEqual(earlierOf(ingested(files, LINES)), [], "the page reads as it did");
  const accepted = afterPlan(files, settleParses(files, [ID], "accept", []));
  assert.deepEqual(earlierOf(ingested(accepted, corrected)), [LINES], "the file may be brought back");
  const untouched = ingested([], LINES);
  assert.deepEqual(earlierOf(ingested(untouched, corrected)), []);
});

test("where lines elsewhere on its page were corrected, an article's parse is no other one", () => {
  const elsewhere = ["旧报一页", ...LINES.with(7, LINES[7]!.replace("三个", "四个"))];
  const cuts = [["1"], ["2-4"], ["5-7"], ["8-9"]].map((lines) => ({ lines }));
  const once = ingested(MINE, LINES);
  const run = planned(once, elsewhere, cuts);
  assert.deepEqual(run.warnings, []);
  const files = afterPlan(once, run);
  assert.deepEqual(pendingParses(files), []);
  const own = planned(files, elsewhere.with(5, elsewhere[5]!.replace("麦田", "稻田")), cuts);
  assert.deepEqual(
    own.warnings.map(({ code, file }) => [code, file]),
    [["edit-kept", PATH]],
  );
});

test("so it is with an article that a person deleted: it is asked about each time its own lines change, and only then", () => {
  const shifted = CUTS.map(({ lines: [ref] }) => ({
    lines: [ref!.replace(/\d+/g, (number) => String(Number(number) + 1))],
  }));
  const cuts = [{ lines: ["1"] }, ...shifted];
  const elsewhere = ["旧报一页", ...LINES.with(7, LINES[7]!.replace("三个", "四个"))];
  const own = elsewhere.with(5, elsewhere[5]!.replace("麦田", "稻田"));
  const codes = ({ warnings }: Plan): string[] => warnings.map(({ code, file }) => `${code} ${file}`);
  const asked = [`deletion-kept ${PATH}`];
  const deleted = ingested([], LINES).filter(({ path }) => path !== PATH);
  // Whether or not a run saw the deletion before the page was corrected.
  for (const start of [deleted, ingested(deleted, LINES)]) {
    let files = start;
    const run = (lines: readonly string[]): string[] => {
      const plan = planned(files, lines, cuts);
      files = afterPlan(files, plan);
      return codes(plan);
    };
    const keep = (): void => {
      files = afterPlan(files, settleParses(files, [ID], "keep", []));
    };
    assert.deepEqual(run(elsewhere), []);
    assert.deepEqual(run(elsewhere.with(7, "南村今年大丰收")), []);
    assert.deepEqual([run(own), run(own)], [asked, asked]);
    keep();
    assert.deepEqual([run(own), run(own.with(0, "旧报一版"))], [[], []]);
    assert.deepEqual(run(own.with(5, own[5]!.replace("菜地", "果园"))), asked);
    keep();
    const otherRules = cuts.with(2, { ...cuts[2]!, front: { city: "潍坊市" } } as Cut);
    const ruled = planned(files, own.with(5, own[5]!.replace("菜地", "果园")), otherRules);
    assert.deepEqual(codes(ruled), asked);
  }
});

test("an article that a person edited is not asked about for other lines either, though no run has seen the edit", () => {
  const elsewhere = LINES.with(7, LINES[7]!.replace("三个", "四个"));
  assert.deepEqual(planned(MINE, elsewhere, CUTS).warnings, []);
});

test("so it is with all that a run says of an article, in whatever order its file has it", () => {
  const parse = (text: string): ReturnType<typeof joinPages> =>
    joinPages(
      takeFile({ path: FILE, bytes: Buffer.from(text) }, { sidecar: [], papers: [], fileNames: [] }).pages,
    );
  const text = firstPage(OWN_LINE);
  const fresh = afterPlan([], planWrites(parse(text), [], []));
  const mine = fresh.map((file) =>
    file.path.endsWith("02-02.md") ? { ...file, text: file.text.replace("络绎不绝", "一早就来") } : file,
  );
  const once = afterPlan(mine, planWrites(parse(text), mine, []));
  assert.notDeepEqual(once, fresh);
  const corrected = planWrites(parse(text.replace("三十年前栽下", "四十年前栽下")), once, []);
  assert.deepEqual(corrected.warnings, []);
});

/** What the site says that a person's article was, before they corrected it. */
const wasOf = (files: ArchiveFile[]): Correction => {
  const { correction } = readArchive(files).articles.find(({ front }) => front.id === ID)!;
  return correction!;
};

test("what came into a page later is not shown as cut by the person who left their article as it was", () => {
  const own = LINES.slice(3, 6).join("\n");
  const once = ingested(MINE, LINES);
  assert.equal(wasOf(once).by, "parse");
  const added = LINES.toSpliced(5, 0, "乡里派了两个人来帮忙，");
  const cuts = [["1-3"], ["4-7"], ["8-9"]].map((lines) => ({ lines }));
  const within = LINES.with(4, LINES[4]!.replace("水从", "渠里的水从"));
  for (const [lines, cut] of [
    [added, cuts],
    [within, CUTS],
  ] as const) {
    const waiting = ingested(once, lines, cut);
    assert.deepEqual(wasOf(waiting), { by: "print", text: own });
    const kept = afterPlan(waiting, settleParses(waiting, [ID], "keep", []));
    assert.deepEqual(wasOf(kept), { by: "print", text: own });
    const later = ingested(
      kept,
      ["旧报一页", ...lines],
      [
        { lines: ["1"] },
        ...cut.map(({ lines: [ref] }) => ({
          lines: [ref!.replace(/\d+/g, (number) => String(Number(number) + 1))],
        })),
      ],
    );
    assert.deepEqual(wasOf(later), { by: "print", text: own });
  }
});

test("where other lines were corrected, or other rules read the same ones, the parse goes on saying what was corrected", () => {
  const once = ingested(MINE, LINES);
  const elsewhere = ingested(once, LINES.with(7, LINES[7]!.replace("三个", "四个")));
  assert.equal(wasOf(elsewhere).by, "parse");
  const ruled = ingested(once, LINES, CUTS.with(1, { ...CUTS[1]!, front: { city: "潍坊市" } }));
  const kept = afterPlan(ruled, settleParses(ruled, [ID], "keep", []));
  assert.equal(wasOf(kept).by, "parse");
});

test("at the desk such an article has its lines, and says today's when it is saved", () => {
  const files = ingested(MINE, LINES.with(3, "西渠明日放水了").toSpliced(0, 0, "旧报一页"), [
    { lines: ["1"] },
    ...[["2-4"], ["5-7"], ["8-9"]].map((lines) => ({ lines })),
  ]);
  const { articles, sheets } = heldFiles(files);
  const open = openArticle(articles.get(ID)!, sheets);
  assert.ok(open.ok && open.value.traced);
  assert.deepEqual(
    [open.value.head, ...open.value.paragraphs.map(({ pieces }) => pieces)].map((pieces) =>
      pieces.map(({ line }) => line.number),
    ),
    [[5], [6], [7]],
  );
  const source = open.value.front.source as Source;
  assert.deepEqual([source.lines, source.sha256], [["5-7"], digestOf(sheets[0]!.text)]);
});
