import { test } from "node:test";
import assert from "node:assert/strict";
import { TOPIC_WORDS } from "../../src/lexicon/topicWords.ts";
import { TOPIC_NAMES } from "../../src/lexicon/topics.ts";
import { chooseTopics } from "../../src/rules/topic.ts";

const texts = (
  headline: string,
  opening = "",
  rest = "",
): { headline: string; opening: string; rest: string } => ({ headline, opening, rest });

test("the topic whose words are printed, with those words", () => {
  assert.deepEqual(chooseTopics(texts("医院开设夜间门诊", "医生护士轮流值班", "患者方便了"), "report"), {
    topics: ["医疗卫生"],
    because: { 医疗卫生: ["医院", "门诊", "医生", "护士", "患者"] },
  });
});

test("two topics when the second says nearly as much; three at most", () => {
  const { topics } = chooseTopics(
    texts("小麦浇上返青水", "农民在麦田忙碌，水库放水，河道清淤，灌溉及时"),
    "report",
  );
  assert.deepEqual(topics.toSorted(), ["农业与乡村", "生态环境与水利"]);
  const everything = Object.values(TOPIC_WORDS).join("，");
  assert.ok(chooseTopics(texts(everything, everything, everything), "report").topics.length <= 3);
});

test("every topic is chosen by its own words, and is one of the sixteen", () => {
  for (const [topic, words] of Object.entries(TOPIC_WORDS)) {
    const { topics } = chooseTopics(texts(words.split(" ").join("，")), "commentary");
    assert.ok(topics.includes(topic), topic);
    assert.ok(TOPIC_NAMES.includes(topic), topic);
  }
});

test("too little is claimed as nothing; a commentary is one whatever it is about", () => {
  assert.deepEqual(chooseTopics(texts("早"), "report"), { topics: ["其他"], because: {} });
  assert.deepEqual(chooseTopics(texts("早"), "commentary").topics, ["评论"]);
  assert.deepEqual(chooseTopics(texts("医院开设夜间门诊", "医生护士值班"), "commentary").topics, [
    "医疗卫生",
    "评论",
  ]);
  assert.ok(!chooseTopics(texts("笔者有感，值得深思，岂不妙哉"), "report").topics.includes("评论"));
});
