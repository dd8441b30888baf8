/** An article's text: sentences of one or two stories of its topic, told of its own people, places and things. */
import type { Kind } from "../../../src/types.ts";
import { zipf } from "./draws.ts";
import { dayPrinted, draw, numberLike, tell, type Cast } from "./cast.ts";
import type { Clause, Sentence, SourceStory } from "./sourceStories.ts";

/** Of so many sentences, one goes on as another sentence of its topic does; one names the subject once more. */
const CROSSED = 0.3;
const ECHOED = 0.55;
/** The second story takes the word so often. */
const SECOND = 0.3;
const SKIPPED = 0.25;
/** Longer bodies have crossheads. */
const CROSSHEADS_FROM = 1500;

/** The beginning of one sentence and the end of another: clauses are whole, the sentence is new. */
function crossed({ random }: Cast, one: Sentence, other: Sentence): readonly Clause[] {
  const [heads, tails] = [one.clauses, other.clauses];
  if (heads.length < 2 || tails.length < 2 || one.quoted || other.quoted) return heads;
  return [
    ...heads.slice(0, random.between(1, heads.length - 1)),
    ...tails.slice(random.between(1, tails.length - 1)),
  ];
}

/** Stories of an article: those it is made of, then any of its topic. */
export type StoryPile = { chosen: readonly SourceStory[]; topic: readonly SourceStory[] };

/**
 * Sentences without end: two stories from their beginnings, some sentences left out, one story's among the other's; the
 * next story where one has been told.
 */
function* sentencesOf(cast: Cast, { chosen, topic }: StoryPile): Generator<readonly Clause[], never> {
  const { random } = cast;
  let taken = 0;
  const open = (): { story: SourceStory; at: number } => ({
    story: chosen[taken++] ?? random.pick(topic),
    at: 0,
  });
  const told = [open(), open()];
  for (;;) {
    const which = random.chance(SECOND) ? 1 : 0;
    const { story, at } = told[which]!;
    if (at >= story.sentences.length) {
      told[which] = open();
      continue;
    }
    told[which]!.at++;
    if (at > 0 && random.chance(SKIPPED)) continue;
    const sentence = story.sentences[at]!;
    yield random.chance(CROSSED)
      ? crossed(cast, sentence, random.pick(random.pick(topic).sentences))
      : sentence.clauses;
  }
}

/** How a story begins that names its things at once. */
const OPENINGS: readonly ((cast: Cast) => string)[] = [
  (cast) => `${dayPrinted(cast.date)}，记者从${cast.firm}获悉，`,
  (cast) => `${dayPrinted(cast.date)}，在${cast.district}${cast.village}村，${cast.subject}正在进行。`,
  (cast) => `连日来，${cast.district}${cast.village}镇的${cast.subject}吸引了不少人。`,
  (cast) => `“${cast.subject}办得好。”${cast.village}村${draw(cast, "person")}说。`,
  (cast) => `今年以来，${cast.firm}投资${numberLike(cast.random, "100")}万元，抓好${cast.subject}，`,
  (cast) =>
    `${cast.city}${cast.subject}日前启动，首批${numberLike(cast.random, "20")}个点位落在${cast.village}村一带。`,
  (cast) => `近日，${cast.district}召开${cast.subject}推进会，`,
  (cast) => `${cast.firm}的${draw(cast, "person")}这几天一直忙着${cast.subject}。`,
];

const PARAGRAPH: readonly [from: number, to: number] = [60, 240];

/** Whole paragraphs, together about as many characters as asked for. */
function paragraphsOf(cast: Cast, pile: StoryPile, length: number, opening: string): string[] {
  const { random } = cast;
  const paragraphs: string[] = [];
  const told = sentencesOf(cast, pile);
  let paragraph = opening;
  let left = length - opening.length;
  let end = random.between(...PARAGRAPH);
  while (left > 0) {
    const sentence = told.next().value;
    const echo = random.chance(ECHOED) ? echoOf(cast) : null;
    const text = tell(cast, sentence, echo);
    paragraph += text;
    left -= text.length;
    if (paragraph.length < end && left > 0) continue;
    paragraphs.push(paragraph);
    paragraph = "";
    end = random.between(...PARAGRAPH);
  }
  return paragraphs;
}

const ECHOES: readonly ((cast: Cast) => string)[] = [
  ({ subject }) => subject,
  ({ firm }) => firm,
  ({ village }) => `${village}村`,
  ({ themes }) => themes[1]! + themes[2]!,
  ({ district }) => district,
];
const echoOf = (cast: Cast): string => ECHOES[zipf(cast.random, ECHOES.length)]!(cast);

function withCrossheads(cast: Cast, paragraphs: readonly string[]): string[] {
  const every = cast.random.between(4, 7);
  return paragraphs.flatMap((paragraph, i) =>
    i > 0 && i % every === 0
      ? [`## ${cast.random.pick(cast.themes)}${cast.subject}`, paragraph]
      : [paragraph],
  );
}

/** Printed paragraphs of an article, crossheads as `## `, captions as `> `. */
export function writeParagraphs(
  cast: Cast,
  kind: Kind,
  pile: StoryPile,
  length: number,
  dateline: string,
): string[] {
  const opening =
    dateline + (kind === "commentary" || kind === "literature" ? "" : cast.random.pick(OPENINGS)(cast));
  const paragraphs = paragraphsOf(cast, pile, length, opening);
  if (kind === "photo")
    return [`> 图为${cast.district}${cast.village}村的${cast.subject}现场。`, ...paragraphs];
  return length >= CROSSHEADS_FROM ? withCrossheads(cast, paragraphs) : paragraphs;
}

const MOST = 24;
const LEAST = 8;

const TITLES: readonly ((cast: Cast) => string)[] = [
  (cast) => `${cast.district}${cast.subject}惠及${numberLike(cast.random, "1000")}户`,
  (cast) => `${cast.village}村有了${cast.subject}`,
  (cast) => `${cast.firm}：${cast.subject}再提速`,
  (cast) => `${draw(cast, "person")}：一心扑在${cast.subject}上`,
  (cast) => `${cast.city}今年再添${numberLike(cast.random, "20")}处${cast.subject}`,
  (cast) => `${cast.subject}走进${cast.village}镇`,
  (cast) => `从${cast.themes[2]}到${cast.themes[3]} ${cast.village}村的十年`,
  (cast) => `${cast.themes[4]}不断档 ${cast.subject}暖人心`,
];
/** Headlines of the source stories, told of the article's own things, are so frequent. */
const TOLD = 0.55;
const TRIES = 6;

/** A headline of 8 to 24 characters. */
export function writeTitle(cast: Cast, source: SourceStory): string {
  const { random } = cast;
  for (let i = 0; i < TRIES; i++) {
    const told = random.chance(TOLD)
      ? tell(cast, [source.headline], random.chance(0.3) ? cast.subject : null)
      : "";
    const title = told === "" ? random.pick(TITLES)(cast) : told;
    if (title.length >= LEAST && title.length <= MOST) return title;
  }
  return `${cast.village}村有了${cast.subject}`;
}
