/** What says of the files of `/data/` what they are and whether they are whole: `datapackage.json` and `SHA256SUMS`. */
import { z } from "zod";
import type { Warning } from "../../types.ts";
import { fault } from "../fault.ts";

export const DATA = "data";
export const PACKAGE = `${DATA}/datapackage.json`;
export const SUMS = `${DATA}/SHA256SUMS`;

/** A file of `/data/` as it is. */
export type Found = { name: string; bytes: number; sha256: string };

const resource = z.looseObject({ name: z.string(), path: z.string(), bytes: z.int(), hash: z.string() });
const dataPackage = z.looseObject({ resources: z.array(resource) });

type Listed = Found & { line?: number };

/** Files as a descriptor lists them, held against those that are there. `besides`: those that it cannot list. */
function judgeListed(
  file: string,
  listed: readonly Listed[],
  found: readonly Found[],
  besides: readonly string[],
): Warning[] {
  const there = new Map(found.map((each) => [each.name, each]));
  const known = new Set([...besides, ...listed.map(({ name }) => name)]);
  const wrong = listed.flatMap(({ name, bytes, sha256, line }) => {
    const held = there.get(name);
    const what =
      held === undefined
        ? "which is not there"
        : held.bytes !== bytes
          ? `as ${bytes} bytes, and it has ${held.bytes}`
          : held.sha256 !== sha256
            ? "with another checksum than it has"
            : null;
    return what === null
      ? []
      : [fault("data-sum", file, `lists ${DATA}/${name}, ${what}; build again`, line)];
  });
  const unlisted = found.filter(({ name }) => !known.has(name));
  return [
    ...wrong,
    ...unlisted.map(({ name }) =>
      fault("data-unlisted", `${DATA}/${name}`, `is not listed in ${file}; build again`),
    ),
  ];
}

/** As `sha256sum -c` reads it. */
export function judgeSums(text: string, found: readonly Found[]): Warning[] {
  const sizes = new Map(found.map(({ name, bytes }) => [name, bytes]));
  const lines = text.split("\n").slice(0, -1);
  const listed = lines.map((line, at): Listed & { isLine: boolean } => {
    const [, sha256 = "", name = line] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    return { name, sha256, bytes: sizes.get(name) ?? 0, line: at + 1, isLine: sha256 !== "" };
  });
  const broken = listed.filter(({ isLine }) => !isLine);
  return [
    ...broken.map(({ line }) =>
      fault("data-sums", SUMS, "is no line of checksum and name; build again", line),
    ),
    ...judgeListed(
      SUMS,
      listed.filter(({ isLine }) => isLine),
      found,
      ["SHA256SUMS"],
    ),
  ];
}

/** Frictionless Data Package. */
export function judgePackage(text: string, found: readonly Found[]): Warning[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return [fault("data-package", PACKAGE, `is no JSON: ${(error as Error).message}; build again`)];
  }
  const read = dataPackage.safeParse(json);
  if (!read.success) {
    const [first] = read.error.issues;
    return [fault("data-package", PACKAGE, `${first!.path.join(".")}: ${first!.message}; build again`)];
  }
  const listed = read.data.resources.map(({ path, bytes, hash }) => ({
    name: path,
    bytes,
    sha256: hash.replace(/^sha256:/, ""),
  }));
  return judgeListed(PACKAGE, listed, found, ["SHA256SUMS", "datapackage.json"]);
}
