/** What an element does where its true column and story are known. */
import type { Column, Move, State } from "../../src/rules/columnShapes.ts";
import type { KnownPage } from "./knownPages.ts";

/** Stories in a band stand side by side; where they are read one after the other, each is one of its own. */
const bandOf = (stream: string, plain: boolean): string => (plain ? stream : stream.split(" ")[0]!);

/** What a text, headline or byline did where its true column is known; `story` is `-1` when its story is not begun. */
export function rightMove(
  { page, truth, plain }: KnownPage,
  state: State,
  index: number,
  story: number,
): Move {
  const { columns } = state;
  const { stream } = truth[index]!;
  const streamOf = ({ first, last }: Column): string => truth[last < 0 ? first : last]!.stream;
  const band = bandOf(stream, plain);
  const beside = columns.some((column) => bandOf(streamOf(column), plain) === band);
  const { kind } = page.elements[index]!;
  if (kind === "byline")
    return story >= 0 ? { kind: "sign", story } : { kind: beside ? "open" : "openBelow" };
  if (kind === "head" && story >= 0) return { kind: "title", story };
  if (kind === "head") {
    const column = columns.findIndex((each) => each.last >= 0 && streamOf(each) === stream);
    return column >= 0 ? { kind: "under", column } : { kind: beside ? "beside" : "below" };
  }
  if (story < 0) {
    const column = columns.findIndex((each) => streamOf(each) === stream);
    if (column >= 0) return { kind: "box", column };
    return { kind: beside ? "begin" : "beginBelow" };
  }
  const own = columns.findIndex((each) => each.story === story && streamOf(each) === stream);
  // Under a headline over several columns, the first text may stand in another than the headline.
  const column = own < 0 ? columns.findIndex((each) => each.story === story && each.last < 0) : own;
  return column < 0 ? { kind: "turn", story } : { kind: "goOn", column };
}
