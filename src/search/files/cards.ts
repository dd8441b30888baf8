/**
 * A card as it travels: by itself, so that ten results cost ten articles. Packed text deflates to a third less
 * than UTF-8 does; what is common to the cards of a shard stands in its phrases, and each card points there.
 */
import type { Card } from "../card.ts";
import { deflated, inflated } from "./deflated.ts";
import { packText, unpackText } from "./packedText.ts";

/** Fields in a fixed order: names of fields would be in every card. */
type Row = [
  string,
  string,
  0 | 1,
  string,
  0 | 1,
  string,
  string | null,
  string | null,
  string[],
  string[],
  string[],
];

/** A card as packed text, not yet deflated. */
export function packCard(card: Card): Uint8Array {
  const { id, title, untitled, date, about, paper, page, city, beside, names, body } = card;
  const row: Row = [id, title, untitled ? 1 : 0, date, about ? 1 : 0, paper, page, city, beside, names, body];
  return packText(JSON.stringify(row));
}

/** `phrases` is what the cards of a shard have in common, packed; the same is needed to read the card. */
export const encodeCard = (packed: Uint8Array, phrases: Uint8Array): Uint8Array => deflated(packed, phrases);

export function decodeCard(bytes: Uint8Array, phrases: Uint8Array): Card {
  const row = JSON.parse(unpackText(inflated(bytes, phrases))) as Row;
  const [id, title, untitled, date, about, paper, page, city, beside, names, body] = row;
  return {
    id,
    title,
    untitled: untitled === 1,
    date,
    about: about === 1,
    paper,
    page,
    city,
    beside,
    names,
    body,
  };
}
