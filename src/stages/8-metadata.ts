/** Stage 8: article drafts → who, when, where and what. */
import { readDateline } from "../rules/dateline.ts";
import { eventDays } from "../rules/eventDate.ts";
import { headlineText } from "../rules/headlineLines.ts";
import { kindOf } from "../rules/kind.ts";
import { choosePlace, readAround, type PlaceVote } from "../rules/place.ts";
import { authorsOfDraft, kindSigns, namedTexts, topicTexts } from "../rules/storyTexts.ts";
import { chooseTopics } from "../rules/topic.ts";
import type { PageIdentity } from "../archiveTypes.ts";
import type { ArticleDraft, Because, DateBasis, FrontMatter, Join, LineJoin } from "../types.ts";

const CERTAIN: readonly DateBasis[] = ["sidecar", "filename", "masthead"];

const lineJoin = ({ before, after, confidence }: Join): LineJoin => ({
  from: before.line.number,
  to: after.line.number,
  confidence: Math.round(confidence * 100) / 100,
});

type Described = Omit<FrontMatter, "id" | "source">;

/** The articles of an identified page → their front matter, but for ids and source lines. */
export function describeArticles(drafts: readonly ArticleDraft[], identity: PageIdentity): Described[] {
  const named = drafts.map(namedTexts);
  const around = readAround(named, identity);
  return drafts.map((draft, i) => describeArticle(draft, identity, choosePlace(named[i]!, around)));
}

function describeArticle(draft: ArticleDraft, identity: PageIdentity, place: PlaceVote): Described {
  const authors = authorsOfDraft(draft);
  const paragraphs = draft.body.filter((block) => block.label === "body");
  const [opening = "", ...rest] = paragraphs.map((block) => block.text);
  const dateline = readDateline(opening);
  const kind = kindOf(kindSigns(draft, authors));
  const topic = chooseTopics(topicTexts(draft), kind);
  const event =
    identity.dateBasis === "unknown"
      ? null
      : eventDays([opening, ...rest], identity.date, CERTAIN.includes(identity.dateBasis));
  const because: Because = {
    ...(identity.paperBecause === null ? {} : { paper: identity.paperBecause }),
    ...(identity.dateBecause.length > 0 ? { date: identity.dateBecause } : {}),
    ...(place.because.length > 0 ? { city: place.because } : {}),
    ...(Object.keys(topic.because).length > 0 ? { topics: topic.because } : {}),
  };
  const optional = {
    title: headlineText(draft.headline),
    kicker: headlineText(draft.kicker),
    subtitle: headlineText(draft.subtitle),
    series: headlineText(draft.series),
    dateline: dateline?.printed ?? "",
    sentFrom: place.sentFrom ?? "",
    publishedIn: identity.home ?? "",
    paper: identity.paper ?? "",
    page: identity.page ?? "",
    section: identity.section ?? "",
    eventDate: event?.day ?? "",
    eventUntil: event?.until ?? "",
    city: place.city ?? "",
  };
  return {
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value.trim() !== "")) as Partial<
      typeof optional
    >),
    ...(identity.paperBecause === null ? {} : { paperBasis: "estimated" as const }),
    ...(authors.length > 0 ? { authors } : {}),
    date: identity.date,
    dateBasis: identity.dateBasis,
    ...(identity.dateRange ? { dateRange: identity.dateRange } : {}),
    ...(identity.dateProbability === null ? {} : { dateProbability: identity.dateProbability }),
    ...(place.districts.length > 0 ? { districts: place.districts } : {}),
    ...(place.zones.length > 0 ? { zones: place.zones } : {}),
    topics: topic.topics,
    kind,
    ...(draft.missing.length > 0 ? { missing: draft.missing } : {}),
    confidence: draft.confidence,
    ...(draft.joins.length > 0 ? { joins: draft.joins.map(lineJoin) } : {}),
    ...(Object.keys(because).length > 0 ? { because } : {}),
  };
}
