/** Links name `index.html` so that they work from a folder; on a web host the address bar shows the permanent address. */
(function () {
  const { protocol, pathname, search, hash } = location;
  if (!protocol.startsWith("http") || !pathname.endsWith("/index.html")) return;
  history.replaceState(history.state, "", pathname.slice(0, -"index.html".length) + search + hash);
})();
