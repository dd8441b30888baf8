/** The only engine that reads front matter: plain YAML, no aliases, no code; dates and `010` stay strings. */
import {
  CST,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  parseDocument,
  stringify,
  visit,
  type Document,
  type Node,
  type Scalar,
} from "yaml";
import { plainMap } from "./plainYaml.ts";

/** What is wrong in a piece of YAML, and on which line of it. */
export class YamlProblem extends Error {
  readonly line: number;
  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/** Deeper than anything that is written here. The parser recurses, and beyond some thousands ends the process. */
const DEEPEST = 50;

/** What may open a level, seldom enough that most front matter need not be looked at closely. */
const MAY_NEST = /[[{]|(?:[-?]\s+){9}| {50}/g;

/** Brackets that are open, or marks of lists and keys on one line, or indentation: `[[[[…`, `- - - -…`. */
function isTooDeep(yaml: string): boolean {
  if ((yaml.match(MAY_NEST)?.length ?? 0) === 0) return false;
  let open = 0;
  let onLine = 0;
  for (const token of new Lexer().lex(yaml)) {
    const type = CST.tokenType(token);
    if (type === "flow-map-start" || type === "flow-seq-start") open += 1;
    else if (type === "flow-map-end" || type === "flow-seq-end") open -= 1;
    else if (type === "seq-item-ind" || type === "explicit-key-ind") onLine += 1;
    else if (type === "newline") onLine = 0;
    else if (type === "space" && onLine === 0 && token.length > 2 * DEEPEST) return true;
    if (open > DEEPEST || onLine > DEEPEST) return true;
  }
  return false;
}

const TOO_DEEP = "it is nested too deeply to be read; lists and lines of their own are enough here";
const ALIAS =
  "aliases (*name) are not read here, since a few of them can stand for gigabytes; write the value out";

/** YAML text, parsed; throws a `YamlProblem`. Dates stay strings in both schemas, numbers too in `failsafe`. */
export function readYaml(yaml: string, schema: "core" | "failsafe"): Document.Parsed {
  const lines = new LineCounter();
  const at = (offset: number): number => lines.linePos(Math.min(offset, yaml.length)).line;
  if (isTooDeep(yaml)) throw new YamlProblem(TOO_DEEP, 1);
  const doc = parseDocument(yaml, { schema, lineCounter: lines, prettyErrors: false });
  const [error] = doc.errors;
  if (error) throw new YamlProblem(error.message, at(error.pos[0]));
  visit(doc, {
    Alias: (_, { range }) => {
      throw new YamlProblem(ALIAS, at(range?.[0] ?? 0));
    },
  });
  return doc;
}

const anyMap = (yaml: string): object => {
  const doc = readYaml(yaml, "core");
  if (doc.contents !== null && !isMap(doc.contents)) throw new YamlProblem("expected `key: value` lines", 1);
  return (doc.toJS({ maxAliasCount: 0 }) as object | null) ?? {};
};

/** YAML text → its map; throws a `YamlProblem`. */
export const parseYaml = (yaml: string): object => plainMap(yaml) ?? anyMap(yaml);

/** The line of a value, by the keys and places that lead to it; of the nearest that is there. Lines count from 1. */
export function lineOf(yaml: string, path: readonly PropertyKey[]): number {
  const lines = new LineCounter();
  let node: unknown = parseDocument(yaml, { schema: "core", lineCounter: lines }).contents;
  let at = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (pair === undefined) break;
      at = (pair.key as Scalar).range![0];
      node = pair.value;
    } else if (isSeq(node) && isNode(node.items[Number(step)])) {
      const item = node.items[Number(step)] as Node;
      at = item.range![0];
      node = item;
    } else break;
  }
  return lines.linePos(at).line;
}

const stringifyYaml = (value: object): string =>
  stringify(value, {
    version: "1.1",
    lineWidth: 0,
    // Over several lines, quoted text with a line that is a space alone comes out with a backslash (yaml 2).
    doubleQuotedMinMultiLineLength: Infinity,
    aliasDuplicateObjects: false,
  });

const refuse = (): never => {
  throw new YamlProblem("front matter must be plain YAML; code in front matter is never run", 1);
};

/** Of the line end before the closing `---`, gray-matter leaves the CR of CR LF, which no YAML reader takes for one. */
const parseMatter = (yaml: string): object => parseYaml(yaml.replace(/\r$/, ""));

/** The options for every gray-matter call here and in Eleventy: YAML only, every other language refused. */
export const matterOptions = {
  language: "yaml",
  engines: {
    yaml: { parse: parseMatter, stringify: stringifyYaml },
    js: refuse,
    javascript: refuse,
    json: refuse,
    coffee: refuse,
    coffeescript: refuse,
    cson: refuse,
    toml: refuse,
  },
};
