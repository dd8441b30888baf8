/** Real pages with their annotation by hand, where they are at hand: other people's newspapers, and no part of this project. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TruePage, TruePart } from "../simulator/truth.ts";

/** Lines of a page: `58`, `58-60`, or `16[0:11]`, characters 0 to 11 of line 16. */
type Reference = string;

type GoldArticle = {
  titles: { role: "main" | "kicker" | "deck" | "sub"; refs: Reference[] }[];
  series: Reference[];
  bylines: Reference[];
  captions: Reference[];
  /** In reading order, crossheads included. */
  body: Reference[];
  subheads: Reference[];
  missing: string[];
  /** Body after which text was lost. */
  lost: Reference[];
  /** Body that goes on in the next one although its last mark looks like an end. */
  joins: Reference[];
  /** Body of which print does not show whether it goes on. */
  either: Reference[];
};

type GoldPage = { file: string; articles: GoldArticle[]; other: [Reference, TruePart["role"]][] };

/** Where the real pages lie beside the project, when they do. */
export const SHARED = "../shared";
export const hasRealPages = (shared = SHARED): boolean => existsSync(join(shared, "gold/gold.json"));

const ROLE_OF_TITLE = { main: "headline", kicker: "kicker", deck: "kicker", sub: "subtitle" } as const;

/** `本报某地讯（记者 某某）` and a closing `（记者 某某）` may stand in the body or apart: they are not scored. */
const DATELINE = /^\s*(?:\*\*)?[^\s,。:：]{0,14}?[讯电](?:\*\*)?\s*(?:[(（【][^)）】]{0,60}[)）】])?/;
const SIGNATURE = /[(（【][^)）】(（【]{0,20}(?:记者|通讯员|实习生)[^)）】]*[)）】]\s*$/;

type Span = { line: number; from: number; to: number };

/** The UTF-16 offset of a character of a text. */
const offsetOf = (text: string, character: number): number =>
  Array.from(text).slice(0, character).join("").length;

/** A reference → its lines, counted from 0, or the part of one. */
function spansOf(reference: Reference, texts: readonly string[]): Span[] {
  const [, first, last = first, from, to] = /^(\d+)(?:-(\d+))?(?:\[(\d+):(\d+)\])?$/.exec(reference)!;
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => {
    const line = Number(first) - 1 + i;
    const text = texts[line]!;
    return {
      line,
      from: from === undefined ? 0 : offsetOf(text, Number(from)),
      to: to === undefined ? text.length : offsetOf(text, Number(to)),
    };
  });
}

/** A span without what is not scored of it. */
function scored(span: Span, text: string, opens: boolean, closes: boolean): Span {
  const whole = text.slice(span.from, span.to);
  const from = span.from + (opens ? (DATELINE.exec(whole)?.[0].length ?? 0) : 0);
  const signature = closes ? SIGNATURE.exec(whole)?.[0].length : undefined;
  return { ...span, from, to: Math.max(from, span.to - (signature ?? 0)) };
}

/** A body part stops in mid-sentence: nothing, or a comma, stands behind its last word. */
const stopsOpen = (text: string): boolean => /[\p{L}\p{N}](?:[,，、;；].*|\s*)$/u.test(text.trimEnd());

type Placed = Span & { part: Omit<TruePart, "from" | "to"> };

function placeArticle(article: GoldArticle, story: number, texts: readonly string[]): Placed[] {
  const placed: Placed[] = [];
  const put = (span: Span, role: TruePart["role"], more: Partial<TruePart> = {}): void => {
    const order = placed.length;
    const part = { story, role, order, continues: false, lostBefore: false, stream: "", ...more };
    placed.push({ ...span, part });
  };
  const putAll = (references: Reference[], role: TruePart["role"]): void =>
    references.flatMap((each) => spansOf(each, texts)).forEach((span) => put(span, role));
  putAll(article.series, "series");
  for (const { role, refs } of article.titles) putAll(refs, ROLE_OF_TITLE[role]);
  putAll(article.bylines, "byline");
  putAll(article.captions, "caption");
  let before: { reference: Reference; text: string } | null = null;
  for (const [i, reference] of article.body.entries()) {
    if (article.subheads.includes(reference)) {
      putAll([reference], "crosshead");
      before = null;
      continue;
    }
    const continues: boolean =
      before !== null &&
      (article.joins.includes(before.reference) ||
        (!article.lost.includes(before.reference) && stopsOpen(before.text)));
    const unsure = before !== null && article.either.includes(before.reference);
    for (const span of spansOf(reference, texts)) {
      const own = scored(span, texts[span.line]!, i === 0, i === article.body.length - 1);
      const lostBefore = i === 0 && article.missing.includes("beginning");
      put(own, "body", { continues, lostBefore, ...(unsure ? { unsure } : {}) });
      before = { reference, text: texts[span.line]!.slice(span.from, span.to) };
    }
  }
  return placed;
}

function truePage(name: string, gold: GoldPage, text: string): TruePage {
  const texts = text.split("\n");
  const placed = gold.articles.flatMap((article, story) => placeArticle(article, story, texts));
  const apart = gold.other.flatMap(([reference, role]) =>
    spansOf(reference, texts).map((span) => ({ ...span, role })),
  );
  const lines = texts.map((line, i): TruePart[] => {
    const own = placed.filter((each) => each.line === i);
    if (own.length > 0)
      return own.map(({ part, from, to }) => ({ ...part, from, to })).sort((a, b) => a.from - b.from);
    if (line.trim() === "") return [];
    const role = apart.find((each) => each.line === i)?.role ?? "furniture";
    const nowhere = { story: null, order: 0, continues: false, lostBefore: false, stream: "" };
    return [{ from: 0, to: line.length, role, ...nowhere }];
  });
  return { name, text, lines };
}

/** The real pages, by name. */
export function readRealPages(shared = SHARED): TruePage[] {
  const gold = JSON.parse(readFileSync(join(shared, "gold/gold.json"), "utf8")) as Record<string, GoldPage>;
  return Object.entries(gold).map(([name, page]) =>
    truePage(name, page, readFileSync(join(shared, "seeds", page.file), "utf8")),
  );
}
