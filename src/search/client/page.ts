/** The search page's fixed parts, and what it says of itself to readers and to tests. */

export type State = "idle" | "loading" | "done" | "error";

function part(selector: string, root: ParentNode): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the search page has no ${selector}`);
  return found;
}

export type SearchPage = ReturnType<typeof searchPage>;

export function searchPage(root: HTMLElement) {
  const status = part("#search-status", root);
  return {
    form: part("form", root) as HTMLFormElement,
    input: part("input[name=q]", root) as HTMLInputElement,
    facets: part("#search-facets", root),
    results: part("#search-results", root),
    more: part("#search-more", root) as HTMLButtonElement,
    siteRoot: new URL(root.dataset.siteRoot ?? "./", document.baseURI),

    /** `total` is the exact number of results once they are known. */
    tell: (state: State, words: string, total: number | null = null): void => {
      status.textContent = words;
      root.dataset.resultCount = total === null ? "" : String(total);
      root.dataset.searchState = state;
    },
  };
}
