/** A parse told of the text that its page had before, so that it is known again where only other lines of the page changed. */
import type { PageSheet, ParsedArticle } from "../archiveTypes.ts";
import { carriedLines, placesOf, printedOn, type Places } from "./places.ts";

type Page = Pick<PageSheet, "file" | "sha256" | "firstLine" | "text">;
type Joins = NonNullable<ParsedArticle["front"]["joins"]>;

const joinsBefore = (joins: Joins, places: Places): Joins =>
  joins.flatMap(({ from, to, confidence }) => {
    const [start, end] = [places(from)[0], places(to)[0]];
    return start === undefined || end === undefined ? [] : [{ from: start.line, to: end.line, confidence }];
  });

/** What a parse's front matter would be, had the page the text of `earlier` still. */
export function frontBefore(
  front: ParsedArticle["front"],
  earlier: Page,
  now: Pick<Page, "firstLine" | "text">,
): ParsedArticle["front"] {
  const places = placesOf(printedOn(now), printedOn(earlier));
  const [own, ...goesOn] = [front.source].flat();
  const { file, sha256 } = earlier;
  const before = { file, sha256, lines: carriedLines(own!.lines, places) };
  return {
    ...front,
    source: goesOn.length === 0 ? before : [before, ...goesOn],
    ...(front.joins === undefined ? {} : { joins: joinsBefore(front.joins, places) }),
  };
}
