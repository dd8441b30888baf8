/** The scripts of reading: what every page does, this day in other years, and the reader's desk with its settings and clippings. */
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";
import regional from "opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases";
import simplifiedCharacters from "opencc-js/dict/STCharacters";
import simplifiedPhrases from "opencc-js/dict/STPhrases";
import traditionalCharacters from "opencc-js/dict/TSCharacters";
import traditionalPhrases from "opencc-js/dict/TSPhrases";
import { bundleScripts, type Bundled } from "../search/bundleClient.ts";
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

const BANNER = "/* Dictionaries: OpenCC, Apache License 2.0, https://github.com/BYVoid/OpenCC */";

const from = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** All of them, below `assets/`. */
export async function bundleReading(language: Language): Promise<Bundled> {
  const own = Object.fromEntries(
    Object.entries(SCRIPTS).map(([name, file]) => [`assets/${name}`, from(file)]),
  );
  const bundles = [await bundleScripts(own, { plugins: [inLanguage(language)] })];
  for (const name of ["traditional", "simplified"] as const)
    bundles.push(
      await bundleScripts(
        { [`assets/${name}`]: from(`${name}.ts`) },
        { plugins: [dictionaryModule(name)], banner: { js: BANNER } },
      ),
    );
  return new Map(bundles.flatMap((bundle) => [...bundle]));
}
