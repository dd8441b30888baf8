/** Hits per year as bars that are pressed to narrow the dates: years, or several in a bar where there are too many. */
import { UNKNOWN_DATE } from "../../lexicon/placeholders.ts";
import { days, yearChart } from "../../words/shown.ts";
import { button, element } from "./elements.ts";

/** Bars side by side: a finger must hit one. */
const MOST_BARS = 40;
const BAR_WIDTH = 18;
const FEWEST_BARS = 10;

/** Years in a bar: the fewest that leave room for all bars. */
const STEPS = [1, 2, 5, 10] as const;

export type Years = {
  /** Hits per year, `"1988"` → 12. */
  hits: ReadonlyMap<string, number>;
  /** All articles per year. */
  all: ReadonlyMap<string, number>;
};

type Bar = { from: number; to: number; hits: number; all: number };

const UNKNOWN_YEAR = UNKNOWN_DATE.slice(0, 4);

/** Every year between the first and the last that the archive has, also those without articles. */
function barsOf({ hits, all }: Years, first: number, last: number, most: number): Bar[] {
  const barsAt = (years: number): number => Math.floor(last / years) - Math.floor(first / years) + 1;
  const step = STEPS.find((years) => barsAt(years) <= most) ?? STEPS.at(-1)!;
  const begin = first - (first % step);
  const bars: Bar[] = [];
  for (let from = begin; from <= last; from += step) {
    const bar = { from, to: from + step - 1, hits: 0, all: 0 };
    for (let year = from; year <= bar.to; year += 1) {
      bar.hits += hits.get(String(year)) ?? 0;
      bar.all += all.get(String(year)) ?? 0;
    }
    bars.push(bar);
  }
  return bars;
}

const nameOf = ({ from, to }: Bar): string => days.years(String(from), String(to));

/** What a button of the chart is for, whatever it says: its years, or its words. */
const yearOf = (pressed: HTMLElement): string => pressed.dataset.years ?? pressed.textContent;

const percent = (part: number, whole: number): string =>
  whole === 0 ? "0%" : `${((100 * part) / whole).toFixed(1)}%`;

export type Chart = {
  /** Takes its room before anything is known, so that what stands below does not move. */
  makeRoom: () => void;
  /** `range`: the years chosen, which are all that is drawn; open where `null`. `isChosen`: it can be taken back here. */
  show: (years: Years, range: { from: number | null; to: number | null }, isChosen: boolean) => void;
};

/** `chosen` hears the years pressed; nothing chosen means all of them. */
export function chart(holder: HTMLElement, chosen: (from: string, to: string) => void): Chart {
  let share = false;
  let again = (): void => {};

  /** One bar is in the tab order; arrows lead to its neighbours. */
  function walk(row: HTMLElement): void {
    row.addEventListener("keydown", (event) => {
      const bars = Array.from(row.querySelectorAll("button"));
      const at = bars.indexOf(document.activeElement as HTMLButtonElement);
      const next = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: bars.length - 1 }[event.key];
      const bar = next === undefined ? undefined : bars[next];
      if (bar === undefined) return;
      event.preventDefault();
      bars[at]!.tabIndex = -1;
      bar.tabIndex = 0;
      bar.focus();
    });
  }

  function barView(bar: Bar, tallest: number): HTMLButtonElement {
    const height = share ? bar.hits / Math.max(1, bar.all) : bar.hits;
    const fill = element("span", [], "bar");
    fill.style.height = `${bar.hits === 0 ? 0 : Math.max(3, (100 * height) / tallest)}%`;
    const made = button("", () => chosen(String(bar.from), String(bar.to)), "chart-year");
    made.append(fill);
    made.dataset.years = nameOf(bar);
    const words = yearChart.bar(nameOf(bar), bar.hits, bar.all, percent(bar.hits, bar.all));
    made.setAttribute("aria-label", words);
    made.title = words;
    made.tabIndex = -1;
    made.classList.toggle("none-held", bar.all === 0);
    return made;
  }

  return {
    makeRoom: () => {
      holder.hidden = false;
    },
    show: (years, range, isChosen) => {
      again = () => {
        const held = Array.from(years.all.keys())
          .filter((year) => year !== UNKNOWN_YEAR)
          .map(Number)
          .sort((a, b) => a - b);
        const [first, last] = [held[0] ?? 0, held[held.length - 1] ?? 0];
        const [from, to] = [Math.max(first, range.from ?? first), Math.min(last, range.to ?? last)];
        holder.hidden = held.length < 2 || from > to;
        if (holder.hidden) return;
        const most = Math.min(MOST_BARS, Math.max(FEWEST_BARS, Math.floor(holder.clientWidth / BAR_WIDTH)));
        const bars = barsOf(years, from, to, most);
        const { activeElement } = document;
        const isHere = activeElement instanceof HTMLElement && holder.contains(activeElement);
        const focused = isHere ? yearOf(activeElement) : null;
        const tallest = Math.max(
          ...bars.map(({ hits, all }) => (share ? hits / Math.max(1, all) : hits)),
          Number.EPSILON,
        );
        const row = element(
          "div",
          bars.map((bar) => barView(bar, tallest)),
          "chart-bars",
        );
        row.setAttribute("role", "group");
        row.setAttribute("aria-label", yearChart.label);
        (row.querySelector("button") ?? row).tabIndex = 0;
        walk(row);
        const how = button(
          share ? yearChart.byNumber : yearChart.byShare,
          () => {
            share = !share;
            again();
          },
          "plain-button",
        );
        const whole = isChosen ? [button(yearChart.allYears, () => chosen("", ""), "plain-button")] : [];
        const ends = element(
          "div",
          [element("span", [nameOf(bars[0]!)]), element("span", [nameOf(bars[bars.length - 1]!)])],
          "chart-ends",
        );
        holder.replaceChildren(row, ends, element("div", [how, ...whole], "chart-tools"));
        // What was pressed is another element now: the keyboard goes on from its place.
        const buttons = Array.from(holder.querySelectorAll("button"));
        if (focused !== null) (buttons.find((each) => yearOf(each) === focused) ?? buttons[0])?.focus();
      };
      again();
    },
  };
}
