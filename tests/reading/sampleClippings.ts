/** Any clippings at all, for properties. */
import fc from "fast-check";
import { unknownClipping, type Clipping, type Clippings } from "../../src/reading/clippings.ts";

/** As the archive gives them; few enough that ids share paper, day and page, and lists share ids. */
export const articleIds = fc
  .tuple(
    fc.oneof(fc.constantFrom("hdyb", "lzcb"), fc.stringMatching(/^[a-z][a-z0-9]{0,4}$/)),
    fc.constantFrom("19880317", "20160512", "20160513", "00010101"),
    fc.constantFrom("a01", "01", "x1", "b12"),
    fc.integer({ min: 1, max: 120 }).map((number) => String(number).padStart(2, "0")),
  )
  .map((parts) => parts.join("-"));

const words = fc.option(fc.string({ unit: "grapheme", maxLength: 20 }));

/** Records with the prototype that all have. */
const plain = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record(fields, { noNullPrototype: true }) as fc.Arbitrary<T>;

const clippings: fc.Arbitrary<Clipping> = plain({
  id: articleIds,
  heading: words,
  paper: words,
  folio: words,
  authors: fc.array(fc.string({ maxLength: 5 }), { maxLength: 3 }),
  note: fc.constantFrom("", "水库", "要核对", "=1+1", "一，\n“二”"),
}).map((known) => ({ ...unknownClipping(known.id), ...known }));

export const anyClippings: fc.Arbitrary<Clippings> = fc.uniqueArray(
  plain({
    name: fc.constantFrom("水利", "教育", "我的剪报", "__proto__"),
    clippings: fc.uniqueArray(clippings, { selector: ({ id }) => id, maxLength: 6 }),
  }),
  { selector: ({ name }) => name },
);
