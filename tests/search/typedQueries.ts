/** Queries as they are typed, of what the articles of a small archive say and of what none of them says. */
import fc from "fast-check";
import { AUTHORS, type Known } from "./smallArchive.ts";

type Place = { article: number; passage: number; from: number; length: number };

const place = fc.record({
  article: fc.nat(),
  passage: fc.nat(),
  from: fc.nat(),
  length: fc.integer({ min: 1, max: 8 }),
});

function cut(known: readonly Known[], { article, passage, from, length }: Place): string {
  const { head, body, before } = known[article % known.length]!;
  const passages = [...head, ...body, ...before.head, ...before.rest];
  const characters = Array.from(passages[passage % passages.length]!);
  const start = from % characters.length;
  return characters.slice(start, start + length).join("");
}

const backwards = (text: string): string => Array.from(text).toReversed().join("");

/** Terms with and without, in all fields, quoted or not. */
export function typedTerms(known: readonly Known[]): fc.Arbitrary<string> {
  const said = place.map((at) => cut(known, at));
  const words = fc.oneof({ weight: 6, arbitrary: said }, { weight: 1, arbitrary: said.map(backwards) });
  const term = fc.oneof(
    { weight: 5, arbitrary: words },
    { weight: 2, arbitrary: words.map((text) => `"${text}"`) },
    { weight: 1, arbitrary: words.map((text) => `标题:${text}`) },
    { weight: 1, arbitrary: fc.constantFrom(...AUTHORS, "张").map((name) => `作者:${name}`) },
  );
  const signed = fc.tuple(fc.constantFrom("", "", "", "-"), term).map(([sign, text]) => sign + text);
  return fc.array(signed, { minLength: 1, maxLength: 3 }).map((terms) => terms.join(" "));
}
