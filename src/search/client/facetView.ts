/** The filters as groups of check boxes. Made once, then kept up to date, so that the focus stays where it is. */
import { FACETS, perFacet, type Chosen, type FacetName, type FacetSets, type Narrowed } from "../facets.ts";

const LEGENDS: Record<FacetName, string> = { year: "年份", city: "城市", topic: "专题", paper: "报纸" };

type Box = { value: string; label: HTMLLabelElement; input: HTMLInputElement; count: HTMLElement };

export type FacetView = {
  /** Shows the counts; a value that gives nothing is hidden unless it is chosen. */
  show: (counts: Narrowed["counts"], chosen: Chosen) => void;
  chosen: () => Chosen;
};

function box(facet: FacetName, value: string): Box {
  const label = document.createElement("label");
  const input = document.createElement("input");
  input.type = "checkbox";
  input.name = facet;
  input.value = value;
  const count = document.createElement("span");
  count.className = "count";
  label.append(input, ` ${value} `, count);
  return { value, label, input, count };
}

export function facetView(holder: HTMLElement, sets: FacetSets, changed: () => void): FacetView {
  const boxes = perFacet((facet) => Array.from(sets[facet].keys(), (value) => box(facet, value)));
  const fieldsets = FACETS.filter((facet) => boxes[facet].length > 0).map((facet) => {
    const fieldset = document.createElement("fieldset");
    fieldset.className = "facet";
    fieldset.dataset.facet = facet;
    const legend = document.createElement("legend");
    legend.textContent = LEGENDS[facet];
    fieldset.append(legend, ...boxes[facet].map(({ label }) => label));
    fieldset.addEventListener("change", changed);
    return fieldset;
  });
  holder.replaceChildren(...fieldsets);

  return {
    show: (counts, chosen) => {
      for (const facet of FACETS) {
        for (const { value, label, input, count } of boxes[facet]) {
          const number = counts[facet].get(value) ?? 0;
          input.checked = chosen[facet].includes(value);
          count.textContent = String(number);
          label.hidden = number === 0 && !input.checked;
        }
      }
      for (const fieldset of fieldsets)
        fieldset.hidden = fieldset.querySelector("label:not([hidden])") === null;
    },
    chosen: () =>
      perFacet((facet) => boxes[facet].filter(({ input }) => input.checked).map(({ value }) => value)),
  };
}
