/** The button on an article's page that puts it among the clippings, and takes it out again. */
import { clipButton } from "../words/shown.ts";
import { clip, countOf, isClipped, merge, unclip, type Clippings } from "./clippings.ts";
import { clippingsStore } from "./clippingsStore.ts";
import { readArticle } from "./readArticle.ts";

function start(button: HTMLButtonElement, siteRoot: URL): void {
  const id = button.dataset.clips!;
  // Read before anything on the page is shown in other characters.
  const article = readArticle(document, id);
  const status = button.parentElement!.querySelector("[role=status]")!;
  const store = clippingsStore(siteRoot);
  /** As they were before it was taken out here: who thinks better of it has notes and place again. */
  let before: Clippings | null = null;
  const show = (): void => {
    button.textContent = isClipped(store.read(), id) ? clipButton.unclip : clipButton.clip;
  };
  const takeOut = (lists: Clippings): Clippings => {
    before = lists;
    return unclip(lists, id);
  };
  const putIn = (lists: Clippings): Clippings =>
    before === null ? clip(lists, article) : merge(before, lists);
  button.addEventListener("click", () => {
    const clipped = isClipped(store.read(), id);
    const against = store.change(clipped ? takeOut : putIn);
    show();
    status.textContent =
      against ?? (clipped ? clipButton.unclipped : clipButton.clipped(countOf(store.read())));
  });
  store.watch(show);
  show();
}

const button = document.querySelector<HTMLButtonElement>("[data-clips]");
const script = document.currentScript as HTMLScriptElement;
if (button !== null) start(button, new URL("..", script.src));
