/** The texts of the pages that stand as fixtures. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";

export const FIXTURES = globSync("*/page.txt", {
  cwd: join(import.meta.dirname, "../../fixtures/pages"),
  absolute: true,
})
  .toSorted()
  .map((path) => readFileSync(path, "utf8"));
