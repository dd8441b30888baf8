/** The corpus on disk: raw pages with tables beside them, an archive that others wrote to, and a folder outside of both. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ARTICLE_FILES, placed } from "./articleFiles.ts";
import { BESIDE, SETTINGS, TABLES } from "./besidePages.ts";
import { NAMES } from "./names.ts";
import { pageWith, TEXTS } from "./texts.ts";

export type Corpus = { work: string; raw: string; articles: string; outside: string };

/** Stands in files outside, and must stand nowhere else. */
export const SECRET = "这句话只在外面的文件里";

/** The text's page, by which its articles are found: a page number of one paper's one day. */
export const TEXT_PAPER = "某报_2016-05-12";

const tinyPage = (name: string): string =>
  `小稿第${name.length}号\n\n□记者 周航 报道\n\n本报淄博5月11日讯 这一页只有几行字，名字却怪得很。\n`;

function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** What a system does not let be made is left out: names on Windows, links without the right to them. */
function wherePossible(make: () => void): boolean {
  try {
    make();
    return true;
  } catch {
    return false;
  }
}

function makeLinks({ raw, articles, outside }: Corpus): void {
  const links = [
    [join(outside, "secret.txt"), join(raw, "某报_2016-05-14_01.txt")],
    [outside, join(raw, "outside")],
    [raw, join(raw, "loop")],
    ["/dev/zero", join(raw, "zero.txt")],
    [join(raw, "nowhere"), join(raw, "broken.txt")],
    [join(outside, "secret.md"), join(articles, "secret.md")],
    [outside, join(articles, "outside")],
    [articles, join(articles, "loop")],
    ["/dev/zero", join(articles, "zero.md")],
    [join(articles, "nowhere"), join(articles, "broken.md")],
  ] as const;
  for (const [to, from] of links) wherePossible(() => symlinkSync(to, from));
  for (const folder of [raw, articles])
    for (const name of ["pipe.txt", "pipe.md", "pages.csv"])
      wherePossible(() => execFileSync("mkfifo", [join(folder, name)], { stdio: "ignore" }));
}

/** Writes everything; `names` counts the file names that could be made. */
export function writeCorpus(): Corpus & { names: number } {
  const work = mkdtempSync(join(tmpdir(), "backfile-hostile-"));
  const folders = {
    raw: join(work, "raw"),
    articles: join(work, "articles"),
    outside: join(work, "outside"),
  };
  const corpus = { work, ...folders };
  for (const folder of Object.values(folders)) mkdirSync(folder);
  put(join(corpus.outside, "secret.txt"), `${SECRET}。\n`);
  put(
    join(corpus.outside, "secret.md"),
    ARTICLE_FILES.find(({ shown }) => shown)!.text.replace("正文", SECRET),
  );

  TEXTS.forEach(({ text }, i) => {
    // UTF-16 lets NUL and halves of characters through, as old programs saved them.
    const bytes = Buffer.from(`\ufeff${pageWith(text, i + 1)}`, text.includes("\0") ? "utf16le" : "utf8");
    writeFileSync(join(corpus.raw, `${TEXT_PAPER}_${i + 1}.txt`), bytes);
  });
  mkdirSync(join(corpus.raw, "names"));
  const made = NAMES.filter((name) =>
    wherePossible(() => put(join(corpus.raw, "names", name), tinyPage(name))),
  );
  TABLES.forEach(({ text }, i) => {
    put(join(corpus.raw, `table${i}/a.txt`), tinyPage(`t${i}`));
    put(join(corpus.raw, `table${i}/pages.csv`), text);
  });
  BESIDE.forEach(({ text }, i) => {
    put(join(corpus.raw, `beside/b${i}.txt`), tinyPage(`b${i}`));
    put(join(corpus.raw, `beside/b${i}.yml`), text);
  });
  put(join(corpus.articles, "archive.yml"), SETTINGS);
  ARTICLE_FILES.forEach((file, i) => {
    const { path, text } = placed(file, i);
    put(join(corpus.articles, path), text);
  });
  makeLinks(corpus);
  return { ...corpus, names: made.length };
}
