/** What an article speaks of: its people, places, firms and words, the same from its headline to its last line. */
import { addDays } from "../../../src/rules/day.ts";
import type { Random } from "../../../tests/simulator/random.ts";
import { zipfOf } from "./draws.ts";
import { drawEntity, type EntityKind } from "./entities.ts";
import type { Clause, Part, Slot } from "./sourceStories.ts";
import { coinedWord, wordLike, type Vocabulary } from "./vocabulary.ts";

/** What is settled about an article before it is written. */
export type Assignment = {
  /** Articles of the archive that come before it. */
  number: number;
  date: string;
  topics: readonly string[];
  /** As people call it: 淄博. */
  city: string;
  /** 张店区; the city, where the story is about none of its districts. */
  district: string;
};

export type Cast = Assignment & {
  random: Random;
  vocabulary: Vocabulary;
  /** What it is about: `水渠工程`. */
  subject: string;
  /** A firm or an office by its full name. */
  firm: string;
  village: string;
  /** Words that come again and again in it, the most frequent first. */
  themes: readonly string[];
  /** What stood in a slot → what stands there in this article. */
  settled: Map<string, string>;
};

/** So many of the words are others than in the source story; of those, so many are themes, and so many are coined. */
const CHANGED = 0.35;
const THEME = 0.65;
const COINED = 0.06;
/** A word has a type number before it: A05机床. */
const TYPED = 0.004;
const THEMES = 10;
/** Where the source story names a village, this one names its own, or another. */
const OWN_VILLAGE = 0.5;

const UNDERTAKINGS = "工程 项目 行动 计划 中心 基地 改造 试点 活动 协会 服务 建设".split(" ");
const TRADES = "机械 纺织 食品 化工 建材 农业科技 物流 电器 药业 陶瓷 服饰 新材料".split(" ");
const FIRMS = ["有限公司", "有限责任公司", "集团", "厂", "专业合作社", "股份有限公司"];

export function castOf(random: Random, vocabulary: Vocabulary, assignment: Assignment): Cast {
  const draw = (kind: EntityKind): string => drawEntity(random, kind, assignment.number);
  const telling = vocabulary.ofTopic.get(assignment.topics[0]!)!;
  const themes = Array.from({ length: THEMES }, () => random.pick(telling));
  return {
    ...assignment,
    random,
    vocabulary,
    themes,
    subject: (random.chance(0.6) ? themes[0]! : "") + themes[1]! + random.pick(UNDERTAKINGS),
    firm:
      (random.chance(0.5) ? assignment.city : "") + draw("brand") + random.pick(TRADES) + random.pick(FIRMS),
    village: draw("village"),
    settled: new Map(),
  };
}

export const draw = ({ random, number }: Cast, kind: EntityKind): string => drawEntity(random, kind, number);

/** A number with as many digits before and behind its point. */
export function numberLike({ between }: Random, text: string): string {
  const [whole, fraction] = text.split(".");
  const digits = Math.min(whole!.length, 7);
  const first = between(digits === 1 ? 1 : 10 ** (digits - 1), 10 ** digits - 1);
  return fraction === undefined ? String(first) : `${first}.${between(1, 9)}`;
}

/** `2020-05-28` → `5月28日`. */
export const dayPrinted = (date: string): string => `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`;

/** Whether an article has another word for this one: the same answer wherever it stands in the article. */
const isChanged = ({ number }: Cast, mark: number): boolean =>
  Math.imul(mark ^ number, 0x85ebca6b) >>> 0 < CHANGED * 2 ** 32;

function otherWord({ random, vocabulary, themes }: Cast, word: string): string {
  if (word.length === 2 && random.chance(THEME)) return zipfOf(random, themes);
  if (random.chance(COINED)) return coinedWord(random, vocabulary, word[0]!, word.length);
  return wordLike(random, vocabulary, word);
}

function fill(cast: Cast, { slot, text }: Exclude<Part, string>): string {
  const { random, date } = cast;
  switch (slot) {
    case "word":
      return (random.chance(TYPED) ? draw(cast, "code") : "") + otherWord(cast, text);
    case "number":
      return numberLike(random, text);
    case "day":
      return dayPrinted(addDays(date, -random.between(0, 9)));
    case "year":
      return String(Number(date.slice(0, 4)) - (random.chance(0.5) ? 0 : random.between(1, 12)));
    case "city":
      return cast.city;
    case "district":
      return cast.district;
    case "village":
      return random.chance(OWN_VILLAGE) ? cast.village : draw(cast, "village");
    default:
      return draw(cast, slot);
  }
}

/** These stand anew every time; all else is settled once for an article. */
const NEVER_SETTLED: ReadonlySet<Slot> = new Set<Slot>(["number", "city", "district"]);

/** What stands in a slot of this article. */
function filled(cast: Cast, part: Exclude<Part, string>): string {
  if (part.slot === "word" && !isChanged(cast, part.mark)) return part.text;
  if (NEVER_SETTLED.has(part.slot)) return fill(cast, part);
  const before = cast.settled.get(part.text);
  if (before !== undefined) return before;
  const now = fill(cast, part);
  cast.settled.set(part.text, now);
  return now;
}

const isSlot = (part: Part): part is Exclude<Part, string> => typeof part !== "string";

/** Clauses → text; `echo` takes the place of the first word of two characters. */
export function tell(cast: Cast, clauses: readonly Clause[], echo: string | null = null): string {
  const texts: string[] = [];
  let left = echo;
  for (const clause of clauses)
    for (const part of clause) {
      if (!isSlot(part)) texts.push(part);
      else if (left !== null && part.slot === "word" && part.text.length === 2) {
        texts.push(left);
        left = null;
      } else texts.push(filled(cast, part));
    }
  return texts.join("");
}
