/** In English: days, months, years, and what they are called. */
import { UNKNOWN_DATE } from "../../lexicon/placeholders.ts";
import type * as zhHans from "../zhHans/dates.ts";
import { MONTHS, WEEKDAYS, counted, listed, monthOf } from "./grammar.ts";

export const dates: typeof zhHans.dates = {
  unknown: "Undated",
  year: (year) => String(year),
  month: (year, month) => `${monthOf(month)} ${year}`,
  day: (year, month, day) => `${day} ${monthOf(month)} ${year}`,
  monthDay: (month, day) => `${day} ${monthOf(month)}`,
  monthOfYear: monthOf,
  dayOfMonth: (month, day) => `${day} ${monthOf(month)}`,
  monthShort: (month) => monthOf(month).slice(0, 3),
  dayShort: (day) => String(day),
  decade: (year) => `${year}s`,
  about: (date) => `c. ${date}`,
  span: (first, last) => `${first} – ${last}`,
  until: (first, last) => `${first} to ${last}`,
  years: (first, last) => `${first}–${last}`,
  weekdays: WEEKDAYS,
  weekdaysShort: ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"],
  everyDay: "published daily",
  everyWeek: (days) => `published on ${listed(days.map((day) => `${WEEKDAYS[day - 1]}s`))}`,
  founded: (date) => `founded ${date}`,
  closed: (date) => `closed ${date}`,
};

/** By their names in the archive: solar terms, then festivals of the Chinese calendar, then public days. */
const DAY_NAMES: Readonly<Record<string, string>> = {
  春分: "Spring Equinox",
  清明: "Qingming",
  谷雨: "Grain Rain",
  立夏: "Start of Summer",
  小满: "Grain Buds",
  芒种: "Grain in Ear",
  夏至: "Summer Solstice",
  小暑: "Minor Heat",
  大暑: "Major Heat",
  立秋: "Start of Autumn",
  处暑: "End of Heat",
  白露: "White Dew",
  秋分: "Autumn Equinox",
  寒露: "Cold Dew",
  霜降: "Frost’s Descent",
  立冬: "Start of Winter",
  小雪: "Minor Snow",
  大雪: "Major Snow",
  冬至: "Winter Solstice",
  小寒: "Minor Cold",
  大寒: "Major Cold",
  立春: "Start of Spring",
  雨水: "Rain Water",
  惊蛰: "Awakening of Insects",
  春节: "Spring Festival",
  元宵节: "Lantern Festival",
  端午节: "Dragon Boat Festival",
  七夕: "Qixi Festival",
  中秋节: "Mid-Autumn Festival",
  重阳节: "Double Ninth Festival",
  腊八节: "Laba Festival",
  除夕: "Chinese New Year’s Eve",
  元旦: "New Year’s Day",
  妇女节: "Women’s Day",
  植树节: "Arbor Day",
  劳动节: "Labour Day",
  青年节: "Youth Day",
  儿童节: "Children’s Day",
  建党纪念日: "Party Founding Day",
  建军节: "Army Day",
  教师节: "Teachers’ Day",
  国庆节: "National Day",
};

export const matter: typeof zhHans.matter = {
  dayName: (name) => DAY_NAMES[name] ?? name,
  lunar: (date) => `In the Chinese calendar: ${date}. `,
  untitled: "untitled",
  folio: (page) => `Page ${page}`,
  unknownFolio: "Page unknown",
  folioOf: (folio, section) => `${folio}: ${section}`,
  folios: (first, last) => `pages ${first}–${last}`,
  missingFolios: (folios) => `Missing: ${listed(folios.map((folio) => folio.replace(/^Page/, "page")))}`,
  line: (line) => `line ${line}`,
  lines: (from, to) => `lines ${from}–${to}`,
  partOfLine: (line) => `line ${line} (in part)`,
  organisation: (name) => ` (${name})`,
  missing: {
    beginning: "the beginning is missing",
    middle: "the middle is missing",
    end: "the end is missing",
  },
  incomplete: (parts) => `Incomplete in print: ${listed(parts)}`,
  gap: "Text is missing here",
};

