/** Two sites are the same when their files are, to the byte. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";

export const filesIn = (folder: string): string[] => globSync("**/*", { cwd: folder, dot: true }).sort();

/** `how`: what to say where they are not. */
export function assertSame(site: string, afresh: string, how: string): void {
  assert.deepEqual(filesIn(site), filesIn(afresh), how);
  for (const file of filesIn(afresh))
    assert.ok(readFileSync(join(site, file)).equals(readFileSync(join(afresh, file))), `${file}: ${how}`);
}
