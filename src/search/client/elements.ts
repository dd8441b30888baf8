/** Elements made in the page. All text goes in as text. */

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

export function button(words: string, pressed: () => void, className?: string): HTMLButtonElement {
  const made = element("button", [words], className);
  made.type = "button";
  made.addEventListener("click", pressed);
  return made;
}
