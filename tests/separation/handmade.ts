/** Tiny pages by hand: what every line is in truth, and the articles in which it was found. */
import type { ArticleDraft, Block, Label, PageDraft, Piece } from "../../src/types.ts";
import { pageOf } from "../pageOf.ts";
import type { TruePage } from "../simulator/truth.ts";

/** A printed line. Lines of a story stand in its reading order unless `order` says otherwise. */
export type TrueLine = {
  story: number | null;
  text: string;
  role?: Exclude<Label, "blank">;
  order?: number;
  continues?: boolean;
};

/** Paragraphs, each by its lines, counted from 0, in the order found. */
export type FoundArticle = { body: number[][]; headline?: number[]; confidence?: number };

export const truePage = (lines: readonly TrueLine[]): TruePage => ({
  name: "by hand",
  text: `${lines.map(({ text }) => text).join("\n")}\n`,
  lines: lines.map(({ story, text, role = "body", order, continues = false }, i) => [
    { from: 0, to: text.length, story, role, order: order ?? i, continues, lostBefore: false, stream: "" },
  ]),
});

/** A page as taken apart into these articles; lines in none of them are unassigned. */
export function foundPage({ text }: TruePage, articles: readonly FoundArticle[]): PageDraft {
  const texts = text.split("\n");
  const piece = (label: Label, i: number): Piece => {
    const raw = texts[i]!;
    const line = { number: i + 1, raw, end: "\n", text: raw, at: [], marked: false };
    return { line, from: 0, to: raw.length, text: raw, label, rule: "by hand", posterior: 1 };
  };
  const block = (label: Label, lines: readonly number[]): Block => ({
    label,
    pieces: lines.map((i) => piece(label, i)),
    text: lines.map((i) => texts[i]).join(""),
    openEnd: false,
    openStart: false,
  });
  const drafts = articles.map(({ body, headline = [], confidence = 1 }): ArticleDraft => ({
    series: [],
    kicker: [],
    headline: headline.length > 0 ? [block("headline", headline)] : [],
    subtitle: [],
    bylines: [],
    body: body.map((lines) => block("body", lines)),
    joins: [],
    missing: [],
    doubts: [],
    confidence,
  }));
  const placed = new Set(articles.flatMap(({ body, headline = [] }) => [...body.flat(), ...headline]));
  const rest = texts.flatMap((_, i) => (placed.has(i) ? [] : [block("body", [i])]));
  return { page: pageOf(text), articles: drafts, notices: [], furniture: [], unassigned: rest };
}
