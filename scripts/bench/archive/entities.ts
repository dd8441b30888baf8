/** Names that grow with an archive: the person, village, firm or type number of a number, the same whenever it is asked for. */
import { wordModel } from "../../../src/lexicon/wordModel.ts";
import { surnameLength, surnameRarity } from "../../../src/lexicon/surnames.ts";
import { randomFrom, type Random } from "../../../tests/simulator/random.ts";
import { zipf, zipfOf } from "./draws.ts";

/** Characters of given names, the commonest about first. */
const GIVEN =
  "明华建国文军平志伟玉英红秀海春晓丽林永德小云东成金洪庆强新光学敏芳燕兰宏峰立波勇辉梅霞世祥福广振荣斌涛杰凤静胜艳俊娟清忠宝兴安亮莲龙良正刚长桂生超贵维利根民树鹏佳雪莉琴克萍飞雅培瑞慧颖义锋洋少松月晨泽昌欣健青中占淑喜芝鸿向思启博彬晶琳瑶子天宇轩梓涵一诺若嘉依然怡悦彤可心浩卓然铭皓睿琪珊雯婷倩蕾露茜菲媛妍妮娜琼璐珍珠翠香菊竹桃杏枝叶禾麦田川江河湖溪泉涵润泓渊沛沐源淼岳岩岭峻崇嵩崖石磊砚碧玺琢瑾瑜璋璞琛瑛琰珂珩珏玮瑄锐钧钦锦铎铮镇鉴钊铸炜炎烨焕煜炳灿熙煦晖曦昊旻昱晟旭昶景晗暄映曜星辰宸宁守信诚谦恭敬让仁礼智孝廉勤俭朴素怀承继绍延续传远达通进升腾跃骥骏驰驹鹤鸣鸾雁鸽翔羽翎翰墨书诗词韵律歌笙箫弦钟鼎彝樽樊榕槐柏桐梧楠樟桦椿楷模栋梁柱材森林郁葱蔚蓝靖安康健泰和顺畅舒恒久常绵长岁丰稔穰秋冬夏霜露霖霏雷霆震";
/** Radicals under which rare characters of names stand: 山 日 木 水 火 玉 石 糸 艹 金 雨 鸟, as ranges of Unicode. */
const RARE_RANGES: readonly [from: number, to: number][] = [
  [0x5c71, 0x5ddb], [0x65e5, 0x66f0], [0x6728, 0x6b20], [0x6c34, 0x706b], [0x706b, 0x722a], [0x7389, 0x74dc],
  [0x77f3, 0x793a], [0x7eaa, 0x7f36], [0x82b1, 0x864d], [0x9485, 0x957f], [0x96e8, 0x9752], [0x9e1f, 0x9e75],
]; // prettier-ignore
/** Characters that places are called after, and what their names end in. */
const GROUND =
  "东西南北上下前后大小新老高平青白黑红黄清长石沙水柳杨桃杏枣梨榆槐松柏竹桑荷莲龙凤虎马牛羊鹤雁太永安兴福和顺丰康宁泰仁义德文明双三五七九朝阳月星云霞金银铁铜玉珠古冷温甘苦响鸣双官皇王张李赵刘陈孙周吴郑冯蒋沈韩曹魏陶姜戚谢邹窦章苏潘葛范彭鲁韦俞袁柳史唐费薛雷贺倪汤罗毕郝邬安乐傅齐康伍余元卜顾孟穆萧尹";
const GROUND_ENDS =
  "庄家沟岭洼埠河口桥头店集坡湾塘泉井营屯堡寨铺楼坊墩台埝堤坝渡滩洲岛岗峪崖坪坳塬川溪潭湖浦港沙园林场坞垭冲垄畈圩渚汀浜泾堰闸埔厝寮窑窝坎甸台";
/** Characters that firms, schools and roads are called after. */
const BRAND =
  "恒瑞鼎盛华昌隆泰兴旺达通宏远鑫荣丰源利和信诚嘉美新光明天地海山江河龙凤金银宝玉星月阳春秋锦绣康健安顺永久长青绿蓝红紫腾飞跃进启航创智联合同心博雅文德育英才俊杰佳益民惠众福祥云飞翔鹏程宇宙环球东方中南北斗振国建业立成功胜凯旋科技维迈卓越";
const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";

export type EntityKind = "person" | "village" | "brand" | "code";

const surnames = ((): string[] => {
  const single = [...wordModel().ids.keys()].filter((word) => word.length === 1 && surnameLength(word) === 1);
  return single.sort((a, b) => surnameRarity(a) - surnameRarity(b));
})();

/** Characters of GB 2312, in its order, that stand in one of the ranges. */
const rare = ((): string[] => {
  const decoder = new TextDecoder("gb18030");
  const found: string[] = [];
  for (let high = 0xb0; high <= 0xf7; high++)
    for (let low = 0xa1; low <= 0xfe; low++) {
      const char = decoder.decode(Uint8Array.of(high, low));
      const code = char.codePointAt(0)!;
      if (RARE_RANGES.some(([from, to]) => from <= code && code < to)) found.push(char);
    }
  return found;
})();

const oneOf = (random: Random, text: string): string => text[random.between(0, text.length - 1)]!;

const nameChar = (random: Random): string =>
  random.chance(0.06) ? random.pick(rare) : GIVEN[zipf(random, GIVEN.length)]!;

const NAMES: Readonly<Record<EntityKind, (random: Random) => string>> = {
  person: (random) =>
    zipfOf(random, surnames) + nameChar(random) + (random.chance(0.82) ? nameChar(random) : ""),
  village: (random) =>
    (random.chance(0.05) ? random.pick(rare) : oneOf(random, GROUND)) +
    (random.chance(0.3) ? "家" : "") +
    oneOf(random, random.chance(0.2) ? GROUND : GROUND_ENDS),
  brand: (random) => oneOf(random, BRAND) + (random.chance(0.05) ? random.pick(rare) : oneOf(random, BRAND)),
  code: (random) =>
    random.chance(0.4)
      ? Array.from({ length: random.between(2, 5) }, () => oneOf(random, LETTERS)).join("")
      : random.chance(0.15)
        ? `${random.between(2, 6)}G`
        : oneOf(random, LETTERS) + random.between(1, 9999),
};

/** So many of a kind there are before the first article, and so many more with every article. */
const POOLS: Readonly<Record<EntityKind, { base: number; growth: number }>> = {
  person: { base: 2000, growth: 4 },
  village: { base: 600, growth: 0.6 },
  brand: { base: 400, growth: 0.4 },
  code: { base: 60, growth: 0.3 },
};

/** Names that were asked for, by kind and number: making one anew takes far longer. */
const made: Readonly<Record<EntityKind, Map<number, string>>> = {
  person: new Map(),
  village: new Map(),
  brand: new Map(),
  code: new Map(),
};

/** The thing of this number: `person` 0 is always the same. */
export function entity(kind: EntityKind, number: number): string {
  const name = made[kind].get(number) ?? NAMES[kind](randomFrom(`${kind} ${number}`));
  made[kind].set(number, name);
  return name;
}

/** A thing that has been named before, or one that has not: the more articles there are, the more things. */
export const drawEntity = (random: Random, kind: EntityKind, articlesBefore: number): string =>
  entity(kind, zipf(random, Math.floor(POOLS[kind].base + POOLS[kind].growth * articlesBefore)));
