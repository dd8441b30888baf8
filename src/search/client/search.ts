/** The search page at work: what is typed and chosen → results, filters, chart and the address bar, in step. */
import { searching } from "../../words/shown.ts";
import { queryWords, rangeWords } from "../queryWords.ts";
import { readAddress, writeAddress, type Asked, type Sort } from "./address.ts";
import { openArchive, type Archive } from "./archive.ts";
import { putQuestion, readQuestion, type Answer, type Question } from "./asking.ts";
import { chart } from "./chart.ts";
import { coverageWords, unseen } from "./coverageWords.ts";
import { perFacet } from "../narrow.ts";
import { chosenWords, facetView } from "./facetView.ts";
import { factShelf, type FactShelf } from "./facts.ts";
import { searchPage, type SearchPage } from "./page.ts";
import { resultList } from "./resultList.ts";
import { scriptShelf } from "./scriptShelf.ts";
import { keepPlace, readPlace } from "./place.ts";
import { once, ReplacedError, webShelf } from "./shelf.ts";
import { onKeys } from "./keys.ts";
import { recentSearches } from "./recent.ts";
import { onTyped } from "./typing.ts";

/** Opened by a double click, from a folder or a stick. */
const onDisk = location.protocol === "file:";

/** What results are narrowed to beside what is typed. */
const filterWords = ({ asked, range }: Question): string[] => [
  ...chosenWords(asked.chosen),
  ...(asked.from === "" && asked.to === "" ? [] : [rangeWords(range)].filter((words) => words !== "")),
];

/** Years pressed in the chart, within which dates that are narrower already stay. */
function narrowest(asked: Asked, from: string, to: string): Pick<Asked, "from" | "to"> {
  const stays = (day: string): boolean => {
    const year = Number(day.trim().slice(0, "1988".length));
    return from !== "" && year >= Number(from) && year <= Number(to);
  };
  return { from: stays(asked.from) ? asked.from : from, to: stays(asked.to) ? asked.to : to };
}

type Opened = { archive: Archive; facts: FactShelf };

const yearOf = (day: string | null): number | null => (day === null ? null : Number(day.slice(0, 4)));

/** Whether there is more than one year to draw. */
const hasYears = ({ shards }: Archive): boolean =>
  new Set(shards.flatMap(({ from, to }) => [from, to].map((day) => day.slice(0, 4)))).size > 1;

function yearsOf({ facets }: FactShelf["index"]): Map<string, number> {
  const years = new Map<string, number>();
  for (const places of facets.year.places) {
    const year = facets.year.values[places?.[0] ?? -1];
    if (year !== undefined) years.set(year, (years.get(year) ?? 0) + 1);
  }
  return years;
}

