import assert from "node:assert/strict";
import { test } from "node:test";
import { bylinesBelow, type Run } from "../../src/rules/headRun.ts";
import { viewLines, type View } from "../../src/rules/lineView.ts";
import { readLines } from "../../src/stages/2-lines.ts";
import { pageOf } from "../pageOf.ts";
import { BODY, BYLINE, CUT, DATED, FOUR, ONE, OTHER, SIGNED, THREE, TWO } from "./lines.ts";

const CAPTION = "图为早市一角。";
const NOTICE = "新闻热线：0533-1234567";

const viewsOf = (...page: string[]): View[] => viewLines(readLines(pageOf(page.join("\n"))));

/** The runs of a page, from top to bottom. */
const runsOf = (...page: string[]): Run[] => [
  ...new Set(viewsOf(...page).flatMap(({ run }) => (run === null ? [] : [run]))),
];
const run = (...page: string[]): Run => runsOf(...page)[0]!;
const texts = (views: readonly View[]): string[] => views.map(({ text }) => text);

test("kicker, headline and subtitle stand together, and text divides them from the next", () => {
  assert.deepEqual(
    runsOf(ONE, "", TWO, BODY, THREE).map(({ lines }) => texts(lines)),
    [[ONE, TWO], [THREE]],
  );
  assert.deepEqual(
    viewsOf(ONE, BODY).map((view) => view.run === null),
    [false, true],
  );
  assert.deepEqual(runsOf(BODY, OTHER), []);
});

test("what stands right over head matter, and right under it", () => {
  const over = (line: string): string => run(line, ONE, BODY).before;
  assert.deepEqual([BODY, CUT, SIGNED, BYLINE, CAPTION, NOTICE].map(over), [
    "whole",
    "open",
    "signed off",
    "byline",
    "caption",
    "aside",
  ]);
  const under = (line: string): string => run(ONE, TWO, line, BODY).after;
  assert.deepEqual([BODY, DATED, BYLINE, CAPTION, NOTICE].map(under), [
    "plain",
    "dateline",
    "byline",
    "caption",
    "aside",
  ]);
  assert.deepEqual([run(ONE).before, run(ONE).after], ["nothing", "nothing"]);
  assert.equal(under("许青禾"), "name");
  assert.equal(run(BYLINE, "冯知远", ONE, BODY).before, "name", "the byline's second line");
});

test("the text over head matter, the nearest line first, and the text under it", () => {
  const { textAbove, textBelow } = run(BODY, OTHER, ONE, TWO, DATED, BODY, THREE);
  assert.deepEqual(texts(textAbove), [OTHER, BODY]);
  assert.deepEqual(texts(textBelow), [DATED, BODY]);
});

test("captions and notices lie between the lines of a text; head matter and bylines end it", () => {
  assert.deepEqual(texts(run(ONE, BODY, CAPTION, NOTICE, OTHER, TWO).textBelow), [BODY, OTHER]);
  assert.deepEqual(texts(run(ONE, BODY, BYLINE, OTHER).textBelow), [BODY]);
  const [first, second] = runsOf(ONE, BODY, TWO, OTHER);
  assert.deepEqual([texts(first!.textBelow), texts(second!.textAbove)], [[BODY], [BODY]]);
});

test("the text of a headline begins behind its bylines", () => {
  assert.deepEqual(texts(run(ONE, BYLINE, "通讯员 云帆", BODY).textBelow), [BODY]);
});

test("a byline, a name, a dateline or a heading mark shows that head matter opens an article", () => {
  const opens = (...page: string[]): boolean => run(...page).opens;
  assert.equal(opens(ONE, BYLINE, BODY), true);
  assert.equal(opens(ONE, "许青禾", BODY), true);
  assert.equal(opens(ONE, DATED), true);
  assert.equal(opens(`# ${ONE}`, TWO, BODY), true);
  assert.equal(opens(ONE, `# ${TWO}`, BODY), true);
  assert.equal(opens(ONE, BODY), false);
  assert.equal(opens(ONE, CAPTION, BYLINE), false, "a byline further down is another's");
});

test("bylines that stand apart, each with its reporter, are of as many articles", () => {
  const below = (...lines: string[]): number => bylinesBelow(viewsOf(ONE, ...lines, BODY)[0]!);
  assert.equal(below(), 0);
  assert.equal(below(BYLINE), 1);
  assert.equal(below("通讯员 云帆"), 1, "the first is one, whoever signs");
  assert.equal(below(BYLINE, "", "记者 冯知远"), 2);
  assert.equal(below(BYLINE, "", "□读者 冯知远"), 2);
  assert.equal(below(BYLINE, "记者 冯知远"), 1, "two reporters of one article");
  assert.equal(below(BYLINE, "", "通讯员 云帆"), 1, "a correspondent of the same article");
  assert.equal(below(BYLINE, "", "通讯员 云帆 □林一"), 1, "a mark inside begins none");
  assert.equal(below(BYLINE, "", "通讯员 云帆", "", "记者 冯知远"), 2);
  assert.equal(below(BODY, BYLINE), 0, "they stand right below");
});

