/** `npm run learn`: learns the weights in `src/lexicon` again, from simulated pages. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { readClusters, type Copy } from "../tests/simulator/copy.ts";
import { randomFrom } from "../tests/simulator/random.ts";
import { FIRST_SEED, simulatedIssues } from "./bench/knownPages.ts";
import { NETS } from "../src/rules/moveModel.ts";
import { run } from "./commandLine.ts";
import { fitConfidence, judgedArticles } from "./learn/confidence.ts";
import { learnDays, learnYears } from "./learn/issueDates.ts";
import { learnCarriedOver } from "./learn/carriedOver.ts";
import { learnCommentVoice } from "./learn/commentVoice.ts";
import { learnKinship } from "./learn/kinship.ts";
import { knownPages, mixedClusters, type KnownPage, type Seeds } from "./learn/knownPages.ts";
import { learnLinks } from "./learn/links.ts";
import { learnMoves } from "./learn/moves.ts";
import { knownStories, learnOrder } from "./learn/order.ts";
import { learnCities, learnDistricts } from "./learn/places.ts";
import { learnTopics, storiesOf } from "./learn/topics.ts";
import { learnKinds } from "./learn/kinds.ts";
import { learnParagraphStarts } from "./learn/paragraphStarts.ts";

/** With fewer plain pages, paragraphs of a long report go back to an earlier story. */
const MOVE_SEEDS: Seeds = { plain: 2, mixed: 2, interleaved: 2, losses: 1 };
/** All alike: with fewer plain pages, stories that are in order already are taken apart. */
const ORDER_SEEDS: Seeds = { plain: 2, interleaved: 2, losses: 2 };

const CONFIDENCE_SEEDS = 5;

/** Untitled boxes are one in eleven of the simulator's stories, and of those of real pages one in thirty-six. */
const BOXES_KEPT = 0.4;

function withFewerBoxes(clusters: readonly Copy[][], seed: number): Copy[][] {
  const random = randomFrom(`boxes ${seed}`);
  return clusters.map((copy) => copy.filter(({ genre }) => genre !== "box" || random.chance(BOXES_KEPT)));
}

/** So many papers have a roundup. */
const ROUNDUPS = 0.5;

/**
 * A report that tells of several things, each under a crosshead: the longest reports of real pages are longer than the copy's,
 * and of more than one thing. One of a paper's reports takes in another, whose headline becomes its crosshead.
 */
function withRoundups(clusters: readonly Copy[][], seed: number): Copy[][] {
  const random = randomFrom(`roundups ${seed}`);
  return clusters.map((copy) => {
    const [first, second] = random.shuffle(copy.filter(({ genre }) => ["report", "feature"].includes(genre)));
    if (second === undefined || !random.chance(ROUNDUPS)) return copy;
    const paragraphs = [...first!.paragraphs, `## ${second.headline.join("")}`, ...second.paragraphs];
    return copy.flatMap((each) => {
      if (each === second) return [];
      return [each === first ? { ...first, paragraphs } : each];
    });
  });
}

/** Each net learns from the same copy, set otherwise, and every time otherwise again. */
function pagesOfNet(net: number, time: number): KnownPage[] {
  const setting = net + NETS * time;
  const clusters = withRoundups(withFewerBoxes(readClusters("tuning"), setting), setting);
  return knownPages([...clusters, ...mixedClusters(clusters, 40, setting)], MOVE_SEEDS, 1 + 10 * setting);
}

type Lesson = { word: string; file: string; learns: string; learn: () => string };

const say = (line: string): void => console.log(line);
/** A file with each weight on a line, and each row of them. */
const lines = (weights: object): string =>
  `${JSON.stringify(weights, null, 1).replaceAll(/\[[^[\]]*\]/g, (row) => row.replaceAll(/\s+/g, ""))}\n`;

