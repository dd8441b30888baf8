/** Where a reader was in the results, kept with the step of the browser's history: who comes back finds it again. */

export type Place = { shown: number; y: number };

const isPlace = (state: unknown): state is Place =>
  typeof state === "object" && state !== null && "shown" in state && "y" in state;

/** The place kept with the present step; nothing for a step that is new. */
export const readPlace = (): Place | null => {
  const state: unknown = history.state;
  return isPlace(state) ? state : null;
};

/** Keeps the place whenever the page is left; `note` keeps it now. `shown` says how many results are shown. */
export function keepPlace(shown: () => number): { note: () => void } {
  history.scrollRestoration = "manual";
  const note = (): void => history.replaceState({ shown: shown(), y: scrollY } satisfies Place, "");
  window.addEventListener("pagehide", note);
  return { note };
}
