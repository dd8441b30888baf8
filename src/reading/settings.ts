/** How a reader wants pages to look: kept on this device alone, and set on `<html>` for the stylesheet to follow. */
import { keep, readKept } from "../search/client/device.ts";

/** What can be chosen; `usual` is what holds when nothing was chosen, and needs no attribute. */
export const SETTINGS = [
  { name: "size", usual: "medium", choices: ["small", "medium", "large", "largest"] },
  { name: "writing", usual: "horizontal", choices: ["horizontal", "vertical"] },
  { name: "characters", usual: "printed", choices: ["printed", "simplified", "traditional"] },
  { name: "theme", usual: "system", choices: ["system", "light", "dark"] },
] as const;

export type SettingName = (typeof SETTINGS)[number]["name"];
export type Settings = Record<SettingName, string>;

const KEY = "backfile-reading";

/** Told to the document whenever a setting changes. */
export const CHANGED = "backfile-reading";

/** What was kept, as far as it is something that can be chosen; the usual for the rest. */
export function settingsFrom(kept: unknown): Settings {
  const chosen = typeof kept === "object" && kept !== null ? new Map(Object.entries(kept)) : new Map();
  return Object.fromEntries(
    SETTINGS.map(({ name, usual, choices }) => {
      const choice: unknown = chosen.get(name);
      return [name, choices.find((each) => each === choice) ?? usual];
    }),
  ) as Settings;
}

export const keptSettings = (): Settings => settingsFrom(readKept(KEY));

/** Sets them on `<html>`, as `data-size="large"`. */
export function applySettings(settings: Settings): void {
  const root = document.documentElement;
  for (const { name, usual } of SETTINGS)
    if (settings[name] === usual) delete root.dataset[name];
    else root.dataset[name] = settings[name];
  document.dispatchEvent(new Event(CHANGED));
}

/** What holds on this page now, kept or not. */
export const presentSettings = (): Settings => settingsFrom(document.documentElement.dataset);

/** Applies and keeps a choice; `false` when the browser keeps nothing: then it holds on this page alone. */
export function choose(settings: Settings): boolean {
  applySettings(settings);
  const chosen = SETTINGS.filter(({ name, usual }) => settings[name] !== usual);
  return keep(
    KEY,
    chosen.length === 0 ? null : Object.fromEntries(chosen.map(({ name }) => [name, settings[name]])),
  );
}
