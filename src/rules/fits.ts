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

function note(top: TopTwo, story: number, value: number): void {
  if (value > top.first) {
    top.second = top.first;
    top.first = value;
    top.firstStory = story;
  } else if (value > top.second) top.second = value;
}

const noTop = (): TopTwo => ({ first: 0, firstStory: -1, second: 0 });

/** Of each figure the two greatest. */
function topsOf(fits: readonly Fit[]): Fits["top"] {
  const top = {
    best: noTop(),
    together: noTop(),
    recent: noTop(),
    headline: noTop(),
    linked: noTop(),
    kin: noTop(),
  };
  for (let story = 0; story < fits.length; story++) {
    const { best, together, recent, headline, linked, kin } = fits[story]!;
    note(top.best, story, best);
    note(top.together, story, together);
    note(top.recent, story, recent);
    note(top.headline, story, headline);
    note(top.linked, story, linked);
    note(top.kin, story, kin);
  }
  return top;
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
  return { of, top: topsOf(of) };
}
