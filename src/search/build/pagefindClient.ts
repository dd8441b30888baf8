/** Pagefind's own browser client and the engine it runs, as Pagefind ships them: with an index, and only there. */
import { close, createIndex } from "pagefind";

/** Of no language: Pagefind then gives the engine that stems nothing. */
const LANGUAGE = "zxx";

export type PagefindClient = { version: string; script: string; wasm: Uint8Array };

function refuse(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind gave no client: ${errors.join("; ")}`);
}

/** Of the installed version. Pagefind's process has ended afterwards. */
export async function pagefindClient(): Promise<PagefindClient> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
    refuse(errors);
    refuse((await index!.addCustomRecord({ url: "", language: LANGUAGE, content: "a" })).errors);
    const made = await index!.getFiles();
    refuse(made.errors);
    const find = (name: string): Uint8Array => {
      const file = made.files.find(({ path }) => path === name);
      if (file === undefined) throw new Error(`Pagefind has no ${name}`);
      return file.content;
    };
    const entry = JSON.parse(new TextDecoder().decode(find("pagefind-entry.json"))) as { version: string };
    return {
      version: entry.version,
      script: new TextDecoder().decode(find("pagefind.js")),
      wasm: find("wasm.unknown.pagefind"),
    };
  } finally {
    await close();
  }
}
