/** Layout: stories are set into modules of columns, as on a newspaper's page; paragraphs are cut where a column ends. */
import { breakLines } from "../../scripts/sample.ts";
import { rowsOfAll } from "./columns.ts";
import type { Story } from "./arrange.ts";
import type { Matter } from "./matter.ts";
import { HEAD_ROWS, setModule } from "./module.ts";
import type { Options } from "./options.ts";
import type { Random } from "./random.ts";
import type { TruePart } from "./truth.ts";

/** Printed matter in its place. Rows and columns count from the page's top left corner. */
export type Element = Matter &
  Pick<TruePart, "story" | "order" | "continues" | "lostBefore"> & {
    /** Stories side by side are a band; each of them is a module. */
    band: number;
    module: number;
    column: number;
    top: number;
    /** Characters a printed line. */
    width: number;
    /** Read off on the line of the element before it. */
    sameLine: boolean;
  };

/** An element's printed lines. */
export const printedLines = ({ text, width, continues, lostBefore }: Element): string[] =>
  breakLines(text, width, continues || lostBefore ? 0 : 2);

const rowsOfStory = (story: Story, width: number): number =>
  rowsOfAll(story.body, width) + story.insets.reduce((sum, { matter }) => sum + rowsOfAll(matter, width), 0);

/** The row under all that is placed. */
const bottomOf = (placed: readonly Element[]): number =>
  Math.max(...placed.map((each) => each.top + printedLines(each).length));

/** Stories under a story in its columns make their columns longer, too. */
const LONGER = 0.75;

/** Where a stack of stories stands: its band, its first module, its columns, and the row under what is above. */
type Place = { band: number; module: number; column: number; columns: number; width: number; top: number };

/** Sets stories one under the other over the same columns; the elements, and the row under them. */
function setStack(
  stack: readonly Story[],
  place: Place,
  options: Options,
  random: Random,
): { elements: Element[]; bottom: number } {
  const { columns, width } = place;
  const elements: Element[] = [];
  let top = place.top;
  stack.forEach((story, i) => {
    const rows = Math.ceil(rowsOfStory(story, width) / columns);
    const height = rows + HEAD_ROWS * story.head.length + story.byline.length + 1;
    const box = { ...place, module: place.module + i, top, height };
    const placed = setModule(story, box, options, random);
    elements.push(...placed);
    top = Math.max(top + height, bottomOf(placed)) + 1;
  });
  return { elements, bottom: top };
}

/** Stories → a page's elements: side by side in bands, some with another under them; or one below the other over all columns. */
export function layOut(stories: readonly Story[], options: Options, random: Random): Element[] {
  const columns = random.between(3, 6);
  const width = random.between(12, 20);
  const elements: Element[] = [];
  const waiting = [...stories];
  let top = 0;
  for (let band = 0; waiting.length > 0; band++) {
    const depth = random.between(12, 34);
    let column = 0;
    let module = 0;
    let bottom = top;
    while (waiting.length > 0 && column < columns) {
      const stack = waiting.splice(0, random.chance(options.storyUnder) ? 2 : 1);
      const rows = stack.reduce((sum, story) => sum + rowsOfStory(story, width), 0);
      const long = stack.length > 1 ? depth * stack.length * LONGER : depth;
      const wanted = options.sideBySide ? Math.max(1, Math.round(rows / long)) : columns;
      const own = Math.min(columns - column, wanted);
      const place = { band, module, column, columns: own, width, top };
      const set = setStack(stack, place, options, random);
      elements.push(...set.elements);
      bottom = Math.max(bottom, set.bottom);
      module += stack.length;
      column += own;
    }
    top = bottom + 2;
  }
  return elements;
}
