/** A module: one story's head, byline, insets and body in the columns it was given. */
import { freeSlots, pour, rowsOf, rowsOfAll, type Slot } from "./columns.ts";
import type { Element } from "./layout.ts";
import type { Inset, Story } from "./arrange.ts";
import type { Matter } from "./matter.ts";
import type { Options } from "./options.ts";
import type { Random } from "./random.ts";

export type Box = {
  band: number;
  module: number;
  /** Its first column, how many it has, and how many characters a printed line of theirs holds. */
  column: number;
  columns: number;
  width: number;
  top: number;
  height: number;
};

type Placed = Omit<Element, "order">;

/** Head, lead and byline in their places; `holes` are the rows they take, `from` is where the columns begin. */
type Opening = { elements: Placed[]; body: Matter[]; from: number; holes: Slot[] };

/** Rows that one line of a headline takes. */
export const HEAD_ROWS = 2;
/** Rows of body that stay between two insets. */
const BETWEEN_INSETS = 2;
const TRIES = 6;

const columnsOf = (box: Box): number[] => Array.from({ length: box.columns }, (_, i) => box.column + i);

const place = (
  { band, module, width }: Box,
  matter: Matter,
  story: number | null,
  at: { column: number; top: number },
): Placed => ({
  ...matter,
  ...at,
  band,
  module,
  story,
  width,
  continues: false,
  lostBefore: false,
  sameLine: false,
});

/** A lead is set wide under the headline, over the byline: only before a byline, and when a body follows. */
const mayLead = ({ byline, body }: Story): boolean =>
  byline.length > 0 && body.length > 2 && body[0]!.role === "body";

function setOpening(story: Story, box: Box, options: Options, random: Random): Opening {
  const { head, byline, index, body } = story;
  const inside = box.columns > 1 && head.length > 0 && random.chance(options.headInside);
  const apart = inside && random.chance(options.bylineApart);
  const leads = !apart && mayLead(story) && random.chance(options.leadFirst);
  const span = columnsOf(box).slice(inside ? 1 : 0);
  const column = span[0]!;
  const start = inside ? box.top + random.between(3, Math.max(3, Math.floor(box.height / 2))) : box.top;
  // A headline's lines are one element to an extractor: they share their row.
  const elements = head.map((line) => place(box, line, index, { column, top: start }));
  let top = start + HEAD_ROWS * head.length;
  if (leads) {
    const wide = box.width * span.length;
    elements.push({ ...place(box, body[0]!, index, { column, top }), width: wide });
    top += rowsOf(body[0]!.text, wide);
  }
  const over = { column: box.column, top: box.top };
  byline.forEach((line, i) => {
    elements.push(place(box, line, index, apart ? { ...over, top: over.top + i } : { column, top: top + i }));
  });
  if (!apart) top += byline.length;
  const holes = inside ? span.map((each) => ({ column: each, from: start, to: top })) : [];
  if (apart) holes.push({ column: box.column, from: box.top, to: box.top + byline.length });
  return { elements, body: leads ? body.slice(1) : body, from: inside ? box.top : top, holes };
}

/** A place for an inset where no other is near; when chance finds none, below what stands in the first column. */
function holeFor(rows: number, box: Box, from: number, holes: readonly Slot[], random: Random): Slot {
  const lowest = Math.max(from + 2, box.top + box.height - rows - 2);
  for (let tried = 0; tried < TRIES; tried++) {
    const column = random.pick(columnsOf(box));
    const top = random.between(from + 2, lowest);
    const free = holes.every(
      (hole) =>
        hole.column !== column || top >= hole.to + BETWEEN_INSETS || top + rows <= hole.from - BETWEEN_INSETS,
    );
    if (free) return { column, from: top, to: top + rows };
  }
  const below = Math.max(from, ...holes.filter(({ column }) => column === box.column).map(({ to }) => to));
  return { column: box.column, from: below, to: below + rows };
}

function setInset({ story, matter }: Inset, hole: Slot, box: Box): Placed[] {
  let top = hole.from;
  return matter.map((each) => {
    const element = place(box, each, story, { column: hole.column, top });
    top += rowsOf(each.text, box.width);
    return element;
  });
}

/** One story in its box. Only its last column may run over the box's end. */
export function setModule(story: Story, box: Box, options: Options, random: Random): Element[] {
  const { elements, body, from, holes } = setOpening(story, box, options, random);
  const insets = story.insets.flatMap((inset) => {
    const hole = holeFor(rowsOfAll(inset.matter, box.width), box, from, holes, random);
    holes.push(hole);
    return setInset(inset, hole, box);
  });
  const slots = freeSlots(columnsOf(box), from, box.top + box.height, holes);
  const text = pour(body, slots, box.width).map(({ column, top, continues, ...matter }) => ({
    ...place(box, matter, story.index, { column, top }),
    continues,
  }));
  return [...elements, ...insets, ...text].map((element, order) => ({ ...element, order }));
}
