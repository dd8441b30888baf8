import { test } from "node:test";
import assert from "node:assert/strict";
import { dayWeights } from "../../src/lexicon/learned.ts";
import { DAY_CUES, overShare, type NamedDay } from "../../src/rules/dayCues.ts";
import { dayMentions, type TextPlace } from "../../src/rules/dayMentions.ts";

const ALONE: Omit<NamedDay, "mention"> = { sinceLast: null, near: 0, sinceFirstWords: null, sinceSent: null };

/** The last day that a text names, among others as `beside` tells. */
const day = (text: string, beside: Partial<NamedDay> = {}, place?: TextPlace): NamedDay => ({
  mention: dayMentions(text, place).at(-1)!,
  ...ALONE,
  ...beside,
});

const SENT = "本报柳河5月3日讯";
const LONG = "老渠在村口的麦田边上绕了一个大弯，然后";

/** For each cue, days of which it speaks and days of which it does not. */
const EXAMPLES: Record<string, { speaks: NamedDay[]; silent: NamedDay[] }> = {
  "any day": { speaks: [day("5月3日")], silent: [] },
  "among the first words": { speaks: [day("老渠5月3日通水。")], silent: [day(`${LONG}5月3日通水。`)] },
  "in the dateline": {
    speaks: [day(SENT, {}, { dateline: SENT.length, opens: true })],
    silent: [day(`${SENT} 5月1日，老渠通水。`, {}, { dateline: SENT.length, opens: true })],
  },
  "behind 截至": {
    speaks: [day("截至5月3日"), day("截至目前（5月3日）")],
    silent: [day("截至昨天，5月3日")],
  },
  "behind 自, 从": { speaks: [day("老渠自5月3日"), day("老渠从5月3日")], silent: [day("老渠自来水5月3日")] },
  "behind 到, 至": {
    speaks: [day("水量到5月3日"), day("5月1日至5月3日"), day("5月1日—3日，早市开张")],
    silent: [day("水到渠成，5月3日")],
  },
  "behind 将于, 定于": {
    speaks: [day("早市将于5月3日"), day("早市定于今年5月3日"), day("早市改在村口5月3日")],
    silent: [day("早市将于近日开张，5月3日"), day("早市5月3日")],
  },
  "behind words of planning": {
    speaks: [day("计划5月3日"), day("有望在村口于5月3日"), day("报名截止到5月3日"), day("务必在5月3日")],
    silent: [day("计划已定。5月3日"), day("5月3日")],
  },
  "behind 将, 要 in its sentence": {
    speaks: [day("村里要在5月3日"), day("早市将在5月3日")],
    silent: [day("早市要搬，5月3日"), day("5月3日")],
  },
  "begins a sentence": {
    speaks: [day("5月3日"), day("老渠通水了。5月3日"), day("“水来了！”5月3日")],
    silent: [day("老渠，5月3日"), day("老渠5月3日")],
  },
  "in brackets": { speaks: [day("昨天（5月3日）")], silent: [day("昨天5月3日")] },
  "前, 之前": {
    speaks: [day("5月3日前完工"), day("5月3日之前完工"), day("5月3日截止")],
    silent: [day("5月3日前往村口"), day("5月3日前夕"), day("5月3日完工")],
  },
  "起, 开始": {
    speaks: [day("5月3日起"), day("5月3日开始"), day("5月3日以后")],
    silent: [day("5月3日早起")],
  },
  "to another day": { speaks: [day("5月3日至麦收"), day("5月3日—麦收")], silent: [day("5月3日，直至麦收")] },
  "a time of day": {
    speaks: [day("5月3日上午"), day("5月3日8时"), day("5月3日拂晓")],
    silent: [day("5月3日通水的上午")],
  },
  "a comma": { speaks: [day("5月3日，老渠通水。")], silent: [day("5月3日老渠通水，")] },
  "讯, 电": { speaks: [day(SENT), day("柳河5月3日专电")], silent: [day("5月3日，电话响了")] },
  "将, 拟 in its sentence": {
    speaks: [day("5月3日老渠将通水"), day("5月3日，届时老渠通水")],
    silent: [day("5月3日通水。早市将开张"), day("5月3日，一位将军来到村口")],
  },
  "将 later in its sentence": {
    speaks: [day("5月3日，渠边的几十户人家都说村口的早市将搬进大棚")],
    silent: [day("5月3日，早市将搬进大棚"), day("5月3日，渠边的人家都说早市搬进了村口新修的那座大棚")],
  },
  "了, 过, 已": {
    speaks: [day("5月3日，老渠通了水"), day("5月3日，水已流进麦田"), day("5月3日来过")],
    silent: [day("5月3日，老渠通水。早市开张了")],
  },
  "met, opened, found": {
    speaks: [day("5月3日，庙会在村口举行"), day("5月3日，记者来到渠边")],
    silent: [day("5月3日，老渠通水")],
  },
  "opens, begins, applies": {
    speaks: [day("5月3日，村小开学"), day("5月3日正式施行")],
    silent: [day("5月3日，老渠无水")],
  },
  "told by 昨天, 今天": { speaks: [day("昨天（5月3日）")], silent: [day("5月3日，昨天")] },
  "of this year, it says": { speaks: [day("今年5月3日")], silent: [day("去年5月3日"), day("5月3日")] },
  "first of a month": { speaks: [day("5月1日")], silent: [day("5月11日")] },
  "round day": { speaks: [day("5月5日"), day("5月31日")], silent: [day("5月3日")] },
  "no day before it": { speaks: [day("5月3日")], silent: [day("5月3日", { sinceLast: 2 })] },
  "a step from the day before": {
    speaks: [day("5月9日", { sinceLast: 5 })],
    silent: [day("5月9日", { sinceLast: 4 }), day("5月9日")],
  },
  "a long step from the day before": {
    speaks: [day("5月20日", { sinceLast: 13 })],
    silent: [day("5月20日", { sinceLast: 12 }), day("5月20日")],
  },
  "a season from the day before": {
    speaks: [day("5月30日", { sinceLast: 26 })],
    silent: [day("5月30日", { sinceLast: 25 }), day("5月30日")],
  },
  "later than a dateline": {
    speaks: [day("5月9日", { sinceSent: 3 })],
    silent: [day("5月9日", { sinceSent: 2 }), day("5月9日", { sinceSent: -9 }), day("5月9日")],
  },
  "later than all first words": {
    speaks: [day("5月9日", { sinceFirstWords: 1 })],
    silent: [day("5月9日", { sinceFirstWords: 0 }), day("5月9日")],
  },
  "much later than all first words": {
    speaks: [day("5月9日", { sinceFirstWords: 5 })],
    silent: [day("5月9日", { sinceFirstWords: 4 }), day("5月9日")],
  },
  "days near it": { speaks: [day("5月3日", { near: 1 })], silent: [day("5月3日")] },
};

