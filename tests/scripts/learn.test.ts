import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import { learn, LESSONS } from "../../scripts/learn.ts";
import { adaGrad, rounded } from "../../scripts/learn/adaGrad.ts";
import { addDecision, decisionsOf, shares, type Decision } from "../../scripts/learn/decisions.ts";
import { knownPages, mixedClusters, type Seeds } from "../../scripts/learn/knownPages.ts";
import { learnCarriedOver } from "../../scripts/learn/carriedOver.ts";
import { kinChoices, learnKinship } from "../../scripts/learn/kinship.ts";
import { learnLinks } from "../../scripts/learn/links.ts";
import { learnMoves, together } from "../../scripts/learn/moves.ts";
import { firedCues, knownStories, learnOrder } from "../../scripts/learn/order.ts";
import { learnParagraphStarts } from "../../scripts/learn/paragraphStarts.ts";
import { learnWording, wordingText } from "../../scripts/learn/wording.ts";
import { adam, rateAt } from "../../scripts/learn/adam.ts";
import { worstViolation } from "../../scripts/learn/search.ts";
import {
  CUE_ROWS,
  KINDS,
  moveRowAt,
  namesOf,
  NET_NAMES,
  NETS,
  OUT_AT,
  rowOf,
  SIZE,
  UNITS,
  UNITS_OF_NET,
  type Weights,
} from "../../src/rules/moveModel.ts";
import { scoreOf, unitsOf } from "../../src/rules/moveReasons.ts";
import { moveWeights } from "../../src/lexicon/learned.ts";
import { KIN_NAMES, kinRowOf } from "../../src/rules/kinship.ts";
import { LINK_CUES, NO_LINK } from "../../src/rules/joint.ts";
import { UNIT_KINDS, WORDINGS, wordingOf } from "../../src/rules/wording.ts";
import { readClusters, type Copy } from "../simulator/copy.ts";
import { randomFrom } from "../simulator/random.ts";

const papersOf = (...names: string[]): Copy[][] =>
  readClusters("tuning").filter(([copy]) => names.includes(copy!.cluster));
const papers = papersOf("ankang-2019", "anqing-2020");
const SEEDS: Seeds = { plain: 1, interleaved: 2, losses: 2 };
const pages = knownPages(papers, SEEDS);

/** What a lesson says on its way, and what comes of it. */
function learned<T>(lesson: (say: (line: string) => void) => T): { lines: string[]; result: T } {
  const lines: string[] = [];
  const result = lesson((line) => lines.push(line));
  return { lines, result };
}

test("every element of a page has its truth, and only stories are read", () => {
  for (const { page, truth } of pages) {
    assert.equal(truth.length, page.elements.length);
    page.elements.forEach(({ blocks, kind }, i) => {
      assert.equal(blocks[0]!.label, truth[i]!.role);
      assert.equal(kind === "byline", truth[i]!.role === "byline");
    });
  }
  assert.ok(pages.length >= 10);
});

test("pages made of many papers' articles are the same each time", () => {
  const titles = (clusters: readonly Copy[][]): string[][] =>
    clusters.map((copy) => copy.map(({ headline }) => headline.join("")));
  const mixed = mixedClusters(papers, 4, 1);
  assert.deepEqual(titles(mixed), titles(mixedClusters(papers, 4, 1)));
  assert.notDeepEqual(titles(mixed), titles(mixedClusters(papers, 4, 2)));
  assert.ok(mixed.every((copy) => copy.length >= 5));
  assert.ok(mixed.some((copy) => new Set(copy.map(({ cluster }) => cluster)).size > 1));
});

const AGAIN = { passes: 3, most: 4e-3 };

test("moves: the same weights each time, one for each cue", () => {
  const twice = [1, 2].map(() => learned((say) => learnMoves(() => pages, 2, say, 1, [AGAIN])));
  assert.deepEqual(twice[0], twice[1]);
  const { lines, result } = twice[0]!;
  for (const kind of KINDS) assert.deepEqual(Object.keys(result.weights[kind]!), namesOf(kind));
  assert.deepEqual(Object.keys(result.units.cues), NET_NAMES);
  const lossesOf = (step: string, passes: number): number[] => {
    const losses = lines
      .filter((line) => line.startsWith(`moves: ${step}`))
      .map((line) => Number(/loss ([\d.]+)/.exec(line)![1]));
    assert.equal(losses.length, passes, step);
    return losses;
  };
  const decisions = lossesOf("first weights", 4);
  assert.ok(decisions.at(-1)! < decisions[0]!);
  const cues = lossesOf("cues alone", 2);
  const courses = [cues, lossesOf("with the net, 1", 3), lossesOf("with the net, 2", AGAIN.passes)];
  // On so few pages it may rise from pass to pass, and once from course to course.
  const last = courses.map((losses) => losses.at(-1)!);
  assert.ok(last.every((loss) => loss < cues[0]!));
  assert.equal(Math.min(...last), last.at(-1));
});

