/** Copy: the articles that are typeset, read from `articles/<set>/<cluster>/*.md`; a cluster is one paper's one page. */
import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import matter from "gray-matter";
import { globSync } from "tinyglobby";

export type Copy = {
  cluster: string;
  /** Its number within the cluster, `01`. */
  number: string;
  genre: string;
  /** Printed lines. */
  series: string[];
  kicker: string[];
  headline: string[];
  subtitle: string[];
  byline: string[];
  dateline: string;
  closing: string;
  captions: string[];
  /** A crosshead begins with `## `. */
  paragraphs: string[];
};

const lines = (value: unknown): string[] =>
  [value]
    .flat()
    .filter((line) => typeof line === "string")
    .map((line) => line.trim())
    .filter((line) => line !== "");

function readCopy(path: string): Copy {
  const { data, content } = matter(readFileSync(path, "utf8"));
  return {
    cluster: dirname(path).split("/").at(-1)!,
    number: basename(path).slice(0, 2),
    genre: String(data["genre"]),
    series: lines(data["series"]),
    kicker: lines(data["kicker"]),
    headline: lines(data["headline"]),
    subtitle: lines(data["subtitle"]),
    byline: lines(data["byline"]),
    dateline: lines(data["dateline"])[0] ?? "",
    closing: lines(data["closing"])[0] ?? "",
    captions: lines(data["captions"]),
    paragraphs: content
      .split(/\n\s*\n/)
      .map((paragraph) => paragraph.replaceAll(/\s*\n\s*/g, "").trim())
      .filter((paragraph) => paragraph !== ""),
  };
}

/**
 * `tuning` is what weights are learned from; on `checking`, of which nothing else is learned, confidence is fitted and
 * faults are looked at; nobody looks at the pages of `frozen`, only at its figures. `ordinary` was written later and by
 * others, as dull as most papers are: of it nothing is learned either, and it tells what other hands' pages come to.
 */
export const SETS: readonly string[] = ["tuning", "checking", "frozen", "ordinary"];

/** All copy of a set, cluster by cluster. */
export function readClusters(set: string): Copy[][] {
  const folder = join(import.meta.dirname, "articles", set);
  const clusters = new Map<string, Copy[]>();
  for (const path of globSync("*/*.md", { cwd: folder, absolute: true }).toSorted()) {
    const copy = readCopy(path);
    clusters.set(copy.cluster, [...(clusters.get(copy.cluster) ?? []), copy]);
  }
  return [...clusters.values()];
}
