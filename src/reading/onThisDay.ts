/**
 * The front page's section on this day in other years, by the reader's own clock. Which days there are stands in the
 * page; the headlines of a month are a script of their own, the one thing that a page on a disk may load.
 */
import { apart, frontDay, inChinese } from "../words/shown.ts";

/** Year, paper, headline and page of an article of each day, by the day of the month. */
type DaysOfMonth = Record<number, [year: number, paper: string, heading: string, article: string][]>;

declare global {
  interface Window {
    onThisDay?: (days: DaysOfMonth) => void;
  }
}

const FARTHEST = 183;

const root = new URL("../", (document.currentScript as HTMLScriptElement).src);
const two = (number: number): string => String(number).padStart(2, "0");
const words = (day: Date): string => frontDay.day(day.getMonth() + 1, day.getDate());

/** The days so far from today, of a leap year, so that 29 February is one of them. */
function away(days: number): Date {
  const now = new Date();
  return new Date(2000, now.getMonth(), now.getDate() + days);
}

/** Of the days that `has` has, the one nearest to today, and how far it is; `null` where it has none. */
function nearest(has: (day: Date) => boolean): { day: Date; distance: number } | null {
  for (let distance = 0; distance <= FARTHEST; distance += 1)
    for (const day of [away(-distance), away(distance)]) if (has(day)) return { day, distance };
  return null;
}

function link(text: string, address: string): HTMLAnchorElement {
  const made = document.createElement("a");
  made.textContent = text;
  made.href = new URL(address, root).href;
  return made;
}

function chinese(text: string): HTMLElement {
  const made = document.createElement("span");
  made.textContent = text;
  return inChinese(made);
}

function headlines(day: Date, days: DaysOfMonth): HTMLUListElement {
  const list = document.createElement("ul");
  list.className = "headlines";
  for (const [year, paper, heading, article] of days[day.getDate()] ?? []) {
    const item = document.createElement("li");
    item.append(...apart(frontDay.inYear(year, paper), chinese), inChinese(link(heading, article)));
    list.append(item);
  }
  return list;
}

function show(section: HTMLElement): void {
  const masks = section.dataset["days"]!.split(" ").map((mask) => Number.parseInt(mask, 16));
  const found = nearest((day) => ((masks[day.getMonth()]! >>> (day.getDate() - 1)) & 1) === 1);
  if (found === null) return;
  const { day, distance } = found;
  const month = two(day.getMonth() + 1);
  const line = document.createElement("p");
  line.textContent =
    distance === 0 ? frontDay.isToday(words(day)) : frontDay.nearest(words(away(0)), words(day));
  line.append(link(frontDay.papersOf(words(day)), `on-this-day/${month}-${two(day.getDate())}/index.html`));
  section.querySelector("p")!.replaceWith(line);

  window.onThisDay = (days) => line.after(headlines(day, days));
  const script = document.createElement("script");
  script.src = new URL(`on-this-day/${month}.js`, root).href;
  document.head.append(script);
}

const section = document.querySelector<HTMLElement>("#on-this-day");
if (section !== null) show(section);
