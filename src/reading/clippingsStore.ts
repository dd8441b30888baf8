/** The clippings of this archive, kept on this device alone. */
import { keep, readKept } from "../search/client/device.ts";
import { clippingsKept } from "../words/shown.ts";
import type { Clippings } from "./clippings.ts";
import { listsFrom } from "./clippingsFile.ts";

export type ClippingsStore = {
  read: () => Clippings;
  /** Changes what is kept at the moment. Gives what there is to say against it: `null` when it was done and kept. */
  change: (by: (lists: Clippings) => Clippings) => string | null;
  /** Calls back when another window has changed them. */
  watch: (changed: () => void) => void;
};

/**
 * On a host that has several archives each has its own. From a disk there is one for all: a folder or a stick
 * does not always have the same path.
 */
export const keyFor = ({ protocol, pathname }: URL): string =>
  protocol === "file:" || pathname === "/" ? "backfile-clippings" : `backfile-clippings:${pathname}`;

/** `siteRoot` is the address of the front page's folder. */
export function clippingsStore(siteRoot: URL): ClippingsStore {
  const key = keyFor(siteRoot);
  /** Set once the browser has refused: from then on this page has them alone. */
  let here: Clippings | null = null;
  const read = (): Clippings => {
    if (here !== null) return here;
    const kept = listsFrom(readKept(key) ?? []);
    return "lists" in kept ? kept.lists : [];
  };
  return {
    read,
    change: (by) => {
      // What could not be read again is not written.
      const changed = listsFrom(by(read()));
      if ("wrong" in changed) return clippingsKept.unchanged(changed.wrong);
      const kept = keep(key, changed.lists);
      here = kept ? null : changed.lists;
      return kept ? null : clippingsKept.notKept;
    },
    watch: (changed) => {
      addEventListener("storage", (event) => {
        if (event.key === key || event.key === null) changed();
      });
    },
  };
}
