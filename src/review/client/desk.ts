/** What the desk does beyond its forms, which work without it. */
import { listenToCorrecting } from "./correcting.ts";
import { listenToKeys } from "./keys.ts";
import { askBeforeLeaving } from "./unsaved.ts";

/** A click on a paragraph chooses it, unless words of it are being marked. */
function listenToParagraphs(): void {
  document.querySelector(".paragraphs")?.addEventListener("click", ({ target }) => {
    const radio = (target as HTMLElement)
      .closest("li")
      ?.querySelector<HTMLInputElement>("input[type='radio']");
    if (radio == null || radio.disabled || target === radio || getSelection()?.isCollapsed === false) return;
    radio.checked = true;
    radio.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

/** The page scrolls within its own half to where the article begins. */
function showFirstLine(): void {
  const line = document.querySelector<HTMLElement>("#first");
  const half = line?.closest<HTMLElement>(".printed");
  if (line == null || half == null) return;
  half.scrollTop = line.offsetTop - half.clientHeight / 4;
}

listenToKeys();
listenToCorrecting();
askBeforeLeaving();
listenToParagraphs();
showFirstLine();
