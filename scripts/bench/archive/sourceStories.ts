/** The stories that large archives are made of: the simulator's own, cut into clauses whose names, numbers and words can change. */
import { CITIES } from "../../../src/lexicon/places.ts";
import { surnameLength } from "../../../src/lexicon/surnames.ts";
import type { Kind } from "../../../src/types.ts";
import { readTruth, type TrueArticle } from "../../../tests/metadata/truth.ts";
import { readClusters, type Copy } from "../../../tests/simulator/copy.ts";
import { cutWords, isContent, isWord, vocabularyOf, type Vocabulary } from "./vocabulary.ts";

export type Slot = "word" | "person" | "village" | "brand" | "city" | "district" | "year" | "day" | "number";

/** Text that stays, or a slot and what stood in it; `mark` is a number of 32 bits that goes with the text. */
export type Part = string | { slot: Slot; text: string; mark: number };
export type Clause = readonly Part[];
/** The marks between clauses stand at their ends; `quoted`: with quotation marks or brackets, which come in pairs. */
export type Sentence = { clauses: readonly Clause[]; quoted: boolean };

export type SourceStory = {
  kind: Kind;
  topics: readonly string[];
  headline: Clause;
  sentences: readonly Sentence[];
};

export type Sources = { stories: readonly SourceStory[]; vocabulary: Vocabulary };

/** Who speaks or is spoken of: `村民李守田说`, `，郭改娥今年`. */
const NAMED =
  /(?:^|[，。：“、\s]|记者|员|村民|主任|长|经理|书记|老师|医生|师傅|教授|居民)([\u4e00-\u9fff]{3})(?=[，、：说介告表指在]|今年)/g;
/** Words that begin with a character that is a surname too: 全市的, 金融业. */
const COMMON = 60_000;

/** People of a story: those who signed it, and three characters that stand where a name stands. */
function peopleOf(text: string, { people }: TrueArticle): Set<string> {
  const found = new Set(people.map(({ name }) => name).filter((name) => name.length > 1));
  for (const [, name] of text.matchAll(NAMED)) {
    const isWords = isWord(name!) || isWord(name!.slice(0, 2), COMMON) || isWord(name!.slice(1), COMMON / 3);
    if (surnameLength(name!) === 1 && !isWords) found.add(name!);
  }
  return found;
}

/** What the name before it is a name of. */
const GROUND_ENDS = "村|镇|乡|街道|社区|水库|大桥|路";
const BRAND_ENDS = "有限公司|公司|集团|小学|中学|医院|合作社|厂|商场";

const short = (name: string): string => name.replace(/(?:自治)?[市县区州盟]$/u, "");
const districtNames = new Map(
  CITIES.map(({ name, districts }) => [name, districts.map((each) => each.name)]),
);

/** Those of the names that stand in the text, longer ones first. */
const standing = (names: readonly string[], text: string): string =>
  names
    .filter((name) => name.length > 1 && text.includes(name))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .join("|") || "(?!)";

/** A story's names and numbers, each in a group named for its slot. */
function slotsIn(text: string, truth: TrueArticle): RegExp {
  const cities = truth.city === null ? [] : [truth.city, short(truth.city)];
  const districts = [...truth.districts, ...(districtNames.get(truth.city ?? "") ?? [])];
  return new RegExp(
    [
      `(?<person>${standing([...peopleOf(text, truth)], text)})`,
      `(?<city>${standing(cities, text)})`,
      `(?<district>${standing([...districts, ...districts.map(short)], text)})`,
      String.raw`(?<year>(?:19|20)\d\d(?=年))`,
      String.raw`(?<day>\d{1,2}月\d{1,2}日)`,
      String.raw`(?<number>\d+(?:\.\d+)?)`,
      `(?<village>[\\u4e00-\\u9fff]{2})(?=${GROUND_ENDS})`,
      `(?<brand>[\\u4e00-\\u9fff]{2})(?=${BRAND_ENDS})`,
    ].join("|"),
    "g",
  );
}

/** A common word before 村 or 厂 is no name: 这个村, 水泥厂. */
const isNoName = (slot: string, text: string): boolean =>
  (slot === "village" || slot === "brand") &&
  (isWord(text, 20_000) || Array.from(text).some((char) => isWord(char, 120)));

/** One object for all places where a slot holds the same text: there are few words and many places. */
const slotsMade = new Map<string, Part>();
function slotOf(slot: Slot, text: string): Part {
  const key = slot === "word" ? text : `${slot} ${text}`;
  let part = slotsMade.get(key);
  if (part === undefined) {
    part = { slot, text, mark: Math.imul((text.charCodeAt(0) << 16) | text.charCodeAt(1), 0x9e3779b1) };
    slotsMade.set(key, part);
  }
  return part;
}

function wordParts(text: string): Part[] {
  const parts: Part[] = [];
  for (const word of cutWords(text)) {
    const last = parts.at(-1);
    if (isContent(word)) parts.push(slotOf("word", word));
    else if (typeof last === "string") parts[parts.length - 1] = last + word;
    else parts.push(word);
  }
  return parts;
}

function partsOf(text: string, slots: RegExp): Part[] {
  const parts: Part[] = [];
  let done = 0;
  // One expression for all clauses of a story; `matchAll` would copy it for each.
  slots.lastIndex = 0;
  for (let match = slots.exec(text); match !== null; match = slots.exec(text)) {
    const [slot, found] = Object.entries(match.groups!).find(([, group]) => group !== undefined)!;
    if (isNoName(slot, found)) continue;
    parts.push(...wordParts(text.slice(done, match.index)), slotOf(slot as Slot, found));
    done = match.index + found.length;
  }
  return [...parts, ...wordParts(text.slice(done))];
}

/** Sentences, what somebody says uncut: `他说：“来了。坐吧。”大家笑了。` is two. */
export function cutSentences(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if ("“‘（《".includes(char)) depth++;
    if ("”’）》".includes(char)) depth = Math.max(0, depth - 1);
    const ends = "。！？".includes(char) || (char === "”" && "。！？".includes(text[at - 1]!));
    if (!ends || depth > 0 || text[at + 1] === "”") continue;
    sentences.push(text.slice(from, at + 1));
    from = at + 1;
  }
  return sentences;
}

const cutClauses = (sentence: string): string[] => sentence.match(/[^，；]+[，；]?/gu) ?? [];

function sourceStory({ headline, paragraphs }: Copy, truth: TrueArticle): SourceStory {
  const body = paragraphs.filter((paragraph) => !paragraph.startsWith("##"));
  const slots = slotsIn([...headline, ...body].join("\n"), truth);
  return {
    kind: truth.kind,
    topics: truth.topics,
    headline: partsOf(headline[0] ?? "", slots),
    sentences: body.flatMap(cutSentences).map((sentence) => ({
      clauses: cutClauses(sentence).map((clause) => partsOf(clause, slots)),
      quoted: /[“”（）《》‘’]/.test(sentence),
    })),
  };
}

function readTuningSet(): Sources {
  const truth = readTruth("tuning");
  const stories = readClusters("tuning")
    .flat()
    .filter(({ genre }) => genre !== "ad")
    .flatMap((copy) => {
      const article = truth[copy.cluster]?.articles[copy.number];
      return article === undefined ? [] : [sourceStory(copy, article)];
    })
    .filter(({ sentences }) => sentences.length > 1);
  return { stories, vocabulary: vocabularyOf(stories) };
}

let sources: Sources | undefined;
/** The stories of the simulator's `tuning` set, without advertisements, and their vocabulary; read once. */
export const readSources = (): Sources => (sources ??= readTuningSet());
