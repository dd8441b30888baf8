/** Credits: words that are known to say who wrote and who took the picture → names and roles, in printed order. */
import { WORKS } from "../lexicon/press.ts";
import type { Author } from "../types.ts";
import { withoutAsides } from "./creditAsides.ts";
import {
  AFFILIATION,
  BETWEEN,
  FIRST_ROLE,
  namesInRun,
  ROLE,
  runAt,
  SPACED_NAME,
  STAFF,
  WORK,
  WORK_BEFORE_NAME,
} from "./creditWords.ts";
import { isName } from "./names.ts";
import { placeNames } from "./placeNames.ts";

/** So many characters of a credit may be other words. */
const NOISE = 18;
/** More names without a role are no credit. */
const MOST_WRITERS = 5;
/** Of whom print says no more than the name. */
export const WRITER = "作者";
const TRANSLATOR = WORKS["译"]!;
const COMPILER = WORKS["整理"]!;

const longer = (a: RegExpExecArray | null, b: RegExpExecArray | null): RegExpExecArray | null =>
  (a?.[0].length ?? 0) > (b?.[0].length ?? 0) ? a : b;

type Token =
  | { kind: "role"; role: string; org: string | undefined; length: number }
  | { kind: "staff"; length: number }
  /** `ahead`: it stands before the name; `last`: nothing follows. */
  | { kind: "work"; does: string; ahead: boolean; last: boolean; length: number }
  | { kind: "names"; names: string[]; length: number }
  /** `name` where the words could be one after all: 习远村. */
  | { kind: "other"; name: string | null; length: number };

/** What has been read of a credit. Names are open until a role or a work says that they are told of. */
type Reading = {
  authors: (Author & { open: boolean })[];
  /** The role, or what a work ahead says, that the next names have. */
  role: { role: string; org?: string } | null;
  ahead: string | null;
  /** Works stand before the names: 文 云帆 图 林一. */
  leads: boolean;
  /** Editors are being named. */
  staff: boolean;
  /** Characters of words that are no credit. */
  noise: number;
  passed: string | null;
};

const isOpen = ({ authors }: Reading): boolean => authors.some(({ open }) => open);
const nothingYet = ({ authors, role, ahead }: Reading): boolean =>
  authors.length === 0 && role === null && ahead === null;

/** `静宁 许青禾`: a listed place with words behind it that are more than a work. */
function isPlaceBefore(run: string, rest: string): boolean {
  const behind = /^[ \u3000]+(?=\p{Script=Han})(.+)$/u.exec(rest.slice(run.length))?.[1];
  return behind !== undefined && !WORK.test(behind) && placeNames(run)[0]?.name === run;
}

function nameToken(rest: string, reading: Reading): Token {
  const { role } = reading;
  const spaced = SPACED_NAME.exec(rest);
  const run = spaced?.[0] ?? runAt(rest);
  const names = spaced === null ? namesInRun(run) : [spaced.slice(1).join("")];
  if (nothingYet(reading) && spaced === null && isPlaceBefore(run, rest))
    return { kind: "other", name: null, length: run.length };
  const belongs =
    AFFILIATION.test(run) && (role === null ? !(run.length === 2 && isName(run)) : !isName(run));
  if (names !== null && !belongs) return { kind: "names", names, length: run.length };
  return { kind: "other", name: belongs && isName(run) ? run : null, length: Math.max(1, run.length) };
}

/** What a text begins with; `slashed`: a slash stands before it. */
function tokenAt(rest: string, slashed: boolean, reading: Reading): Token {
  const ahead = slashed ? null : WORK_BEFORE_NAME.exec(rest);
  const work = longer(WORK.exec(rest), ahead);
  const role = ROLE.exec(rest) ?? (nothingYet(reading) ? FIRST_ROLE.exec(rest) : null);
  // 云帆 摄影: behind a name and at the end it says what was done, before a name it is the role.
  const closes = work !== null && rest.length === work[0].length && isOpen(reading);
  if (role !== null && !closes && role[0].length >= (work?.[0].length ?? 0))
    return { kind: "role", role: role.groups!["role"]!, org: role.groups!["org"], length: role[0].length };
  const staff = STAFF.exec(rest);
  if (staff !== null) return { kind: "staff", length: staff[0].length };
  if (work !== null) {
    const length = work[0].length;
    return {
      kind: "work",
      does: WORKS[work[0]]!,
      ahead: work === ahead,
      last: length === rest.length,
      length,
    };
  }
  return nameToken(rest, reading);
}

/** Names that are open are told of: those without a role are what `does` says; of a translation the last is the translator. */
function settle({ authors }: Reading, does: string): void {
  for (const [at, author] of authors.entries()) {
    if (author.open && author.role === "")
      author.role = does === TRANSLATOR && at < authors.length - 1 ? WRITER : does;
    author.open = false;
  }
}

function take(reading: Reading, token: Token): void {
  switch (token.kind) {
    case "role": {
      settle(reading, WRITER);
      const { org } = token;
      // 口述：云帆 整理：本报记者 林一: what is printed first says what he did here.
      const role = reading.ahead === COMPILER ? COMPILER : token.role;
      Object.assign(reading, {
        role: { role, ...(org === undefined ? {} : { org }) },
        ahead: null,
        staff: false,
      });
      break;
    }
    case "staff":
      settle(reading, WRITER);
      Object.assign(reading, { role: null, ahead: null, staff: true });
      break;
    case "work":
      if (nothingYet(reading)) reading.leads = true;
      if (!token.ahead && isOpen(reading) && (token.last || !reading.leads)) settle(reading, token.does);
      else {
        settle(reading, reading.ahead ?? WRITER);
        reading.ahead = token.does;
      }
      reading.role = null;
      reading.staff = false;
      break;
    case "names":
      if (reading.staff) break;
      for (const name of token.names)
        reading.authors.push({ ...(reading.role ?? { role: reading.ahead ?? "" }), name, open: true });
      break;
    case "other":
      reading.noise += token.length;
      reading.passed = token.name ?? reading.passed;
  }
}

/**
 * `□本报记者 张丽 通讯员贾萌高文真 文/图` → 记者 张丽, 通讯员 贾萌, 通讯员 高文真. Names without a role are
 * what their work says, 摄影 for a picture, else 作者; editors and proofreaders are no authors.
 * `null` when the words name nobody, or hold more that is no credit than that is.
 */
export function readCredit(printed: string): Author[] | null {
  let rest = withoutAsides(printed);
  const reading: Reading = {
    authors: [],
    role: null,
    ahead: null,
    leads: false,
    staff: false,
    noise: 0,
    passed: null,
  };
  for (;;) {
    const between = BETWEEN.exec(rest)?.[0] ?? "";
    rest = rest.slice(between.length);
    if (rest === "") break;
    const token = tokenAt(rest, between.endsWith("/"), reading);
    take(reading, token);
    rest = rest.slice(token.length);
  }
  settle(reading, WRITER);
  const { authors, noise, passed } = reading;
  // 习远村 could be a village; alone in a byline he is a person.
  if (authors.length === 0 && passed === printed.trim()) return [{ role: WRITER, name: passed }];
  if (authors.length === 0 || noise > NOISE) return null;
  // A list of people, who did something else.
  if (authors.length > MOST_WRITERS && authors.every(({ role }) => role === WRITER)) return null;
  const once = new Set<string>();
  return authors
    .filter(({ name }) => !once.has(name) && once.add(name))
    .map(({ open: _open, ...author }) => author);
}
