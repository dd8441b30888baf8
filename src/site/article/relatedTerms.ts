/** What an article is about: the rare words of which it makes much, and the names in it. */
import { surnameLength } from "../../lexicon/surnames.ts";
import { cutWords, type Word } from "./cutWords.ts";
import type { Entry } from "../shapes.ts";

/** `weight` grows with how rare the word is in ordinary prose and with how often it stands here. */
export type Term = { text: string; weight: number };

/** Characters looked at, so that the longest article costs no more than so much. */
const STRETCH = 6000;

/** −log₁₀ share from which on a word tells articles apart; a name is several words, together rarer. */
const RARE_WORD = 4.6;
const RARE_NAME = 10.5;

/** The so many commonest words are in no name: 向, 高, 先生. */
const COMMON = 150;

/** A word in the headline counts so often; a name, of up to three words, so much more than it stands there. */
const IN_HEADLINE = 2;
const AS_NAME = 2;
const NAME_WORDS = 3;

/** How often a word must stand in a text before it counts half. */
const HALF = 3;

/** Kept of one article. */
const MOST = 40;

/** Last words of the names of places and institutions: 雀岭村, 云锦毛巾厂. */
const NAME_ENDS: ReadonlySet<string> = new Set(
  "村 镇 乡 庄 屯 路 街 巷 桥 河 湖 山 岭 渠 水库 灌区 街道 社区 小区 厂 工厂 公司 集团 合作社 供销社 学校 小学 中学 学院 大学 幼儿园 医院 卫生院 卫生室 剧团 图书馆 博物馆 派出所 法院 车站 码头 公园 广场 市场 书屋 食堂 中心".split(
    " ",
  ),
);

/** What counts, points or is said in every paper tells nothing: 四百, 个月, 这一带, 本报讯. */
const NO_SUBJECT =
  /[一二两三四五六七八九十百千万亿零几半每个这那]|^[支项有]|[着了过的得们]$|本报|报讯|记者|通讯员|编辑|作者|读者/u;

const isCommon = ({ id }: Word): boolean => id >= 0 && id < COMMON;

/** Three characters under a surname: 訾广义. Or up to three words before 村, 厂 and the like. */
function isName(text: string, words: readonly Word[], first: number, last: number): boolean {
  const [{ from, to: firstEnd }, { from: lastStart, to }] = [words[first]!, words[last]!];
  if (NAME_ENDS.has(text.slice(lastStart, to))) return true;
  if (to - from > 4) return false;
  const surname = surnameLength(text.slice(from, from + 2));
  return firstEnd - from === surname && to - firstEnd === 2;
}

type Counts = Map<string, { rarity: number; times: number }>;

/** The first `inHeadline` UTF-16 units of the text are headlines. */
function countTerms(text: string, inHeadline: number): Counts {
  const counts: Counts = new Map();
  const count = ({ from }: Word, { to }: Word, rarity: number, first: number): void => {
    const term = text.slice(from, to);
    const times = from < inHeadline ? IN_HEADLINE : 1;
    const known = counts.get(term);
    if (known) known.times += times;
    else counts.set(term, { rarity, times: times + first });
  };
  const words = cutWords(text);
  words.forEach((word, i) => {
    if (word.to - word.from > 1 && word.rarity >= RARE_WORD) count(word, word, word.rarity, 0);
    let { rarity } = word;
    for (let k = i + 1; k < Math.min(words.length, i + NAME_WORDS); k++) {
      if (isCommon(words[k - 1]!) || isCommon(words[k]!) || words[k - 1]!.to !== words[k]!.from) break;
      rarity += words[k]!.rarity;
      if (rarity >= RARE_NAME && isName(text, words, i, k)) count(word, words[k]!, rarity, AS_NAME);
    }
  });
  return counts;
}

/** Names that say who wrote it and where, not what of. */
function namesBeside({ article: { front }, paper }: Entry): string {
  const { city = "", districts = [], authors = [] } = front;
  return [paper.name, city, ...districts, ...authors.flatMap(({ name, org = "" }) => [name, org])].join(" ");
}

/** The rarest words and names of which an article makes something, weightiest first. */
export function rareTerms(entry: Entry): Term[] {
  const { front, body } = entry.article;
  const headline = [front.title, front.kicker, front.subtitle].join("\n");
  const counts = countTerms(`${headline}\n${body.slice(0, STRETCH)}`, headline.length);
  const beside = namesBeside(entry);
  const terms: Term[] = [];
  for (const [text, { rarity, times }] of counts)
    if (times > 1 && !NO_SUBJECT.test(text) && !beside.includes(text))
      terms.push({ text, weight: ((rarity - 3) * times) / (times + HALF) });
  return terms.sort((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1)).slice(0, MOST);
}
