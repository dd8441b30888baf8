/** What is doubtful about an article, for the person who holds it against its page. */
import { cityNamed } from "../lexicon/places.ts";
import { OTHER_TOPIC } from "../lexicon/placeholders.ts";
import type { FrontMatter } from "../types.ts";
import { fill, type ReviewWords } from "./words.ts";

/** Articles, and joins, as sure as this are not doubtful. */
const SURE = 0.6;

/** What is found, with the words that say it. */
const ROWS: readonly ((front: FrontMatter, words: ReviewWords["doubt"]) => string[])[] = [
  ({ confidence }, { low }) => (confidence < SURE ? [fill(low, confidence.toFixed(2))] : []),
  ({ joins = [] }, { join }) =>
    joins
      .filter(({ confidence }) => confidence < SURE)
      .map(({ from, to, confidence }) => fill(join, from, to, confidence.toFixed(2))),
  ({ missing = [] }, { missing: words }) => missing.map((where) => words[where]),
  ({ title }, { noTitle }) => (title === undefined ? [noTitle] : []),
  ({ city }, { noCity, unknownCity }) =>
    city === undefined ? [noCity] : cityNamed(city) === null ? [fill(unknownCity, city)] : [],
  ({ topics }, { noTopic }) => (topics.length === 0 || topics[0] === OTHER_TOPIC ? [noTopic] : []),
  ({ date, dateBasis, dateProbability }, { noDate, estimated }) =>
    dateBasis === "unknown"
      ? [noDate]
      : dateBasis === "estimated"
        ? [
            fill(
              estimated,
              date,
              dateProbability === undefined ? "?" : `${Math.round(dateProbability * 100)} %`,
            ),
          ]
        : [],
];

/** None of an article that was checked. */
export const doubtsOf = (front: FrontMatter, words: ReviewWords): string[] =>
  front.checked === undefined ? ROWS.flatMap((row) => row(front, words.doubt)) : [];
