/** The guide of an archive, from the units of its shards, which are kept between builds. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { mergeUnits } from "../../src/search/build/mergeUnits.ts";
import { patchGuide } from "../../src/search/build/patchGuide.ts";
import type { FileSet, ShardEntry } from "../../src/search/files/manifest.ts";
import { blockName, decodeSizes, encodeSizes, layPieces, takePieces } from "../../src/search/files/pieces.ts";
import { ENTRY, FILES, fileSet, readEntry, UNITS, writeKept } from "./cache.ts";

/** What a guide is made of, in the order of search. */
type GuideShard = Pick<ShardEntry, "folder" | "articles">;
/** `ground` is a digest of all that units and cells depend on beside the articles. */
export type KeptGuide = { files: FileSet; ground: string; cellBits: number; shards: GuideShard[] };

const unitsOf = (cache: string, { folder }: GuideShard): Uint8Array =>
  readFileSync(join(cache, folder, UNITS));

function readCells(folder: string): Uint8Array[] {
  const read = (name: string): Uint8Array => readFileSync(join(folder, FILES, name));
  return takePieces(decodeSizes(read("cells.bin")), (block) => read(blockName("cells", block)));
}

const count = (shards: readonly GuideShard[]): number =>
  shards.reduce((sum, { articles }) => sum + articles, 0);

/** Which shard is another now; `null` where more than one is, or where the articles are not as many. */
function onlyChange(kept: readonly GuideShard[], shards: readonly GuideShard[]): number | null {
  const isAlike =
    kept.length === shards.length && shards.every(({ articles }, at) => articles === kept[at]!.articles);
  const changed = shards.flatMap(({ folder }, at) => (folder === kept[at]?.folder ? [] : [at]));
  return isAlike && changed.length === 1 ? changed[0]! : null;
}

type Made = Pick<KeptGuide, "ground" | "cellBits" | "shards">;

/** From the guide of the build before, when all that differs are articles of one shard. */
function patchedCells(cache: string, { ground, cellBits, shards }: Made): Uint8Array[] | null {
  for (const name of readdirSync(cache).filter((each) => /^guide-[0-9a-f]+$/.test(each))) {
    const kept = readEntry(join(cache, name)) as KeptGuide;
    if (kept.ground !== ground || kept.cellBits !== cellBits) continue;
    const at = onlyChange(kept.shards, shards);
    if (at === null || !existsSync(join(cache, kept.shards[at]!.folder, UNITS))) continue;
    const shard = {
      before: unitsOf(cache, kept.shards[at]!),
      after: unitsOf(cache, shards[at]!),
      first: count(shards.slice(0, at)),
      articles: shards[at]!.articles,
    };
    return patchGuide(readCells(join(cache, name)), shard, cellBits, count(shards));
  }
  return null;
}

/** Keeps, in the folder `kept`, the guide of all shards, whose units are in the cache. */
export function makeGuide(cache: string, made: Made, kept: string): void {
  const cells =
    patchedCells(cache, made) ??
    mergeUnits(
      made.shards.map((shard) => ({ units: unitsOf(cache, shard), articles: shard.articles })),
      made.cellBits,
    );
  const { blocks, sizes } = layPieces(cells);
  const files = new Map([
    ["cells.bin", encodeSizes(sizes)],
    ...blocks.map((block, at): [string, Uint8Array] => [blockName("cells", at), block]),
  ]);
  writeKept(kept, files, {
    [ENTRY]: JSON.stringify({ files: fileSet(files), ...made } satisfies KeptGuide),
  });
}