/** Each is learned with what those above it wrote. */
export const LESSONS: readonly Lesson[] = [
  {
    word: "paragraphs",
    file: "src/lexicon/paragraphStarts.json",
    learns: "which characters open paragraphs",
    learn: () => `${JSON.stringify(learnParagraphStarts(readClusters("tuning")))}\n`,
  },
  {
    word: "voice",
    file: "src/lexicon/commentVoice.json",
    learns: "which words tell a comment from a report",
    learn: () => `${JSON.stringify(learnCommentVoice(readClusters("tuning")))}\n`,
  },
  {
    word: "carried",
    file: "src/lexicon/carriedOver.json",
    learns: "what tells a text that was carried over in mid-paragraph from one that opens a paragraph",
    learn: () => `${JSON.stringify(learnCarriedOver(readClusters("tuning")))}\n`,
  },
  {
    word: "links",
    file: "src/lexicon/linkWeights.json",
    learns: "what tells which text goes on with a cut sentence",
    learn: () => lines(learnLinks(readClusters("tuning"))),
  },
  {
    word: "kinship",
    file: "src/lexicon/kinshipWeights.json",
    learns: "what tells to which of the stories begun before it a text belongs",
    learn: () => lines(learnKinship(readClusters("tuning"))),
  },
  {
    word: "moves",
    file: "src/lexicon/moveWeights.json",
    learns: "what tells to which story and column a text belongs",
    learn: () => lines(learnMoves(pagesOfNet, 5, say)),
  },
  {
    word: "order",
    file: "src/lexicon/orderWeights.json",
    learns: "what tells in which order a story's texts are read",
    learn: () =>
      lines(learnOrder(knownPages(readClusters("tuning"), ORDER_SEEDS).flatMap(knownStories), 6, say)),
  },
  {
    word: "days",
    file: "src/lexicon/dayWeights.json",
    learns: "which named days are over when a page is printed",
    learn: () => lines(learnDays()),
  },
  {
    word: "years",
    file: "src/lexicon/yearWeights.json",
    learns: "what tells the year of a page",
    learn: () => lines(learnYears()),
  },
  {
    word: "cities",
    file: "src/lexicon/cityWeights.json",
    learns: "what tells the city that a story is about",
    learn: () => lines(learnCities()),
  },
  {
    word: "districts",
    file: "src/lexicon/districtWeights.json",
    learns: "what tells the districts that a story is about",
    learn: () => lines(learnDistricts()),
  },
  {
    word: "topics",
    file: "src/lexicon/topicWeights.json",
    learns: "which words speak for which topic",
    learn: () => `${JSON.stringify(learnTopics(storiesOf(readClusters("tuning"), "tuning")))}\n`,
  },
  {
    word: "kinds",
    file: "src/lexicon/kindWeights.json",
    learns: "what tells a report from a comment, a letter and other kinds",
    learn: () => lines(learnKinds()),
  },
  {
    word: "confidence",
    file: "src/lexicon/confidenceWeights.json",
    learns: "how confident to be of an article (from the checking set, of which nothing else is learned)",
    learn: () => {
      const pages = simulatedIssues(readClusters("checking"), FIRST_SEED["checking"]!, CONFIDENCE_SEEDS);
      return lines(fitConfidence(pages.flat().flatMap(judgedArticles)));
    },
  },
];

const HELP = `npm run learn -- [WORD…]

Learns from simulated pages and writes what it learned; without a word everything, in this order:

${LESSONS.map(({ word, file, learns }) => `${word.padEnd(12)} ${learns} (${file})`).join("\n")}`;

/** One lesson here; more in a process each, since what a lesson wrote is read when a process starts. */
export function learn(words: string[]): number {
  if (words.some((word) => ["--help", "-h"].includes(word))) {
    console.log(HELP);
    return 0;
  }
  const wrong = words.find((word) => LESSONS.every((lesson) => lesson.word !== word));
  if (wrong !== undefined)
    throw new Error(`${wrong} is no lesson; there are: ${LESSONS.map(({ word }) => word).join(", ")}`);
  const chosen = LESSONS.filter(({ word }) => words.length === 0 || words.includes(word));
  if (chosen.length === 1) {
    const { file, learn: study } = chosen[0]!;
    writeFileSync(file, study());
    say(`${file} is written`);
    return 0;
  }
  for (const { word } of chosen) {
    const { status } = spawnSync(process.execPath, ["--import", "tsx", import.meta.filename, word], {
      stdio: "inherit",
    });
    if (status !== 0) throw new Error(`${word} could not be learned; see above`);
  }
  return 0;
}

if (process.argv[1] === import.meta.filename) run(() => learn(process.argv.slice(2)));
