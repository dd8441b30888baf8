/**
 * The files beside an article's page, for one that stands there no more. Who keeps `index.json`, `index.txt` or `index.md`
 * of an address finds where its text is now: no host tells programs so without a server of its own, and a file that is
 * suddenly missing tells nobody whether the text is lost. They have not the shape of an article, lest one be taken for it.
 */
import { idAt } from "../../archive/address.ts";
import type { Moved } from "./moved.ts";

export type MovedFiles = Readonly<Record<"index.json" | "index.txt" | "index.md", string>>;

/** `null` where no article ever stood. `url` is the site's, without a slash at its end. */
export function movedFiles({ address, heading, note, to }: Moved, url: string | null): MovedFiles | null {
  const id = idAt(address);
  if (id === null) return null;
  const places = to.map((link) => ({ address: link.address, url: url === null ? null : url + link.address }));
  const lines = to.map(({ name }, at) => `${name}\n${places[at]!.url ?? places[at]!.address}\n`);
  const said = [heading, note].join("\n\n");
  const listed = places.map((place) => `- <${place.url ?? place.address}>\n`).join("");
  const movedTo = places.map((place) => place.address).join(", ");
  return {
    "index.json": `${JSON.stringify({ id, heading, note, movedTo: places })}\n`,
    "index.txt": `${[said, ...lines].join("\n\n").trimEnd()}\n`,
    "index.md": `---\nid: ${id}\nmovedTo: [${movedTo}]\n---\n\n# ${heading}\n\n${note}\n${listed === "" ? "" : `\n${listed}`}`,
  };
}
