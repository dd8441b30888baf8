/** An article in the words of schema.org, for search engines: only what is known. */
import { UNKNOWN_PAPER } from "../../lexicon/placeholders.ts";
import type { Author } from "../../types.ts";
import type { Entry } from "../shapes.ts";

type Thing = { "@type": string; [property: string]: unknown };

const person = ({ name, org }: Author): Thing => ({
  "@type": "Person",
  name,
  ...(org !== undefined && { affiliation: { "@type": "Organization", name: org } }),
});

/** A date that is estimated or unknown is not told: nothing here can say “about”. */
function articleThing({ article: { front }, ...entry }: Entry, siteUrl: string | null): Thing {
  const published = entry.datetime === null ? {} : { datePublished: entry.datetime };
  const places = [front.city ?? [], front.districts ?? []].flat();
  const beside = [entry.kicker ?? [], entry.subtitle ?? []].flat();
  const known = entry.paper.value !== UNKNOWN_PAPER;
  return {
    "@type": "NewsArticle",
    ...(!entry.untitled && { headline: entry.heading }),
    ...(beside.length > 0 && { alternativeHeadline: beside.join(" ") }),
    ...published,
    ...(front.authors !== undefined && { author: front.authors.map(person) }),
    inLanguage: "zh",
    ...(front.section !== undefined && { articleSection: front.section }),
    ...(front.page !== undefined && { pagination: front.page }),
    ...(front.topics.length > 0 && { about: front.topics.map((name) => ({ "@type": "Thing", name })) }),
    ...(places.length > 0 && { contentLocation: places.map((name) => ({ "@type": "Place", name })) }),
    ...(siteUrl !== null && { url: `${siteUrl}${entry.address}` }),
    isPartOf: {
      "@type": "PublicationIssue",
      ...published,
      ...(known && { isPartOf: { "@type": "Newspaper", name: entry.paper.name } }),
    },
  };
}

/** JSON for a `<script type="application/ld+json">`, which nothing in it can end: `<` is written `\u003c`. */
export const articleJsonLd = (entry: Entry, siteUrl: string | null): string =>
  JSON.stringify({ "@context": "https://schema.org", ...articleThing(entry, siteUrl) }).replaceAll(
    "<",
    "\\u003c",
  );
