/** Fits: how an element fits every story that was begun before it. */
import type { Fit, Fits, State, Story, TopTwo } from "./columnShapes.ts";
import type { PageElements } from "./elementShapes.ts";
import { kinOdds } from "./kinship.ts";

/** So many of a story's texts are its last ones. */
const RECENT_TEXTS = 4;
const MOST_LINKED = 1.5;
/** Odds below and above which nothing more is said. */
const LEAST_KIN = -4;
const MOST_KIN = 8;

export const NO_FIT: Fit = { best: 0, together: 0, recent: 0, headline: 0, linked: 0, kin: 0 };

function fitOf({ likeness, kinship, elements, link }: PageElements, story: Story, index: number): Fit {
  const { head, members } = story;
  const { open, kind } = elements[index]!;
  const size = members.length;
  let [best, together, recent, linked] = [0, 0, 0, 0];
  for (let i = 0; i < size; i++) {
    const each = members[i]!;
    const like = likeness.between(each, index);
    if (like > best) best = like;
    together += like;
    if (i >= size - RECENT_TEXTS) recent += like;
    if (elements[each]!.open > 0) linked += link(each, index);
    if (open > 0) linked += link(index, each);
  }
  const fit = {
    best,
    together: size === 0 ? 0 : together / Math.sqrt(size),
    recent: size === 0 ? 0 : recent / Math.min(RECENT_TEXTS, size),
    headline: head < 0 ? 0 : likeness.within(head, index),
    linked: Math.min(MOST_LINKED, linked),
    kin: 0,
  };
  if (kind === "text" || kind === "crosshead")
    fit.kin = Math.max(LEAST_KIN, Math.min(MOST_KIN, kinOdds(kinship, fit, story, index)));
  return fit;
}

function topTwo(fits: readonly Fit[], figure: keyof Fit): TopTwo {
  let [first, firstStory, second] = [0, -1, 0];
  for (let story = 0; story < fits.length; story++) {
    const value = fits[story]![figure];
    if (value > first) [second, first, firstStory] = [first, value, story];
    else if (value > second) second = value;
  }
  return { first, firstStory, second };
}

/** How an element fits every story so far. States share stories: `known` holds what was measured of this element. */
export function measureFits(
  page: PageElements,
  state: State,
  index: number,
  known: Map<Story, Fit> = new Map(),
): Fits {
  const of = state.stories.map((story) => {
    let fit = known.get(story);
    if (fit === undefined) known.set(story, (fit = fitOf(page, story, index)));
    return fit;
  });
  return {
    of,
    top: {
      best: topTwo(of, "best"),
      together: topTwo(of, "together"),
      recent: topTwo(of, "recent"),
      headline: topTwo(of, "headline"),
      linked: topTwo(of, "linked"),
      kin: topTwo(of, "kin"),
    },
  };
}
