/** Layout: copy is set into modules of columns, as a newspaper's page is; paragraphs are cut where a column ends. */
import type { Label } from "../../src/types.ts";
import type { Copy } from "./copy.ts";
import type { Random } from "./random.ts";

/** A printed element in its place. Rows and columns count from the page's top left corner. */
export type Element = {
  /** Index of its story among the page's; `null` for furniture and notices. */
  story: number | null;
  role: Exclude<Label, "blank">;
  text: string;
  /** Place among the elements of its story, as a reader would read them. */
  order: number;
  /** Body that goes on in mid-sentence where the body element before it stops. */
  continues: boolean;
  /** Text that stood before it in its paragraph was lost. */
  lostBefore: boolean;
  band: number;
  module: number;
  column: number;
  top: number;
};

export type LayoutOptions = {
  columns: number;
  /** Characters a printed line. */
  width: number;
  /** Several stories side by side. */
  sideBySide: boolean;
  /** Chance that a headline stands inside its body, over all columns but the first. */
  headInside: number;
  /** Chance that the lead paragraph stands over the byline. */
  leadFirst: number;
};

type Row = { text: string; role: Element["role"] };
type Inset = { story: number; row: Row };
/** Free rows of one column, `[from, to)`. */
type Slot = { column: number; from: number; to: number };

const CLOSING_MARK = /[，。、：；！？”’）》,.;:!?)]/;

/** Rows a paragraph takes: its first line is indented by two characters. */
const rowsOf = (text: string, width: number): number => Math.ceil((text.length + 2) / width);

function headRows(copy: Copy): { head: Row[]; byline: Row[] } {
  const row =
    (role: Row["role"]) =>
    (text: string): Row => ({ text, role });
  return {
    head: [
      ...(copy.series === null ? [] : [row("series")(copy.series)]),
      ...copy.kicker.map(row("kicker")),
      ...copy.headline.map(row("headline")),
      ...copy.subtitle.map(row("subtitle")),
    ],
    byline: copy.byline.map(row("byline")),
  };
}

/** Paragraphs and crossheads as printed: the dateline before the first sentence, the signature after the last. */
function bodyRows(copy: Copy): Row[] {
  const rows = copy.paragraphs.map((text): Row =>
    text.startsWith("## ") ? { text: text.slice(3), role: "crosshead" } : { text, role: "body" },
  );
  const first = rows.findIndex(({ role }) => role === "body");
  const last = rows.findLastIndex(({ role }) => role === "body");
  const gap = /[日讯电]$|[)）】]$/.test(copy.dateline) ? " " : "";
  return rows.map(({ text, role }, i) => ({
    text: `${i === first && copy.dateline !== "" ? copy.dateline + gap : ""}${text}${i === last ? copy.closing : ""}`,
    role,
  }));
}

/** Where a paragraph is cut that has `rows` rows left: never before a closing mark, never within a number or word. */
function cutAt(text: string, rows: number, width: number, indented: boolean): number {
  let at = rows * width - (indented ? 2 : 0);
  while (at < text.length && (CLOSING_MARK.test(text[at]!) || /[\w.%]{2}/.test(text.slice(at - 1, at + 1))))
    at++;
  return at;
}

type Placed = Row & { column: number; top: number; continues: boolean };

/** Pours paragraphs into slots, in order; what does not fit runs over the last slot's end. */
function pour(rows: Row[], slots: Slot[], width: number): Placed[] {
  const placed: Placed[] = [];
  let slot = 0;
  let top = slots[0]?.from ?? 0;
  for (const { text, role } of rows) {
    let rest = text;
    let indented = true;
    while (rest !== "") {
      const last = slot >= slots.length - 1;
      const { column, to } = slots[Math.min(slot, slots.length - 1)]!;
      const free = to - top;
      if (free <= 0 && !last) {
        slot++;
        top = slots[slot]!.from;
        continue;
      }
      const cut = last || role !== "body" ? rest.length : cutAt(rest, free, width, indented);
      const piece = rest.slice(0, cut);
      placed.push({ text: piece, role, column, top, continues: !indented });
      top += rowsOf(piece, width);
      rest = rest.slice(cut);
      indented = false;
    }
  }
  return placed;
}

