/** How large a folder is. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Of all files below it, without what a file system adds to each. */
export function sizeOf(folder: string): { bytes: number; files: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return { bytes, files: files.length };
}
