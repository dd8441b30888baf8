/** What pages were taken apart to, on the disk until it is their turn to be written: memory does not grow with a run. */
import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { about } from "../systemFault.ts";

/** Where something lies on the shelf. */
export type Place = { at: number; size: number };

export type PageShelf = {
  put: (bytes: Uint8Array) => Place;
  get: (place: Place) => Uint8Array;
  close: () => void;
};

/** On the disk of `folder`, in a file that goes with this process. */
export function openShelf(folder: string): PageShelf {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `.pages.${process.pid}.unfinished`);
  const handle = openSync(file, "w+");
  const unname = (): void => rmSync(file, { force: true });
  try {
    unname();
  } catch {
    // Some disks (shared folders) let nothing be removed that is open: then it goes when it is closed, or the next run removes it.
  }
  let end = 0;
  return {
    put: (bytes) => {
      const place = { at: end, size: bytes.length };
      for (let done = 0; done < bytes.length;)
        done += about(file, () => writeSync(handle, bytes, done, bytes.length - done, end + done));
      end += bytes.length;
      return place;
    },
    get: ({ at, size }) => {
      const bytes = new Uint8Array(size);
      for (let done = 0; done < size;) {
        const read = readSync(handle, bytes, done, size - done, at + done);
        if (read === 0) throw new Error(`${file}: is shorter than what was written to it`);
        done += read;
      }
      return bytes;
    },
    close: () => {
      closeSync(handle);
      unname();
    },
  };
}
