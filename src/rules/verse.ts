/** Verse: short lines below their author's name, each a line for itself and none of them a headline. */
import { onlyNames } from "./byline.ts";
import type { View } from "./lineView.ts";

/** Characters of a line of verse, at most. */
const LONGEST = 20;
/** Fewer lines below a name may be a headline of several lines. */
const FEWEST = 4;
/** Lines of a headline above what follows: with series label, kicker and subtitle, and commonly. */
const MOST_HEAD_LINES = 5;
const HEAD_LINES = 3;

const VERSE_FORMS: ReadonlySet<string> = new Set([
  "short line",
  "name",
  "full stop inside",
  "question or answer",
]);

const isShort = ({ form, text }: View): boolean => VERSE_FORMS.has(form) && text.length <= LONGEST;

/** `□罗霜降`: who writes news says that he is a reporter. */
const isPoet = ({ text }: View): boolean =>
  /^[□■●◎▲◆文/／|\s]*\p{Script=Han}/u.test(text) &&
  onlyNames(text.replace(/^文[/／|｜:：]/u, ""))?.length === 1;

/** 翻译：甲乙, 甲乙 译, below the poet's name. */
const TRANSLATOR = /^译者?[：:]|^翻译[：:\s]|[\s\u3000]译$/u;

/** What stacked headlines have and verse has not: figures, quotation marks, the dash of a subtitle. */
const isNews = ({ text }: View): boolean => /[0-9“”‘’]|^(?:——|—|--)/u.test(text);

/** 石径斜穿翠霭行，松风十里送涛声。 Two clauses of five or of seven characters: a line of regular verse. */
const REGULAR =
  /^(?:\p{Script=Han}{5}[，、]\p{Script=Han}{5}|\p{Script=Han}{7}[，、]\p{Script=Han}{7})[。！？；，]$/u;
const FEWEST_REGULAR = 2;

/** The lines of regular verse that follow a name. */
function regularBelow(name: View): View[] {
  const run: View[] = [];
  for (let view = name.below; view !== null && REGULAR.test(view.text); view = view.below) run.push(view);
  return run.length < FEWEST_REGULAR ? [] : run;
}

/** A poem that ends its first lines with marks ends with one: what stands below without any is a headline. */
const MARK = /[，。、；：！？…—]$/u;
const isMarked = ({ text }: View): boolean => MARK.test(text);

/** A run without the headline of what comes next: the few lines behind the last blank one; else as many as a headline has. */
function withoutNextHead(run: readonly View[]): readonly View[] {
  const next = run.at(-1)?.below ?? null;
  if (next === null) return run;
  const begins = next.kind === "byline" || next.kind === "text" || run.at(-1)!.form === "name";
  if (!begins && !VERSE_FORMS.has(next.form)) return run;
  const start = run.findLastIndex(({ tight }) => !tight);
  if (start > 0 && run.length - start <= MOST_HEAD_LINES) return run.slice(0, start);
  return begins ? run.slice(0, -HEAD_LINES) : run;
}

/** The lines that follow a name, as long as they are short, without the headline of what comes next. */
function shortBelow(name: View): readonly View[] {
  const run: View[] = [];
  const translator = name.below !== null && TRANSLATOR.test(name.below.text) ? name.below : null;
  for (let view = (translator ?? name).below; view !== null && isShort(view); view = view.below) {
    // The last line over the next poet's name is the title of his poem.
    if (/^[□■●◎]/.test(view.text) && isPoet(view)) return run.slice(0, -1);
    run.push(view);
  }
  if (run.length >= FEWEST && run.slice(0, FEWEST).every(isMarked))
    return run.slice(0, run.findLastIndex(isMarked) + 1);
  return withoutNextHead(run);
}

/** A page's printed lines → those that are verse. */
export function verseOf(views: readonly View[]): ReadonlySet<View> {
  const verse = new Set<View>();
  for (const view of views) {
    if (verse.has(view) || !isPoet(view)) continue;
    const regular = regularBelow(view);
    regular.forEach((line) => verse.add(line));
    if (regular.length > 0) continue;
    const lines = shortBelow(view);
    if (lines.length >= FEWEST && !lines.some(isNews)) lines.forEach((line) => verse.add(line));
  }
  return verse;
}
