/** When a paper existed, by what `archive.yml` says of it. */
import type { PaperSettings } from "../archiveTypes.ts";
import { dayNumber, daysMeant } from "./dayNumbers.ts";

/** What is known of a paper's life; days as exact as they are known. */
export type PaperLife = Pick<PaperSettings, "founded" | "closed" | "weekdays">;

const NEVER = "";
const FOREVER = "9999-12-31";

/** First and last day on which there can have been an issue: founded 1985 means from 1 January, closed 1990-06 to the end of June. */
export const lifeOf = ({ founded, closed }: PaperLife): [string, string] => [
  founded === undefined ? NEVER : `${founded}-01-01`.slice(0, 10),
  closed === undefined ? FOREVER : `${closed}-99-99`,
];

/** Whether a day, `1985-07-01`, is one of a span, both ends included. */
export const within = (day: string, [from, to]: readonly [string, string]): boolean =>
  day >= from && day <= to;

const exact = (day: string | undefined): boolean => day?.length === 10;

/**
 * From which day to which a paper certainly appeared, as day numbers; infinite the wrong way round where that is not
 * known. `held`: the dates of its issues at hand in their order, none of them estimated. Founded in 1985, and no
 * more said: from 1986 on, or from its first issue at hand if that is earlier.
 */
export function certainSpan({ founded, closed }: PaperLife, held: readonly string[]): [number, number] {
  const [firstHeld, lastHeld] =
    held.length === 0 ? [Infinity, -Infinity] : [dayNumber(held[0]!), dayNumber(held.at(-1)!)];
  const [born, bornBy] = founded === undefined ? [Infinity, Infinity] : daysMeant(founded);
  const [goneFrom, gone] = closed === undefined ? [-Infinity, -Infinity] : daysMeant(closed);
  return [
    exact(founded) ? born : Math.min(bornBy + 1, firstHeld),
    exact(closed) ? gone : Math.max(goneFrom - 1, lastHeld),
  ];
}
