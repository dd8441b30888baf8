/** A list that came in an address: shown, with what its articles' own pages say of them, and kept only on request. */
import { button, element } from "../search/client/elements.ts";
import { clippingsPage as words } from "../words/shown.ts";
import { unknownClipping, type Clipping } from "./clippings.ts";
import { factsLine, headlineOf } from "./clippingsView.ts";
import type { AddressOf } from "./exports.ts";
import { readArticle } from "./readArticle.ts";

/** Pages asked for at a time. */
const AT_ONCE = 4;

async function fetchArticle(id: string, address: string): Promise<Clipping | null> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) return null;
    return readArticle(new DOMParser().parseFromString(await answer.text(), "text/html"), id);
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
  const show = (id: string): void => {
    const clipping = known.get(id)!;
    rows.get(id)!.replaceChildren(headlineOf(clipping, addressOf(id)), factsLine(clipping));
  };
  ids.forEach(show);
  const waiting = [...ids];
  const load = async (): Promise<void> => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      const article = await fetchArticle(id, addressOf(id));
      if (article === null) continue;
      known.set(id, article);
      show(id);
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
