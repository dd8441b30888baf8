/** The filters as groups of check boxes, kept up to date in place, so that the focus stays where it is. */
import { UNKNOWN_DATE } from "../../lexicon/placeholders.ts";
import type { Kind } from "../../types.ts";
import { days, filters, shownAs } from "../../words/shown.ts";
import { FACETS, perFacet, type Chosen, type FacetName, type FactIndex, type PerFacet } from "../narrow.ts";
import { button, element, mixed } from "./elements.ts";

/** How a facet is shown; one with `within` shows only what belongs to the values chosen there. */
const GROUPS: PerFacet<{ words: (value: string) => string; within?: FacetName }> = {
  year: { words: (year) => (UNKNOWN_DATE.startsWith(year) ? days.undated : days.year(year)) },
  month: { words: days.month, within: "year" },
  city: { words: shownAs },
  district: { words: (district) => district.slice(district.indexOf("/") + 1), within: "city" },
  topic: { words: shownAs },
  kind: { words: (kind) => filters.kinds[kind as Kind] ?? kind },
  paper: { words: shownAs },
  author: { words: (author) => author },
};

/** What is chosen, in words: `城市 淄博市、潍坊市`. */
export const chosenWords = (chosen: Chosen): string[] =>
  FACETS.filter((facet) => chosen[facet].length > 0).map((facet) =>
    filters.chosen(filters[facet], chosen[facet].map(GROUPS[facet].words)),
  );

/** The years and months chosen, in words. */
export const chosenTimes = ({ year, month }: Chosen): string[] =>
  [year.map(GROUPS.year.words), month.map(GROUPS.month.words)]
    .filter((words) => words.length > 0)
    .map(filters.values);

/** Values of a group shown before it is opened, and how many more each time. */
const SHOWN = 8;
const STEP = 50;

type Box = { label: HTMLLabelElement; input: HTMLInputElement; count: HTMLElement };

export type FacetView = {
  /** Shows the counts; a value that gives nothing is left out unless it is chosen. */
  show: (index: FactIndex, counts: PerFacet<number[]>, chosen: Chosen) => void;
};

const byCode = (a: string, b: string): number => (a < b ? -1 : 1);

/** Years from the newest, months as they pass; other values from the commonest. */
const ORDER: Partial<PerFacet<(a: string, b: string) => number>> = {
  year: (a, b) => byCode(b, a),
  month: byCode,
};

export function facetView(
  holder: HTMLElement,
  {
    changed,
    authorsWanted,
  }: { changed: (facet: FacetName, values: string[]) => void; authorsWanted: () => void },
): FacetView {
  const boxes = perFacet(() => new Map<string, Box>());
  const open = perFacet(() => SHOWN);
  let again = (): void => {};
  let chosenNow = perFacet((): string[] => []);

  const fieldsets = perFacet((facet) => {
    const fieldset = element("fieldset", [], "facet");
    fieldset.dataset.facet = facet;
    fieldset.hidden = true;
    fieldset.addEventListener("change", () => {
      const ticked = [...boxes[facet]].filter(([, { input }]) => input.checked).map(([value]) => value);
      changed(facet, ticked);
    });
    return fieldset;
  });
  holder.replaceChildren(...FACETS.map((facet) => fieldsets[facet]));

  const boxOf = (facet: FacetName, value: string): Box => {
    const known = boxes[facet].get(value);
    if (known !== undefined) return known;
    const input = element("input");
    input.type = "checkbox";
    input.name = facet;
    input.value = value;
    const count = element("span", [], "count");
    const made = {
      label: element("label", [input, ...mixed(` ${GROUPS[facet].words(value)} `), count]),
      input,
      count,
    };
    boxes[facet].set(value, made);
    return made;
  };

  function valuesOf(
    facet: FacetName,
    index: FactIndex,
    counts: number[],
  ): { value: string; count: number }[] {
    const { within } = GROUPS[facet];
    const parents = within === undefined ? null : chosenNow[within];
    const order = ORDER[facet];
    return index.facets[facet].values
      .map((value, place) => ({ value, count: counts[place] ?? 0 }))
      .filter(
        ({ value, count }) =>
          chosenNow[facet].includes(value) ||
          (count > 0 && (parents === null || parents.some((parent) => value.startsWith(parent)))),
      )
      .sort((a, b) => order?.(a.value, b.value) ?? (b.count - a.count || byCode(a.value, b.value)));
  }

  function showGroup(facet: FacetName, index: FactIndex, counts: number[]): void {
    const fieldset = fieldsets[facet];
    const values = valuesOf(facet, index, counts);
    const limit = open[facet];
    const whole = values.length <= limit + 1;
    const shown = values.filter(({ value }, at) => whole || at < limit || chosenNow[facet].includes(value));
    const focused = document.activeElement;
    const labels = shown.map(({ value, count }) => {
      const box = boxOf(facet, value);
      box.input.checked = chosenNow[facet].includes(value);
      box.count.textContent = String(count);
      return box.label;
    });
    const more = whole
      ? []
      : [
          button(
            filters.more(values.length - shown.length),
            () => {
              open[facet] += STEP;
              again();
              boxes[facet].get(values[limit]!.value)?.input.focus();
            },
            "plain-button",
          ),
        ];
    fieldset.replaceChildren(element("legend", [filters[facet]]), ...labels, ...more);
    fieldset.hidden = values.length === 0;
    if (focused instanceof HTMLElement && fieldset.contains(focused)) focused.focus({ preventScroll: true });
  }

  /** Authors are a large table: they come when they are asked for. */
  function offerAuthors(): void {
    fieldsets.author.replaceChildren(
      element("legend", [filters.author]),
      button(filters.authors, authorsWanted, "plain-button"),
    );
    fieldsets.author.hidden = false;
  }

  return {
    show: (index, counts, chosen) => {
      again = () => {
        chosenNow = chosen;
        for (const facet of FACETS) {
          if (facet === "author" && index.facets.author.values.length === 0) offerAuthors();
          else showGroup(facet, index, counts[facet]);
        }
      };
      again();
    },
  };
}
