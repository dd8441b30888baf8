/** Texts of made-up printed pages. */
import type { PageText } from "../../src/archive/pageFinder.ts";

/** A page that stands alone in `a.txt`; `more`: what of it is otherwise. */
export const page = (text: string, more: Partial<PageText> = {}): PageText => ({
  id: "lhrb-20190504-02",
  file: "a.txt",
  sha256: "a".repeat(64),
  firstLine: 1,
  text,
  ...more,
});

/** `一`, `二` → a text of two lines. */
export const lines = (...all: string[]): string => `${all.join("\n")}\n`;
