/** The only engine that reads front matter: plain YAML, no aliases, no code; dates and `010` stay strings. */
import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  stringify,
  type Node,
  type Scalar,
} from "yaml";

/** What is wrong in a piece of YAML, and on which line of it. */
export class YamlProblem extends Error {
  readonly line: number;
  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/** YAML text → its map; throws a `YamlProblem`. */
export const parseYaml = (yaml: string): object => {
  const lines = new LineCounter();
  const doc = parseDocument(yaml, { schema: "core", lineCounter: lines, prettyErrors: false });
  const [error] = doc.errors;
  if (error) throw new YamlProblem(error.message, lines.linePos(error.pos[0]).line);
  if (doc.contents !== null && !isMap(doc.contents)) throw new YamlProblem("expected `key: value` lines", 1);
  return (doc.toJS({ maxAliasCount: 0 }) as object | null) ?? {};
};

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
  stringify(value, { version: "1.1", lineWidth: 0, aliasDuplicateObjects: false });

const refuse = (): never => {
  throw new YamlProblem("front matter must be plain YAML; code in front matter is never run", 1);
};

/** The options for every gray-matter call here and in Eleventy: YAML only, every other language refused. */
export const matterOptions = {
  language: "yaml",
  engines: {
    yaml: { parse: parseYaml, stringify: stringifyYaml },
    js: refuse,
    javascript: refuse,
    json: refuse,
    coffee: refuse,
    coffeescript: refuse,
    cson: refuse,
    toml: refuse,
  },
};
