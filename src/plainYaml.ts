/**
 * The plain part of YAML that nearly all front matter is written in – maps and lists in lines of their own, one-line
 * values – read and written at a small part of the whole language's cost. What it does not know for sure it leaves to that.
 */

/** Thrown where a text is not plain; never seen outside. */
const NOT_PLAIN = new Error("not plain");

const notPlain = (): never => {
  throw NOT_PLAIN;
};

/** `null` where something is not plain. */
function unlessNotPlain<T>(work: () => T): T | null {
  try {
    return work();
  } catch (problem) {
    if (problem === NOT_PLAIN) return null;
    throw problem;
  }
}

const DEEPEST = 6;

/** What means something else than itself where a value begins, stands in it, or ends it. */
const NO_PLAIN_VALUE = /^$|^[-\s?:,[\]{}#&*!|>'"%@`=~.+]|:\s|\s#|[\s:]$|[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]/u;
/** `12`, `0.85`: read and written as numbers. */
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;
/** What YAML takes for a number, a truth or nothing, and what looks nearly so: 010, 1e5, 0x1f, true, Null. */
const UNSURE = /^(?:[\d.]+|\d+(?:\.\d*)?e[-+]?\d+|0[xo].*|null|true|false)$/i;
/** A text between double quotes that JSON writes just so. */
const QUOTED = /^"(?:[^"\\]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*"$/;
const SINGLE_QUOTED = /^'([^'\p{Cc}\p{Cs}\u2028\u2029\uFEFF]*)'$/u;
/** `title:`, `城乡建设:`, `mb-20080123-08-01:` and what stands behind. */
const ENTRY = /^([\p{L}][\p{L}\p{N}_-]*):(?: (.+))?$/u;

function readScalar(text: string): unknown {
  if (text === "[]") return [];
  if (text === "{}") return {};
  const quoted = text[0];
  if (quoted === '"')
    return QUOTED.test(text) && !/[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]/u.test(text)
      ? JSON.parse(text)
      : notPlain();
  if (quoted === "'") return (SINGLE_QUOTED.exec(text) ?? notPlain())[1];
  if (NUMBER.test(text)) return Number(text);
  return NO_PLAIN_VALUE.test(text) || UNSURE.test(text) ? notPlain() : text;
}

/** Lines of YAML, from the one that is read next. */
type Lines = { all: readonly string[]; at: number };

const depthOf = (line: string): number => line.length - line.trimStart().length;

/** What stands below a key or behind a list's mark: a list, or a map. */
function readBelow(lines: Lines, above: number, deep: number): unknown {
  const line = lines.all[lines.at];
  if (line === undefined || deep > DEEPEST) return notPlain();
  const depth = depthOf(line);
  if (depth !== above + 2) return notPlain();
  return line.startsWith("- ", depth) ? readList(lines, depth, deep) : readMap(lines, depth, deep);
}

function readMap(lines: Lines, depth: number, deep: number): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  for (let line = lines.all[lines.at]; line !== undefined; line = lines.all[lines.at]) {
    if (depthOf(line) < depth) break;
    const [, key = notPlain(), value] = ENTRY.exec(line.slice(depth)) ?? notPlain();
    if (UNSURE.test(key) || key === "__proto__" || Object.hasOwn(map, key)) return notPlain();
    lines.at += 1;
    map[key] = value === undefined ? readBelow(lines, depth, deep + 1) : readScalar(value);
  }
  return map;
}

function readList(lines: Lines, depth: number, deep: number): unknown[] {
  const list: unknown[] = [];
  for (let line = lines.all[lines.at]; line !== undefined; line = lines.all[lines.at]) {
    if (depthOf(line) < depth) break;
    if (!line.startsWith("- ", depth)) return notPlain();
    const item = line.slice(depth + 2);
    if (ENTRY.test(item)) {
      // A map whose first key stands behind the mark: read as if it stood below it.
      const all = lines.all as string[];
      all[lines.at] = " ".repeat(depth + 2) + item;
      list.push(readMap(lines, depth + 2, deep + 1));
    } else {
      lines.at += 1;
      list.push(readScalar(item));
    }
  }
  return list;
}

