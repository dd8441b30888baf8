/** What a result shows, and how it travels in the index. */

export type Card = {
  id: string;
  /** The headline, or the first words of an untitled article. */
  title: string;
  untitled: boolean;
  date: string;
  paper: string;
  page: string | null;
  city: string | null;
  /** Printed beside the headline: series, kicker, subtitle, authors. */
  beside: string[];
  /** The body's passages as printed. */
  body: string[];
};

/**
 * Pagefind indexes a record's `meta` too, in words of its own, and a query of one character would find
 * them there. It indexes no private-use character: the card travels shifted into that plane.
 */
const PRIVATE = 0xf0000;

export const encodeCard = (card: Card): string => {
  const json = JSON.stringify(card);
  let shifted = "";
  for (let at = 0; at < json.length; at += 1) shifted += String.fromCodePoint(PRIVATE + json.charCodeAt(at));
  return shifted;
};

export const decodeCard = (shifted: string): Card => {
  let json = "";
  for (const character of shifted) json += String.fromCharCode(character.codePointAt(0)! - PRIVATE);
  return JSON.parse(json) as Card;
};
