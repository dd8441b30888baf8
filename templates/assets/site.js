/** What every page does beside being read. */
(function () {
  const { protocol, pathname, search, hash } = location;
  const script = document.currentScript;

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

  // `/` goes to the search field; the search page has keys of its own.
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const field = document.querySelector("#site-q");
    if (!field || document.activeElement?.matches("input, textarea, select")) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
})();
