/** A story while a page is read. */
import type { Facts, Story } from "./columnShapes.ts";

/** `opened` is the element that opens it, `top` how far down its texts begin. */
export const newStory = (opened: number, top: number, heads: number): Story => ({
  top,
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
  under: -1,
});

/** The story with one more text. */
export const withText = (story: Story, element: number, facts: Facts, heads: number): Story => ({
  ...story,
  heads,
  spoken: story.spoken + (facts.spoken ? 1 : 0),
  voice: story.voice + facts.voice,
  members: [...story.members, element],
  dated: story.dated || facts.dated,
  signedOff: story.signedOff || facts.signedOff,
});
