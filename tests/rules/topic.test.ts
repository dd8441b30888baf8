import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { topicWeights } from "../../src/lexicon/learned.ts";
import { TOPIC_NAMES } from "../../src/lexicon/topics.ts";
import { chooseTopics } from "../../src/rules/topic.ts";
import type { TopicTexts } from "../../src/rules/topicWords.ts";
import { KINDS, type Kind } from "../../src/types.ts";
import { anyPage } from "../propertyText.ts";

const texts = (headline: string, opening = "", rest = ""): TopicTexts => ({ headline, opening, rest });
const NOTHING = texts("早");

/** Stories that are clearly about one topic. */
const CLEAR: Readonly<Record<string, TopicTexts>> = {
  政治: texts("政协委员提案办理见实效", "县政协召开常委会，委员们议政建言。", "党员干部走访。"),
  经济与企业: texts("毛巾厂订单多了", "企业车间赶制产品，出口客商不断。", "公司与银行谈妥贷款，市场看好。"),
  科技与创新: texts("无人机和机器人进了实验室", "技术员演示专利技术。", "科技创新，又有发明。"),
  农业与乡村: texts("小麦浇上返青水", "农民在田间忙碌，合作社送来化肥。", "每亩玉米多收百斤。"),
  教育: texts("小学的老师和学生种下石榴树", "课堂搬到校园里。", "校长和同学们一起浇水。"),
  医疗卫生: texts("医院夜间门诊", "医生护士值班。", "患者看病人少了，手术也快了。"),
  社会民生: texts("小区供热早一天", "社区居民和老人都说暖和。", "物业和志愿者上门。"),
  法治: texts("法官到田头调解纠纷", "法院派出法庭，民警到场。", "律师讲法律。"),
  文化与旅游: texts("古城博物馆新展览", "游客看演出，剧团的演员谢幕。", "看文物，忆旅游。"),
  生态环境与水利: texts("水库水位回升", "湿地来了候鸟，污水得到治理。", "环保人士植树。"),
  城市建设与交通: texts("公交线路改道", "公路的路面重铺，路灯换新。", "车站旁修大桥。"),
  疫情防控: texts("口罩送到卡点", "疫情期间测温消毒。", "隔离点做核酸。"),
  安全生产: texts("消防演练查隐患", "安全生产，应急先行。", "遇火灾用灭火器。"),
  体育: texts("运动会决赛夺冠", "篮球裁判和教练都到了。", "比赛的冠军是新人。"),
};

test("every topic that was learned is named first where a story is clearly about it", () => {
  assert.deepEqual(Object.keys(CLEAR).toSorted(), Object.keys(topicWeights).toSorted());
  for (const [topic, about] of Object.entries(CLEAR))
    assert.equal(chooseTopics(about, "report").topics[0], topic);
});

test("what was learned are topics, never 评论 or 其他, of words", () => {
  for (const [topic, { bias, words }] of Object.entries(topicWeights)) {
    assert.ok(TOPIC_NAMES.includes(topic) && topic !== "评论" && topic !== "其他", topic);
    assert.ok(bias < 0, topic);
    for (const [word, weight] of Object.entries(words))
      assert.ok(/^\p{Script=Han}+$/u.test(word) && weight !== 0, `${topic} ${word}`);
  }
});

test("the words that decided are given, as printed", () => {
  const { because } = chooseTopics(CLEAR["医疗卫生"]!, "report");
  for (const word of ["医院", "门诊"]) assert.ok(because["医疗卫生"]!.includes(word), word);
});

test("two topics, both said at length: both are named", () => {
  const { topics, because } = chooseTopics(
    texts("医院为学校学生义诊", "医生走进小学课堂，教老师和同学急救。", "护士与校长、患者与教师。"),
    "report",
  );
  assert.deepEqual(topics.slice(0, 2).toSorted(), ["医疗卫生", "教育"]);
  assert.deepEqual(Object.keys(because), topics);
});

test("of many topics three are named", () => {
  const { topics } = chooseTopics(texts("医院 学校 法院", "医生 老师 民警", "护士 学生 律师"), "report");
  assert.deepEqual(topics.toSorted(), ["医疗卫生", "教育", "法治"]);
  const all = Object.values(CLEAR);
  const everything = all.map(({ headline, opening, rest }) => headline + opening + rest).join("");
  assert.ok(chooseTopics(texts(everything, everything, everything), "report").topics.length <= 3);
});

test("where nothing is said it is another topic", () => {
  for (const nothing of [texts(""), NOTHING, texts("", "", "Backfile 2020")])
    assert.deepEqual(chooseTopics(nothing, "report"), { topics: ["其他"], because: {} });
});

test("a commentary is one of 评论, behind what it is about; nothing else is", () => {
  assert.deepEqual(chooseTopics(NOTHING, "commentary"), { topics: ["评论"], because: {} });
  for (const [topic, about] of Object.entries(CLEAR)) {
    const { topics } = chooseTopics(about, "commentary");
    assert.deepEqual(topics.slice(0, 2), [topic, "评论"]);
  }
  const opinion = texts("笔者有感", "评论员说，这样的言论值得深思。", "评论、时评、短评。");
  for (const kind of KINDS.filter((each) => each !== "commentary"))
    assert.ok(!chooseTopics(opinion, kind).topics.includes("评论"), kind);
});

const anyTexts: fc.Arbitrary<TopicTexts> = fc
  .array(fc.oneof(anyPage, fc.constantFrom(...Object.values(CLEAR).flatMap(Object.values<string>))), {
    minLength: 3,
    maxLength: 3,
  })
  .map(([headline, opening, rest]) => texts(headline!, opening, rest));

test("any texts have one to three listed topics, each once, by words that are printed, and always the same", () => {
  fc.assert(
    fc.property(anyTexts, fc.constantFrom<Kind>(...KINDS), (about, kind) => {
      const choice = chooseTopics(about, kind);
      const { topics, because } = choice;
      assert.ok(topics.length >= 1 && topics.length <= 3);
      assert.equal(new Set(topics).size, topics.length);
      for (const topic of topics) assert.ok(TOPIC_NAMES.includes(topic), topic);
      assert.equal(
        topics.includes("其他"),
        topics.length === 1 && Object.keys(because).length === 0 && kind !== "commentary",
      );
      for (const topic of topics) assert.equal(topic in because, topic !== "其他" && topic !== "评论", topic);
      const printed = [about.headline, about.opening, about.rest];
      for (const [topic, words] of Object.entries(because))
        for (const word of words) {
          assert.ok(topicWeights[topic]!.words[word]! > 0, `${topic} ${word}`);
          assert.ok(
            printed.some((text) => text.includes(word)),
            word,
          );
        }
      assert.deepEqual(chooseTopics(about, kind), choice);
    }),
    { numRuns: 300 },
  );
});
