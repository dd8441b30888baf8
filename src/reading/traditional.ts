/** Shows what was printed in simplified characters in traditional ones, and back. The text kept is never changed. */
import { ConverterFactory } from "opencc-js/core";
import DICTIONARY from "traditional-dictionary";
import { unpack } from "./dictionary.ts";
import { CHANGED, presentSettings } from "./settings.ts";
import { spread } from "./spread.ts";

/** What was printed, and lists of it; the site's own words, sources and citations stay as they are. */
const SHOWN =
  ".article > header, .article > .body, .entry, .headlines, .issue-card, .neighbours, .search-results > li";
/** The site's own words among them. */
const OWN_WORDS = ".desk";
/** One phrase never reaches from one to the next. */
const PASSAGE = "p, h1, h2, h3, h4, li, dd, figcaption";

const TRADITIONAL = "zh-Hant";

const [characters, phrases] = unpack(DICTIONARY);
const convert = ConverterFactory([phrases, characters]);

/** Text that was converted, as it was and as it is; and the elements that say so, with the language they named before. */
const changed = new Map<Text, { printed: string; shown: string }>();
const renamed = new Map<Element, string | null>();

/** What of an element is Chinese: all of it, or on a site in another language the parts that say so. */
const chineseIn = (element: Element): Element[] =>
  element.matches(":lang(zh)") ? [element] : Array.from(element.querySelectorAll("[lang|=zh]"));

function textsOf(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode() !== null) nodes.push(walker.currentNode as Text);
  return nodes.filter((node) => {
    const { parentElement: parent } = node;
    return !changed.has(node) && parent!.closest(OWN_WORDS) === null && parent!.matches(":lang(zh)");
  });
}

/** Text nodes by the passage they stand in: a mark or a link divides nodes, and no phrase. */
function passages(element: Element): Text[][] {
  const byPassage = new Map<Element, Text[]>();
  for (const node of textsOf(element)) {
    const passage = node.parentElement?.closest(PASSAGE) ?? element;
    byPassage.set(passage, [...(byPassage.get(passage) ?? []), node]);
  }
  return [...byPassage.values()];
}

function show(element: Element): void {
  const language = element.getAttribute("lang");
  if (language === TRADITIONAL) return;
  for (const nodes of passages(element)) {
    const printed = nodes.map(({ data }) => data);
    const shown = spread(printed, convert(printed.join(""))) ?? printed.map(convert);
    for (const [at, node] of nodes.entries()) {
      changed.set(node, { printed: printed[at]!, shown: shown[at]! });
      node.data = shown[at]!;
    }
  }
  renamed.set(element, language);
  element.setAttribute("lang", TRADITIONAL);
}

/** Puts back what was printed; where another script has cut or replaced a text meanwhile, the page is read anew. */
function putBack(): void {
  const texts = Array.from(changed);
  if (texts.some(([node, { shown }]) => !node.isConnected || node.data !== shown)) {
    location.reload();
    return;
  }
  for (const [node, { printed }] of texts) node.data = printed;
  changed.clear();
  for (const [element, language] of renamed)
    if (language === null) element.removeAttribute("lang");
    else element.setAttribute("lang", language);
  renamed.clear();
}

const wanted = (): boolean => presentSettings().characters === "traditional";

/** Results that come later, and articles read offline. */
const later = new MutationObserver((changes) => {
  for (const node of changes.flatMap(({ addedNodes }) => Array.from(addedNodes)))
    if (node instanceof Element && wanted())
      for (const element of [node, ...node.querySelectorAll(SHOWN)])
        if (element.matches(SHOWN)) chineseIn(element).forEach(show);
});

function follow(): void {
  later.disconnect();
  if (!wanted()) {
    putBack();
    return;
  }
  for (const element of document.querySelectorAll(SHOWN)) chineseIn(element).forEach(show);
  for (const holder of document.querySelectorAll("#search-results, #offline, #clippings"))
    later.observe(holder, { childList: true, subtree: true });
}

document.addEventListener(CHANGED, follow);
follow();