function startSearch(page: SearchPage): void {
  const list = resultList(page);
  let asked = readAddress(location.search);
  let newest = 0;
  /** The run whose results are shown. */
  let shownOf = 0;

  const open = once(async (): Promise<Opened> => {
    const folder = new URL("search/", page.siteRoot);
    const archive = await openArchive(onDisk ? scriptShelf(folder) : webShelf(folder), folder);
    return { archive, facts: factShelf(archive) };
  });
  const years = chart(page.chart, (from, to) => change({ ...asked, ...narrowest(asked, from, to) }, "push"));
  const place = keepPlace(list.shown);
  let backTo = readPlace();
  const filters = facetView(page.facets, {
    changed: (facet, values) => change({ ...asked, chosen: { ...asked.chosen, [facet]: values } }, "push"),
    authorsWanted: () =>
      void open()
        .then(({ facts }) => facts.loadAuthors())
        .then(run, fail),
  });

  /** What is shown of this search stays: it is right, only not all. */
  function fail(error: unknown): void {
    console.error(error);
    if (shownOf !== newest) list.clear();
    if (onDisk) return page.tell("error", searching.unpacked);
    const isReplaced = error instanceof ReplacedError;
    if (isReplaced && !navigator.onLine) return page.tell("error", searching.outdated);
    page.tell("error", isReplaced ? searching.replaced : searching.failed);
    page.offer(isReplaced ? searching.reload : searching.again, isReplaced ? () => location.reload() : run);
  }

  function showAnswer(archive: Archive, question: Question, answer: Answer): void {
    const { narrowed, facts } = answer;
    filters.show(facts, narrowed.counts, question.asked.chosen);
    years.show(
      { hits: narrowed.years, all: yearsOf(facts) },
      { from: yearOf(question.range.from), to: yearOf(question.range.to) },
      question.asked.from !== "" || question.asked.to !== "",
    );
    page.cover(coverageWords(archive, question, answer));
  }

  async function search(current: () => boolean): Promise<void> {
    const { archive, facts } = await open();
    if (!current()) return;
    const question = readQuestion(asked, archive.secondReadings);
    if (hasYears(archive)) years.makeRoom();
    page.explain(queryWords(question.query), filterWords(question), question.notes, () =>
      change({ ...asked, chosen: perFacet(() => []), from: "", to: "" }, "push"),
    );
    if (question.isNothing) {
      list.clear();
      page.tell("idle", "");
    }
    const turn = newest;
    await putQuestion(archive, facts, question, {
      going: current,
      told: async (answer) => {
        const { articles } = answer.narrowed;
        if (!question.isNothing) {
          const { ready, card } = answer;
          const { all: terms } = question.query;
          const found = { ready, total: articles.length, card, terms, typed: asked.typed };
          await (shownOf === turn ? list.grow(found, current) : list.show(found, current, backTo?.shown));
        }
        if (!current()) return;
        // The first answer comes before the facts of all shards; from then on filters and chart grow with the results.
        if (shownOf === turn) showAnswer(archive, question, answer);
        shownOf = turn;
        if (backTo !== null) scrollTo(0, backTo.y);
        if (answer.complete) backTo = null;
        if (!answer.complete) {
          if (!question.isNothing) page.tell("loading", searching.partly(articles.length));
          return;
        }
        if (question.isNothing) return;
        const none = (unseen(archive, question) ?? []).length > 0 ? searching.noneHere : searching.none;
        page.tell("done", articles.length === 0 ? none : searching.found(articles.length), articles.length);
      },
    });
  }

  /** Runs what is asked; a newer run always wins over an older one that is still under way. */
  function run(): void {
    const turn = ++newest;
    const current = (): boolean => turn === newest;
    page.tell("loading", searching.loading);
    search(current).catch((error: unknown) => {
      if (current()) fail(error);
    });
  }

  const { title } = document;

  function fillForm(): void {
    const typed = asked.typed.trim();
    document.title = typed === "" ? title : `${typed} — ${title}`;
    page.input.value = asked.typed;
    page.from.value = asked.from;
    page.to.value = asked.to;
    page.sort.value = asked.sort;
    recent.show();
  }

  function change(next: Asked, how: "push" | "replace"): void {
    const address = writeAddress(next);
    if (address !== writeAddress(asked)) {
      if (how === "push") {
        place.note();
        endTyping();
      }
      history[`${how}State`](null, "", location.pathname + address);
    }
    backTo = null;
    asked = next;
    fillForm();
    run();
  }

  const recent = recentSearches(page, (typed) => change({ ...asked, typed }, "push"));
  const endTyping = onTyped(page, (typed, how) => change({ ...asked, typed }, how), recent.note);
  onKeys(page);
  page.input.addEventListener("input", recent.show);
  page.results.addEventListener("click", () => recent.note(asked.typed));
  page.refine.addEventListener("change", () =>
    change({ ...asked, from: page.from.value, to: page.to.value, sort: page.sort.value as Sort }, "push"),
  );
  page.more.addEventListener("click", () => void list.showMore().catch(fail));
  window.addEventListener("popstate", () => {
    asked = readAddress(location.search);
    backTo = readPlace();
    fillForm();
    run();
  });
  fillForm();
  run();
}

const root = document.querySelector<HTMLElement>("#search");
if (root) {
  startSearch(searchPage(root));
  // Stays where this script did not come, or this browser cannot run it.
  root.querySelector(".late")?.remove();
}