test("moves: nets side by side say what they say on the mean", () => {
  const random = randomFrom("nets");
  const nets = Array.from({ length: NETS }, (_, net) => {
    const weights = Float64Array.from({ length: SIZE }, () => random.next() - 0.5);
    const isOthers = (unit: number): boolean => Math.floor(unit / UNITS_OF_NET) !== net;
    for (const row of [...CUE_ROWS, ...KINDS.map(moveRowAt), OUT_AT])
      for (let unit = 0; unit < UNITS; unit++) if (isOthers(unit)) weights[row + unit] = 0;
    return weights;
  });
  const [{ kind, said }] = decisionsOf(pages[0]!, nets[0]!)[0]!.ways as [Decision["ways"][0]];
  const scoreBy = (weights: Weights): number => scoreOf(said, unitsOf(kind, said, weights), weights);
  const mean = nets.map(scoreBy).reduce((sum, score) => sum + score, 0) / NETS;
  assert.ok(mean !== 0 && Math.abs(scoreBy(together(nets)) - mean) < 1e-9);
});

test("decisions: the gradient is how much likelier the right move becomes", () => {
  const weights = rowOf(moveWeights);
  const lossOf = (decision: Decision, at = weights): number =>
    addDecision(new Float64Array(SIZE), decision, at);
  // Where a move is nearly sure, the gradient leaves out the others' last thousandths.
  const decision = pages
    .filter(({ plain }) => !plain)
    .flatMap((page) => decisionsOf(page, weights))
    .find((each) => each.ways.length > 6 && lossOf(each) > 0.5)!;
  const gradient = new Float64Array(SIZE);
  const loss = addDecision(gradient, decision, weights);
  const [kept, fell] = shares([2, 0]);
  assert.ok(kept! > fell! && Math.abs(kept! + fell! - 1) < 1e-12);
  const steepest = [...gradient.keys()]
    .sort((a, b) => Math.abs(gradient[b]!) - Math.abs(gradient[a]!))
    .slice(0, 20);
  for (const at of steepest) {
    const moved = weights.slice();
    moved[at]! += 1e-6;
    const slope = (lossOf(decision, moved) - loss) / 1e-6;
    assert.ok(Math.abs(slope - gradient[at]!) < 0.01 * Math.abs(gradient[at]!) + 1e-3, `${at}`);
  }
});

test("steps go down a slope, by about the rate however steep it is; the rate rises, then falls to nothing", () => {
  const learner = adam(Float64Array.of(1, 1, 1), 0);
  learner.step(Float64Array.of(1000, 0.001, 0), 0.1);
  const [steep, gentle, level] = learner.weights;
  assert.ok(Math.abs(steep! - 0.9) < 1e-3 && Math.abs(gentle! - 0.9) < 1e-3);
  assert.equal(level, 1);
  assert.deepEqual(
    [0, 0.1, 1].map((done) => rateAt(done, 2)),
    [0, 2, 0],
  );
  assert.ok(rateAt(0.05, 2) < rateAt(0.1, 2) && rateAt(0.5, 2) < rateAt(0.2, 2));
});

test("a right reading that is found falls behind by nothing", () => {
  for (const page of pages) {
    const violation = worstViolation(page, new Float64Array(SIZE));
    assert.ok(violation !== null);
    assert.ok(violation.beam.every(({ score }) => score === 0) && violation.right.score === 0);
  }
});

test("order: the same weights each time, one for each cue, and fewer stories are out of order", () => {
  const stories = knownPages(papersOf("anqing-2020", "wuhu-2025"), SEEDS).flatMap(knownStories);
  const twice = [1, 2].map(() => learned((say) => learnOrder(stories, 4, say)));
  assert.deepEqual(twice[0], twice[1]);
  const { lines, result } = twice[0]!;
  assert.deepEqual(Object.keys(result), firedCues(stories));
  const wrong = lines.map((line) => Number(/, (\d+) of/.exec(line)![1]));
  assert.ok(wrong.at(-1)! < wrong[0]!);
});

/** Papers of one story each, of these paragraphs. */
const paper = (...paragraphs: string[]): Copy[] => [{ ...papers[0]![0]!, paragraphs }];

