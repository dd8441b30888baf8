/** By what a file is known again without being read. */
import type { Stats } from "node:fs";

/** Size, times and number; the time of the last change of a file's facts is one that no editor sets back. */
export const faceOf = ({ size, mtimeMs, ctimeMs, ino }: Stats): string =>
  `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
