/**
 * A story while a page is read. It is looked at very often: all of its fields are written out in the order of its type, so
 * that all stories are of one make.
 */
import type { Facts, Story } from "./columnShapes.ts";

/** `opened` is the element that opens it, `top` how far down its texts begin. */
export const newStory = (opened: number, top: number, heads: number, under = -1): Story => ({
  head: -1,
  titled: false,
  byline: -1,
  members: [],
  columns: 1,
  dated: false,
  signedOff: false,
  spoken: 0,
  voice: 0,
  opened,
  heads,
  top,
  under,
});

/** The story with one more text, and so many columns. */
export const withText = (
  story: Story,
  element: number,
  facts: Facts,
  heads: number,
  columns = story.columns,
): Story => ({
  head: story.head,
  titled: story.titled,
  byline: story.byline,
  members: [...story.members, element],
  columns,
  dated: story.dated || facts.dated,
  signedOff: story.signedOff || facts.signedOff,
  spoken: story.spoken + (facts.spoken ? 1 : 0),
  voice: story.voice + facts.voice,
  opened: story.opened,
  heads,
  top: story.top,
  under: story.under,
});

const named = (story: Story, head: number, titled: boolean, byline: number, top: number): Story => ({
  head,
  titled,
  byline,
  members: story.members,
  columns: story.columns,
  dated: story.dated,
  signedOff: story.signedOff,
  spoken: story.spoken,
  voice: story.voice,
  opened: story.opened,
  heads: story.heads,
  top,
  under: story.under,
});

/** The story with its headline or byline; its texts begin so far down. */
export const withHead = (story: Story, head: number, titled: boolean, top: number): Story =>
  named(story, head, titled, story.byline, top);
export const withByline = (story: Story, byline: number, top: number): Story =>
  named(story, story.head, story.titled, byline, top);

/** What stories become by one element, by the story before, `null` for none. */
export type Grown = Map<Story | null, Story[]>;

/** Readings in which a story becomes the same share it: what is measured of it is measured once. */
export function shareGrown(grown: Grown, before: Story | null, story: Story): Story {
  const others = grown.get(before);
  if (others === undefined) {
    grown.set(before, [story]);
    return story;
  }
  for (const other of others)
    if (
      other.heads === story.heads &&
      other.top === story.top &&
      other.columns === story.columns &&
      other.under === story.under &&
      other.head === story.head &&
      other.byline === story.byline
    )
      return other;
  others.push(story);
  return story;
}
