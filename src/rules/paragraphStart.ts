/** How likely a character opens a paragraph rather than stands inside one: counted in copy by `npm run learn`. */
import { paragraphStarts } from "../lexicon/learned.ts";

/** log₁₀ odds of a text's first character as the first of a paragraph; 0 where nothing is known of it. */
export const openingOdds = (text: string): number => {
  const first = /\d/.test(text.slice(0, 1)) ? "0" : text.slice(0, 1);
  return paragraphStarts[first] ?? paragraphStarts[""] ?? 0;
};
