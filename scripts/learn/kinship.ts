/** Learns what tells to which of the stories begun before it a text belongs, or that it belongs to none of them. */
import type { Story } from "../../src/rules/columnShapes.ts";
import { START } from "../../src/rules/columnState.ts";
import { measureFits } from "../../src/rules/fits.ts";
import { KIN_NAMES } from "../../src/rules/kinship.ts";
import { newStory } from "../../src/rules/storyState.ts";
import type { Copy } from "../../tests/simulator/copy.ts";
import { leastFrom } from "../lbfgs.ts";
import { shares } from "./decisions.ts";
import { knownPages, type KnownPage, type Seeds } from "./knownPages.ts";

/** Of plain pages nearly every text belongs to the story read last. */
const SEEDS: Seeds = { interleaved: 3, losses: 1 };
/** Units that hardly any page shows should count next to nothing. */
const PENALTY = 8;
/** A shorter text says too little. */
const LEAST_TEXT = 15;

/** What speaks for one story: places among `KIN_NAMES`, and by how much each. */
type Option = { places: Uint16Array; values: Float32Array };
/** The stories that a text could be of, and which it is; `options.length` for none. */
type KinChoice = { options: Option[]; right: number };

/** The stories of a page as far as they were begun before an element. */
function storiesBefore({ page, truth }: KnownPage, index: number): Map<number, Story> {
  const stories = new Map<number, Story>();
  for (let i = 0; i < index; i++) {
    const { kind } = page.elements[i]!;
    if (kind === "byline") continue;
    const of = truth[i]!.story;
    const story = stories.get(of) ?? newStory(i, 0, 0);
    stories.set(
      of,
      kind === "head"
        ? { ...story, head: story.head < 0 ? i : story.head }
        : { ...story, members: [...story.members, i] },
    );
  }
  return stories;
}

export function kinChoices(known: KnownPage): KinChoice[] {
  const { page, truth } = known;
  const { kinship, elements } = page;
  return elements.flatMap(({ kind, text }, index) => {
    if (kind !== "text" || text.length < LEAST_TEXT) return [];
    const begun = storiesBefore(known, index);
    const stories = [...begun.values()];
    if (stories.length < 2) return [];
    const fits = measureFits(page, { ...START, stories }, index).of;
    const options = stories.map((story, i) => {
      const said = new Map<number, number>();
      kinship(fits[i]!, story, index, (place, value) => said.set(place, (said.get(place) ?? 0) + value));
      return { places: Uint16Array.from(said.keys()), values: Float32Array.from(said.values()) };
    });
    const right = [...begun.keys()].indexOf(truth[index]!.story);
    return [{ options, right: right < 0 ? options.length : right }];
  });
}

function oddsOf({ places, values }: Option, at: Float64Array): number {
  let odds = 0;
  for (let i = 0; i < places.length; i++) odds += at[places[i]!]! * values[i]!;
  return odds;
}

/** Papers → the weight of everything that speaks for kinship (conditional logit: McFadden 1974; none of the stories has 0). */
export function learnKinship(papers: readonly Copy[][]): Record<string, number> {
  const choices = knownPages(papers, SEEDS).flatMap(kinChoices);
  const surprise = (at: Float64Array, gradient: Float64Array): number => {
    let loss = 0;
    for (const { options, right } of choices) {
      const odds = [...options.map((option) => oddsOf(option, at)), 0];
      const share = shares(odds);
      loss -= Math.log(share[right]!);
      options.forEach(({ places, values }, option) => {
        const missed = share[option]! - (option === right ? 1 : 0);
        for (let i = 0; i < places.length; i++) gradient[places[i]!]! += missed * values[i]!;
      });
    }
    return loss;
  };
  const weights = leastFrom(new Float64Array(KIN_NAMES.length), surprise, PENALTY);
  return Object.fromEntries(KIN_NAMES.map((name, i) => [name, Math.round(weights[i]! * 1000) / 1000]));
}
