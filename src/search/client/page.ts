/** The search page's fixed parts, and what it says of itself to readers and to tests. */

export type State = "idle" | "loading" | "done" | "error";

const part = <T extends HTMLElement>(selector: string, root: ParentNode): T => {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`the search page has no ${selector}`);
  return found;
};

export type SearchPage = ReturnType<typeof searchPage>;

export function searchPage(root: HTMLElement) {
  const status = part("#search-status", root);
  return {
    form: part<HTMLFormElement>("form", root),
    input: part<HTMLInputElement>("input[name=q]", root),
    facets: part("#search-facets", root),
    results: part<HTMLOListElement>("#search-results", root),
    more: part<HTMLButtonElement>("#search-more", root),
    siteRoot: new URL(root.dataset.siteRoot ?? "./", document.baseURI),

    /** `total` is the exact number of results once they are known. */
    tell: (state: State, words: string, total: number | null = null): void => {
      status.textContent = words;
      root.dataset.resultCount = total === null ? "" : String(total);
      root.dataset.searchState = state;
    },
  };
}
