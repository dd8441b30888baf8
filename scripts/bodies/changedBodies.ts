/** Which articles alone differ from what a site was made of, where nothing but bodies does. */
import { besidePath } from "../../src/archive/parsedBeside.ts";
import type { OpenShelf } from "../archiveCache.ts";
import { yearOf, type OpenRecord } from "../recordKeeper.ts";
import { areSameFiles, type Files } from "./said.ts";

/** Of more of them all is reckoned. */
const MOST = 50;

/** Articles of a year whose files, or the parses beside them, are others than the record says, by their paths; `null` where it says nothing of one. */
function changedIn(shelf: OpenShelf, { digestsOf }: OpenRecord): string[] | null {
  const said = digestsOf(yearOf(`${shelf.name}/`));
  if (said === null) return null;
  const files = shelf.all();
  const parses = new Map(
    files.flatMap((file) =>
      "parse" in file && file.parse !== null ? [[file.path, file.parse.digest] as const] : [],
    ),
  );
  const articles = files.flatMap((file) => ("article" in file && file.article.ok ? [file] : []));
  if (!articles.every(({ path }) => path in said)) return null;
  const filesOf = ({ path, digest }: { path: string; digest: string }): Files => {
    const parseDigest = parses.get(besidePath(path));
    return { digest, ...(parseDigest === undefined ? {} : { parseDigest }) };
  };
  return articles.filter((file) => !areSameFiles(said[file.path]!, filesOf(file))).map(({ path }) => path);
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
