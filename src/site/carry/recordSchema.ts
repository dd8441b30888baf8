/** The shape in which an article is carried away: one schema gives the type and the published JSON Schema. */
import { z } from "zod";
import { PASSAGE_KINDS } from "../../archive/plainText.ts";
import { DATE_BASES, KINDS, MISSING } from "../../types.ts";
import type { Words } from "../../words/words.ts";

const text = z.string();
const known = text.nullable();
const day = z.iso.date();
const share = z.number().min(0).max(1);

/** Names as in the archive's front matter. Every key is always there: `null` or an empty list for what is not known. */
export const recordSchema = z.strictObject({
  id: text,
  address: text,
  url: known,
  series: known,
  kicker: known,
  title: known,
  subtitle: known,
  authors: z.array(z.strictObject({ role: text, name: text, org: known })),
  dateline: known,
  sentFrom: known,
  paper: known,
  paperEstimate: known,
  paperCode: text,
  publishedIn: known,
  page: known,
  section: known,
  date: day.nullable(),
  dateBasis: z.enum(DATE_BASES),
  dateRange: z.tuple([day, day]).nullable(),
  dateProbability: share.nullable(),
  eventDate: day.nullable(),
  eventUntil: day.nullable(),
  city: known,
  districts: z.array(text),
  zones: z.array(text),
  topics: z.array(text),
  iptc: z.array(text),
  kind: z.enum(KINDS),
  confidence: share,
  checked: day.nullable(),
  corrected: z.boolean(),
  missing: z.array(z.enum(MISSING)),
  joins: z.array(z.strictObject({ from: z.int(), to: z.int(), confidence: share })),
  because: z.strictObject({
    paper: z.array(text),
    date: z.array(text),
    city: z.array(text),
    topics: z.record(text, z.array(text)),
  }),
  source: z.array(z.strictObject({ file: text, sha256: text, lines: z.array(text) })),
  text: z.array(z.strictObject({ kind: z.enum(PASSAGE_KINDS), text })),
});

export type ArticleRecord = z.infer<typeof recordSchema>;

/** The same schema, saying of each field what it is. */
function described({ record }: Words): z.ZodType {
  const fields = Object.entries(recordSchema.shape).map(
    ([name, field]) => [name, field.describe(record.fields[name as keyof ArticleRecord])] as const,
  );
  return z.strictObject(Object.fromEntries(fields)).describe(record.title);
}

/** As `/data/article.schema.json`, JSON Schema 2020-12. Its `$id` is its address, where the site's own is known. */
export const jsonSchema = (address: string | null, words: Words): string =>
  `${JSON.stringify({ ...(address === null ? {} : { $id: address }), ...z.toJSONSchema(described(words)) }, null, 2)}\n`;
