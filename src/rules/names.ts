/** Names of people as bylines print them: run together, spaced, behind a role. */
import { BYLINE_CLOSERS, BYLINE_MARKS, NON_NAMES, ROLE_ORG, ROLE_PREFIX, ROLES } from "../lexicon/press.ts";
import { surnameLength, surnameRarity } from "../lexicon/surnames.ts";

/** A role at the start of a text, with the organisation printed before it and what divides it from the names. */
export const ROLE = new RegExp(
  `^(?:${ROLE_ORG}·)?(${ROLE_ORG})??${ROLE_PREFIX}*(${ROLES.join("|")})[\\s|｜丨:：/／]*`,
  "u",
);
/** A word that closes a byline. */
export const CLOSER = new RegExp(`^[/／]?${BYLINE_CLOSERS}(?=$|[\\s,，、/／])`, "u");
export const LEADING_MARK = new RegExp(`^\\s*${BYLINE_MARKS}\\s*`);
/** What stands between names and roles. */
export const BETWEEN = /^[\s、，,；;/／&]+/;

/** Three in four names have three characters (segmentation notes: 64 % of 120). */
const NAME_COST: Readonly<Record<number, number>> = { 2: 1.02, 3: 0.45, 4: 2.5 };

const HAN_RUN = /^[\p{Script=Han}·]+/u;

/** Two to three characters behind a listed surname, and no other word. */
export const isName = (text: string): boolean => {
  const length = Array.from(text).length;
  const surname = surnameLength(text);
  return surname > 0 && length > surname && length <= surname + 2 && !NON_NAMES.has(text);
};

/** Names printed without a space between: the cheapest way to cut the run into names. `null` if there is none. */
export function splitNames(run: string): string[] | null {
  const best: ({ cost: number; names: string[] } | null)[] = [{ cost: 0, names: [] }];
  for (let end = 1; end <= run.length; end++) {
    best[end] = null;
    for (let length = 2; length <= Math.min(4, end); length++) {
      const before = best[end - length];
      const name = run.slice(end - length, end);
      if (!before || !isName(name)) continue;
      const cost = before.cost + NAME_COST[length]! + 0.15 * surnameRarity(name);
      if (best[end] === null || cost < best[end]!.cost) best[end] = { cost, names: [...before.names, name] };
    }
  }
  return best[run.length]?.names ?? null;
}

const APART = "(?=$|[\\s、，,|｜/／)）】])";
const SPACED_NAME = new RegExp(`^([\\p{Script=Han}])\\s+([\\p{Script=Han}])${APART}`, "u");
const WORD = new RegExp(`^[\\p{Script=Han}]{2,4}${APART}`, "u");

/**
 * Names at the start of `text`, up to the next role or closing word; spaced ones (`刘 超`) closed
 * up. After a printed role (`told`) a word that stands apart is a name whatever its surname.
 */
export function takeNames(text: string, told: boolean): { names: string[]; rest: string } {
  const names: string[] = [];
  let rest = text;
  for (;;) {
    rest = rest.replace(BETWEEN, "");
    if (rest === "" || ROLE.test(rest) || CLOSER.test(rest)) break;
    const spaced = SPACED_NAME.exec(rest);
    if (spaced && (told || surnameLength(spaced[1]!) > 0)) {
      names.push(spaced[1]! + spaced[2]!);
      rest = rest.slice(spaced[0].length);
      continue;
    }
    const run = HAN_RUN.exec(rest)?.[0];
    if (run === undefined) break;
    const cut = cutAtRole(run);
    const found = splitNames(cut) ?? (told ? wordApart(rest) : null);
    if (found === null) break;
    names.push(...found);
    rest = rest.slice(cut.length);
  }
  return { names, rest };
}

/** The word that a text begins with, taken for a name where a role says so. */
function wordApart(text: string): string[] | null {
  const word = WORD.exec(text)?.[0];
  return word === undefined || NON_NAMES.has(word) ? null : [word];
}

/** `张丽通讯员贾萌` → `张丽`: a role or closing word ends a run of names. */
function cutAtRole(run: string): string {
  for (let i = 2; i < run.length; i++) {
    if (ROLES.some((role) => run.startsWith(role, i)) || /^(?:本报|报道$|摄$|整理$)/.test(run.slice(i)))
      return run.slice(0, i);
  }
  return run;
}
