/** `archive.yml`: what the archivist says of the whole archive. Every line is optional. */
import { z } from "zod";
import { check, type Read, type Refused } from "./frontMatter.ts";
import { parseYaml, YamlProblem } from "./safeYaml.ts";
import type { Settings } from "./archiveTypes.ts";
import { WORDS } from "./words/words.ts";

const text = z.string().trim().min(1);

/** `javascript:` and the like never become a link, and what would end a line or an attribute no address. */
const webAddress = z
  .url({ protocol: /^https?$/, error: "an address begins with https:// or http://" })
  .regex(/^[^\s"'<>\\^`{|}]+$/, "an address holds neither spaces nor quotation marks nor brackets");

/** Links are made by adding to it. */
const siteAddress = webAddress
  .regex(/^[^?#@]+$/, "the site's address ends in its path: no ?, # or password")
  .transform((address) => address.replace(/\/+$/, ""));

/** `1985-02-30` and `1985-13` do not; what is left out counts as the first. */
function exists(day: string): boolean {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const made = new Date(Date.UTC(year, month - 1, date));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === date;
}

/** A bare 1985 is a number to YAML. */
const someDay = z.preprocess(
  (day) => (typeof day === "number" ? String(day) : day),
  z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "a day is written 1985-07-01, or less exactly 1985-07 or 1985")
    .refine(exists, "there is no such day in the calendar"),
);

/** Without the fields that are absent. */
const present = <T extends object>(value: T): Partial<T> =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Partial<T>;

const WEEKDAYS = "weekdays are 1 (Monday) to 7 (Sunday)";

const paper = z
  .strictObject({
    name: text,
    code: z
      .string()
      .regex(/^[a-z][a-z0-9]{0,23}$/, "a paper's code is made of a–z and 0–9, 24 of them at most"),
    city: text.optional(),
    founded: someDay.optional(),
    closed: someDay.optional(),
    weekdays: z.array(z.int().min(1, WEEKDAYS).max(7, WEEKDAYS)).optional(),
  })
  .refine(({ founded, closed }) => founded === undefined || closed === undefined || founded <= `${closed}~`, {
    path: ["closed"],
    error: "a paper closes after it was founded",
  });

/** One code stands in the addresses of one paper: of two with the same, one would take the other's name. */
const papers = z.array(paper).superRefine((all, context) => {
  for (const field of ["code", "name"] as const)
    all.forEach((each, at) => {
      if (all.findIndex((other) => other[field] === each[field]) < at)
        context.addIssue({
          code: "custom",
          path: [at, field],
          message: `${each[field]} is the ${field} of two papers; give each its own`,
        });
    });
});

const NAMED_ONCE = ["paper", "code", "date", "page", "section"];

const fileName = text
  .refine(
    (pattern) => NAMED_ONCE.every((field) => pattern.split(`{${field}}`).length <= 2),
    "a file-name pattern names each field once, like {paper}_{date}_{page}",
  )
  .refine(
    (pattern) =>
      Array.from(pattern.matchAll(/\{([^}]*)\}/g)).every(([, field]) =>
        [...NAMED_ONCE, "any"].includes(field!),
      ),
    `the fields of a file-name pattern are ${[...NAMED_ONCE, "any"].map((field) => `{${field}}`).join(" ")}`,
  );

const written = z.strictObject({
  language: z
    .enum(["zh-Hans", "en"], "the site's interface is in zh-Hans (Chinese) or en (English)")
    .default("zh-Hans"),
  title: text.optional(),
  description: text.optional(),
  sample: z.boolean().default(false),
  address: siteAddress.optional(),
  report: z
    .union(
      [webAddress, z.email()],
      "reports go to a tracker (https://…) or to a mail address (as such, without mailto:)",
    )
    .optional(),
  footer: z
    .strictObject({ text: text.optional(), icp: text.optional(), police: text.optional() })
    .default({}),
  papers: papers.default([]),
  fileNames: z.array(fileName).default([]),
});

/** An archive without a title is named in its site's language. */
const schema = written.transform((settings) => ({
  ...WORDS[settings.language].archive,
  ...present(settings),
}));

/** Down to a line that can be left out: a field of a paper, a field of the foot, a pattern; else a whole setting. */
const lineAt = (path: readonly PropertyKey[]): readonly PropertyKey[] =>
  path.slice(0, path[0] === "papers" ? 3 : 2);

/** A copy without the value to which the path leads; without what should hold it, where there is none. */
function without(value: unknown, [step, ...path]: readonly PropertyKey[]): unknown {
  if (typeof value !== "object" || value === null || step === undefined) return undefined;
  const held = value as Record<PropertyKey, unknown>;
  if (!Object.hasOwn(held, step)) return undefined;
  const left = path.length === 0 ? undefined : without(held[step], path);
  if (Array.isArray(value))
    return value.flatMap((each, at) => (at !== step ? [each] : left === undefined ? [] : [left]));
  return Object.fromEntries(
    Object.entries(held).flatMap(([key, each]) =>
      key !== step ? [[key, each]] : left === undefined ? [] : [[key, left]],
    ),
  );
}

/** What of a file holds where some of it is wrong: all but those lines, and a paper without its name or code. */
function soundPart(given: object): Settings {
  let value: unknown = given;
  while (value !== undefined) {
    const read = schema.safeParse(value);
    if (read.success) return read.data as Settings;
    const issue = read.error.issues[0]!;
    const path = issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0]!] : lineAt(issue.path);
    value = without(value, path);
  }
  return DEFAULT_SETTINGS;
}

/** Where something is wrong, `rest` are the settings without it. */
export type SettingsRead = { ok: true; value: Settings } | (Refused & { rest: Settings });

/** `archive.yml`, as text → settings with their defaults, or what is wrong with it and where. */
export function readSettings(yaml: string): SettingsRead {
  try {
    const given = parseYaml(yaml);
    const read = check(schema, given, yaml, 0) as Read<Settings>;
    return read.ok ? read : { ...read, rest: soundPart(given) };
  } catch (error) {
    const line = error instanceof YamlProblem ? error.line : 1;
    const problem = { code: "settings-unreadable", line, message: (error as Error).message };
    return { ok: false, problems: [problem], rest: DEFAULT_SETTINGS };
  }
}

export const DEFAULT_SETTINGS: Settings = schema.parse({}) as Settings;
