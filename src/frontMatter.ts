/** The contract between parser, archivist and site: one schema, and the only reader and writer of front matter. */
import matter from "gray-matter";
import { z } from "zod";
import { ARTICLE_ID, PAGE_ID } from "./lexicon/ids.ts";
import { TOPIC_NAMES } from "./lexicon/topics.ts";
import { schemaWords } from "./schemaWords.ts";
import { lineOf, matterOptions, YamlProblem } from "./safeYaml.ts";
import type { PageSheet } from "./archiveTypes.ts";
import { DATE_BASES, KINDS, MISSING, type Encoding, type FrontMatter, type Warning } from "./types.ts";

const text = z.string().trim().min(1);
/** Kept as it is, with the spaces at its ends: a file's name, printed words. */
const verbatim = z.string().min(1);
const day = z.iso.date();
const lineRef = z
  .string()
  .regex(/^\d+(-\d+)?(\[\d+:\d+\])?$/, "a line reference looks like 58, 58-60 or 16[0:11]");

const lineNumber = z.int().min(1);
const confidence = z.number().min(0).max(1);

const fileDigest = z.string().regex(/^[0-9a-f]{64}$/);

const source = z.strictObject({
  file: verbatim,
  sha256: fileDigest,
  lines: z.array(lineRef),
});

/** Keys in the order in which they are written. */
const articleSchema = z.strictObject({
  id: z.string().regex(ARTICLE_ID, "an id looks like lzcb-20200528-a05-02"),
  title: text.optional(),
  kicker: text.optional(),
  subtitle: text.optional(),
  series: text.optional(),
  authors: z.array(z.strictObject({ role: text, name: text, org: text.optional() })).optional(),
  dateline: text.optional(),
  sentFrom: text.optional(),
  paper: text.optional(),
  paperBasis: z.literal("estimated").optional(),
  publishedIn: text.optional(),
  page: text.optional(),
  section: text.optional(),
  date: day,
  dateBasis: z.enum(DATE_BASES),
  dateRange: z.tuple([day, day]).optional(),
  dateProbability: confidence.optional(),
  eventDate: day.optional(),
  eventUntil: day.optional(),
  city: text.optional(),
  districts: z.array(text).optional(),
  zones: z.array(text).optional(),
  topics: z.array(z.enum(TOPIC_NAMES as [string, ...string[]])).max(3),
  kind: z.enum(KINDS),
  missing: z.array(z.enum(MISSING)).optional(),
  confidence,
  checked: day.optional(),
  joins: z
    .array(z.strictObject({ from: lineNumber, to: lineNumber, confidence }))
    .min(1)
    .optional(),
  source: z.union([source, z.array(source).min(1)]),
  because: z
    .strictObject({
      paper: z.array(verbatim).optional(),
      date: z.array(verbatim).optional(),
      city: z.array(verbatim).optional(),
      topics: z.record(z.string(), z.array(verbatim)).optional(),
    })
    .optional(),
});

const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "gb18030", "big5"] as const satisfies readonly Encoding[];

const pageSchema = z.strictObject({
  id: z.string().regex(PAGE_ID, "a page's id looks like lzcb-20200528-a05"),
  file: verbatim,
  sha256: fileDigest,
  textSha256: fileDigest.optional(),
  encoding: z.enum(ENCODINGS),
  part: z.int().min(1),
  firstLine: lineNumber,
  paper: text.optional(),
  date: day,
  dateBasis: z.enum(DATE_BASES),
  dateRange: z.tuple([day, day]).optional(),
  dateProbability: confidence.optional(),
  page: text.optional(),
  section: text.optional(),
  articles: z.record(
    z.string(),
    z.strictObject({
      digest: z.string(),
      opening: z.string(),
      lines: z.array(lineRef).optional(),
      goesOn: z.array(source).optional(),
      removed: z.literal(true).optional(),
    }),
  ),
  notices: z.array(lineRef),
  furniture: z.array(lineRef),
  unassigned: z.array(lineRef),
  earlier: z
    .array(z.strictObject({ sha256: fileDigest, firstLine: lineNumber, lines: z.array(z.string()) }))
    .optional(),
});

