/** The scripts for reading offline: the service worker, and its page's. */
import { fileURLToPath } from "node:url";
import { bundleScripts, type Bundled } from "../search/bundleClient.ts";
import type { Language } from "../archiveTypes.ts";
import { inLanguage } from "../words/inLanguage.ts";

const from = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** `sw.js` and `assets/offline.js`; what the worker is told of its build has yet to be put before it. */
export const bundleOffline = (language: Language): Promise<Bundled> =>
  bundleScripts(
    { sw: from("worker.ts"), "assets/offline": from("page.ts") },
    { plugins: [inLanguage(language)] },
  );
