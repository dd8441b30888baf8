/** What kind of piece an article is: a table asked from the top, the first row that fits decides. */
import type { Author, Kind } from "../types.ts";

export type KindSigns = {
  series: string;
  title: string;
  body: string;
  paragraphs: number;
  authors: readonly Author[];
  titled: boolean;
};

const COMMENT_SERIES = /评论|文谭|走笔|时评|短评|快评|杂谈|编余|小议|言论/;
const BRIEF_LENGTH = 160;

export const KIND_RULES: readonly { name: string; kind: Kind; test: (signs: KindSigns) => boolean }[] = [
  {
    name: "letter column",
    kind: "letter",
    test: ({ series, body }) => /来信|读者之声|编读/.test(series) || /^编辑同志|^编辑部/.test(body),
  },
  {
    name: "commentator",
    kind: "commentary",
    test: ({ authors }) => authors.some(({ role }) => role.includes("评论员")),
  },
  {
    name: "comment column",
    kind: "commentary",
    test: ({ series, title }) => COMMENT_SERIES.test(series) || /(?:小议|刍议|短评|时评|有感)$/.test(title),
  },
  {
    name: "questions and answers",
    kind: "interview",
    test: ({ body }) => (body.match(/(?:^|\n)(?:记者|问)[:：]/g)?.length ?? 0) >= 2,
  },
  {
    name: "literary page",
    kind: "literature",
    test: ({ series }) => /副刊|散文|笔记|随笔|诗|小说|文学|行走|连载/.test(series),
  },
  { name: "correction", kind: "correction", test: ({ title }) => /^(?:更正|勘误)/.test(title) },
  {
    name: "picture story",
    kind: "photo",
    test: ({ body, paragraphs }) =>
      paragraphs <= 2 && body.length < 320 && /图为|摄[）)]?$|[上下左右]图/.test(body),
  },
  {
    name: "comment without a headline",
    kind: "commentary",
    test: ({ titled, authors, body }) => !titled && authors.length === 0 && !/\d月\d{1,2}日/.test(body),
  },
  {
    name: "brief",
    kind: "brief",
    test: ({ body, paragraphs }) => paragraphs <= 2 && body.length <= BRIEF_LENGTH,
  },
  { name: "report", kind: "report", test: () => true },
];

export const kindOf = (signs: KindSigns): Kind => KIND_RULES.find(({ test }) => test(signs))!.kind;
