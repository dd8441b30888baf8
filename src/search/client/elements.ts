/** Elements made in the page. All text goes in as text. */
import { apart, inChinese } from "../../words/shown.ts";

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  children: (Node | string)[] = [],
  className?: string,
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.append(...children);
  if (className !== undefined) made.className = className;
  return made;
}

/** Words of the site, with words from print among them. */
export const mixed = (words: string): (Node | string)[] =>
  apart(words, (chinese) => inChinese(element("span", [chinese])));

export function button(words: string, pressed: () => void, className?: string): HTMLButtonElement {
  const made = element("button", mixed(words), className);
  made.type = "button";
  made.addEventListener("click", pressed);
  return made;
}
