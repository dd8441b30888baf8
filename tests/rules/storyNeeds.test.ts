import assert from "node:assert/strict";
import { test } from "node:test";
import { LINE_LABELS, type LineLabel } from "../../src/rules/lineLabels.ts";
import { viewLines } from "../../src/rules/lineView.ts";
import { firstNeed } from "../../src/rules/storyNeeds.ts";
import { readLines } from "../../src/stages/2-lines.ts";
import { pageOf } from "../pageOf.ts";

/** Labels that were found, and one place where another label is as likely. */
function needOf(text: string, labels: readonly LineLabel[], doubtful: number, rival: LineLabel) {
  const views = viewLines(readLines(pageOf(text)));
  const chosen = labels.map((label) => LINE_LABELS.indexOf(label));
  const shares = chosen.map((own, place) => {
    const row = new Float64Array(LINE_LABELS.length);
    row[own] = place === doubtful ? 0.5 : 1;
    if (place === doubtful) row[LINE_LABELS.indexOf(rival)] = 0.5;
    return row;
  });
  return firstNeed({ views, chosen, shares }, new Map());
}

const BODY = "老渠长三里有余，渠底的泥沙越积越厚。村里组织人手清淤，渠水又流进了麦田。";
const STACK = `老渠清淤放水

早市搬进大棚

□本报记者 董一鸣

□本报记者 许青禾

${BODY}
`;

test("two reporters below, one headline above: the likeliest other line is one too", () => {
  const labels = ["headline", "subtitle", "byline", "byline", "body"] as const;
  assert.deepEqual(needOf(STACK, labels, 1, "headline"), {
    name: "headline of a reporter below",
    place: 1,
    label: "headline",
  });
  assert.equal(needOf(STACK, labels, 4, "ad"), null, "what is unlikely is not forced");
  const both = ["headline", "headline", "byline", "byline", "body"] as const;
  assert.equal(needOf(STACK, both, 1, "subtitle"), null);
});

test("a headline built as a crosshead is one too", () => {
  const page = (...heads: string[]): string => heads.flatMap((head) => [head, BODY]).join("\n\n");
  const labels = ["crosshead", "body", "headline", "body"] as const;
  const alike = page("从“靠天吃饭”到“知水用水”", "从“漫地浇”到“滴着灌”");
  assert.deepEqual(needOf(alike, labels, 2, "crosshead"), {
    name: "built as a crosshead is",
    place: 2,
    label: "crosshead",
  });
  assert.equal(needOf(alike, labels, 2, "kicker"), null, "what is unlikely is not forced");
  assert.equal(needOf(page("水从哪里来", "渠由谁来清"), labels, 2, "crosshead"), null);
  const dated = alike.replace(/\n\n老渠(?=[^“]*$)/, "\n\n本报讯 老渠");
  assert.equal(needOf(dated, labels, 2, "crosshead"), null);
});

test("headlines over unsigned text that are built of the same marks are crossheads of one report", () => {
  const page = (...heads: string[]): string =>
    ["渠首换了新闸", BODY, ...heads.flatMap((head) => [head, BODY])].join("\n\n");
  const labels = ["headline", "body", "headline", "body", "headline", "body"] as const;
  const alike = page("“一把锹”变成“一张图”", "“一口井”连成“一张网”");
  assert.equal(needOf(alike, labels, 2, "crosshead")?.place, 2);
  assert.equal(needOf(page("“一把锹”变成“一张图”", "井水进了家门"), labels, 2, "crosshead"), null);
  assert.equal(
    needOf(page("渠有渠长，地有水表", "井有井长，田有水账"), labels, 2, "crosshead"),
    null,
    "one mark says little",
  );
});

test("a caption is the story where nothing else stands below its headline", () => {
  const picture = "石榴树种进操场边\n\n图为城西小学的同学们在操场边栽种石榴树。□叶知秋 摄\n\n";
  const alone = `${picture}老渠清淤放水\n\n${BODY}\n`;
  assert.deepEqual(needOf(alone, ["headline", "caption", "headline", "body"], 1, "body"), {
    name: "only text of a headline",
    place: 1,
    label: "body",
  });
  assert.equal(needOf(`${picture}${BODY}\n`, ["headline", "caption", "body"], 1, "body"), null);
});
