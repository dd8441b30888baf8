/** The search page's fixed parts, and what it says of itself to readers and to tests. */

import { searching, space } from "../../words/shown.ts";
import { button, mixed } from "./elements.ts";

export type State = "idle" | "loading" | "done" | "error";

function part(selector: string, root: ParentNode): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the search page has no ${selector}`);
  return found;
}

export type SearchPage = ReturnType<typeof searchPage>;

export function searchPage(root: HTMLElement) {
  const status = part("#search-status", root);
  const understood = part("#search-understood", root);
  const coverage = part("#search-coverage", root);
  const input = part("input[name=q]", root) as HTMLInputElement;
  const toggle = part("#search-filters", root);
  toggle.addEventListener("click", () =>
    toggle.setAttribute("aria-expanded", String(toggle.getAttribute("aria-expanded") !== "true")),
  );
  return {
    form: part("form", root) as HTMLFormElement,
    input,
    from: part("input[name=from]", root) as HTMLInputElement,
    to: part("input[name=to]", root) as HTMLInputElement,
    sort: part("select[name=sort]", root) as HTMLSelectElement,
    refine: part("#search-refine", root),
    facets: part("#search-facets", root),
    chart: part("#search-chart", root),
    recent: part("#search-recent", root),
    results: part("#search-results", root),
    more: part("#search-more", root) as HTMLButtonElement,
    siteRoot: new URL(root.dataset.siteRoot ?? "./", document.baseURI),

    /** `total` is the exact number of results once they are known. */
    tell: (state: State, words: string, total: number | null = null): void => {
      status.replaceChildren(words);
      root.dataset.resultCount = total === null ? "" : String(total);
      root.dataset.searchState = state;
    },
    /** Beside what was told last: a way on. */
    offer: (words: string, pressed: () => void): void =>
      status.append(" ", button(words, pressed, "plain-button")),
    /** What the query was taken for, and what of it was not understood. */
    explain: (words: string, filters: string[], notes: string[], unfilter: () => void): void => {
      const parts = [
        words === "" ? "" : searching.query(words),
        filters.length === 0 ? "" : searching.only(filters),
        ...notes,
      ].filter((sentence) => sentence !== "");
      understood.replaceChildren(...mixed(parts.join(space)));
      if (filters.length > 0)
        understood.append(
          " ",
          button(
            searching.unfilter,
            () => {
              unfilter();
              input.focus();
            },
            "plain-button",
          ),
        );
      toggle.textContent = searching.filters(filters.length);
    },
    /** How much the archive holds of what was searched. */
    cover: (words: string): void => {
      coverage.replaceChildren(...mixed(words));
    },
  };
}
