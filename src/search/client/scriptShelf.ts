/**
 * The index in a folder on a disk, where a page may load scripts and nothing else: `npm run pack` wraps every
 * file of the index as one, which hands over its bytes by calling `shelve`.
 */
import { MANIFEST, type Manifest } from "../files/manifest.ts";
import { cutOut, once, type Shelf } from "./shelf.ts";
import { loadScript } from "./loadScript.ts";

declare global {
  var shelve: ((path: string, base64: string) => void) | undefined;
}

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));

export function scriptShelf(root: URL): Shelf {
  const came = new Map<string, string>();
  const files = new Map<string, () => Promise<Uint8Array>>();
  globalThis.shelve = (path, base64) => came.set(path, base64);

  const open = (path: string): (() => Promise<Uint8Array>) =>
    once(async () => {
      await loadScript(new URL(`${path}.js`, root));
      const base64 = came.get(path);
      if (base64 === undefined) throw new Error(`${path}.js holds something else`);
      came.delete(path);
      return bytesOf(base64);
    });
  const read: Shelf["read"] = async (path, range) => {
    const file = files.get(path) ?? open(path);
    files.set(path, file);
    return cutOut(await file(), range);
  };
  return {
    read,
    manifest: async () => ({
      manifest: JSON.parse(new TextDecoder().decode(await read(MANIFEST))) as Manifest,
      saved: null,
    }),
  };
}
