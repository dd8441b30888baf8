/** The scripts of reading: what every page does, this day in other years, and the reader's desk with its settings and clippings. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import regional from "opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases";
import simplifiedCharacters from "opencc-js/dict/STCharacters";
import simplifiedPhrases from "opencc-js/dict/STPhrases";
import { CLASSIC_SCRIPT } from "../search/bundleClient.ts";
import type { Language } from "../archiveTypes.ts";
import { inLanguage } from "../words/inLanguage.ts";
import { pack } from "./dictionary.ts";

/** Script in `<site>/assets/` → what it is made from. */
const SCRIPTS = {
  site: "everyPage.ts",
  today: "onThisDay.ts",
  reading: "firstPaint.ts",
  settings: "panel.ts",
  vertical: "vertical.ts",
  clip: "clip.ts",
  clippings: "clippingsPage.ts",
  traditional: "traditional.ts",
};

/** The dictionaries as the module that `traditional.ts` imports. */
const dictionaryModule: Plugin = {
  name: "traditional-dictionary",
  setup(bundle) {
    bundle.onResolve({ filter: /^traditional-dictionary$/ }, ({ path }) => ({ path, namespace: "opencc" }));
    bundle.onLoad({ filter: /.*/, namespace: "opencc" }, () => ({
      contents: JSON.stringify(pack(simplifiedCharacters, [simplifiedPhrases, regional])),
      loader: "json",
    }));
  },
};

/** Writes them below `<site>/assets/`. */
export async function bundleReading(siteFolder: string, language: Language): Promise<void> {
  const from = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
  const { traditional, ...own } = Object.fromEntries(
    Object.entries(SCRIPTS).map(([name, file]) => [name, from(file)]),
  );
  const outdir = join(siteFolder, "assets");
  await build({ ...CLASSIC_SCRIPT, entryPoints: own, outdir, plugins: [inLanguage(language)] });
  await build({
    ...CLASSIC_SCRIPT,
    entryPoints: { traditional: traditional! },
    outdir,
    plugins: [dictionaryModule],
    banner: { js: "/* Dictionaries: OpenCC, Apache License 2.0, https://github.com/BYVoid/OpenCC */" },
  });
}
