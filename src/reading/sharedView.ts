/** A list that came in an address: shown, with what its articles' own pages say of them, and kept only on request. */
import { button, element, mixed } from "../search/client/elements.ts";
import { clippingsPage as words } from "../words/shown.ts";
import { unknownClipping, type Clipping } from "./clippings.ts";
import { factsLine, headlineOf } from "./clippingsView.ts";
import type { AddressOf } from "./exports.ts";
import { readArticle } from "./readArticle.ts";

/** Pages asked for at a time. */
const AT_ONCE = 4;

/** What an article's address answers with: the article, or a page that says it was withdrawn, merged, or never was. */
type Answer = { clipping: Clipping; notice: string | null };

async function fetchArticle(id: string, address: string): Promise<Answer | null> {
  try {
    const text = await (await fetch(address)).text();
    const page = new DOMParser().parseFromString(text, "text/html");
    const clipping = readArticle(page, id);
    const notice = clipping.heading === null ? page.querySelector("main h1")?.textContent : null;
    return { clipping, notice: notice ?? null };
  } catch {
    return null;
  }
}

/** `keep` is given what is known by then. A page on a disk may fetch nothing: there the links have to do. */
export function sharedView(
  ids: string[],
  addressOf: AddressOf,
  keep: (clippings: Clipping[]) => void,
): HTMLElement {
  const known = new Map(ids.map((id) => [id, unknownClipping(id)]));
  const rows = new Map(ids.map((id) => [id, element("li", [], "entry")]));
  const show = (id: string, notice: string | null): void => {
    const clipping = known.get(id)!;
    const below = notice === null ? factsLine(clipping) : element("p", mixed(notice), "meta");
    rows.get(id)!.replaceChildren(headlineOf(clipping, addressOf(id)), below);
  };
  for (const id of ids) show(id, null);
  const waiting = [...ids];
  const load = async (): Promise<void> => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      const answer = await fetchArticle(id, addressOf(id));
      if (answer === null) continue;
      known.set(id, answer.clipping);
      show(id, answer.notice);
    }
  };
  if (location.protocol !== "file:") for (let each = 0; each < AT_ONCE; each += 1) void load();
  const heading = element("h2", [
    words.sharedHeading,
    element("span", [words.articles(ids.length)], "count"),
  ]);
  heading.id = "shared";
  const section = element("section", [
    heading,
    element("p", [words.onlyShown]),
    element("p", [button(words.keep, () => keep([...known.values()]))]),
    element("ol", [...rows.values()], "entries"),
  ]);
  section.setAttribute("aria-labelledby", heading.id);
  return section;
}
