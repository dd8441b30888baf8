/** The search page at work: what is typed and chosen → results, facets and the address bar, in step. */
import { ask, type SearchIndex } from "../ask.ts";
import { FACETS, narrow, perFacet } from "../facets.ts";
import { isEmpty, parseQuery } from "../query.ts";
import { readAddress, writeAddress, type Asked } from "./address.ts";
import { facetView, type FacetView } from "./facetView.ts";
import { searchPage, type SearchPage } from "./page.ts";
import { openIndex } from "./pagefindIndex.ts";
import { resultList } from "./resultList.ts";
import { onTyped } from "./typing.ts";

const WORDS = {
  loading: "正在检索……",
  none: "没有找到符合条件的文章。可以减少词语、取消筛选，或换一种写法。",
  found: (total: number): string => `共 ${total} 篇`,
  failed: "检索没有完成：索引未能载入。请检查网络连接后再试。",
  file: "直接打开的文件里不能检索：请使用网上的版本，或在项目文件夹中运行 npm start。按日期、城市和专题浏览不受影响。",
};

type Opened = { index: SearchIndex; facets: FacetView };

const isNothing = ({ typed, chosen }: Asked): boolean =>
  isEmpty(parseQuery(typed)) && FACETS.every((facet) => chosen[facet].length === 0);

function startSearch(page: SearchPage): void {
  const list = resultList(page);
  let asked = readAddress(location.search);
  let opening: Promise<Opened> | null = null;
  let newest = 0;

  async function openOnce(): Promise<Opened> {
    const index = await openIndex(page.siteRoot);
    const facets = facetView(page.facets, index.facets, () =>
      change({ ...asked, chosen: facets.chosen() }, "push"),
    );
    return { index, facets };
  }

  const open = (): Promise<Opened> => {
    opening ??= openOnce().catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };

  const fail = (error: unknown): void => {
    console.error(error);
    list.clear();
    page.tell("error", WORDS.failed);
  };

  /** Nothing asked: the filters are offered all the same, once they are there. */
  async function rest(current: () => boolean): Promise<void> {
    list.clear();
    page.tell("idle", "");
    const { index, facets } = await open();
    const nothing = perFacet(() => []);
    if (current()) facets.show(narrow(index.ids, index.facets, nothing).counts, nothing);
  }

  async function search(current: () => boolean): Promise<void> {
    page.tell("loading", WORDS.loading);
    const { index, facets } = await open();
    const query = parseQuery(asked.typed);
    const { ids, counts } = narrow(await ask(index, query), index.facets, asked.chosen);
    if (!current()) return;
    facets.show(counts, asked.chosen);
    await list.show(ids, query.all, index, current);
    if (current()) page.tell("done", ids.length === 0 ? WORDS.none : WORDS.found(ids.length), ids.length);
  }

  /** Runs what is asked; a newer run always wins over an older one that is still under way. */
  function run(): void {
    const turn = ++newest;
    const current = (): boolean => turn === newest;
    (isNothing(asked) ? rest(current) : search(current)).catch((error: unknown) => {
      if (current()) fail(error);
    });
  }

  function change(next: Asked, how: "push" | "replace"): void {
    const address = writeAddress(next);
    if (address !== writeAddress(asked)) history[`${how}State`](null, "", location.pathname + address);
    asked = next;
    run();
  }

  onTyped(page, (typed, how) => change({ ...asked, typed }, how));
  page.more.addEventListener("click", () => void list.showMore().catch(fail));
  window.addEventListener("popstate", () => {
    asked = readAddress(location.search);
    page.input.value = asked.typed;
    run();
  });
  page.input.value = asked.typed;
  run();
}

const root = document.querySelector<HTMLElement>("#search");
if (root) {
  const page = searchPage(root);
  if (location.protocol === "file:") page.tell("error", WORDS.file);
  else startSearch(page);
}
