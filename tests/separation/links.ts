/** Links: which body part follows which, and whether in the same paragraph. */
import type { TruePage, TruePart } from "../simulator/truth.ts";
import type { Counts } from "./counts.ts";
import { groupBy, type Unit } from "./units.ts";

const ENDS = /[。！？!?…；：:][”’」』)）》"]*\s*$|[)）】]\s*$/;

/** Two body parts that follow each other. `joined`: in one paragraph. */
type Link = { from: TruePart; to: TruePart; joined: boolean };

/** `known`: print shows whether it is one paragraph. */
type TrueLink = Link & { known: boolean };

/** A page's body parts in reading order, story by story, as links. */
function trueLinks(page: TruePage): TrueLink[] {
  const texts = page.text.split("\n");
  const rows = page.lines.flatMap((parts, line) =>
    parts
      .filter(({ role, story }) => role === "body" && story !== null)
      .map((part) => ({ part, line, text: texts[line]!.slice(part.from, part.to) })),
  );
  return [...groupBy(rows, ({ part }) => part.story).values()].flatMap((body) => {
    const ordered = body.toSorted((a, b) => a.part.order - b.part.order);
    return ordered.slice(1).map((to, i): TrueLink => {
      const from = ordered[i]!;
      // A paragraph cut at a full stop may be taken for two; two paragraphs on one line may be taken for one.
      const cutAtStop = to.part.continues && ENDS.test(from.text);
      const onOneLine = !to.part.continues && from.line === to.line;
      const known = !cutAtStop && !onOneLine && to.part.unsure !== true;
      return { from: from.part, to: to.part, joined: to.part.continues, known };
    });
  });
}

/** Body parts that follow each other in an article. A part visited twice counts where it was left last. */
function foundLinks(units: readonly Unit[]): Map<TruePart, Link> {
  const read = units
    .flatMap(({ part, place }) => (place === null ? [] : [{ part, place }]))
    .toSorted((a, b) => a.place.order - b.place.order);
  const links = new Map<TruePart, Link>();
  read.slice(1).forEach(({ part: to, place }, i) => {
    const { part: from, place: before } = read[i]!;
    if (before.article !== place.article || from === to) return;
    links.set(from, { from, to, joined: before.block === place.block });
  });
  return links;
}

/** Links and joins in truth, as found, found and right. Joins only where print shows whether it is one. */
export function countLinks(
  page: TruePage,
  units: readonly Unit[],
): Pick<Counts, "links" | "linksFound" | "linksRight" | "joins" | "joinsFound" | "joinsRight"> {
  const printed = new Set(units.map(({ part }) => part));
  const truth = trueLinks(page).filter(({ from, to }) => printed.has(from) && printed.has(to));
  const found = foundLinks(units);
  const unknown = new Set(truth.filter(({ known }) => !known).map(({ from }) => from));
  const joins = truth.filter(({ known, joined }) => known && joined);
  const isRight = ({ from, to }: Link): boolean => found.get(from)?.to === to;
  return {
    links: truth.length,
    linksFound: found.size,
    linksRight: truth.filter(isRight).length,
    joins: joins.length,
    joinsFound: [...found.values()].filter(({ from, joined }) => joined && !unknown.has(from)).length,
    joinsRight: joins.filter((link) => isRight(link) && found.get(link.from)!.joined).length,
  };
}
