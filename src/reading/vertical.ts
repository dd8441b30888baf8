/** An article set in vertical lines: figures upright, and its region walked through with the keyboard. */
import { element } from "../search/client/elements.ts";
import { verticalText } from "../words/shown.ts";
import { CHANGED, presentSettings } from "./settings.ts";
import { stretches } from "./upright.ts";

/** Share of the region's width that one press of a paging key moves by. */
const PAGE = 0.85;

function setFigures(body: HTMLElement): void {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode() !== null) nodes.push(walker.currentNode as Text);
  for (const node of nodes) {
    const parts = stretches(node.data);
    if (parts.every(({ className }) => className === null)) continue;
    node.replaceWith(
      ...parts.map(({ text, className }) => (className === null ? text : element("span", [text], className))),
    );
  }
}

/** The paging keys go on to the left, which is forward; at either end the page has them back. */
function page(body: HTMLElement, event: KeyboardEvent): void {
  if (event.target !== body || event.ctrlKey || event.metaKey || event.altKey) return;
  const back = event.key === "PageUp" || (event.key === " " && event.shiftKey);
  if (!back && event.key !== "PageDown" && event.key !== " ") return;
  const room = body.scrollWidth - body.clientWidth;
  // From 0 at the first line down to minus `room` at the last.
  const at = body.scrollLeft;
  if (back ? at >= 0 : at <= 1 - room) return;
  event.preventDefault();
  body.scrollBy({ left: (back ? 1 : -1) * PAGE * body.clientWidth });
}

function start(body: HTMLElement): void {
  let set = false;
  const follow = (): void => {
    const vertical = presentSettings().writing === "vertical";
    if (vertical && !set) {
      setFigures(body);
      set = true;
    }
    if (!vertical) {
      for (const name of ["tabindex", "role", "aria-label"]) body.removeAttribute(name);
      return;
    }
    body.tabIndex = 0;
    body.setAttribute("role", "region");
    body.setAttribute("aria-label", verticalText.label);
  };
  body.addEventListener("keydown", (event) => {
    if (presentSettings().writing === "vertical") page(body, event);
  });
  document.addEventListener(CHANGED, follow);
  follow();
}

const body = document.querySelector<HTMLElement>(".article .body");
if (body !== null) start(body);
