/** How English counts, lists and names months. */

/** 12345 → `12,345`. */
export const figure = (count: number): string => count.toLocaleString("en-GB");

/** `1 article`, `12 articles`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${figure(count)} ${count === 1 ? one : many}`;

/** `a`, `a and b`, `a, b and c`. */
export const listed = (names: string[], last = "and"): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${last} ${names[names.length - 1]}`;

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

export const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

export const monthOf = (month: number): string => MONTHS[month - 1]!;
