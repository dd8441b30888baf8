/** Clippings: what is kept of an article, in named lists, and how these are changed. Nothing here is changed in place. */
import { idParts } from "../archive/address.ts";
import { clippingsKept } from "../words/shown.ts";

/** What a reader sees of an article; `null` where it is not known, as of an id that somebody sent. */
export type Clipping = {
  /** The address follows from it. */
  id: string;
  heading: string | null;
  paper: string | null;
  /** `约1988年3月17日` */
  dateWords: string | null;
  /** `1988-03-17`; `null` where it is estimated or unknown. */
  date: string | null;
  /** `第A05版：民生` */
  folio: string | null;
  /** `A05` */
  page: string | null;
  authors: string[];
  note: string;
};

export type ClippingList = { name: string; clippings: Clipping[] };

/** In the reader's order; no two of one name. */
export type Clippings = ClippingList[];

/** So that a device's memory, 5 MB for a whole site, is never full of one file's. */
export const MOST = { lists: 100, clippings: 3000, name: 60, note: 2000, words: 300, authors: 50 } as const;

export const unknownClipping = (id: string): Clipping => ({
  id,
  heading: null,
  paper: null,
  dateWords: null,
  date: null,
  folio: null,
  page: null,
  authors: [],
  note: "",
});

/** As its page calls it, or at least which paper's, which day's: `hdyb 2016-05-12 a02-01`. */
export function headingOf({ id, heading }: Clipping): string {
  if (heading !== null) return heading;
  const { paper, date, page, article } = idParts(id);
  return `${paper} ${date} ${page}-${article}`;
}

export const countOf = (lists: Clippings): number =>
  lists.reduce((sum, { clippings }) => sum + clippings.length, 0);

export const isClipped = (lists: Clippings, id: string): boolean =>
  lists.some(({ clippings }) => clippings.some((each) => each.id === id));

const inList = (lists: Clippings, name: string, change: (of: Clipping[]) => Clipping[]): Clippings =>
  lists.map((list) => (list.name === name ? { name, clippings: change(list.clippings) } : list));

/** A name that no list has yet: `水利`, `水利 2`, `水利 3`. */
export function freeName(lists: Clippings, wanted: string): string {
  const base = wanted.trim().slice(0, MOST.name) || clippingsKept.firstList;
  const taken = new Set(lists.map(({ name }) => name));
  let name = base;
  for (let number = 2; taken.has(name); number += 1) name = `${base} ${number}`;
  return name;
}

export const addList = (lists: Clippings, name: string, clippings: Clipping[] = []): Clippings => [
  ...lists,
  { name: freeName(lists, name), clippings },
];

export const removeList = (lists: Clippings, name: string): Clippings =>
  lists.filter((list) => list.name !== name);

export function renameList(lists: Clippings, name: string, wanted: string): Clippings {
  const others = removeList(lists, name);
  return lists.map((list) => (list.name === name ? { ...list, name: freeName(others, wanted) } : list));
}

/** Into the list that was used last, the first; there is one from now on. */
export function clip(lists: Clippings, clipping: Clipping): Clippings {
  const [first] = lists;
  if (first === undefined) return [{ name: clippingsKept.firstList, clippings: [clipping] }];
  if (isClipped([first], clipping.id)) return lists;
  return inList(lists, first.name, (clippings) => [...clippings, clipping]);
}

/** Out of every list. */
export const unclip = (lists: Clippings, id: string): Clippings =>
  lists.map(({ name, clippings }) => ({ name, clippings: clippings.filter((each) => each.id !== id) }));

export const remove = (lists: Clippings, name: string, id: string): Clippings =>
  inList(lists, name, (clippings) => clippings.filter((each) => each.id !== id));

export const annotate = (lists: Clippings, name: string, id: string, note: string): Clippings =>
  inList(lists, name, (clippings) =>
    clippings.map((each) => (each.id === id ? { ...each, note: note.slice(0, MOST.note) } : each)),
  );

/** `rows` with the one at a place moved by some places, no further than to either end. */
export function moved<T>(rows: readonly T[], from: number, by: number): T[] {
  const row = rows[from];
  if (row === undefined) return [...rows];
  const others = rows.filter((_, at) => at !== from);
  const to = Math.max(0, from + by);
  return [...others.slice(0, to), row, ...others.slice(to)];
}

export const reorder = (lists: Clippings, name: string, id: string, by: number): Clippings =>
  inList(lists, name, (clippings) =>
    moved(
      clippings,
      clippings.findIndex((each) => each.id === id),
      by,
    ),
  );

/** To the end of another list, or nowhere where that has it already. */
export function moveTo(lists: Clippings, from: string, to: string, id: string): Clippings {
  const clipping = lists.find(({ name }) => name === from)?.clippings.find((each) => each.id === id);
  const target = lists.find(({ name }) => name === to);
  if (clipping === undefined || target === undefined || from === to) return lists;
  const rest = remove(lists, from, id);
  return isClipped([target], id) ? rest : inList(rest, to, (clippings) => [...clippings, clipping]);
}

/** Both notes, one below the other, where they differ and neither says the other. */
const notes = (ours: string, theirs: string): string => {
  if (ours.includes(theirs)) return ours;
  return (theirs.includes(ours) ? theirs : `${ours}\n${theirs}`).slice(0, MOST.note);
};

/** What one of them does not know the other does. */
const both = (ours: Clipping, theirs: Clipping): Clipping => ({
  ...(ours.heading === null ? theirs : ours),
  note: notes(ours.note, theirs.note),
});

/** All that either has: lists of one name become one, in our order with theirs behind. */
export function merge(ours: Clippings, theirs: Clippings): Clippings {
  return theirs.reduce<Clippings>((lists, { name, clippings }) => {
    if (!lists.some((list) => list.name === name)) return [...lists, { name, clippings }];
    const coming = new Map(clippings.map((each) => [each.id, each]));
    return inList(lists, name, (held) => {
      const known = new Set(held.map(({ id }) => id));
      return [
        ...held.map((each) => both(each, coming.get(each.id) ?? each)),
        ...clippings.filter(({ id }) => !known.has(id)),
      ];
    });
  }, ours);
}
