/** An archivist who corrects an archive at random, in every way there is, and remembers what must stay. */
import { articlePath, pageOfArticle } from "../../src/archive/address.ts";
import { afterPlan } from "../../src/archive/changes.ts";
import { heldFiles, type HeldArticle } from "../../src/archive/heldFiles.ts";
import { readLedger } from "../../src/archive/ledger.ts";
import { besides } from "../../src/archive/pending.ts";
import { settleParses } from "../../src/archive/settleParses.ts";
import type { ArchiveFile } from "../../src/archive/readArchive.ts";
import type { Random } from "../simulator/random.ts";

/** What must hold of the archive from now on. */
export type Expected = {
  /** Files that are the archivist's, to the byte. */
  texts: Map<string, string>;
  /** Articles that are gone for good. */
  absent: Set<string>;
  /** Files that lie elsewhere than a run would put them. */
  paths: Map<string, string>;
};

/** An edit, and the articles that it concerns. */
export type Edit = { kind: string; ids: string[] };

export type Desk = { files: ArchiveFile[]; expected: Expected; edits: Edit[] };

const FENCE = "\n---\n";

const bodyOf = ({ text }: HeldArticle): string => text.slice(text.indexOf(FENCE) + FENCE.length);
const frontOf = ({ text }: HeldArticle): string => text.slice(0, text.indexOf(FENCE));
const paragraphs = (article: HeldArticle): string[] =>
  bodyOf(article)
    .split("\n\n")
    .map((each) => each.trim());
const withBody = (article: HeldArticle, body: readonly string[]): string =>
  `${frontOf(article)}${FENCE}\n${body.filter((each) => each !== "").join("\n\n")}\n`;

/** Sets a line of front matter, or adds it behind the id. */
function withField(article: HeldArticle, key: string, value: string): string {
  const line = new RegExp(`^${key}: .*$`, "m");
  const front = frontOf(article);
  const set = line.test(front)
    ? front.replace(line, `${key}: ${value}`)
    : front.replace(/^(id: .*)$/m, `$1\n${key}: ${value}`);
  return set + FENCE + bodyOf(article);
}

type Work = {
  desk: Desk;
  random: Random;
  article: HeldArticle;
  /** Another article of the same issue, where there is one. */
  other: HeldArticle | undefined;
};

function put({ desk }: Work, article: HeldArticle, text: string): void {
  desk.files = [...desk.files.filter(({ path }) => path !== article.path), { path: article.path, text }];
  desk.expected.texts.set(article.id, text);
  desk.expected.absent.delete(article.id);
}

function drop({ desk }: Work, { id, path }: HeldArticle): void {
  desk.files = desk.files.filter((file) => file.path !== path);
  desk.expected.texts.delete(id);
  desk.expected.paths.delete(id);
  desk.expected.absent.add(id);
}

/** An ordinal of the article's page that the ledger does not have. */
function freeId({ desk }: Work, id: string): string {
  const known = new Set([...readLedger(desk.files).entries.keys(), ...heldFiles(desk.files).articles.keys()]);
  const page = pageOfArticle(id);
  for (let ordinal = 60; ; ordinal++) if (!known.has(`${page}-${ordinal}`)) return `${page}-${ordinal}`;
}

const renamed = (text: string, from: string, to: string): string => text.replace(`id: ${from}`, `id: ${to}`);

