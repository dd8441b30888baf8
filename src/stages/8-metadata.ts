/** Stage 8: article drafts → who, when, where and what. */
import {
  bylineAuthors,
  closingByline,
  onlyNames,
  openingByline,
  withoutOpeningByline,
} from "../rules/byline.ts";
import { readDateline } from "../rules/dateline.ts";
import { eventDate } from "../rules/issueDate.ts";
import { kindOf } from "../rules/kind.ts";
import { votePlace } from "../rules/place.ts";
import { chooseTopics } from "../rules/topic.ts";
import type {
  ArticleDraft,
  Author,
  Because,
  Block,
  DateBasis,
  FrontMatter,
  Join,
  LineJoin,
  PageIdentity,
} from "../types.ts";

const CERTAIN: readonly DateBasis[] = ["sidecar", "filename", "masthead"];

const texts = (blocks: readonly Block[]): string => blocks.map((block) => block.text).join("");

/** A byline's lines → authors; a line of names alone goes on with the role above it. */
function authorsOfBylines(blocks: readonly Block[]): Author[] {
  const authors: Author[] = [];
  for (const { text } of blocks.flatMap((block) => block.pieces)) {
    const read = bylineAuthors(text);
    if (read) authors.push(...read);
    else
      for (const name of onlyNames(text) ?? []) authors.push({ role: authors.at(-1)?.role ?? "作者", name });
  }
  return authors;
}

function authorsOf(draft: ArticleDraft, paragraphs: readonly Block[]): Author[] {
  const opening = paragraphs[0] ? openingByline(paragraphs[0].text) : null;
  const closing = paragraphs.at(-1) ? closingByline(paragraphs.at(-1)!.text) : null;
  const all = [...authorsOfBylines(draft.bylines), ...(opening ?? []), ...(closing ?? [])];
  const once = new Set<string>();
  return all.filter(({ role, name }) => !once.has(role + name) && once.add(role + name));
}

const lineJoin = ({ before, after, confidence }: Join): LineJoin => ({
  from: before.line.number,
  to: after.line.number,
  confidence: Math.round(confidence * 100) / 100,
});

type Described = Omit<FrontMatter, "id" | "source">;

/** One article of an identified page → its front matter, but for id and source lines. */
export function describeArticle(draft: ArticleDraft, identity: PageIdentity): Described {
  const paragraphs = draft.body.filter((block) => block.label === "body");
  const [opening = "", ...rest] = paragraphs.map((block) => block.text);
  const headline = texts([...draft.kicker, ...draft.headline, ...draft.subtitle]);
  const dateline = readDateline(opening);
  const authors = authorsOf(draft, paragraphs);
  const series = texts(draft.series);
  const body = [opening, ...rest].join("\n");
  const kind = kindOf({
    series,
    title: headline,
    body,
    paragraphs: paragraphs.length,
    authors,
    titled: draft.headline.length > 0,
  });
  const told = withoutOpeningByline(opening);
  const place = votePlace(
    { dateline: dateline?.place ?? "", headline, opening: told, rest: rest.join("\n") },
    identity.home,
  );
  const topic = chooseTopics({ headline, opening: told, rest: rest.join("\n") }, kind);
  const event =
    identity.dateBasis === "unknown"
      ? null
      : eventDate(opening, identity.date, CERTAIN.includes(identity.dateBasis));
  const because: Because = {
    ...(identity.dateBecause.length > 0 ? { date: identity.dateBecause } : {}),
    ...(place.because.length > 0 ? { city: place.because } : {}),
    ...(Object.keys(topic.because).length > 0 ? { topics: topic.because } : {}),
  };
  const optional = {
    title: texts(draft.headline),
    kicker: texts(draft.kicker),
    subtitle: texts(draft.subtitle),
    series,
    dateline: dateline?.printed ?? "",
    paper: identity.paper ?? "",
    page: identity.page ?? "",
    section: identity.section ?? "",
    eventDate: event ?? "",
    city: place.city ?? "",
  };
  return {
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value.trim() !== "")) as Partial<
      typeof optional
    >),
    ...(authors.length > 0 ? { authors } : {}),
    date: identity.date,
    dateBasis: identity.dateBasis,
    ...(identity.dateRange ? { dateRange: identity.dateRange } : {}),
    ...(place.districts.length > 0 ? { districts: place.districts } : {}),
    topics: topic.topics,
    kind,
    ...(draft.missing.length > 0 ? { missing: draft.missing } : {}),
    confidence: draft.confidence,
    ...(draft.joins.length > 0 ? { joins: draft.joins.map(lineJoin) } : {}),
    ...(Object.keys(because).length > 0 ? { because } : {}),
  };
}
