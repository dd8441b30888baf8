/** How well an article's metadata agrees with what a librarian wrote of it; counts that add up over articles. */
import type { Kind } from "../../src/types.ts";
import type { TrueArticle, TrueIssue } from "./truth.ts";

/** What is scored of an article's front matter. */
export type Described = {
  authors?: readonly { role: string; name: string }[];
  date: string;
  dateRange?: readonly [string, string];
  dateProbability?: number;
  eventDate?: string;
  city?: string;
  districts?: readonly string[];
  topics: readonly string[];
  kind: Kind;
};

/** `right` of `asked`; a set of things also counts what was given. */
export type Tally = { right: number; asked: number; given: number };

export type MetadataCounts = Record<
  | "people"
  | "issue date"
  | "range holds"
  | "sure dates"
  | "event date"
  | "city"
  | "districts"
  | "topic"
  | "kind",
  Tally
>;

export const NO_COUNTS: MetadataCounts = {
  people: { right: 0, asked: 0, given: 0 },
  "issue date": { right: 0, asked: 0, given: 0 },
  "range holds": { right: 0, asked: 0, given: 0 },
  "sure dates": { right: 0, asked: 0, given: 0 },
  "event date": { right: 0, asked: 0, given: 0 },
  city: { right: 0, asked: 0, given: 0 },
  districts: { right: 0, asked: 0, given: 0 },
  topic: { right: 0, asked: 0, given: 0 },
  kind: { right: 0, asked: 0, given: 0 },
};

const one = (right: boolean): Tally => ({ right: right ? 1 : 0, asked: 1, given: 1 });
const none: Tally = { right: 0, asked: 0, given: 0 };

function sets(truth: readonly string[], given: readonly string[]): Tally {
  const wanted = new Set(truth);
  const got = new Set(given);
  return {
    right: [...got].filter((each) => wanted.has(each)).length,
    asked: wanted.size,
    given: got.size,
  };
}

/** A report and a brief differ by their length alone. */
const kindOf = (kind: Kind): Kind => (kind === "brief" ? "report" : kind);
const SURE = 0.9;

/** Truth of an article and its issue, and what was found; `null` where the article was not found. */
export function scoreArticle(
  truth: TrueArticle,
  { issue }: Pick<TrueIssue, "issue">,
  found: Described | null,
): MetadataCounts {
  const inRange = found !== null && found.date >= issue.from && found.date <= issue.to;
  const holds =
    inRange ||
    (found?.dateRange !== undefined && found.dateRange[0] <= issue.to && found.dateRange[1] >= issue.from);
  const written = ({ role, name }: { role: string; name: string }): string => `${role} ${name}`;
  return {
    people: sets(truth.people.map(written), (found?.authors ?? []).map(written)),
    "issue date": one(inRange),
    "range holds": one(holds),
    "sure dates": (found?.dateProbability ?? 0) >= SURE ? one(holds) : none,
    "event date": truth.eventDate === null ? none : one(found?.eventDate === truth.eventDate),
    city: truth.city === null ? none : one(found?.city === truth.city),
    districts: sets(truth.districts, found?.districts ?? []),
    topic: one(found !== null && truth.topics.some((topic) => found.topics.includes(topic))),
    kind: one(found !== null && kindOf(found.kind) === kindOf(truth.kind)),
  };
}

const together = (a: Tally, b: Tally): Tally => ({
  right: a.right + b.right,
  asked: a.asked + b.asked,
  given: a.given + b.given,
});

export const addCounts = (a: MetadataCounts, b: MetadataCounts): MetadataCounts =>
  Object.fromEntries(
    Object.keys(NO_COUNTS).map((key) => [
      key,
      together(a[key as keyof MetadataCounts], b[key as keyof MetadataCounts]),
    ]),
  ) as MetadataCounts;

/** F1 of what was given; the share of what is right where one thing is asked and given. */
export const figureOf = ({ right, asked, given }: Tally): number =>
  asked + given === 0 ? 1 : (2 * right) / (asked + given);
