/** Credits that open a story and that nothing closes: `本报讯 记者 许青禾 近日，……`, `晨报讯 记者 许青禾为修渠……`. */
import { ROLES } from "../lexicon/press.ts";
import { surnameLength } from "../lexicon/surnames.ts";
import { ROLE } from "./creditWords.ts";
import { DATELINE } from "./dateline.ts";
import { isName } from "./names.ts";
import { firstWord } from "./wordModel.ts";

const GAP = /^[\s：:]+/u;
const BETWEEN = /^[\s、]+/u;
const RUN = /^\p{Script=Han}+/u;
/** A name that stands apart from what follows: a space, a quotation, the next role. */
const APART = /^(\p{Script=Han}{2,4}?|\p{Script=Han}[ \u3000]\p{Script=Han})(?=[\s、“"]|$)/u;
/** Without a dateline a story begins so: 本报记者 许青禾 “没带伞……” */
const OWN = /^(?:本报|本刊|本网|\p{Script=Han}{2,6}全媒体|YMG)/u;

/** 许青禾为修渠 → 许青禾; 许青日前 → 许青: three characters, unless a word begins with the third. */
function nameInRun(printed: string): string | null {
  const text = RUN.exec(printed)?.[0] ?? "";
  const surname = surnameLength(text);
  const [short, long] = [text.slice(0, surname + 1), text.slice(0, surname + 2)];
  if (!isName(long)) return isName(short) ? short : null;
  const cuts =
    firstWord(text.slice(short.length)).length > 1 && firstWord(text.slice(long.length)).length < 2;
  return cuts ? short : long;
}

/** A role and its names at the start of a text, and whether they stand apart from what follows. */
function roleAndNames(text: string): { length: number; open: boolean } | null {
  const role = ROLE.exec(text);
  if (role === null || !(ROLES as readonly string[]).includes(role.groups!["role"]!)) return null;
  let at = role[0].length;
  const gap = GAP.exec(text.slice(at))?.[0] ?? "";
  at += gap.length;
  for (let names = 0; ; names++) {
    const between = BETWEEN.exec(text.slice(at))?.[0] ?? "";
    const rest = text.slice(at + between.length);
    const apart = APART.exec(rest)?.[0];
    if (apart !== undefined && isName(apart.replaceAll(/[ \u3000]/gu, ""))) {
      at += between.length + apart.length;
      continue;
    }
    if (names > 0) return { length: at, open: false };
    const run = gap === "" ? null : nameInRun(rest);
    return run === null ? null : { length: at + run.length, open: true };
  }
}

/** A story's first paragraph → the words of the credit that opens it behind its dateline; `null` where there is none. */
export function openCredit(text: string): string | null {
  const dateline = DATELINE.exec(text)?.[0] ?? "";
  const told = text.slice(dateline.length).replace(GAP, "");
  if (dateline === "" && !OWN.test(told)) return null;
  let at = 0;
  for (;;) {
    const gap = BETWEEN.exec(told.slice(at))?.[0] ?? "";
    const found = roleAndNames(told.slice(at + gap.length));
    if (found === null) return at === 0 ? null : told.slice(0, at);
    at += gap.length + found.length;
    if (found.open) return dateline === "" ? null : told.slice(0, at);
  }
}
