/** What a schema finds wrong with front matter or settings, in plain words with advice. */
import { z } from "zod";

/** What is asked for, by the schema's name for it. */
const ASKED: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list, like [a, b]",
  tuple: "a list, like [a, b]",
  object: "lines of its own, like “name: …”",
  record: "lines of its own, like “name: …”",
};

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

function wrongType(expected: string, input: unknown): string {
  if (input === undefined) return "it is missing";
  if (input === null) return "it is empty; write what belongs behind the colon, or take the line out";
  const shown = JSON.stringify(input).slice(0, 40);
  return `it has to be ${ASKED[expected] ?? expected}, and is ${shown}`;
}

function unknownKeys(keys: readonly string[], schema: unknown): string {
  const known =
    schema instanceof z.ZodObject ? `; what may stand here: ${Object.keys(schema.shape).join(", ")}` : "";
  return `${quoted(keys)} is not known${known}`;
}

/**
 * The sentence for a finding that has none of its own; `undefined` leaves it to Zod. To be given to `safeParse` as
 * `error`: a schema's own sentences come before it.
 */
export function schemaWords(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case "invalid_type":
      return wrongType(issue.expected, issue.input);
    case "unrecognized_keys":
      return unknownKeys(issue.keys, issue.inst);
    case "invalid_value":
      return `it has to be one of ${issue.values.join(", ")}, and is ${JSON.stringify(issue.input)}`;
    case "too_small":
      return issue.origin === "string" ? "it is empty" : `it has to be ${String(issue.minimum)} or more`;
    case "too_big":
      return issue.origin === "array"
        ? `it may have ${String(issue.maximum)} entries at most`
        : `it has to be ${String(issue.maximum)} or less`;
    case "invalid_format":
      return issue.format === "date"
        ? `a day is written like 2020-05-28, and this is ${JSON.stringify(issue.input)}`
        : undefined;
    default:
      return undefined;
  }
}
