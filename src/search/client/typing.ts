/** The search field: runs after a short pause and on Enter, and never while an input method is composing. */
import { type SearchPage } from "./page.ts";

/** Pause after the last key before what is typed is searched, in milliseconds. */
const PAUSE = 250;

/**
 * One stretch of typing is one step of the browser's history: its first search is pushed, the next replace it. Gives
 * what ends a stretch: anything else that makes a step. `entered` is told of what Enter or the button asked for.
 */
export function onTyped(
  { form, input }: SearchPage,
  typed: (text: string, how: "push" | "replace") => void,
  entered: (text: string) => void,
): () => void {
  let composing = false;
  let typing = false;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const settle = (): void => {
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
  // A composition that is broken off, by the field's own × or by going back, does not always end with an event.
  input.addEventListener("input", (event) => {
    composing = event instanceof InputEvent && event.isComposing;
    if (!composing) later();
  });
  input.addEventListener("blur", () => {
    composing = false;
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (composing) return;
    clearTimeout(pause);
    entered(input.value);
    settle();
    typing = false;
  });
  const end = (): void => {
    clearTimeout(pause);
    composing = false;
    typing = false;
  };
  window.addEventListener("popstate", end);
  return end;
}
