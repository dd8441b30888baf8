/** The word model, by itself: a site needs it to relate articles, and of what is learned nothing else. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { decodeWordModel, type WordModel } from "./wordModelFile.ts";

let loaded: WordModel | undefined;

/** Loaded when first needed (0.2 s); `scripts/wordModel.ts` writes its file. */
export const wordModel = (): WordModel =>
  (loaded ??= decodeWordModel(gunzipSync(readFileSync(join(import.meta.dirname, "wordModel.gz")))));
