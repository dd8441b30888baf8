/** The clippings of this archive, kept on this device alone. */
import { keep, readKept } from "../search/client/device.ts";
import type { Clippings } from "./clippings.ts";
import { listsFrom } from "./clippingsFile.ts";

export type ClippingsStore = {
  read: () => Clippings;
  /** Changes what is kept at the moment. Gives what there is to say against it: `null` when it was done and kept. */
  change: (by: (lists: Clippings) => Clippings) => string | null;
  /** Calls back when another window has changed them. */
  watch: (changed: () => void) => void;
};

const NOT_KEPT = "这个浏览器不让网站在设备上存东西，或者已经存满：离开这一页，改动就没有了。";

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
      if ("wrong" in changed) return `没有改：${changed.wrong}。`;
      const kept = keep(key, changed.lists);
      here = kept ? null : changed.lists;
      return kept ? null : NOT_KEPT;
    },
    watch: (changed) => {
      addEventListener("storage", (event) => {
        if (event.key === key || event.key === null) changed();
      });
    },
  };
}