/** Every kind of edit; `null` where this article cannot be edited so. Returns the ids that it concerns. */
export const EDITS: Readonly<Record<string, (work: Work) => string[] | null>> = {
  text: (work) => {
    const body = paragraphs(work.article);
    const at = work.random.between(0, body.length - 1);
    put(work, work.article, withBody(work.article, body.with(at, `${body[at]!.slice(0, -4)}，更正如上。`)));
    return [work.article.id];
  },
  title: (work) => {
    put(work, work.article, withField(work.article, "title", `更正的标题${work.random.between(1, 999)}`));
    return [work.article.id];
  },
  date: (work) => {
    const day = String(work.random.between(1, 28)).padStart(2, "0");
    put(work, work.article, withField(work.article, "date", `"2019-06-${day}"`));
    return [work.article.id];
  },
  paper: (work) => {
    put(work, work.article, withField(work.article, "paper", work.random.pick(["河口日报", "山前日报"])));
    return [work.article.id];
  },
  city: (work) => {
    put(
      work,
      work.article,
      withField(work.article, "city", work.random.pick(["淄博市", "济南市", "烟台市"])),
    );
    return [work.article.id];
  },
  delete: (work) => {
    drop(work, work.article);
    return [work.article.id];
  },
  merge: (work) => {
    const { article, other } = work;
    if (other === undefined) return null;
    const title = /^title: (.*)$/m.exec(frontOf(other))?.[1] ?? "";
    put(work, article, withBody(article, [...paragraphs(article), `## ${title}`, ...paragraphs(other)]));
    drop(work, other);
    return [article.id, other.id];
  },
  split: (work) => {
    const { article } = work;
    const body = paragraphs(article);
    if (body.length < 2) return null;
    const id = freeId(work, article.id);
    const rest = { ...article, id, path: articlePath(id) };
    put(work, rest, renamed(withBody(article, body.slice(1)), article.id, id));
    put(work, article, withBody(article, body.slice(0, 1)));
    return [article.id, id];
  },
  "move a paragraph": (work) => {
    const { article, other } = work;
    const body = paragraphs(article);
    if (other === undefined || body.length < 2) return null;
    put(work, other, withBody(other, [...paragraphs(other), body.at(-1)!]));
    put(work, article, withBody(article, body.slice(0, -1)));
    return [article.id, other.id];
  },
  "move a file": (work) => {
    const { article, desk } = work;
    const path = `2019/手工/${article.id}.md`;
    desk.files = [...desk.files.filter((file) => file.path !== article.path), { path, text: article.text }];
    desk.expected.paths.set(article.id, path);
    desk.expected.texts.set(article.id, article.text);
    return [article.id];
  },
  "give a new id": (work) => {
    const { article } = work;
    const id = freeId(work, article.id);
    drop(work, article);
    put(work, { ...article, id, path: articlePath(id) }, renamed(article.text, article.id, id));
    return [article.id, id];
  },
};

/** One more edit, of a kind and on an article that chance names. */
export function editOnce(desk: Desk, random: Random): void {
  for (;;) {
    const articles = [...heldFiles(desk.files).articles.values()];
    if (articles.length === 0) return;
    const article = random.pick(articles);
    const day = article.id.split("-", 2).join("-");
    const near = articles.filter(({ id }) => id !== article.id && id.startsWith(day));
    const kind = random.pick(Object.keys(EDITS));
    const other = near.length === 0 ? undefined : random.pick(near);
    const ids = EDITS[kind]!({ desk, random, article, other });
    if (ids === null) continue;
    // Who takes back what they did has done nothing: the file is as a run wrote it.
    const { isByHand } = heldFiles(desk.files);
    for (const id of ids) if (!isByHand(id)) desk.expected.texts.delete(id);
    desk.edits.push({ kind, ids });
    return;
  }
}

/** A parse that lies beside an article is taken, or left; with others of its page, or alone. */
export function settleOnce(desk: Desk, random: Random): void {
  const held = heldFiles(desk.files);
  const parses = besides(desk.files, held).map(({ id }) => id);
  if (parses.length === 0) return;
  const one = random.pick(parses);
  const ids = random.chance(0.5)
    ? [one]
    : parses.filter((id) => pageOfArticle(id) === pageOfArticle(one) && (id === one || random.chance(0.7)));
  const how = random.pick(["accept", "keep"] as const);
  const { warnings, ...changes } = settleParses(desk.files, ids, how, []);
  const refused = new Set(warnings.filter(({ level }) => level === "error").map(({ file }) => file));
  desk.files = afterPlan(desk.files, changes);
  const { articles, isByHand } = heldFiles(desk.files);
  for (const id of ids) {
    const file = articles.get(id);
    if (refused.has(held.articles.get(id)?.path ?? articlePath(id))) continue;
    desk.expected.texts.delete(id);
    if (file !== undefined) desk.expected.absent.delete(id);
    if (file !== undefined && isByHand(id)) desk.expected.texts.set(id, file.text);
  }
}
