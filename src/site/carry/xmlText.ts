/** Text as XML 1.0 can carry it. */
import { visible } from "../../archive/controlPictures.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * `R&D ]]>` → `R&amp;D ]]&gt;`, for elements and attributes. Control characters show as their pictures; what XML knows no
 * sign for at all, halves of characters and the two that are none, becomes U+FFFD.
 */
export const xmlText = (text: string): string =>
  visible(text.toWellFormed())
    .replace(/[\uFFFE\uFFFF]/g, "\uFFFD")
    .replace(/[&<>"']/g, (mark) => ENTITIES[mark]!);
