/** The outline that parts are made from and put together by, refused where it would not fit. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { circumstances } from "./makeOutline.ts";
import { readOutline, type Outline } from "./outline.ts";
import { outlineOf } from "./places.ts";

/** `digest` tells this outline from any other. Throws, with advice, where there is none or one of other circumstances. */
export function openOutline(out: string): { outline: Outline; digest: string } {
  const file = outlineOf(out);
  if (!existsSync(file))
    throw new Error(`there is no ${file}: make it first, with --outline, where the whole archive is at hand`);
  const outline = readOutline(file);
  const { code, url, root } = circumstances();
  const made = outline.circumstances;
  if (made.code !== code)
    throw new Error(`${file} was made by another version of the project: make it again, with --outline`);
  if (made.url !== url || made.root !== root)
    throw new Error(
      `${file} was made for ${made.url ?? "no address"} at ${made.root}, and SITE_URL and PATH_PREFIX now say ${url ?? "no address"} at ${root}: set them as they were, or make it again, with --outline`,
    );
  return { outline, digest: createHash("sha256").update(readFileSync(file)).digest("hex") };
}
