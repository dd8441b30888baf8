/** What generated articles say, read from their Markdown by code of its own, and queries with what each must find. */
import * as OpenCC from "opencc-js";
import type { Article } from "../../../src/archiveTypes.ts";
import { misread } from "../../../tests/browser/misread.ts";
import { drawQueries, plain, query, seeded, type Drawn } from "../../../tests/browser/queries.ts";
import type { KnownArticle } from "../../../tests/browser/sampleArchive.ts";

const toTraditional = OpenCC.Converter({ from: "cn", to: "tw" });

const passagesOf = (body: string): string[] =>
  body
    .trim()
    .split(/\n{2,}/)
    .map((block) => block.replace(/^(?:## |> )/, "").replace(/\\([!-/:-@[-`{-~])/g, "$1"));

function saidIn({ front, body }: Pick<Article, "front" | "body">): string[] {
  const { series, kicker, title, subtitle, authors } = front;
  const said = [series, kicker, title, subtitle, ...(authors ?? []).flatMap(({ org, name }) => [org, name])];
  return [...said.filter((text) => text !== undefined), ...passagesOf(body)];
}

/** Both readings of what a person corrected. */
export function knownArticle(article: Article): KnownArticle {
  const { front, correction } = article;
  const before = correction?.by === "parse" ? saidIn(correction) : [];
  return { front, passages: [...saidIn(article), ...before] };
}

/** Of so many articles one was misread, and corrected by a person. */
const CORRECTED = 40;

/** The same articles, some of them as a person corrected them. */
export const withCorrections = (articles: readonly Article[]): Article[] =>
  articles.map((article, at) => {
    if (at % CORRECTED !== 0) return article;
    const { front, body } = article;
    const title = front.title === undefined ? {} : { title: misread(front.title) };
    return {
      ...article,
      correction: { by: "parse", front: { ...front, ...title }, body: misread(body) },
    };
  });

/** The same article as a paper in traditional script prints it. */
export function inTraditional(article: Article): Article {
  const front = { ...article.front };
  for (const part of ["title", "kicker", "subtitle", "series"] as const)
    if (front[part] !== undefined) front[part] = toTraditional(front[part]);
  return { ...article, front, body: toTraditional(article.body) };
}

const ORGANISATION = /[\u4e00-\u9fff]{2,5}(?:公司|小学|中学|医院|法院|合作社|派出所|居委会|水利局)/gu;

/** Sorts of queries. */
export const SORTS = 13;

/** `count` queries of each sort. */
export function benchQueries(articles: KnownArticle[], count: number, seed: number): Map<string, Drawn[]> {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const some = articles.filter(() => random() < 2000 / articles.length);
  const text = some.flatMap(({ passages }) => passages);
  const organisations = [...new Set(text.flatMap((passage) => passage.match(ORGANISATION) ?? []))].sort();
  const places = [
    ...new Set(articles.flatMap(({ front }) => [front.city, front.city?.slice(0, -1)])),
  ].flatMap((place) => place ?? []);
  const list = (draw: () => Drawn | null): Drawn[] => {
    const drawn: Drawn[] = [];
    while (drawn.length < count) {
      const next = draw();
      if (next !== null && next.all.every((phrase) => plain(phrase) !== "")) drawn.push(next);
    }
    return drawn;
  };
  const han = (length: number): string | null => {
    const passage = pick(text);
    const at = Math.floor(random() * passage.length);
    const cut = passage.slice(at, at + length);
    return new RegExp(`^[\\u4e00-\\u9fff]{${length}}$`, "u").test(cut) ? cut : null;
  };
  const sorts = drawQueries(some, count, seed);
  sorts.set(
    "places",
    list(() => query([pick(places)])),
  );
  sorts.set(
    "organisations",
    list(() => query([pick(organisations)])),
  );
  sorts.set(
    "traditional for simplified text",
    list(() => {
      const phrase = han(2 + Math.floor(random() * 5));
      if (phrase === null) return null;
      const typed = toTraditional(phrase);
      return typed === phrase ? null : { ...query([phrase]), typed };
    }),
  );
  return sorts;
}
