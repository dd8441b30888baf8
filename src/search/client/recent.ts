/** What was searched lately, kept on this device alone, shown under an empty field, and forgotten on request. */
import { searching } from "../../words/shown.ts";
import { isTooLong } from "../query.ts";
import { keep, readKept } from "./device.ts";
import { button, element } from "./elements.ts";
import type { SearchPage } from "./page.ts";

const KEY = "backfile-recent";
const KEPT = 8;

function read(): string[] {
  const kept = readKept(KEY);
  return Array.isArray(kept)
    ? kept.filter((each) => typeof each === "string" && !isTooLong(each)).slice(0, KEPT)
    : [];
}

const write = (queries: string[]): boolean => keep(KEY, queries.length === 0 ? null : queries);

export type Recent = {
  note: (typed: string) => void;
  /** Shows them while the field is empty. */
  show: () => void;
};

export function recentSearches({ recent, input }: SearchPage, asked: (typed: string) => void): Recent {
  const show = (): void => {
    // Not read before it is shown: the first look into the device's memory takes long.
    const queries = input.value.trim() === "" ? read() : [];
    recent.hidden = queries.length === 0;
    if (recent.hidden) return;
    const again = queries.map((typed) =>
      element("span", [
        button(typed, () => asked(typed), "plain-button"),
        forgetButton(searching.forget(typed), "×", () => write(read().filter((each) => each !== typed))),
      ]),
    );
    recent.replaceChildren(
      element("span", [searching.recent], "hint"),
      ...again,
      forgetButton(searching.forgetAll, searching.all, () => write([])),
    );
  };
  const forgetButton = (name: string, words: string, forget: () => void): HTMLButtonElement => {
    const made = button(
      words,
      () => {
        forget();
        show();
        input.focus();
      },
      "plain-button",
    );
    made.setAttribute("aria-label", name);
    return made;
  };
  return {
    note: (typed) => {
      const words = typed.trim();
      if (words !== "" && !isTooLong(words))
        write([words, ...read().filter((each) => each !== words)].slice(0, KEPT));
    },
    show,
  };
}
