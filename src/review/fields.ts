/** What an article says of itself, as a person types it. */
import { isDay } from "../archive/dayNumbers.ts";
import { TOPIC_NAMES } from "../lexicon/topics.ts";
import { KINDS, type Author, type FrontMatter, type Kind } from "../types.ts";

/** What was typed; names as in `FIELDS`. */
export type Form = Pick<URLSearchParams, "get" | "getAll" | "has">;

/** In the order in which they are shown. */
export const FIELD_NAMES = [
  "series",
  "kicker",
  "title",
  "subtitle",
  "authors",
  "dateline",
  "date",
  "city",
  "districts",
  "topics",
  "kind",
] as const;
export type Field = (typeof FIELD_NAMES)[number];

type Refusal = { field: Field; why: "date" | "author" | "topics" };
type Written = { ok: true; front: FrontMatter } | ({ ok: false } & Refusal);

const list = (text: string): string[] => text.split(/[\s,，、;；]+/).filter((each) => each !== "");

/** `记者 张丽（鲁中网）` */
const AUTHOR = /^(\S+)\s+(.+?)\s*(?:[（(]([^（）()]+)[）)])?$/;

export const authorLine = ({ role, name, org }: Author): string =>
  `${role} ${name}${org === undefined ? "" : `（${org}）`}`;

function readAuthors(text: string): Author[] | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const authors = lines.flatMap((line): Author[] => {
    const [, role, name, org] = AUTHOR.exec(line.trim()) ?? [];
    return role === undefined || name === undefined
      ? []
      : [{ role, name, ...(org === undefined ? {} : { org }) }];
  });
  return authors.length === lines.length ? authors : null;
}

/** Front matter without the keys that are absent. */
const known = (front: { [K in keyof FrontMatter]: FrontMatter[K] | undefined }): FrontMatter =>
  Object.fromEntries(Object.entries(front).filter(([, value]) => value !== undefined)) as FrontMatter;

const line = (text: string): string | undefined => text.replace(/\s+/g, " ").trim() || undefined;

/** Reasons, without those for what a person says otherwise now. */
function reasonsFor({ because }: FrontMatter, key: "date" | "city"): FrontMatter["because"] {
  const { [key]: _, ...rest } = because ?? {};
  return Object.keys(rest).length === 0 ? undefined : rest;
}

function withDate(front: FrontMatter, text: string): Written {
  if (!isDay(text)) return { ok: false, field: "date", why: "date" };
  const { dateRange: _range, dateProbability: _probability, ...rest } = front;
  const because = reasonsFor(front, "date");
  return { ok: true, front: known({ ...rest, date: text, dateBasis: "archivist", because }) };
}

function withTopics(front: FrontMatter, names: readonly string[]): Written {
  const added = names.filter((name) => TOPIC_NAMES.includes(name) && !front.topics.includes(name));
  const topics = [...front.topics.filter((name) => names.includes(name)), ...added];
  if (topics.length > 3) return { ok: false, field: "topics", why: "topics" };
  const reasons = Object.entries(front.because?.topics ?? {}).filter(([name]) => topics.includes(name));
  const because = {
    ...front.because,
    topics: reasons.length === 0 ? undefined : Object.fromEntries(reasons),
  };
  const { topics: kept, ...others } = because;
  const left = kept === undefined ? others : { ...others, topics: kept };
  return {
    ok: true,
    front: known({ ...front, topics, because: Object.keys(left).length === 0 ? undefined : left }),
  };
}

const plain =
  (field: "series" | "kicker" | "title" | "subtitle" | "dateline"): Row["write"] =>
  (front, text) => ({ ok: true, front: known({ ...front, [field]: line(text) }) });

type Row = {
  /** As it is shown to be changed. */
  read: (front: FrontMatter) => string;
  write: (front: FrontMatter, text: string, all: readonly string[]) => Written;
};

export const FIELDS: Readonly<Record<Field, Row>> = {
  series: { read: ({ series = "" }) => series, write: plain("series") },
  kicker: { read: ({ kicker = "" }) => kicker, write: plain("kicker") },
  title: { read: ({ title = "" }) => title, write: plain("title") },
  subtitle: { read: ({ subtitle = "" }) => subtitle, write: plain("subtitle") },
  authors: {
    read: ({ authors = [] }) => authors.map(authorLine).join("\n"),
    write: (front, text) => {
      const authors = readAuthors(text);
      if (authors === null) return { ok: false, field: "authors", why: "author" };
      return { ok: true, front: known({ ...front, authors: authors.length === 0 ? undefined : authors }) };
    },
  },
  dateline: { read: ({ dateline = "" }) => dateline, write: plain("dateline") },
  date: { read: ({ date }) => date, write: (front, text) => withDate(front, text.trim()) },
  city: {
    read: ({ city = "" }) => city,
    write: (front, text) => ({
      ok: true,
      front: known({ ...front, city: line(text), because: reasonsFor(front, "city") }),
    }),
  },
  districts: {
    read: ({ districts = [] }) => districts.join(" "),
    write: (front, text) => {
      const districts = list(text);
      return {
        ok: true,
        front: known({ ...front, districts: districts.length === 0 ? undefined : districts }),
      };
    },
  },
  topics: { read: ({ topics }) => topics.join(" "), write: (front, _, all) => withTopics(front, all) },
  kind: {
    read: ({ kind }) => kind,
    write: (front, text) => ({
      ok: true,
      front: KINDS.includes(text as Kind) ? { ...front, kind: text as Kind } : front,
    }),
  },
};

/** Front matter with what was typed; fields that the form has not, or that read as before, stay to the character. */
export function withFields(front: FrontMatter, form: Form): Written {
  let now: Written = { ok: true, front };
  for (const name of FIELD_NAMES) {
    if (!now.ok || !form.has(name)) continue;
    const { read, write } = FIELDS[name];
    const all = form
      .getAll(name)
      .map((each) => each.replace(/\r\n/g, "\n"))
      .filter((each) => each !== "");
    if (all.join(" ").trim() === read(now.front).trim()) continue;
    now = write(now.front, all[0] ?? "", all);
  }
  return now;
}
