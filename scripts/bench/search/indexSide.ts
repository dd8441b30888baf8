/**
 * One side of the comparison, in a process of its own: `ours ARTICLES SITE CACHE`, `default ARTICLES SITE`, or
 * `nothing ARTICLES`, which only reads the articles: what all sides have in common.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { close, createIndex } from "pagefind";
import { plainText } from "../../../src/archive/plainText.ts";
import type { Article } from "../../../src/archiveTypes.ts";
import { buildSearchIndex } from "../../search/searchIndex.ts";
import { archiveOf } from "../archive/makeArchive.ts";

/** Pagefind as it comes, with the same text, filters and order: one index, words cut by Pagefind. */
async function pagefindDefault(articles: readonly Article[], site: string): Promise<void> {
  const { index } = await createIndex({});
  for (const { front, body } of articles) {
    await index!.addCustomRecord({
      url: `/${front.id}/`,
      language: "zh",
      content: [front.title ?? "", ...plainText(body)].join("\n"),
      meta: { title: front.title ?? "", date: front.date, paper: front.paper ?? "" },
      filters: {
        year: [front.date.slice(0, 4)],
        city: front.city === undefined ? [] : [front.city],
        topic: front.topics,
        paper: front.paper === undefined ? [] : [front.paper],
      },
      sort: { date: front.date },
    });
  }
  await index!.writeFiles({ outputPath: join(site, "pagefind") });
  await close();
}

const [side, file, site, cache] = process.argv.slice(2);
const articles = readFileSync(file!, "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as Article);
if (side === "ours")
  console.log(JSON.stringify(await buildSearchIndex(archiveOf(articles), site!, { cache: cache! })));
else if (side === "default") await pagefindDefault(articles, site!);