/** A module's columns less the rows that a headline or insets take. */
function slotsOf(column: number, count: number, from: number, to: number, holes: Slot[]): Slot[] {
  return Array.from({ length: count }, (_, i) => column + i).flatMap((each) => {
    const slots: Slot[] = [];
    let start = from;
    for (const hole of holes.filter((one) => one.column === each).toSorted((a, b) => a.from - b.from)) {
      if (hole.from > start) slots.push({ column: each, from: start, to: hole.from });
      start = Math.max(start, hole.to);
    }
    return start < to ? [...slots, { column: each, from: start, to }] : slots;
  });
}

type Story = { copy: Copy; index: number; insets: Inset[] };

type Box = { band: number; module: number; column: number; columns: number; top: number; height: number };

function setModule(story: Story, box: Box, options: LayoutOptions, random: Random): Element[] {
  const { head, byline } = headRows(story.copy);
  let body = bodyRows(story.copy);
  const place = { band: box.band, module: box.module, lostBefore: false };
  const titled = [...head, ...byline];
  const inside = box.columns > 1 && titled.length > 0 && random.chance(options.headInside);
  const column = inside ? box.column + 1 : box.column;
  let headTop = inside ? box.top + random.between(3, Math.max(3, Math.floor(box.height / 2))) : box.top;
  const holes: Slot[] = [];
  const elements: Element[] = [];
  let order = 0;
  const set = (row: Row, at: number, top: number, owner: number, continues = false): void => {
    elements.push({ ...place, ...row, story: owner, order: order++, continues, column: at, top });
  };
  const start = headTop;
  // A headline's lines are one element to an extractor.
  for (const row of head) set(row, column, start, story.index);
  headTop += 2 * head.length;
  const lead = body.findIndex(({ role }) => role === "body");
  if (byline.length > 0 && lead === 0 && body.length > 2 && random.chance(options.leadFirst)) {
    // The lead is set wide under the headline, over the byline.
    set(body[0]!, column, headTop, story.index);
    headTop += rowsOf(body[0]!.text, options.width * Math.max(1, box.columns - (inside ? 1 : 0)));
    body = body.slice(1);
  }
  for (const row of byline) set(row, column, headTop++, story.index);
  const from = inside ? box.top : headTop;
  const bodyColumns = Array.from({ length: box.columns }, (_, i) => box.column + i);
  if (inside) for (const each of bodyColumns.slice(1)) holes.push({ column: each, from: start, to: headTop });
  for (const inset of story.insets) {
    const each = random.pick(bodyColumns);
    const rows = rowsOf(inset.row.text, options.width);
    const top = from + random.between(2, Math.max(2, box.height - rows - 2));
    if (holes.some((hole) => hole.column === each && top < hole.to + 2 && top + rows > hole.from - 2)) {
      set(inset.row, box.column, box.top + box.height, inset.story);
      continue;
    }
    holes.push({ column: each, from: top, to: top + rows });
    set(inset.row, each, top, inset.story);
  }
  const slots = slotsOf(box.column, box.columns, from, box.top + box.height, holes);
  for (const { column: at, top, continues, ...row } of pour(body, slots, options.width))
    set(row, at, top, story.index, continues);
  return elements;
}

const rowsOfStory = (story: Story, width: number): number =>
  bodyRows(story.copy).reduce((sum, { text }) => sum + rowsOf(text, width), 0) +
  story.insets.reduce((sum, { row }) => sum + rowsOf(row.text, width), 0);

/** Stories → a page's elements, in modules side by side or one below the other. */
export function layOut(stories: Story[], options: LayoutOptions, random: Random): Element[] {
  const elements: Element[] = [];
  const waiting = [...stories];
  let top = 0;
  for (let band = 0; waiting.length > 0; band++) {
    const height = random.between(12, 34);
    let column = 0;
    let bottom = top;
    for (let module = 0; waiting.length > 0 && column < options.columns; module++) {
      const story = waiting.shift()!;
      const rows = rowsOfStory(story, options.width);
      const free = options.columns - column;
      const wanted = Math.max(1, Math.round(rows / height));
      const columns = options.sideBySide ? Math.min(free, wanted) : free;
      const head = headRows(story.copy);
      const titles = 2 * head.head.length + head.byline.length;
      const box = { band, module, column, columns, top, height: Math.ceil(rows / columns) + titles + 1 };
      elements.push(...setModule(story, box, options, random));
      bottom = Math.max(bottom, box.top + box.height + 2);
      column += columns;
    }
    top = bottom;
  }
  return elements;
}
