/** The interface in English: the shape is that of `zhHans.ts`. */
import type * as zhHans from "./zhHans.ts";

export const frame: typeof zhHans.frame = {
  skip: "Skip to content",
};

export const moved: typeof zhHans.moved = {
  article: {
    merged: "This article was merged into another",
    split: "This article was split into several",
    moved: "This article has moved",
    withdrawn: "This article was withdrawn",
  },
  page: {
    merged: "This page was merged into another",
    split: "This page was split into several",
    moved: "This page has moved",
    withdrawn: "This page was withdrawn",
  },
  place: {
    moved: "The articles of this place have another date or paper now",
    empty: "No article stands here any more",
  },
  leads: "What stood here is now at:",
  withdrawn: (id) => `The archive’s editors withdrew it. Its id, ${id}, is given to nothing else.`,
  nothing: "What stood here was withdrawn.",
};
