/** Signs of an article's kind to try rules on: handmade and any at all. */
import fc from "fast-check";
import { ROLES } from "../../src/lexicon/press.ts";
import type { KindSigns } from "../../src/rules/kindCues.ts";
import { anyPage } from "../propertyText.ts";

/** An article with a headline of which nothing else is said but what is given. */
export const signs = (given: Partial<KindSigns> = {}): KindSigns => ({
  series: "",
  title: "",
  paragraphs: [],
  captions: [],
  crossheads: 0,
  authors: [],
  titled: true,
  reported: false,
  ...given,
});

const author = fc.record({ role: fc.oneof(fc.constantFrom(...ROLES), fc.string()), name: fc.string() });

export const anySigns: fc.Arbitrary<KindSigns> = fc.record({
  series: anyPage,
  title: anyPage,
  paragraphs: fc.array(anyPage, { maxLength: 6 }),
  captions: fc.array(anyPage, { maxLength: 2 }),
  crossheads: fc.nat({ max: 3 }),
  authors: fc.array(author, { maxLength: 3 }),
  titled: fc.boolean(),
  reported: fc.boolean(),
});
