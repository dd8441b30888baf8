/**
 * A card as it travels: by itself, so that ten results cost ten articles. Packed text deflates to a third less
 * than UTF-8 does; what is common to the cards of a shard stands in its phrases, and each card points there.
 */
import { idParts } from "../../archive/address.ts";
import { KIND_WORDS } from "../../lexicon/kindWords.ts";
import { TOPIC_NAMES } from "../../lexicon/topics.ts";
import type { Card } from "../card.ts";
import { deflated, inflated } from "./deflated.ts";
import { packText, unpackText } from "./packedText.ts";

/** Its place in a list known to all, or itself where it is not in there. */
type Coded = number | string;

const KINDS: readonly string[] = Object.keys(KIND_WORDS);

function codeIn(list: readonly string[], word: string): Coded {
  const place = list.indexOf(word);
  return place < 0 ? word : place;
}
const wordOf = (list: readonly string[], code: Coded): string =>
  typeof code === "string" ? code : list[code]!;

/** Stands for what the id says too. */
const AS_IN_ID = 0;

/** Fields in a fixed order: names of fields would be in every card. */
type Row = [
  id: string,
  title: string,
  untitled: 0 | 1,
  date: string | typeof AS_IN_ID,
  about: 0 | 1,
  paper: string,
  page: string | typeof AS_IN_ID | null,
  city: string | null,
  districts: string[],
  topics: Coded[],
  kind: Coded,
  beside: string[],
  names: string[],
  body: string[],
  /** Of corrected articles alone. */
  before?: [head: string[], rest: string[]],
];

const BEFORE = 14;

/** A card as packed text, not yet deflated. */
export function packCard(card: Card): Uint8Array {
  const { id, title, untitled, date, about, paper, page, city, districts, topics, kind } = card;
  const said = idParts(id);
  const row: Row = [
    id,
    title,
    untitled ? 1 : 0,
    date === said.date ? AS_IN_ID : date,
    about ? 1 : 0,
    paper,
    page === said.page.toUpperCase() ? AS_IN_ID : page,
    city,
    districts,
    topics.map((topic) => codeIn(TOPIC_NAMES, topic)),
    codeIn(KINDS, kind),
    card.beside,
    card.names,
    card.body,
  ];
  if (card.before !== null) row[BEFORE] = [card.before.head, card.before.rest];
  return packText(JSON.stringify(row));
}

/** `phrases` is what the cards of a shard have in common, packed; the same is needed to read the card. */
export const encodeCard = (packed: Uint8Array, phrases: Uint8Array): Uint8Array => deflated(packed, phrases);

/** A card as it was packed. */
export const packedCard = (bytes: Uint8Array, phrases: Uint8Array): Uint8Array => inflated(bytes, phrases);

export function decodeCard(bytes: Uint8Array, phrases: Uint8Array): Card {
  const row = JSON.parse(unpackText(packedCard(bytes, phrases))) as Row;
  const [id, title, untitled, date, about, paper, page, city, districts, topics, kind, ...printed] = row;
  const [beside, names, body, before] = printed;
  const said = idParts(id);
  return {
    id,
    title,
    untitled: untitled === 1,
    date: date === AS_IN_ID ? said.date : date,
    about: about === 1,
    paper,
    page: page === AS_IN_ID ? said.page.toUpperCase() : page,
    city,
    districts,
    topics: topics.map((topic) => wordOf(TOPIC_NAMES, topic)),
    kind: wordOf(KINDS, kind),
    beside,
    names,
    body,
    before: before === undefined ? null : { head: before[0], rest: before[1] },
  };
}
