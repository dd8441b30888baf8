/**
 * An article reached from a search: what was searched is marked where it stands, with a way from one place to
 * the next. Loaded by `site.js` only when the address says what was searched (`?q=水库`).
 */
import { SECOND_READINGS } from "../../lexicon/variants.ts";
import { marks as words } from "../../words/shown.ts";
import { markHits, soughtIn, type Sought } from "../hits.ts";
import { parseQuery } from "../query.ts";
import { button, element, mixed } from "./elements.ts";

/** What is one passage on the page: a hit never reaches from one to the next. */
const PASSAGES = [
  // What heads an article without a headline are its first words, which the body has too.
  { part: "headline", selector: ".article :is(.series, .kicker, .subtitle, h1:not(:has(.tag)))" },
  { part: "byline", selector: ".article .byline a" },
  { part: "body", selector: ".article .body :is(p, h2, h3)" },
] as const;

/** What a person corrected, where nothing else holds what was searched. */
const BEFORE = [
  { part: "headline", selector: ".corrected .was[data-part=headline]" },
  { part: "body", selector: ".corrected .was[data-part=body]" },
] as const;

/** Wraps the characters `[from, to)` of a passage; a hit that crosses elements gets a mark in each. */
function wrap(nodes: Text[], from: number, to: number): HTMLElement[] {
  const marks: HTMLElement[] = [];
  let start = 0;
  for (const node of nodes) {
    const { length } = node;
    const [first, last] = [Math.max(from - start, 0), Math.min(to - start, length)];
    if (first < last) {
      const hit = first > 0 ? node.splitText(first) : node;
      if (last - first < hit.length) hit.splitText(last - first);
      const mark = element("mark", [], "hit");
      hit.replaceWith(mark);
      mark.append(hit);
      marks.push(mark);
    }
    start += length;
  }
  return marks;
}

const textNodes = (passage: Element): Text[] => {
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode() !== null) nodes.push(walker.currentNode as Text);
  return nodes;
};

/** Marks the hits of a passage; its text nodes are looked up anew for each, since marking one splits them. */
function markPassage(passage: Element, sought: Sought): HTMLElement[][] {
  const text = textNodes(passage)
    .map(({ data }) => data)
    .join("");
  const marks: HTMLElement[][] = [];
  let at = 0;
  for (const span of markHits(text, sought)) {
    if (span.hit) marks.push(wrap(textNodes(passage), at, at + span.text.length));
    at += span.text.length;
  }
  return marks;
}

function markArticle(typed: string, passages: typeof PASSAGES | typeof BEFORE): HTMLElement[][] {
  const { all } = parseQuery(typed, new Set(SECOND_READINGS.join("")));
  return passages.flatMap(({ part, selector }) => {
    const sought = soughtIn(part, all);
    if (sought.every(({ length }) => length === 0)) return [];
    return Array.from(document.querySelectorAll(selector)).flatMap((passage) => markPassage(passage, sought));
  });
}

function showSteps(hits: HTMLElement[][], typed: string): void {
  let now = -1;
  const place = element("span", [], "hits-place");
  place.setAttribute("role", "status");
  const go = (to: number): void => {
    hits[now]?.forEach((mark) => mark.classList.remove("current"));
    now = (to + hits.length) % hits.length;
    hits[now]!.forEach((mark) => mark.classList.add("current"));
    hits[now]![0]!.scrollIntoView({ block: "center" });
    place.textContent = words.place(now + 1, hits.length);
  };
  const bar = element(
    "div",
    [
      element("span", mixed(`“${typed}”`), "hits-query"),
      place,
      button(words.previous, () => go(now < 0 ? -1 : now - 1)),
      button(words.next, () => go(now + 1)),
      button(words.off, () => {
        bar.remove();
        for (const mark of hits.flat()) mark.replaceWith(...mark.childNodes);
        document.querySelector(".article")?.normalize();
      }),
    ],
    "hits",
  );
  bar.setAttribute("role", "region");
  bar.setAttribute("aria-label", words.label);
  document.body.append(bar);
  place.textContent = words.all(hits.length);
}

const typed = new URLSearchParams(location.search).get("q") ?? "";
const inText = markArticle(typed, PASSAGES);
const hits = inText.length > 0 ? inText : markArticle(typed, BEFORE);
for (const [first] of hits) first!.closest("details")?.setAttribute("open", "");
if (hits.length > 0) showSteps(hits, typed);
