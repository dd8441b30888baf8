/** The pages of a site, what they name, and whether each article and raw page of the archive has its own. */
import { judgeAddresses, judgeArticle } from "../../src/check/articlePages.ts";
import { isAsset, judgeAsset } from "../../src/check/assets.ts";
import { fault } from "../../src/check/fault.ts";
import { judgeMoved } from "../../src/check/moved.ts";
import { judgePage, type Ground } from "../../src/check/judgePage.ts";
import { NOT_FOUND, rootNamedBy } from "../../src/check/notFound.ts";
import { pathOf } from "../../src/check/links.ts";
import { judgeIssue, judgeRawPage } from "../../src/check/shown.ts";
import { placesIn, tagsOf } from "../../src/check/scanPage.ts";
import type { Warning } from "../../src/types.ts";
import { read, readIf, type Site } from "./siteOnDisk.ts";

/** Pages, the articles among them, and the places within pages that others name. */
export function checkPages(site: Site): Warning[] {
  const ground: Ground = {
    has: (path) => site.files.has(path),
    url: site.url,
    root: rootNamedBy(readIf(site, NOT_FOUND) ?? ""),
  };
  const faults: Warning[] = [];
  const needs = new Map<string, Map<string, { file: string; line: number }>>();
  for (const file of site.files.keys()) {
    if (isAsset(file)) faults.push(...judgeAsset(file, read(site, file), ground.has));
    if (!file.endsWith(".html")) continue;
    const judged = judgePage(file, read(site, file), ground);
    faults.push(...judged.faults);
    for (const { path, fragment, line } of judged.needs) {
      const known = needs.get(path) ?? new Map<string, { file: string; line: number }>();
      needs.set(path, known);
      if (!known.has(fragment)) known.set(fragment, { file, line });
    }
  }
  for (const [path, fragments] of needs) {
    const places = placesIn(tagsOf(read(site, path)));
    for (const [fragment, { file, line }] of fragments)
      if (!places.has(fragment))
        faults.push(
          fault(
            "link-place",
            file,
            `leads to ${path}#${fragment}, a place that page has not; build again`,
            line,
          ),
        );
  }
  return faults;
}

export function checkArticles(site: Site): Warning[] {
  const faults = [...site.expected.entries.values()].flatMap((entry) => {
    const folder = entry.address.slice(1);
    const names = ["index.html", "index.json", "index.txt", "index.md"] as const;
    const [html, json, txt, md] = names.map((name) => readIf(site, folder + name));
    const files = { "index.html": html!, "index.json": json!, "index.txt": txt!, "index.md": md! };
    return judgeArticle(entry, files, site.markdown.get(entry.article.path) ?? "", site.expected);
  });
  const pages = new Set([...site.files.keys()].filter((path) => path.endsWith(".html")));
  return [...faults, ...judgeAddresses(pages, site.archive)];
}

/** Issues and printed pages, as far as their pages are there. */
export function checkShown(site: Site): Warning[] {
  const { made } = site;
  const ofPage = (address: string, judge: (html: string) => Warning[]): Warning[] => {
    const html = readIf(site, pathOf(address));
    return html === null ? [] : judge(html);
  };
  return [
    ...made.issues.flatMap(({ item }) => ofPage(item.address, (html) => judgeIssue(item, html))),
    ...made.sheets.flatMap(({ item }) => ofPage(item.address, (html) => judgeRawPage(item, html, made))),
  ];
}

/** What stands at addresses that the site once had. */
export const checkMoved = (site: Site): Warning[] =>
  site.made.moved.flatMap((old) => judgeMoved(old, (path) => readIf(site, path), site.url));
