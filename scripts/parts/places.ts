/** Where the parts of a site lie until they are put together: in a folder beside it. */
import { join, resolve } from "node:path";
import type { PartNumber } from "./dealOut.ts";

const partsOf = (out: string): string => `${resolve(out)}.parts`;

export const outlineOf = (out: string): string => join(partsOf(out), "outline.jsonl.gz");

/** `3-of-16` */
export const partFolder = (out: string, { part, of }: PartNumber): string =>
  join(partsOf(out), `${part}-of-${of}`);

/** In a part's folder: its pages and files as on the site, its shards of the search index, and what it is a part of. */
export const PAGES = "site";
export const SHARDS = "search";
export const OF = "of.json";
