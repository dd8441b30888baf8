/** Queries drawn from what the articles say, and which articles each must find. Nothing here is shared with `src/search`. */
import type { KnownArticle } from "./sampleArchive.ts";

export type Drawn = { typed: string; all: string[]; none: string[] };

/** Numbers from 0 below 1, the same every time. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What the reader's words and print's may differ in. */
export const plain = (text: string): string =>
  text
    .replace(/［原文缺］/g, "\n\n")
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[“”„「」『』]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—―─]/g, "-")
    .replace(/[。｡]/g, ".")
    .replace(/[・‧]/g, "·")
    .replace(/[⋯]/g, "…")
    // The one variant in the sample's names: 吴仲樑.
    .replace(/樑/g, "梁")
    .replace(/[^\S\n]|\u200d|\ufe0f/g, "")
    .replace(/(?<!\n)\n(?!\n)/g, "")
    .toLowerCase();

const saidBy = new WeakMap<KnownArticle, string[]>();

function says(article: KnownArticle, phrase: string): boolean {
  const said = saidBy.get(article) ?? article.passages.map(plain);
  saidBy.set(article, said);
  return said.some((passage) => passage.includes(plain(phrase)));
}

/** Ids of the articles that must be found, sorted. */
export const truth = (articles: KnownArticle[], { all, none }: Drawn): string[] =>
  articles
    .filter(
      (article) =>
        all.every((phrase) => says(article, phrase)) && !none.some((phrase) => says(article, phrase)),
    )
    .map(({ front }) => front.id)
    .sort();

/** Begins with a mark of the query language or a word before a colon, or has a number of which other spellings are tried. */
const NOT_AS_IT_IS =
  /^["＂“\-－]|^[^\s:：]{1,8}[:：]|[〇零○乾著瞭徵藉夥麽於复覆沉沈炼链矩榘巨钜]|[\d０-９]{3}|[一二三四五六七八九]{4}年/;

/** A phrase as a reader must type it, to find it and nothing else. */
const typedAs = (phrase: string): string => (NOT_AS_IT_IS.test(phrase) ? `"${phrase}"` : phrase);

export const query = (all: string[], none: string[] = []): Drawn => ({
  typed: [...all.map(typedAs), ...none.map((phrase) => `-${typedAs(phrase)}`)].join(" "),
  all,
  none,
});

const backwards = (text: string): string => Array.from(text).toReversed().join("");

/** `count` queries of each sort; every one can be typed, and none is empty. */
export function drawQueries(articles: KnownArticle[], count: number, seed: number): Map<string, Drawn[]> {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const passages = articles.flatMap((article) => article.passages);
  const names = articles.flatMap(({ front }) => (front.authors ?? []).map(({ name }) => name));
  const titles = articles.flatMap(({ front }) => front.title ?? []);
  const latin = passages.filter((passage) => /[\w０-９Ａ-Ｚ]/.test(passage));

  const cut = (passage: string, length: number, near?: RegExp): string => {
    const characters = Array.from(passage.replace(/\s|［原文缺］/g, ""));
    const places = characters.flatMap((character, place) =>
      near === undefined || near.test(character) ? [place] : [],
    );
    const place = Math.max(
      0,
      (places.length > 0 ? pick(places) : 0) - (near === undefined ? 0 : Math.floor(random() * 3)),
    );
    return characters.slice(place, place + length).join("");
  };
  const length = (): number => 1 + Math.floor(random() * 6);
  const anywhere = (): string => cut(pick(passages), length());
  const acrossPassages = (): string => {
    const { passages: own } = pick(articles);
    const place = Math.floor(random() * (own.length - 1));
    return cut(own[place]!, 99).slice(-2) + cut(own[place + 1] ?? "", 99).slice(0, 2);
  };

  const sorts: Record<string, () => Drawn> = {
    names: () => query([pick(names)]),
    "any 1–6 characters": () => query([anywhere()]),
    "around a mark": () => query([cut(pick(passages), 2 + length(), /[\p{P}\p{S}]/u)]),
    "whole headlines": () => query([cut(pick(titles), 99)]),
    "letters and digits": () => query([cut(pick(latin), 1 + length(), /[\w０-９Ａ-Ｚ]/)]),
    "not there, mostly": () => query([backwards(cut(pick(passages), 3))]),
    "across passages": () => query([acrossPassages()]),
    "two words": () => query([anywhere(), cut(pick(passages), 2)]),
    "one article's two words": () => {
      const { passages: own } = pick(articles);
      return query([cut(pick(own), 2), cut(pick(own), 2)]);
    },
    "one without another": () => query([cut(pick(passages), 1)], [cut(pick(passages), 2)]),
  };
  const drawn = ([sort, draw]: [string, () => Drawn]): [string, Drawn[]] => {
    const list: Drawn[] = [];
    while (list.length < count) {
      const next = draw();
      if ([...next.all, ...next.none].every((phrase) => plain(phrase) !== "")) list.push(next);
    }
    return [sort, list];
  };
  return new Map(Object.entries(sorts).map(drawn));
}