const shown = ({ mention: { before, printed, after } }: NamedDay): string => `${before}[${printed}]${after}`;

test("every cue speaks of its days and of no others", () => {
  assert.deepEqual(
    DAY_CUES.map(({ name }) => name),
    Object.keys(EXAMPLES),
  );
  for (const { name, value } of DAY_CUES) {
    const { speaks, silent } = EXAMPLES[name]!;
    for (const each of speaks) assert.ok(value(each) > 0, `${name}: ${shown(each)}`);
    for (const each of silent) assert.equal(value(each), 0, `${name}: ${shown(each)}`);
  }
});

test("more days near say more, each less than the one before", () => {
  const near = DAY_CUES.find(({ name }) => name === "days near it")!;
  const [one, two, three] = [1, 2, 3].map((each) => near.value(day("5月3日", { near: each })));
  assert.ok(one! < two! && two! < three! && three! - two! < two! - one!);
});

test("every cue has a learned weight, in the order of the table", () => {
  assert.deepEqual(
    Object.keys(dayWeights),
    DAY_CUES.map(({ name }) => name),
  );
});

test("the share is even without weights, and follows them", () => {
  const each = day("老渠5月3日前完工");
  assert.equal(overShare(each, {}), 0.5);
  assert.ok(overShare(each, { "前, 之前": -1 }) < 0.5);
  assert.ok(overShare(each, { "前, 之前": 1 }) > 0.5);
  assert.equal(overShare(each, { "a comma": 1 }), 0.5);
  assert.ok(overShare(each, { "any day": 99 }) <= 1);
  assert.ok(overShare(each, { "any day": -99 }) >= 0);
});

test("what was told is over sooner than what was announced", () => {
  const past = ["5月3日，老渠通水了。", "5月3日上午，庙会在村口举行。", "截至5月3日，已有三十户搬了家。"];
  const coming = ["早市将于5月20日开张", "请于5月20日前报名", "计划5月20日放水", "自5月20日起施行"];
  for (const told of past)
    for (const announced of coming) {
      const later = day(announced, { sinceLast: 17, sinceFirstWords: 17 });
      assert.ok(
        overShare(day(told), dayWeights) > overShare(later, dayWeights) + 0.3,
        `${told} ${announced}`,
      );
    }
});

test("what is to be done by a day is not over then: it counts from the first, before anything is learned", () => {
  const expected = DAY_CUES.flatMap((cue) =>
    (cue.expected ?? 0) === 0 ? [] : [[cue.name, Math.sign(cue.expected!)]],
  );
  assert.deepEqual(expected, [
    ["behind 将于, 定于", -1],
    ["behind words of planning", -1],
    ["前, 之前", -1],
  ]);
});
