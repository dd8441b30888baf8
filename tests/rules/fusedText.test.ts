import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { paragraphsIn } from "../../src/rules/fusedPlaces.ts";
import { cutFusedText, FUSED_TEXT } from "../../src/rules/fusedText.ts";
import { readLines } from "../../src/stages/2-lines.ts";
import { labelLines } from "../../src/stages/3-labels.ts";
import { groupBlocks } from "../../src/stages/4-blocks.ts";
import type { Piece } from "../../src/types.ts";
import { anyPage, pageOf } from "../propertyText.ts";
import { readClusters } from "../simulator/copy.ts";
import { OPTIONS } from "../simulator/options.ts";
import { DIFFICULTIES, simulate } from "../simulator/page.ts";

/** Lines of body; `/` stands for a space at a printed line's end, which is not in the text. */
const bodyOf = (texts: readonly string[]): Piece[] =>
  texts.map((printed, i) => {
    const raw = printed.replaceAll("/", " ");
    const at = Array.from(raw, (_, unit) => unit).filter((unit) => printed[unit] !== "/");
    const text = at.map((unit) => raw[unit]).join("");
    const line = { number: i + 1, raw, end: "\n", text, at, marked: false };
    return { line, from: 0, to: raw.length, text, label: "body", rule: "by hand", posterior: 1 };
  });

const cut = (...texts: string[]): string[] => cutFusedText(bodyOf(texts)).map(({ text }) => text);
const paragraphs = (text: string): string[] => paragraphsIn(bodyOf([text])[0]!).map((piece) => piece.text);

const REST = "议，每天沿着渠岸走上两趟，看见淤沙就记在本子上，这份差事让";
const START = "村里的老人都说，这条渠多亏了那些青年志";
const WHOLE = "开春以后，村里把淤泥一锹一锹地清了出来，渠水又清亮了。";

/** For every rule a line that it cuts, and the other line that shows it. */
const CASES: Record<string, { line: string; other: string; pieces: string[] }> = {
  "goes on elsewhere": {
    line: "她说起修渠的事就停不下来，/她和水管站签过多年的管护协/她心里觉得踏实。",
    other: REST,
    pieces: ["她说起修渠的事就停不下来，她和水管站签过多年的管护协", REST, "她心里觉得踏实。"],
  },
  "was begun elsewhere": {
    line: "渠水在五月里放到了下游的/三百亩麦田。 愿者，他们连着/三个周末都在清淤，没有要一分工钱。",
    other: START,
    pieces: [
      "渠水在五月里放到了下游的三百亩麦田。",
      START,
      "愿者，他们连着三个周末都在清淤，没有要一分工钱。",
    ],
  },
};

test("a line is cut where another goes on with its first half, or stops where its second begins", () => {
  assert.deepEqual(
    FUSED_TEXT.map(({ name }) => name),
    Object.keys(CASES),
  );
  for (const [name, { line, other, pieces }] of Object.entries(CASES)) {
    const found = cutFusedText(bodyOf([line, other]));
    assert.deepEqual(
      found.map(({ text }) => text),
      pieces,
    );
    assert.equal(found[0]!.rule, `fused text, ${name}; by hand`);
  }
});

test("the second half follows the line below only where that line stands between the two", () => {
  const { line } = CASES["goes on elsewhere"]!;
  const [first, second] = ["她说起修渠的事就停不下来，她和水管站签过多年的管护协", "她心里觉得踏实。"];
  assert.deepEqual(cut(line, WHOLE, REST), [first, second, WHOLE, REST]);
  assert.deepEqual(cut(REST, line), [REST, first, second]);
});

test("no half is moved past a headline", () => {
  const { line } = CASES["goes on elsewhere"]!;
  const [above, below] = bodyOf([line, REST]) as [Piece, Piece];
  const headline: Piece = { ...bodyOf(["老渠清出新流水"])[0]!, label: "headline" };
  const texts = cutFusedText([above, headline, below]).map(({ text }) => text);
  assert.deepEqual(texts.slice(1), ["她心里觉得踏实。", "老渠清出新流水", REST]);
});

