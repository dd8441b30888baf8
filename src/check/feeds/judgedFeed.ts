/** What is found of a feed, be it Atom or JSON: its faults, and the pages that it leads to. */
import type { Warning } from "../../types.ts";

export type JudgedFeed = {
  faults: Warning[];
  /** Addresses as the feed gives them, of itself, its page and its entries. */
  links: { address: string; line?: number }[];
};