test("reports that begin below: bylines, or datelines close by", () => {
  const begins = (...page: string[]): number => run(ONE, ...page).begins;
  assert.equal(begins(BYLINE, "", "□记者 冯知远", BODY), 2);
  assert.equal(begins(DATED, BODY, DATED, OTHER, DATED), 2, "four lines are close by");
  assert.equal(begins(BYLINE, DATED, DATED), 2);
  assert.equal(begins(BYLINE, DATED), 1);
  assert.equal(begins(BODY), 0);
});

test("how far a run is from those that surely open an article, up the page and down", () => {
  const runs = runsOf(ONE, BODY, TWO, DATED, THREE, BODY, FOUR, OTHER, ONE, DATED);
  assert.deepEqual(
    runs.map(({ opens }) => opens),
    [false, true, false, false, true],
  );
  assert.deepEqual(
    runs.map(({ runsAbove }) => runsAbove),
    [0, 1, 0, 1, 2],
  );
  assert.deepEqual(
    runs.map(({ runsBelow }) => runsBelow),
    [0, 2, 1, 0, 0],
  );
});

test("the headline above, the last head of several lines above, and the article since", () => {
  const runs = runsOf(ONE, TWO, DATED, THREE, BODY, FOUR, OTHER);
  assert.deepEqual(
    runs.map(({ headline }) => texts(headline)),
    [[], [ONE, TWO], [ONE, TWO]],
  );
  assert.deepEqual(
    runs.map(({ headAbove }) => texts(headAbove)),
    [[], [ONE, TWO], [ONE, TWO]],
  );
  assert.deepEqual(
    runs.map(({ articleAbove }) => texts(articleAbove)),
    [[], [DATED], [DATED, BODY]],
  );
  const several = runsOf(ONE, DATED, TWO, THREE, BODY, FOUR, DATED, ONE);
  assert.deepEqual(texts(several.at(-1)!.headline), [FOUR], "the last that surely opens an article");
  assert.deepEqual(texts(several.at(-1)!.headAbove), [TWO, THREE], "the last of several lines");
  assert.deepEqual(texts(several.at(-1)!.articleAbove), [DATED], "a new article is begun");
});

test("of a long article above its first line is known, and its last forty", () => {
  const lines = (count: number): string[] => Array.from({ length: count }, (_, i) => `第${i}天，${BODY}`);
  const above = (count: number): string[] => texts(runsOf(ONE, ...lines(count), TWO)[1]!.articleAbove);
  assert.deepEqual(above(40), lines(40));
  assert.deepEqual(above(41), lines(41));
  assert.deepEqual(above(42), [lines(1)[0], ...lines(42).slice(2)]);
});

test("a line of head matter says the same as the text below, the text above, or the headline above", () => {
  const echoOf = (line: string, ...page: string[]): View["echo"] =>
    viewsOf(...page).find(({ text }) => text === line)!.echo;
  const BRIDGE = "石桥昨日修成";
  const OF_BRIDGE = "村东的石桥昨日修成，两岸不用再绕路，孩子们上学近了一里多。";
  const none = { above: 0, below: 0, headline: 0, head: 0 };
  assert.deepEqual(echoOf(BRIDGE, ONE, BODY, BRIDGE, OTHER), none);
  assert.deepEqual(echoOf(BRIDGE, ONE, BODY, BRIDGE, OF_BRIDGE), { ...none, below: 1 });
  assert.deepEqual(echoOf(BRIDGE, ONE, OF_BRIDGE, BRIDGE, OTHER), { ...none, above: 1 });
  const headline = `# 又一座${BRIDGE}`;
  assert.deepEqual(echoOf(BRIDGE, headline, BODY, BRIDGE, OTHER), { ...none, headline: 1 });
  assert.deepEqual(echoOf(BRIDGE, ONE, `又一座${BRIDGE}`, BODY, BRIDGE, OTHER), { ...none, head: 1 });
  const far = [OTHER, OTHER, OTHER, OTHER];
  assert.deepEqual(echoOf(BRIDGE, ONE, BODY, BRIDGE, ...far, OF_BRIDGE), none, "four lines are near");
  assert.deepEqual(echoOf(BRIDGE, ONE, OF_BRIDGE, ...far, BRIDGE, BODY), none);
});

test("the text below goes on with the article above where its first two lines say the same", () => {
  const OF_BRIDGE = "村东的石桥昨日修成，两岸不用再绕路。";
  const goesOn = (above: string[], below: string[]): number =>
    runsOf(ONE, ...above, TWO, ...below)[1]!.goesOn;
  assert.equal(goesOn([OF_BRIDGE], [OF_BRIDGE]), 1);
  assert.ok(goesOn([OF_BRIDGE], [OF_BRIDGE, BODY]) > 0.2);
  assert.ok(goesOn([OF_BRIDGE], [BODY, OF_BRIDGE]) > 0.2);
  assert.equal(goesOn([OF_BRIDGE], [BODY, BODY, OF_BRIDGE]), 0);
  assert.equal(goesOn([OF_BRIDGE], [BODY]), 0);
  assert.equal(goesOn([OF_BRIDGE], [`${BODY}石`, `桥${BODY}`]), 0, "no word is made of two lines");
  const since = (lines: number): number =>
    goesOn([OF_BRIDGE, ...Array.from({ length: lines }, () => OTHER)], [OF_BRIDGE]);
  assert.deepEqual([since(11), since(12)], [1, 0], "twelve lines of an article are looked at");
});
