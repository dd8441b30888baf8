/** A small archive in the states that a campaign of kills needs, and folders as bytes to compare. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { readClusters } from "../../../tests/simulator/copy.ts";
import { simulate } from "../../../tests/simulator/page.ts";

/** Files by path, each as a digest. */
export type State = ReadonlyMap<string, string>;

export function stateOf(folder: string): State {
  if (!existsSync(folder)) return new Map();
  const paths = globSync("**/*", { cwd: folder, dot: true }).toSorted();
  return new Map(
    paths.map((path) => [
      path,
      createHash("sha256")
        .update(readFileSync(join(folder, path)))
        .digest("hex"),
    ]),
  );
}

/** Paths that stand otherwise in `state` than in every one of `allowed`. */
export function strange(state: State, allowed: readonly State[]): string[] {
  const paths = new Set([state, ...allowed].flatMap((each) => [...each.keys()]));
  return [...paths].filter((path) => !allowed.some((each) => each.get(path) === state.get(path)));
}

/** A page each, and the day it is of: two are of one day. */
const DAYS = ["04", "05", "06", "06"];

/** The pages as they were received first, and as they came again, corrected: other words, an article less, a page more. */
export function writeRaw(folder: string, version: 0 | 1 | 2): void {
  const papers = readClusters("tuning").slice(0, DAYS.length);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  papers.slice(0, version === 0 ? -1 : undefined).forEach((copy, i) => {
    const [page] = simulate(copy, "plain", 3);
    const lines = page!.text.split("\n");
    const kept = version === 1 && i === 0 ? lines.slice(0, lines.length * 0.8) : lines;
    const text = kept.join("\n").replaceAll("了", ["了", "啦", "喽"][version]!);
    writeFileSync(join(folder, `柳河日报_2019-05-${DAYS[i]}_0${i + 1}.txt`), text);
  });
}

/** A person corrects one article and deletes another. */
export function editByHand(articles: string): void {
  const [edited, deleted] = globSync("**/*.md", { cwd: articles }).toSorted().slice(1) as [string, string];
  const file = join(articles, edited);
  writeFileSync(file, `${readFileSync(file, "utf8")}\n编者按：这一段是后来补写的。\n`);
  rmSync(join(articles, deleted));
}