/** Reading failed: what is wrong in the front matter, and where. Nothing is ever executed or guessed. */
export type Refused = { ok: false; problems: Pick<Warning, "code" | "line" | "message">[] };
export type Read<T> = { ok: true; value: T } | Refused;

/** The way to a value in plain words, list entries counted from 1: `papers`, 0, `name` → `name of entry 1 of papers`. */
export const pathWords = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === "number" ? `entry ${step + 1}` : String(step)))
    .toReversed()
    .join(" of ");

/** The value as the schema says, or what is wrong with it; `offset` lines of the file stand before `yaml`. */
export function check<T>(schema: z.ZodType<T>, value: unknown, yaml: string, offset: number): Read<T> {
  const result = schema.safeParse(value, { error: schemaWords });
  if (result.success) return { ok: true, value: result.data };
  const problems = result.error.issues.map((issue) => {
    const path = issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0]!] : issue.path;
    return {
      code: "front-matter-invalid",
      line: lineOf(yaml, path) + offset,
      message: `${issue.path.length > 0 ? `${pathWords(issue.path)}: ` : ""}${issue.message}`,
    };
  });
  return { ok: false, problems };
}

function readMatter<T>(schema: z.ZodType<T>, file: string): Read<{ front: T; content: string }> {
  const fence = /^---([^\r\n]*)\r?\n/.exec(file);
  if (!fence) {
    return {
      ok: false,
      problems: [
        {
          code: "front-matter-missing",
          line: 1,
          message: "the file must begin with a line of three hyphens and its front matter",
        },
      ],
    };
  }
  if (fence[1]!.trim() !== "" && fence[1]!.trim() !== "yaml") {
    const message = `front matter of the kind “${fence[0].trim()}” is refused and was not run; begin the file with a bare “---” and plain YAML`;
    return { ok: false, problems: [{ code: "front-matter-executable", line: 1, message }] };
  }
  try {
    // Options given: gray-matter's cache, which hides the second error, is bypassed.
    const { data, content, matter: yaml } = matter(file, matterOptions);
    const checked = check(schema, data, yaml.replace(/^\r?\n/, ""), 1);
    return checked.ok ? { ok: true, value: { front: checked.value, content } } : checked;
  } catch (error) {
    const line = error instanceof YamlProblem ? error.line : 1;
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, problems: [{ code: "front-matter-unreadable", line, message }] };
  }
}

/** Drops absent fields, so that what is written is what is known. */
const known = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;

const inOrder = (schema: z.ZodObject, value: object): object =>
  Object.fromEntries(Object.keys(schema.shape).map((key) => [key, (value as Record<string, unknown>)[key]]));

const write = (schema: z.ZodObject, front: object, content: string): string =>
  matter.stringify({ content }, known(inOrder(schema, front)), matterOptions);

/** An article file, as text → its front matter and Markdown body. */
export function readArticleFile(file: string): Read<{ front: FrontMatter; body: string }> {
  const read = readMatter(articleSchema, file);
  if (!read.ok) return read;
  return { ok: true, value: { front: read.value.front as FrontMatter, body: read.value.content } };
}

export const writeArticleFile = (front: FrontMatter, body: string): string =>
  write(articleSchema, front, body);

/** A `.page.txt` file, as text → the page's record with its text, verbatim. */
export function readPageFile(file: string): Read<PageSheet> {
  const read = readMatter(pageSchema, file);
  if (!read.ok) return read;
  return { ok: true, value: { ...read.value.front, text: read.value.content } as PageSheet };
}

export function writePageFile({ text: pageText, ...front }: PageSheet): string {
  // gray-matter appends a line end to non-empty content that lacks one; the text must stay verbatim.
  return write(pageSchema, front, "").trimEnd() + "\n" + pageText;
}
