/** A bundle for a site in another language than Chinese. */
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";
import type { Language } from "../archiveTypes.ts";

const FILES: Readonly<Record<Language, string>> = { "zh-Hans": "zhHans.ts", en: "en.ts" };

/** Where a script imports `words/shown.ts` it gets the words of `language`; those it does not use are left out. */
export const inLanguage = (language: Language): Plugin => ({
  name: "words",
  setup(bundle) {
    const path = fileURLToPath(new URL(FILES[language], import.meta.url));
    bundle.onResolve({ filter: /\/words\/shown\.ts$/ }, () => ({ path, sideEffects: false }));
  },
});
