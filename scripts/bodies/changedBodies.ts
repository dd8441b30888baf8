/** Which articles alone differ from what a site was made of, where nothing but bodies does. */
import type { OpenShelf } from "../archiveCache.ts";
import { yearOf, type OpenRecord } from "../recordKeeper.ts";
import { isSameFile } from "./said.ts";

/** Of more of them all is reckoned. */
const MOST = 50;

/** Articles of a year that are others than the record says, by their paths; `null` where it says nothing of one. */
function changedIn(shelf: OpenShelf, { digestsOf }: OpenRecord): string[] | null {
  const said = digestsOf(yearOf(`${shelf.name}/`));
  if (said === null) return null;
  const articles = shelf.all().flatMap((file) => ("article" in file && file.article.ok ? [file] : []));
  if (!articles.every(({ path }) => path in said)) return null;
  return articles.filter(({ path, digest }) => !isSameFile(said[path]!, digest)).map(({ path }) => path);
}

/** `null` where more may be other than it was, or so many bodies are. */
export function changedBodies(shelves: readonly OpenShelf[], record: OpenRecord): string[] | null {
  const { basis } = record.head;
  if (basis === null || Object.keys(basis.shelves).length !== shelves.length) return null;
  const isOutlineSame = shelves.every(({ name, says }) => basis.shelves[name]?.outline === says.outline);
  if (!isOutlineSame) return null;
  const others = shelves.filter(({ name, says }) => basis.shelves[name]!.whole !== says.whole);
  const changed = others.map((shelf) => changedIn(shelf, record));
  if (changed.includes(null)) return null;
  const paths = changed.flatMap((each) => each ?? []);
  return paths.length > MOST ? null : paths;
}
