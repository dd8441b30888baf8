/** Files of an archive in whose company an article stands: of all others its page says nothing, as a rule. */
import { pageOfArticle, pagePath } from "../../src/archive/address.ts";
import { assembleArchive, type FileRead } from "../../src/archive/readArchive.ts";
import type { Archive } from "../../src/archiveTypes.ts";
import type { OpenShelf } from "../archiveCache.ts";

export type Company = {
  /** Its day, and the issues of its paper before and after it. */
  around: (path: string) => string[];
  /** What is on its page. */
  besides: (id: string) => string;
  /** The archive of the files whose paths begin so, and of those that are of no year. */
  archiveOf: (beginnings: Iterable<string>) => Archive;
};

/** `2016/05/12/hdyb/a02-01.md` → `2016/05/12/`, `2016/05/12/hdyb/` and `/hdyb/`. */
function placesOf(path: string): { day: string; issue: string; paper: string } {
  const [year, month, day, paper] = path.split("/");
  return {
    day: `${year}/${month}/${day}/`,
    issue: `${year}/${month}/${day}/${paper}/`,
    paper: `/${paper}/`,
  };
}

export function companyIn(shelves: readonly OpenShelf[]): Company {
  const byYear = new Map(shelves.map((shelf) => [shelf.name, shelf]));
  let issues: string[] | null = null;
  const allIssues = (): string[] =>
    (issues ??= [
      ...new Set(
        shelves.flatMap(({ paths }) => paths.map((path) => path.slice(0, path.lastIndexOf("/") + 1))),
      ),
    ].sort());
  const find = (beginning: string): FileRead[] => byYear.get(beginning.slice(0, 4))?.find(beginning) ?? [];
  return {
    around(path) {
      const { day, issue, paper } = placesOf(path);
      const run = allIssues().filter((each) => each.endsWith(paper));
      const at = run.indexOf(issue);
      return [day, run[at - 1], run[at + 1]].flatMap((each) => each ?? []);
    },
    besides: (id) => pagePath(pageOfArticle(id)).replace(/\.page\.txt$/, ""),
    archiveOf(beginnings) {
      const files = [...(byYear.get("")?.all() ?? []), ...Array.from(new Set(beginnings)).flatMap(find)];
      return assembleArchive([...new Map(files.map((file) => [file.path, file])).values()]);
    },
  };
}
