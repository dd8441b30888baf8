/** The scripts of reading: what every page does, this day in other years, and the reader's desk with its settings and clippings. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import regional from "opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases";
import simplifiedCharacters from "opencc-js/dict/STCharacters";
import simplifiedPhrases from "opencc-js/dict/STPhrases";
import traditionalCharacters from "opencc-js/dict/TSCharacters";
import traditionalPhrases from "opencc-js/dict/TSPhrases";
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
};

/** Scripts with a dictionary, which comes only to who asks for it: from characters and phrases. */
const DICTIONARIES = {
  traditional: () => pack(simplifiedCharacters, [simplifiedPhrases, regional]),
  simplified: () => pack(traditionalCharacters, [traditionalPhrases]),
};

/** A dictionary as the module that its script imports. */
const dictionaryModule = (name: keyof typeof DICTIONARIES): Plugin => ({
  name: "dictionary",
  setup(bundle) {
    bundle.onResolve({ filter: /-dictionary$/ }, ({ path }) => ({ path, namespace: "opencc" }));
    bundle.onLoad({ filter: /.*/, namespace: "opencc" }, () => ({
      contents: JSON.stringify(DICTIONARIES[name]()),
      loader: "json",
    }));
  },
});

/** Writes them below `<site>/assets/`. */
export async function bundleReading(siteFolder: string, language: Language): Promise<void> {
  const from = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
  const own = Object.fromEntries(Object.entries(SCRIPTS).map(([name, file]) => [name, from(file)]));
  const outdir = join(siteFolder, "assets");
  await build({ ...CLASSIC_SCRIPT, entryPoints: own, outdir, plugins: [inLanguage(language)] });
  for (const name of ["traditional", "simplified"] as const)
    await build({
      ...CLASSIC_SCRIPT,
      entryPoints: { [name]: from(`${name}.ts`) },
      outdir,
      plugins: [dictionaryModule(name)],
      banner: { js: "/* Dictionaries: OpenCC, Apache License 2.0, https://github.com/BYVoid/OpenCC */" },
    });
}
