/** A draft's texts as its metadata is read from them: by how much words in each say of place, topic and kind. */
import type { ArticleDraft, Author, Block, Label } from "../types.ts";
import { authorsOf } from "./authors.ts";
import { withoutOpeningByline } from "./byline.ts";
import { readDateline } from "./dateline.ts";
import { isLetter, type KindSigns } from "./kindCues.ts";
import { namesIn, type NamedTexts, type PlaceTexts } from "./placeVotes.ts";
import type { TopicTexts } from "./topicWords.ts";

export const texts = (blocks: readonly Block[]): string => blocks.map((block) => block.text).join("");

/** An article's texts by how much a place named there says about it. */
export function placeTexts({ series, kicker, headline, subtitle, body }: ArticleDraft): PlaceTexts {
  const [opening = "", ...rest] = body.map(({ text }) => text);
  const dateline = readDateline(opening);
  const told = withoutOpeningByline(opening);
  return {
    dateline: dateline?.place ?? "",
    headline: texts([...kicker, ...headline, ...subtitle]),
    opening: dateline === null ? told : told.slice(dateline.printed.length),
    rest: rest.join("\n"),
    series: texts(series),
  };
}

/** Asked for once to learn whose page it is, and once to describe its articles. */
const named = new WeakMap<ArticleDraft, NamedTexts>();

/** The same with every place that they name. */
export function namedTexts(draft: ArticleDraft): NamedTexts {
  const found = named.get(draft) ?? namesIn(placeTexts(draft));
  named.set(draft, found);
  return found;
}

/** An article's texts by how much a word there says about its topic. */
export function topicTexts({ series, kicker, headline, subtitle, body }: ArticleDraft): TopicTexts {
  const [opening = "", ...rest] = body.map(({ text }) => text);
  return {
    headline: texts([...series, ...kicker, ...headline, ...subtitle]),
    opening: withoutOpeningByline(opening),
    rest: rest.join("\n"),
  };
}

/** What of an article tells its kind. */
export function kindSigns(draft: ArticleDraft, authors = authorsOfDraft(draft)): KindSigns {
  const { series, kicker, headline, subtitle, body } = draft;
  const labelled = (label: Label): string[] =>
    body.filter((block) => block.label === label).map(({ text }) => text);
  return {
    series: texts(series),
    title: texts([...kicker, ...headline, ...subtitle]),
    paragraphs: labelled("body"),
    captions: labelled("caption"),
    crossheads: labelled("crosshead").length,
    authors,
    titled: headline.length > 0,
    reported: [...draft.bylines, ...body.slice(-1)].some(({ text }) => /报道[)）】]?\s*$/u.test(text)),
  };
}

/** Who made the article, everywhere it says so. */
export function authorsOfDraft({ series, bylines, body }: ArticleDraft): Author[] {
  const opening = body.find(({ label }) => label === "body")?.text ?? "";
  return authorsOf({ bylines, body, letter: isLetter(texts(series), opening) });
}
