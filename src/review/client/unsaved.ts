/** Leaving the page with something typed and not saved is asked about first. */

export function askBeforeLeaving(): void {
  const form = document.querySelector<HTMLFormElement>("#desk");
  if (form === null) return;
  let typed = false;
  // What is only chosen, a paragraph or another article, is nothing to lose.
  form.addEventListener("input", ({ target }) => {
    const isChoice =
      target instanceof HTMLElement &&
      target.matches("[type='radio'], [name='with'], [name='joined'], [name='headline'], [name='line']");
    typed ||= !isChoice;
  });
  form.addEventListener("submit", () => {
    typed = false;
  });
  window.addEventListener("beforeunload", (event) => {
    if (typed) event.preventDefault();
  });
}
