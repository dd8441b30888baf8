/** When a paper existed, by what `archive.yml` says of it. */
import type { PaperSettings } from "../archiveTypes.ts";

const NEVER = "";
const FOREVER = "9999-12-31";

/** First and last day on which there can have been an issue: founded 1985 means from 1 January, closed 1990-06 to the end of June. */
export const lifeOf = ({ founded, closed }: Pick<PaperSettings, "founded" | "closed">): [string, string] => [
  founded === undefined ? NEVER : `${founded}-01-01`.slice(0, 10),
  closed === undefined ? FOREVER : `${closed}-99-99`.slice(0, 10),
];

/** Whether a day, `1985-07-01`, is one of a span, both ends included. */
export const within = (day: string, [from, to]: readonly [string, string]): boolean =>
  day >= from && day <= to;
