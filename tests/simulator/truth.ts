/** Truth: what every part of a page's lines is and to which story it belongs. Simulated, sample and real pages share it. */
import type { Label } from "../../src/types.ts";

/** Part of a printed line, `[from, to)` in UTF-16 units, and what it is. */
export type TruePart = {
  from: number;
  to: number;
  /** Index of its story among the page's; `null` for furniture, notices and advertisements. */
  story: number | null;
  role: Exclude<Label, "blank">;
  /** Place among the parts of its story, as a reader would read them. */
  order: number;
  /** Body that goes on in mid-sentence where the body part before it stops. */
  continues: boolean;
  /** Print does not show whether it does: set where only a person's annotation says so. */
  unsure?: boolean;
  /** Text that stood before it in its paragraph was lost. */
  lostBefore: boolean;
  /** The column it stood in; one for a whole story where stories are read one after the other; empty for what stands apart. */
  stream: string;
};

export type TruePage = {
  name: string;
  text: string;
  /** For every line of `text`, its parts from left to right; none for a blank line. */
  lines: TruePart[][];
};
