/**
 * A card as it travels: by itself, so that ten results cost ten articles. The commonest characters take one
 * byte and the common ones two, which deflate then brings to a third less than it makes of UTF-8.
 */
import { deflateSync, inflateSync } from "fflate";
import { CHARACTER_RANKS } from "../../lexicon/characterRanks.ts";
import type { Card } from "../card.ts";

/** What JSON, ids and print are full of beside Han. */
const MARKS = `"[],-0123456789abcdefghijklmnopqrstuvwxyz，。、：；“”（）《》`;

const SINGLES = 240;
const CODES = MARKS + CHARACTER_RANKS;
/** Before the two bytes of any other UTF-16 unit. */
const OTHER = 255;

const PLACES: ReadonlyMap<string, number> = new Map(
  Array.from(CODES, (character, place) => [character, place]),
);

function pack(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const place = PLACES.get(text[at]!);
    if (place !== undefined && place < SINGLES) bytes[length++] = place;
    else if (place !== undefined) {
      bytes[length++] = SINGLES + ((place - SINGLES) >>> 8);
      bytes[length++] = (place - SINGLES) & 0xff;
    } else {
      const unit = text.charCodeAt(at);
      bytes[length++] = OTHER;
      bytes[length++] = unit >>> 8;
      bytes[length++] = unit & 0xff;
    }
  }
  return bytes.subarray(0, length);
}

function unpack(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at++]!;
    if (byte < SINGLES) text += CODES[byte]!;
    else if (byte < OTHER) text += CODES[SINGLES + ((byte - SINGLES) << 8) + bytes[at++]!]!;
    else text += String.fromCharCode((bytes[at++]! << 8) | bytes[at++]!);
  }
  return text;
}

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

export function encodeCard(card: Card): Uint8Array {
  const { id, title, untitled, date, about, paper, page, city, beside, names, body } = card;
  const row: Row = [id, title, untitled ? 1 : 0, date, about ? 1 : 0, paper, page, city, beside, names, body];
  return deflateSync(pack(JSON.stringify(row)), { level: 9 });
}

export function decodeCard(bytes: Uint8Array): Card {
  const row = JSON.parse(unpack(inflateSync(bytes))) as Row;
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
