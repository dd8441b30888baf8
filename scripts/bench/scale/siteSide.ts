/**
 * One part of a build in a process of its own, `PART ARTICLES SITE CACHE`: `whole`, all that `npm run build` does when
 * nothing is to be ingested; `pages`; `search`; or `read`, what pages and search both do.
 */
import { readArchive } from "../../../src/archive/readArchive.ts";
import { readArchiveFolder } from "../../archiveFiles.ts";
import { buildPages, buildSite } from "../../buildSite.ts";
import { buildSearchIndex } from "../../search/searchIndex.ts";

const [part, articles, site, cache] = process.argv.slice(2) as [string, string, string, string];
process.env["BACKFILE_CACHE"] = cache;
if (part === "whole") await buildSite(articles, site);
else if (part === "pages") await buildPages({ articles, out: site, previous: site, standing: null });
else if (part === "search") await buildSearchIndex(readArchive(readArchiveFolder(articles)), site);
else readArchive(readArchiveFolder(articles));
