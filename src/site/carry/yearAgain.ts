/** The files of a year in which articles' bodies are others: rows are put in the places of earlier ones. */
import { textZip } from "./textZip.ts";
import { PART, rowOf, YEAR_FORMATS, type Carried, type YearFormat } from "./yearFiles.ts";
import { zipAgain } from "./zipAgain.ts";

/** An article as its year's files have it, and as they are to have it. */
export type CarriedAgain = { was: Carried; is: Carried };

function rowsAgain(file: Buffer, was: Buffer, is: Buffer): Buffer | null {
  const at = file.indexOf(was);
  if (at < 0 || file.indexOf(was, at + 1) >= 0) return null;
  return Buffer.concat([file.subarray(0, at), is, file.subarray(at + was.length)]);
}

function fileAgain(format: YearFormat, file: Buffer, { was, is }: CarriedAgain): Uint8Array | null {
  const [before, now] = [rowOf(format, was), rowOf(format, is)];
  if (format.file !== textZip) {
    const again = rowsAgain(file, Buffer.from(before.bytes), Buffer.from(now.bytes));
    return again === null || again.length > PART.bytes ? null : again;
  }
  const again = zipAgain(file, textZip([now]));
  return again === null || again.size > PART.bytes ? null : again.zip;
}

/**
 * One format's file of a year that has no other of this format. `null` where an article is not found in it, or the file
 * may be too long now.
 */
export function yearFileAgain(
  format: YearFormat,
  file: Uint8Array,
  corrected: readonly CarriedAgain[],
): Uint8Array | null {
  let now: Uint8Array | null = file;
  for (const each of corrected) {
    if (now === null) return null;
    now = fileAgain(format, Buffer.from(now), each);
  }
  return now;
}

/** By the name of a year's file; `undefined` where it is not the first of its format. */
export const formatOf = (year: string, name: string): YearFormat | undefined =>
  YEAR_FORMATS.find((format) => name === `${format.name}-${year}.${format.extension}`);