/** Plain YAML of a map → the map; `null` where it is not plain, or faulty. */
export const readPlainYaml = (yaml: string): object | null =>
  unlessNotPlain(() => {
    const all = yaml.replace(/^\n/, "").replace(/\n$/, "").split("\n");
    const lines = { all, at: 0 };
    const map = readMap(lines, 0, 0);
    return lines.at === all.length ? map : notPlain();
  });

/** Texts that no number, date or truth of any YAML looks like: they hold a Chinese character. */
const CHINESE = /[\u4E00-\u9FFF]/;
const NO_CHINESE_VALUE = /^[^\dA-Za-z\u0100-\uFFFF]|:\s|\s#|[\s:]$|[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]/u;
/** `58-60`, `16[0:11]`: written as they are. */
const LINES = /^\d+-\d+$|^\d+(?:-\d+)?\[\d+:\d+\]$/;
/** `58`, `2016-05-12`: would be read as something else. */
const MISREAD = /^\d+$|^\d{4}-\d\d-\d\d$/;
/** A digest with a letter that no number has. */
const DIGEST = /^(?!0b)[0-9a-f]*[acdf][0-9a-f]*$/;
/** `dateBasis`, `filename`, `mb-20080123-08-01`; some YAML takes some words for truths. */
const NAME = /^[a-z][A-Za-z0-9]+$|^[a-z]+-\d{8}-[a-z0-9-]+$/;
const TRUTH = /^(?:yes|no|on|off|true|false|null)$/i;

const isName = (text: string): boolean => NAME.test(text) && !TRUTH.test(text);

/** Writes any text on one line as the whole language does. */
type WriteScalar = (text: string) => string;

function writeScalar(value: unknown, otherwise: WriteScalar): string {
  if (typeof value === "number") return NUMBER.test(String(value)) ? String(value) : notPlain();
  if (typeof value === "boolean") return String(value);
  if (typeof value !== "string") return notPlain();
  if (CHINESE.test(value) && !NO_CHINESE_VALUE.test(value)) return value;
  if (MISREAD.test(value)) return `"${value}"`;
  if (LINES.test(value) || DIGEST.test(value) || isName(value)) return value;
  // A text over several lines is a block, and one that looks like a document's mark makes one of its own.
  return /[\n\r\u2028\u2029]|^(?:%|---|\.\.\.)/.test(value) ? notPlain() : otherwise(value);
}

function writeKey(key: string): string {
  if (isName(key)) return key;
  return CHINESE.test(key) && !NO_CHINESE_VALUE.test(key) ? key : notPlain();
}

function writeBelow(value: object, indent: string, otherwise: WriteScalar): string {
  return Array.isArray(value)
    ? value.map((item) => `${indent}- ${writeItem(item, `${indent}  `, otherwise)}`).join("")
    : writeMap(value, indent, otherwise);
}

function writeItem(item: unknown, indent: string, otherwise: WriteScalar): string {
  if (typeof item !== "object" || item === null) return `${writeScalar(item, otherwise)}\n`;
  if (Array.isArray(item) || Object.keys(item).length === 0) return notPlain();
  return writeMap(item, indent, otherwise).slice(indent.length);
}

function writeMap(map: object, indent: string, otherwise: WriteScalar): string {
  let text = "";
  for (const [key, value] of Object.entries(map)) {
    if (value === undefined) continue;
    text += `${indent}${writeKey(key)}:`;
    if (typeof value !== "object" || value === null) text += ` ${writeScalar(value, otherwise)}\n`;
    else if (Object.keys(value as object).length === 0) text += Array.isArray(value) ? " []\n" : " {}\n";
    else text += `\n${writeBelow(value as object, `${indent}  `, otherwise)}`;
  }
  return text;
}

/**
 * A map → its YAML, to the byte as the whole language's writer has it; `null` where it is not plain. `otherwise` is that
 * writer, for single texts whose marks it knows how to quote.
 */
export const writePlainYaml = (map: object, otherwise: WriteScalar): string | null =>
  unlessNotPlain(() => writeMap(map, "", otherwise) || notPlain());
