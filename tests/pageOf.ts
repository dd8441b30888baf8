/** A page made of nothing but text. */
import type { Page } from "../src/types.ts";

/** A page that nothing is said about. */
export const pageOf = (text: string): Page => ({
  file: "a.txt",
  sha256: "0".repeat(64),
  encoding: "utf-8",
  part: 1,
  firstLine: 1,
  text,
  given: [],
  neighbours: [],
});
