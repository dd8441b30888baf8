/**
 * Runs before a page is first painted, so that nobody sees another theme or size than the one chosen. All else
 * about reading is loaded behind it, and only by who asks for it.
 */
import { loadScript } from "../search/client/loadScript.ts";
import { applySettings, CHANGED, keptSettings, presentSettings, type Settings } from "./settings.ts";

const assets = (document.currentScript as HTMLScriptElement).src;
const root = document.documentElement;

/** What is only of use to a page with scripts is shown from here on. */
root.dataset.reading = "";
applySettings(keptSettings());

/** Scripts that a setting calls for. */
const PARTS = [
  { script: "vertical.js", wanted: ({ writing }: Settings) => writing === "vertical" },
  { script: "simplified.js", wanted: ({ characters }: Settings) => characters === "simplified" },
  { script: "traditional.js", wanted: ({ characters }: Settings) => characters === "traditional" },
];

/** The stylesheet of what was asked for. Vertical lines wait for it, or they would first be seen lying. */
function addStyle(): void {
  if (document.querySelector("link[href$='desk.css']") !== null) return;
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = new URL("desk.css", assets).href;
  link.setAttribute("blocking", "render");
  document.head.append(link);
}

const loaded = new Map<string, Promise<void>>();

function load(script: string): Promise<void> {
  addStyle();
  const loading = loaded.get(script) ?? loadScript(new URL(script, assets));
  loaded.set(script, loading);
  // What did not come is asked for again.
  loading.catch(() => loaded.delete(script));
  return loading;
}

function loadParts(): void {
  const settings = presentSettings();
  for (const { script, wanted } of PARTS) if (wanted(settings)) load(script).catch(() => {});
}

if (presentSettings().writing === "vertical") addStyle();

document.addEventListener("DOMContentLoaded", () => {
  loadParts();
  document.addEventListener(CHANGED, loadParts);
});

document.addEventListener("click", ({ target }) => {
  const opener = target instanceof Element ? target.closest("[data-opens-settings]") : null;
  if (opener === null) return;
  load("settings.js").then(
    () => document.dispatchEvent(new CustomEvent("backfile-open-settings", { detail: opener })),
    () => {},
  );
});
