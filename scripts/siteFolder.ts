/** The folder a site is built into: never somebody else's, and never half of an old site and half of a new one. */
import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** In every folder that a build wrote, so that no build ever clears another. */
const MARK = ".backfile-site";

/** A site's folder while the next one takes its place. */
const asideOf = (out: string): string => `${resolve(out)}.replaced`;

/** What a build that was cut off left: the earlier site put back, or what was left of it removed. */
function tidyUp(out: string): void {
  const aside = asideOf(out);
  if (existsSync(out)) rmSync(aside, { recursive: true, force: true });
  else if (existsSync(aside)) renameSync(aside, out);
}

/** An empty folder to build in, beside `out`. Throws where `out` holds what no build wrote. */
export function beginSite(out: string): string {
  tidyUp(out);
  if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, MARK)))
    throw new Error(
      `${out} holds files that no build wrote, and a build would replace them; name an empty or new folder with --out`,
    );
  const building = `${resolve(out)}.building`;
  rmSync(building, { recursive: true, force: true });
  return building;
}

/** The site that was built takes its place. Renamed, not removed first: cut off between the two, the next build finds the earlier one. */
export function finishSite(out: string, building: string): void {
  writeFileSync(join(building, MARK), "");
  const aside = asideOf(out);
  if (existsSync(out)) renameSync(out, aside);
  renameSync(building, out);
  rmSync(aside, { recursive: true, force: true });
}
