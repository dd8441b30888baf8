/** The desk's pages as HTML. */
import { join } from "node:path";
import nunjucks from "nunjucks";
import { CITIES } from "../../src/lexicon/places.ts";
import type { QueueRow } from "../../src/review/queue.ts";
import { FIELD_NAMES, type Form } from "../../src/review/fields.ts";
import { reviewPage, stateOf } from "../../src/review/reviewPage.ts";
import { fill, reviewWords, type Problem, type ReviewWords, type Said } from "../../src/review/words.ts";
import type { Language } from "../../src/archiveTypes.ts";
import type { ArchiveDesk } from "./archiveDesk.ts";

const templates = new nunjucks.Environment(
  new nunjucks.FileSystemLoader(join(import.meta.dirname, "templates")),
  {
    autoescape: true,
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  },
);
templates.addGlobal("fill", fill);

const LANGUAGES: Readonly<Record<Language, string>> = { "zh-Hans": "zh-Hans", en: "en" };

/** What is said above a page: what was done, or why something was not. */
export type Notice = { said: Said } | { problem: Problem; detail: string | null } | null;

const noticeShown = (notice: Notice, words: ReviewWords): { text: string; bad: boolean } | null =>
  notice === null
    ? null
    : "said" in notice
      ? { text: words.said[notice.said], bad: false }
      : {
          text: words.problems[notice.problem] + (notice.detail === null ? "" : `（${notice.detail}）`),
          bad: true,
        };

/** What was typed and not saved, where it is not what stands there now. */
function typedShown(
  form: Form | null,
  fields: Readonly<Record<string, string>>,
  words: ReviewWords,
): { name: string; text: string }[] {
  if (form === null) return [];
  const typed = FIELD_NAMES.flatMap((name) => {
    const text = form
      .getAll(name)
      .filter((each) => each !== "")
      .join(" ")
      .replace(/\r\n/g, "\n");
    return !form.has(name) || text === fields[name] ? [] : [{ name: words.fields[name], text }];
  });
  const text = form.get("text");
  return text === null ? typed : [...typed, { name: words.edit, text }];
}

/** The list of what there is to review. */
export function listPage(desk: ArchiveDesk, language: Language, notice: Notice): string {
  const words = reviewWords(language);
  const queue: QueueRow[] = desk.queue();
  return templates.render("list.njk", {
    words,
    language: LANGUAGES[language],
    queue,
    notice: noticeShown(notice, words),
    undo: undoShown(desk, words),
  });
}

function undoShown(desk: ArchiveDesk, words: ReviewWords): string | null {
  const last = desk.lastAction();
  return last === null ? null : fill(words.undoLast, words.said[last.said]);
}

/** An article on the desk; `null` where there is none of that id. `form` is what was sent and refused. */
export function articlePage(desk: ArchiveDesk, id: string, notice: Notice, form: Form | null): string | null {
  const issue = desk.issueOf(id);
  const page = reviewPage(issue, id);
  if (page === null) return null;
  const language = desk.language();
  const words = reviewWords(language);
  const { previous, next, at } = desk.around(id);
  return templates.render("article.njk", {
    words,
    language: LANGUAGES[language],
    page,
    seen: stateOf(issue),
    previous,
    next,
    position: at === null ? words.outside : fill(words.of, at, desk.queue().length),
    cities: CITIES.map(({ name }) => name),
    chosen: form?.get("paragraph") ?? "0",
    typed: typedShown(form, page.fields, words),
    notice: noticeShown(notice, words),
    undo: undoShown(desk, words),
  });
}

/** A page that says one thing. */
export function plainPage(language: Language, text: string): string {
  return templates.render("plain.njk", { words: reviewWords(language), language: LANGUAGES[language], text });
}
