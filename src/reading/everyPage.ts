/** What every page does beside being read. */
import { CITED_ON } from "../lexicon/placeholders.ts";
import { copyButton } from "./copyButton.ts";

const { protocol, pathname, search, hash } = location;
const script = document.currentScript as HTMLScriptElement;

// Links name `index.html` so that they work from a folder; on a web host the address bar shows the permanent address.
if (protocol.startsWith("http") && pathname.endsWith("/index.html"))
  history.replaceState(history.state, "", pathname.slice(0, -"index.html".length) + search + hash);

// An article reached from a search marks what was searched.
if (document.querySelector(".article") && new URLSearchParams(search).has("q")) {
  const marks = document.createElement("script");
  marks.src = new URL("marks.js", script.src).href;
  document.head.append(marks);
}

// Read again without a network, and saved for it.
if ("serviceWorker" in navigator && protocol.startsWith("http"))
  navigator.serviceWorker.register(new URL("../sw.js", script.src).href).catch(() => {});

// What is to be copied gets a button; a citation of a page of the web gets the reader's day.
const today = new Intl.DateTimeFormat("sv-SE").format();
for (const text of document.querySelectorAll("[data-copy]")) {
  text.textContent = text.textContent.replace(CITED_ON, `[${today}]`);
  const [button, said] = copyButton(
    () => text.textContent,
    () => getSelection()!.selectAllChildren(text),
  );
  text.after(button, " ", said);
}

// `/` goes to the search field; the search page has keys of its own.
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const field = document.querySelector<HTMLInputElement>("#site-q");
  if (!field || document.activeElement?.matches("input, textarea, select")) return;
  event.preventDefault();
  field.focus();
  field.select();
});