test("without another line, or where it fits a third one as well, nothing is cut", () => {
  const { line } = CASES["goes on elsewhere"]!;
  const whole = line.replaceAll("/", "");
  assert.deepEqual(cut(line, WHOLE), [whole, WHOLE]);
  const third = "水管站的人上门来，又同村里签了一份五年的协";
  assert.deepEqual(cut(line, REST, third), [whole, REST, third]);
});

test("a word that many texts might begin with is not enough, unless a paragraph ends there", () => {
  const [stops, goesOn] = ["村里的广播站每天放两遍戏", "曲，老人都爱听，听完了才肯回家吃饭。"];
  const weak = [`${stops}/她心里觉得踏实。`, goesOn];
  assert.deepEqual(cut(...weak), [`${stops}她心里觉得踏实。`, goesOn]);
  const open = "渠水在五月里放到了下游的/三百亩麦田。/";
  assert.equal(cut(`${open}${goesOn}`, stops).length, 2);
  const ended = cut("渠水在五月里放到了下游的/三百亩麦田。 曲，老人都爱听，听完了才肯回家吃饭。", stops);
  assert.deepEqual(ended, ["渠水在五月里放到了下游的三百亩麦田。", stops, goesOn]);
});

test("a line that has no line ends is never cut", () => {
  for (const { line, other } of Object.values(CASES)) {
    const plain = line.replaceAll("/", "").replaceAll(" ", "");
    assert.deepEqual(cut(plain, other), [plain, other]);
  }
  assert.deepEqual(paragraphs("渠水清了。 老人们都说好，孩子们也说好。"), [
    "渠水清了。 老人们都说好，孩子们也说好。",
  ]);
});

test("paragraphs on one line end with a printed line that is too short", () => {
  assert.deepEqual(paragraphs("浇不上头水的难题解/决了。 开春以后，村里/还要修石桥。"), [
    "浇不上头水的难题解决了。",
    "开春以后，村里还要修石桥。",
  ]);
  assert.deepEqual(paragraphs("渠清了。 桥修了，路/也通了。 大家都说，/日子好了。"), [
    "渠清了。",
    "桥修了，路也通了。",
    "大家都说，日子好了。",
  ]);
});

test("a question on a printed line of its own and a name behind the last line end no paragraph", () => {
  for (const text of ["渠怎么修？ 修好了谁来管，/钱从哪里来？", "村民在渠边清理/杂草。 许青禾 摄影/报道"])
    assert.equal(paragraphs(text).length, 1, text);
});

test("pieces divide their lines, and say what they are shown as, whatever the page", () => {
  fc.assert(
    fc.property(anyPage, (text) => {
      const lines = readLines(pageOf(text));
      const own = new Map(lines.map((line) => [line, ""]));
      const pieces = groupBlocks(labelLines(lines)).flatMap((block) => block.pieces);
      for (const { line, from, to } of pieces.toSorted((a, b) => a.from - b.from || a.to - b.to))
        own.set(line, own.get(line)! + line.raw.slice(from, to));
      for (const [line, whole] of own) assert.equal(whole, line.raw);
    }),
    { numRuns: 200 },
  );
});

test("on simulated pages no text is cut but where two pieces were fused", () => {
  const options = { residue: 1, lineEnds: 1 };
  let right = 0;
  for (const copy of readClusters("tuning").slice(0, 8))
    for (const difficulty of DIFFICULTIES)
      for (const page of simulate(copy, difficulty, 1, { ...OPTIONS[difficulty], ...options })) {
        const pieces = groupBlocks(labelLines(readLines(pageOf(page.text)))).flatMap((block) => block.pieces);
        for (const { line, from, rule } of pieces) {
          if (from === 0 || !/^fused (?:text|paragraphs)/.test(rule)) continue;
          const parts = page.lines[line.number - 1]!;
          assert.ok(
            parts.some((part) => part.from === from),
            `${page.name}: line ${line.number}, ${from}`,
          );
          right++;
        }
      }
  assert.ok(right >= 20, `${right} cuts`);
});
