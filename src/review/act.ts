/** A form that was sent from the desk → what changes in the archive folder. */
import { articleId } from "../archive/address.ts";
import { completed, type Changes, type Scope } from "../archive/changes.ts";
import { heldFiles, type Held } from "../archive/heldFiles.ts";
import type { SourcedArticle } from "../archive/heldSources.ts";
import { lastOrdinals } from "../archive/lastOrdinals.ts";
import { readLedger } from "../archive/ledger.ts";
import { issueOfId } from "../archive/listedIn.ts";
import type { ArchiveFile } from "../archive/readArchive.ts";
import { readArticleFile } from "../frontMatter.ts";
import type { Paper } from "../lexicon/papers.ts";
import { ACTIONS, type ActionName } from "./actions.ts";
import { chosenLines } from "./chosenLines.ts";
import { withFields, type Field, type Form } from "./fields.ts";
import { articleText, openArticle, type OpenArticle } from "./openArticle.ts";
import { withTypedText } from "./paragraphActions.ts";
import type { Done } from "./turn.ts";
import type { Problem, Said } from "./words.ts";

/** The files of an issue, with the ledger of its year. */
export type Desk = {
  issue: string;
  files: readonly ArchiveFile[];
  papers: readonly Paper[];
  today: string;
  /** Articles of other issues that have lines of this one's pages: a person gave them other ids. */
  others?: readonly SourcedArticle[];
};

export type Refused = { ok: false; problem: Problem; field?: Field; detail?: string };
export type Acted = { ok: true; changes: Changes; show: string; said: Said } | Refused;

const isAction = (name: string): name is ActionName => Object.hasOwn(ACTIONS, name);

/** `null` also for a file that is not UTF-8, and would be lost if it were written. */
function opened(id: string, { files }: Desk, held: Held): OpenArticle | null {
  const article = held.articles.get(id);
  if (article === undefined) return null;
  if (files.some(({ path, unreadable }) => path === article.path && unreadable === true)) return null;
  const open = openArticle(article, held.sheets);
  return open.ok ? open.value : null;
}

/** The texts of articles that changed; or what is wrong with one. */
function written(articles: readonly OpenArticle[], held: Held): ArchiveFile[] | Refused {
  const files: ArchiveFile[] = [];
  for (const article of articles) {
    const text = articleText(article);
    const read = readArticleFile(text);
    if (!read.ok)
      return {
        ok: false,
        problem: "invalid",
        detail: read.problems.map(({ message }) => message).join("; "),
      };
    if (held.texts.get(article.path) !== text) files.push({ path: article.path, text });
  }
  return files;
}

/** A desk's files tell of its issue alone. */
export const scopeOf = ({ issue }: Desk): Scope => ({
  isOurs: (id) => issueOfId(id) === issue,
  byPerson: false,
});

function changesOf({ articles, gone }: Done, desk: Desk, held: Held): Changes | Refused {
  const { files, papers } = desk;
  const texts = written(articles, held);
  if ("ok" in texts) return texts;
  const removals = gone === undefined ? [] : [gone.path];
  const changes: Changes = { articles: texts, beside: [], removals, records: [], ledgers: [] };
  if (texts.length + removals.length === 0) return changes;
  return completed(files, held, changes, papers, { ...scopeOf(desk), byPerson: true });
}

/** What was typed, into the fields and as a paragraph's text, is saved with every action. Nothing of the archive is changed here. */
export function act(desk: Desk, id: string, name: string, form: Form): Acted {
  const held = heldFiles(desk.files);
  const article = opened(id, desk, held);
  if (article === null || !isAction(name))
    return { ok: false, problem: article === null ? "noArticle" : "noAction" };
  const typed = withFields(article.front, form);
  if (!typed.ok) return { ok: false, problem: typed.why, field: typed.field };
  const fielded = { ...article, front: typed.front };
  const now = name === "text" ? fielded : withTypedText(fielded, form);
  if (typeof now === "string") return { ok: false, problem: now };
  const other = opened(form.get("with") ?? "", desk, held);
  const last = lastOrdinals(desk.files, held, readLedger(desk.files));
  const outcome = ACTIONS[name]({
    article: now,
    other: other?.front.id === id ? null : other,
    form,
    today: desk.today,
    freshId: (page) => articleId(page, (last.get(page) ?? 0) + 1),
    chosen: () => chosenLines(form.getAll("line"), held, desk.others),
  });
  if (!outcome.ok) return outcome;
  const changes = changesOf(outcome, desk, held);
  return "ok" in changes ? changes : { ok: true, changes, show: outcome.show, said: outcome.said };
}
