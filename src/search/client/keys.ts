/** The keyboard: `/` goes to the search field, arrows walk from there through the results, Escape leads back and out. */
import type { SearchPage } from "./page.ts";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches("input:not([type=checkbox]), textarea, select");

export function onKeys({ input, results, more }: SearchPage): void {
  const stops = (): HTMLElement[] => [
    input,
    ...results.querySelectorAll<HTMLElement>("h3 a"),
    ...(more.hidden ? [] : [more]),
  ];
  const step = (by: number): boolean => {
    const all = stops();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next = at < 0 ? undefined : all[at + by];
    next?.focus();
    return next !== undefined;
  };
  const keys: Record<string, () => boolean> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Escape: () => {
      if (document.activeElement === input) input.blur();
      else if (stops().includes(document.activeElement as HTMLElement)) input.focus();
      else return false;
      return true;
    },
    "/": () => {
      if (isTyping(document.activeElement)) return false;
      input.focus();
      input.select();
      return true;
    },
  };
  document.addEventListener("keydown", (event) => {
    // While an input method composes, every key is its own.
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (keys[event.key]?.() === true) event.preventDefault();
  });
}