test("paragraph starts: a name that one paper repeats says less than a word that many papers open with", () => {
  const name = Array.from({ length: 9 }, () => "蒯老汉把船停在岸边，第二天又去了集上。");
  const odds = learnParagraphStarts([
    paper(...name),
    ...Array.from({ length: 9 }, () =>
      paper("据介绍，集上的船有三十条。", "老汉说，第二天他又把船停在岸边。"),
    ),
  ]);
  assert.ok(odds["据"]! > odds["蒯"]! + 0.5);
  assert.ok(odds["的"]! < 0);
  assert.equal(odds[""], -0.3);
});

test("carried over: the same weights each time, of what enough papers print", () => {
  const some = readClusters("tuning").slice(0, 12);
  const weights = learnCarriedOver(some);
  assert.deepEqual(weights, learnCarriedOver(some));
  assert.ok(weights["begins 的"]! > 0 && weights["mark ”"]! > 0);
  assert.equal(weights["begins 据介绍，"], undefined, "hardly any paper");
  const names = Object.keys(weights);
  assert.ok(names.length > 100 && names[0] === "");
});

test("links: a weight for each cue, the same each time; words and likeness speak for a link", () => {
  const some = readClusters("tuning").slice(0, 12);
  const weights = learnLinks(some);
  assert.deepEqual(weights, learnLinks(some));
  assert.deepEqual(Object.keys(weights), [...LINK_CUES.map(({ name }) => name), NO_LINK]);
  for (const name of ["words go on", "cut", "alike"]) assert.ok(weights[name]! > 0.1, name);
});

test("kinship: a weight for every name; a text is of its own story more often than likeness alone would have it", () => {
  const clusters = readClusters("tuning");
  const weights = learnKinship(clusters.slice(0, 8));
  assert.deepEqual(Object.keys(weights), [...KIN_NAMES]);
  const choices = knownPages(clusters.slice(8, 12), { interleaved: 1 }).flatMap(kinChoices);
  const rightBy = (row: Float64Array): number =>
    choices.filter(({ options, right }) => {
      const odds = options.map(({ places, values }) =>
        places.reduce((sum, place, i) => sum + row[place]! * values[i]!, 0),
      );
      return right < odds.length && odds[right] === Math.max(...odds);
    }).length;
  const figures = Object.fromEntries(Object.entries(weights).filter(([name]) => !name.includes(",")));
  assert.ok(choices.length > 100);
  assert.ok(rightBy(kinRowOf(weights)) > rightBy(kinRowOf(figures)));
});

test("adaptive steps: large at first, smaller later; nothing moves without a slope", () => {
  const learner = adaGrad(new Float64Array(2), 1, 0);
  const first = learner.weights[0]!;
  learner.step(Float64Array.of(3, 0));
  learner.count();
  const second = learner.weights[0]!;
  learner.step(Float64Array.of(3, 0));
  learner.count();
  const third = learner.weights[0]!;
  assert.ok(second - first > third - second && third > second);
  assert.equal(learner.weights[1], 0);
  assert.equal(rounded(learner.mean()[0]!), rounded((second + third) / 2));
  assert.ok(Object.is(rounded(-0.0001), 0));
});

test("help lists the lessons, a wrong word is said so", (t: TestContext) => {
  const log = t.mock.method(console, "log", () => undefined);
  assert.equal(learn(["--help"]), 0);
  const [text] = log.mock.calls.map((call) => String(call.arguments));
  log.mock.restore();
  for (const { word, file } of LESSONS) assert.match(text!, new RegExp(`^${word} .*${file}`, "m"));
  assert.throws(() => learn(["nonsense"]), /nonsense is no lesson/);
});

test("wording: the same weights each time, of what enough papers print", () => {
  const some = readClusters("tuning").slice(0, 12);
  const weights = learnWording(some);
  const file = wordingText(weights);
  assert.equal(wordingText(learnWording(some)), file);
  const units = JSON.parse(file) as Record<string, Record<string, number[]>>;
  assert.deepEqual(Object.keys(units), [...UNIT_KINDS]);
  for (const row of Object.values(units).flatMap((each) => Object.values(each)))
    assert.ok(row.length === WORDINGS.length && row.every(Number.isInteger));
  const odds = wordingOf("图为村民正在清淤。", weights);
  assert.ok(odds[WORDINGS.indexOf("caption")]! > odds[WORDINGS.indexOf("series")]!);
  assert.deepEqual(learnWording(some.slice(0, 4)).size, 0, "no unit is printed by five of four papers");
});
