/** The search index: every file that its list names is there, and it holds as many articles as the archive. */
import { ENGINE_FILES, pieceFileNames, shardFileNames, type Manifest } from "../search/files/manifest.ts";
import type { Warning } from "../types.ts";
import { few, fault } from "./fault.ts";

export const SEARCH = "search";

export function judgeSearch(
  file: string,
  text: string,
  articles: number,
  has: (path: string) => boolean,
): Warning[] {
  let manifest: Manifest;
  let named: string[];
  try {
    manifest = JSON.parse(text) as Manifest;
    const { shards, engine, guide } = manifest;
    named = [
      ...shards.flatMap((shard) => shardFileNames(shard).map((name) => `${shard.folder}/${name}`)),
      ...Object.values(ENGINE_FILES).map((name) => `${engine.folder}/${name}`),
      ...pieceFileNames(guide.files).map((name) => `${guide.folder}/${name}`),
    ];
  } catch {
    return [fault("search-index", file, "cannot be read, so nothing is found on this site; build again")];
  }
  const missing = named.filter((name) => !has(`${SEARCH}/${name}`));
  return [
    ...(missing.length === 0
      ? []
      : [fault("search-index", file, `names ${few(missing)}, not there; build again`)]),
    ...(manifest.articles === articles
      ? []
      : [
          fault(
            "search-index",
            file,
            `holds ${manifest.articles} articles, the archive ${articles}; build again`,
          ),
        ]),
  ];
}
