/** Text in fewer bytes than UTF-8: the commonest characters take one byte and the common ones two. */
import { CHARACTER_RANKS } from "../../lexicon/characterRanks.ts";

/** What JSON, ids and print are full of beside Han. */
const MARKS = `"[],-0123456789abcdefghijklmnopqrstuvwxyz，。、：；“”（）《》`;

const SINGLES = 240;
const CODES = MARKS + CHARACTER_RANKS;
/** Before the two bytes of any other UTF-16 unit. */
const OTHER = 255;

const PLACES: ReadonlyMap<string, number> = new Map(
  Array.from(CODES, (character, place) => [character, place]),
);

export function packText(text: string): Uint8Array {
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

export function unpackText(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at++]!;
    if (byte < SINGLES) text += CODES[byte]!;
    else if (byte < OTHER) text += CODES[SINGLES + ((byte - SINGLES) << 8) + bytes[at++]!]!;
    else text += String.fromCharCode((bytes[at++]! << 8) | bytes[at++]!);
  }
  return text;
}
