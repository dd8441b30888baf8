/** An article of the sample as a person left it who corrected a character, the place, and what stands over the headline. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { besidePath } from "../../src/archive/parsedBeside.ts";
import { readArticleFile, writeArticleFile } from "../../src/frontMatter.ts";

/** `path` is the file's within the archive. Its first `的` becomes `底`; the parse lies beside it, as behind a run. */
export function correctByHand(archive: string, path: string): void {
  const file = join(archive, path);
  const text = readFileSync(file, "utf8");
  const read = readArticleFile(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { front, body } = read.value;
  const now = { ...front, series: "春灌时节", city: "杭州市", districts: ["西湖区"] };
  writeFileSync(join(archive, besidePath(path)), text);
  writeFileSync(file, writeArticleFile(now, body.replace("的", "底")));
}
