/** What says of the files in `/data/` what they are and whether they are whole: `datapackage.json` and `SHA256SUMS`. */
import type { Settings } from "../../archiveTypes.ts";
import type { Words } from "../../words/words.ts";
import { describedColumns } from "./csvTable.ts";

/** A file in `/data/`, as its descriptors and the page list it. */
export type DataFile = {
  name: string;
  mediatype: string;
  /** Of its text, or of the texts within. */
  bytes: number;
  sha256: string;
  /** `null` for a file that holds none. */
  articles: number | null;
};

export const SCHEMA_FILE = "article.schema.json";

const table = (words: Words): object => ({
  // Version 1 of the standard knows a table by `profile`, version 2 by `type`.
  profile: "tabular-data-resource",
  type: "table",
  dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
  schema: {
    fields: describedColumns(words),
    primaryKey: "id",
    missingValues: [""],
  },
});

/** By the ending of a file's name. */
const resources = (words: Words): Readonly<Record<string, object>> => ({
  csv: table(words),
  jsonl: { jsonSchema: SCHEMA_FILE },
});

function resource({ name, mediatype, bytes, sha256 }: DataFile, words: Words): object {
  const format = name.slice(name.lastIndexOf(".") + 1);
  const described = resources(words)[format] ?? {};
  return {
    name,
    path: name,
    format,
    mediatype,
    encoding: "utf-8",
    bytes,
    hash: `sha256:${sha256}`,
    ...described,
  };
}

export type DataPackage = {
  settings: Settings;
  words: Words;
  url: string | null;
  version: string;
  files: DataFile[];
};

/**
 * Frictionless Data Package, version 2 of the standard (https://datapackage.org), readable as version 1. It has no
 * `licenses`: those of the texts are not the archive's to give. No `created`: nothing here knows a clock.
 */
export function dataPackage({ settings, words, url, version, files }: DataPackage): string {
  const { frame, carry } = words;
  const said = [settings.sample ? frame.sampleNote : "", settings.description, carry.rights];
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "backfile",
    title: settings.title,
    description: said.filter((each) => each !== "").join("\n\n"),
    ...(url === null ? {} : { homepage: `${url}/` }),
    version,
    resources: files.map((file) => resource(file, words)),
  };
  return `${JSON.stringify(descriptor)}\n`;
}

/** As `sha256sum -c` reads it. */
export const checksums = (files: Pick<DataFile, "name" | "sha256">[]): string =>
  files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join("");
