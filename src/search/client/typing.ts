/** The search field: runs after a short pause and on Enter, and never while an input method is composing. */
import { type SearchPage } from "./page.ts";

/** Pause after the last key before what is typed is searched, in milliseconds. */
const PAUSE = 250;

/** One stretch of typing is one step of the browser's history: its first search is pushed, the next replace it. */
export function onTyped(
  { form, input }: SearchPage,
  typed: (text: string, how: "push" | "replace") => void,
): void {
  let composing = false;
  let typing = false;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const settle = (): void => {
    if (composing) return;
    typed(input.value, typing ? "replace" : "push");
    typing = true;
  };
  const later = (): void => {
    clearTimeout(pause);
    pause = setTimeout(settle, PAUSE);
  };

  input.addEventListener("compositionstart", () => {
    composing = true;
    clearTimeout(pause);
  });
  input.addEventListener("compositionend", () => {
    composing = false;
    later();
  });
  input.addEventListener("input", (event) => {
    if (!composing && !(event instanceof InputEvent && event.isComposing)) later();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(pause);
    settle();
    typing = false;
  });
  window.addEventListener("popstate", () => {
    clearTimeout(pause);
    typing = false;
  });
}
