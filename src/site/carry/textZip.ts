/** Texts → a zip of them, the same from the same texts whenever and wherever it is made. */
import { zipSync } from "fflate";

/** Of every file in a zip: one that depends on no clock, the earliest that zip knows. */
export const ZIP_DATE = new Date(1980, 0, 1, 0, 0, 0);

/** Files in a zip that every program unpacks, Windows 7's own among them. */
export const MOST_IN_ZIP = 65_535;

/** Its files in order of their paths; no more than `MOST_IN_ZIP`. */
export function textZip(texts: { path: string; bytes: Uint8Array }[]): Uint8Array {
  const sorted = texts.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const files = Object.fromEntries(sorted.map(({ path, bytes }) => [path, bytes]));
  return zipSync(files, { level: 6, mtime: ZIP_DATE });
}