export const today: typeof zhHans.today = {
  name: "On this day",
  description: (title) => `The papers of one day of the year, through the years of ${title}.`,
  choose: "Choose a day, and see what the papers of that day said over the years",
  standfirst: (days) =>
    `Choose a day to see its papers over the years. The archive has papers for the shaded ones, ${counted(days, "day")} in all.`,
  years: (count) => counted(count, "year"),
  of: (day) => `On ${day}`,
  dayDescription: (day, years) => `The archive’s papers of ${day}, from ${counted(years, "year")}.`,
  dayStandfirst: (years) =>
    `The archive has papers of this day from ${counted(years, "year")}: a few headlines of each, the earliest first.`,
};

export const calendar: typeof zhHans.calendar = {
  glance: (regular) =>
    `The darker, the more issues; where it is blank the archive holds none${regular ? ". A lower block is not complete, and an empty frame stands where papers appeared and not one issue is held; how many are missing is said behind it" : ""}. Choose a year or a month to see its papers.`,
  daysOf: (year) => `Every day of ${year}`,
  year: "Year",
  month: "Month",
  to: "to",
  issues: "Issues",
  missing: "Missing",
  standfirst: (onThisDay, regular) =>
    `The darker a month, the more issues; of a month without colour the archive holds none${regular ? ", of a hatched one although papers appeared: so many are missing" : ""}. Or see <a href="${onThisDay}">the same day over the years</a>.`,
  decades: "Decades",
  monthHolds: (month, words) => `${month}: ${words}`,
  none: "none",
  silent: "none due",
  description: (time, articles) => `The papers of ${time}: ${counted(articles, "article")}.`,
  holds: (issues, articles, missing) =>
    `The archive holds ${counted(issues, "issue")} with ${counted(articles, "article")}${missing > 0 ? `; ${counted(missing, "issue is", "issues are")} missing` : ""}. `,
  keyOfYear: (missing) =>
    `Shaded days have papers${missing > 0 ? "; on hatched days papers appeared that the archive does not hold" : ""}.`,
  thisYear: "the papers of this year",
  thisMonth: "the papers of this month",
  thisDay: "the papers of this day",
  days: "Day by day",
  morePapers: (count) => `and ${counted(count, "more paper")}`,
  dayDescription: (day, weekday, articles) =>
    `The papers of ${weekday === "" ? "" : `${weekday}, `}${day}: ${counted(articles, "article")}.`,
  otherYears: (count, address) => `<a href="${address}">This day in ${counted(count, "other year")}</a>. `,
  alsoPublished: (papers) => `Also published on this day, and not held: ${listed(papers)}.`,
};

export const frontDay: typeof zhHans.frontDay = {
  day: (month, day) => `${day} ${MONTHS[month - 1]!}`,
  isToday: (day) => `Today is ${day}. `,
  nearest: (now, day) => `The archive has no paper of ${now}; the nearest day is ${day}. `,
  papersOf: (day) => `The papers of ${day} over the years`,
  inYear: (year, paper) => `${year} · ${paper} · `,
};

/** `1988-03-17` → `17 March 1988`. */
function dayWords(date: string): string {
  if (date === UNKNOWN_DATE) return "Undated";
  const [year, month, day] = date.split("-").map(Number);
  return `${day} ${MONTHS[month! - 1]} ${year}`;
}

export const days: typeof zhHans.days = {
  undated: "Undated",
  day: dayWords,
  about: (date, estimated) => (estimated && date !== UNKNOWN_DATE ? "c. " : "") + dayWords(date),
  year: (year) => year,
  years: (from, to) => (from === to ? from : `${from}–${to}`),
  month: (month) => `${MONTHS[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`,
  months: (from, to) => (from === to ? days.month(from) : `${days.month(from)} to ${days.month(to)}`),
  between: (from, to) => `${dayWords(from)} to ${dayWords(to)}`,
  since: (from) => `from ${dayWords(from)}`,
  until: (to) => `up to ${dayWords(to)}`,
};
