/** The only engine that reads front matter: plain YAML, no aliases, no code; dates and `010` stay strings. */
import { isMap, LineCounter, parseDocument, stringify } from "yaml";

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
