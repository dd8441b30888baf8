/**
 * What files of an archive say, in digests: all of it, and all but the bodies of articles. A parse beside an article says
 * nothing but what a person corrected in it, which nobody but the article's page and the count of such articles tells.
 */
import { createHash } from "node:crypto";
import { digestOf } from "../src/archive/digest.ts";
import type { FileRead } from "../src/archive/readArchive.ts";

export type Says = { outline: string; whole: string };

/** Of one file. */
export function fileSays(file: FileRead): Says {
  const whole = "digest" in file ? file.digest : digestOf(JSON.stringify(file));
  return { outline: "article" in file && file.article.ok ? file.article.value.outlineDigest : whole, whole };
}

/** Of files in the order of their paths. */
export function saysOf(files: readonly FileRead[]): Says {
  const [outline, whole] = [createHash("sha256"), createHash("sha256")];
  for (const file of files) {
    const says = fileSays(file);
    if (!("parse" in file)) outline.update(`${file.path} ${says.outline}\n`);
    whole.update(`${file.path} ${says.whole}\n`);
  }
  return { outline: outline.digest("hex"), whole: whole.digest("hex") };
}
