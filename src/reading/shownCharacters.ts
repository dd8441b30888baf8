/** Shows a page's Chinese in other characters than it was printed in, and puts back what was. The text kept is never changed. */
import { CHANGED, presentSettings } from "./settings.ts";
import { spread } from "./spread.ts";

/** What stays as printed: citations and all else that is copied, file names, sources line by line, what the reader types. */
const KEPT = "[data-copy], [translate=no], .source-line, .line-text, code, textarea, script, style";
/** One phrase never reaches from one to the next. */
const PASSAGE = "p, h1, h2, h3, h4, li, dd, dt, td, th, figcaption, summary";
/** Words of an element that are no text in it. */
const WORDED = ["aria-label", "placeholder", "title"];
/** Read by who clips the article, and to be clipped as printed (`readArticle.ts`). */
const CLIPPED = ".printed > *";
/** Where other scripts cut what was printed; elsewhere they put words of theirs in the place of words. */
const PRINTED = ".article";
const OWN_WORDS = ".desk";

type Shown = { printed: string; shown: string };

const isShown = (element: Element): boolean => element.matches(":lang(zh)") && element.closest(KEPT) === null;

function textNodes(root: Node): Text[] {
  if (root instanceof Text) return [root];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode() !== null) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** `root` and the elements in it, as far as a selector names them. */
const within = (root: Node, selector: string): Element[] =>
  root instanceof Element
    ? [root, ...root.querySelectorAll(selector)].filter((element) => element.matches(selector))
    : [];

/** While the reader's choice is `choice`, all Chinese is shown as `convert` makes it, and said to be in `language`. */
export function showCharacters(choice: string, language: string, convert: (text: string) => string): void {
  const texts = new Map<Text, Shown>();
  const words = new Map<Element, Map<string, Shown>>();
  /** The elements that say in which characters they are, and what they said before. */
  const renamed = new Map<Element, string | null>();

  function rename(element: Element, its: string): void {
    if (!renamed.has(element)) renamed.set(element, element.getAttribute("lang"));
    element.setAttribute("lang", its);
  }

  /** Text nodes by the passage they stand in: a mark or a link divides nodes, and no phrase. */
  function passages(root: Node): Text[][] {
    const byPassage = new Map<Element, Text[]>();
    for (const node of textNodes(root)) {
      const { parentElement: parent } = node;
      if (texts.has(node) || parent === null || !isShown(parent)) continue;
      const passage = parent.closest(PASSAGE) ?? parent;
      byPassage.set(passage, [...(byPassage.get(passage) ?? []), node]);
    }
    return [...byPassage.values()];
  }

  function showTexts(nodes: Text[]): void {
    const printed = nodes.map(({ data }) => data);
    const shown = spread(printed, convert(printed.join(""))) ?? printed.map(convert);
    for (const [at, node] of nodes.entries()) {
      const clipped = node.parentElement?.closest<HTMLElement>(CLIPPED);
      if (clipped) clipped.dataset["printed"] ??= clipped.textContent;
      texts.set(node, { printed: printed[at]!, shown: shown[at]! });
      node.data = shown[at]!;
    }
  }

  function show(root: Node): void {
    passages(root).forEach(showTexts);
    for (const attribute of WORDED)
      for (const element of within(root, `[${attribute}]`).filter(isShown)) {
        const printed = element.getAttribute(attribute)!;
        const shown = convert(printed);
        words.set(
          element,
          (words.get(element) ?? new Map<string, Shown>()).set(attribute, { printed, shown }),
        );
        element.setAttribute(attribute, shown);
      }
    // On a site in another language, what is Chinese says so itself.
    for (const element of within(root, "[lang|=zh]").filter(isShown)) rename(element, language);
  }

  /** What its own script has taken from the page needs no putting back. */
  function forget({ target, removedNodes }: MutationRecord): void {
    const parent = target instanceof Element ? target : target.parentElement;
    if (parent?.closest(PRINTED) && !parent.closest(OWN_WORDS)) return;
    for (const node of Array.from(removedNodes).flatMap(textNodes)) if (!node.isConnected) texts.delete(node);
  }

  /** Results, answers to a press, articles read offline. */
  const later = new MutationObserver((changes) => {
    changes.forEach(forget);
    for (const node of changes.flatMap(({ addedNodes }) => Array.from(addedNodes)))
      if (node.isConnected) show(node);
  });

  function showAll(): void {
    const { documentElement: root, body } = document;
    if (!root.matches(":lang(zh)")) show(body);
    else {
      const printed = root.lang;
      for (const kept of body.querySelectorAll(KEPT)) rename(kept, printed);
      rename(root, language);
      show(body);
    }
    later.observe(body, { childList: true, subtree: true });
  }

  /** Puts back what was printed; where another script has cut or replaced a text meanwhile, the page is read anew. */
  function putBack(): void {
    later.takeRecords().forEach(forget);
    later.disconnect();
    if (Array.from(texts).some(([node, { shown }]) => !node.isConnected || node.data !== shown)) {
      location.reload();
      return;
    }
    for (const [node, { printed }] of texts) node.data = printed;
    for (const [element, attributes] of words)
      for (const [attribute, { printed, shown }] of attributes)
        if (element.getAttribute(attribute) === shown) element.setAttribute(attribute, printed);
    for (const [element, its] of renamed)
      if (its === null) element.removeAttribute("lang");
      else element.setAttribute("lang", its);
    for (const clipped of document.querySelectorAll<HTMLElement>("[data-printed]"))
      delete clipped.dataset["printed"];
    for (const kept of [texts, words, renamed]) kept.clear();
  }

  function follow(): void {
    if (presentSettings().characters !== choice) putBack();
    // Behind the script of the other characters, which puts back its own first.
    else queueMicrotask(showAll);
  }

  document.addEventListener(CHANGED, follow);
  follow();
}
