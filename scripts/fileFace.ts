/** By what a file is known again without being read. */
import type { Stats } from "node:fs";

/** Of what the system says of a file no more: an archive has hundreds of thousands of them. */
export type FileStat = Pick<Stats, "size" | "mtimeMs" | "ctimeMs" | "ino">;

export const fileStat = ({ size, mtimeMs, ctimeMs, ino }: Stats): FileStat => ({
  size,
  mtimeMs,
  ctimeMs,
  ino,
});

/** Size, times and number; the time of the last change of a file's facts is one that no editor sets back. */
export const faceOf = ({ size, mtimeMs, ctimeMs, ino }: FileStat): string =>
  `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
