import assert from "node:assert/strict";
import { test } from "node:test";
import { drawEntity, entity } from "../../../../scripts/bench/archive/entities.ts";
import { cutSentences, readSources, type Slot } from "../../../../scripts/bench/archive/sourceStories.ts";
import { cutWords } from "../../../../scripts/bench/archive/vocabulary.ts";
import { TOPIC_NAMES } from "../../../../src/lexicon/topics.ts";
import { randomFrom } from "../../../simulator/random.ts";

test("sentences: what somebody says is not cut", () => {
  assert.deepEqual(cutSentences("他说：“来了。坐吧。”大家笑了。水开了！"), [
    "他说：“来了。坐吧。”",
    "大家笑了。",
    "水开了！",
  ]);
});

test("text is cut into the longest words, and nothing is lost", () => {
  assert.deepEqual(cutWords("水库开闸放水"), ["水库", "开闸", "放水"]);
  const text = "3月12日，Ａ05版：渠水流进麦田。";
  assert.equal(cutWords(text).join(""), text);
});

test("source stories have every slot, and words for every topic", () => {
  const { stories, vocabulary } = readSources();
  const slots = new Set<Slot>();
  for (const { sentences } of stories)
    for (const part of sentences.flatMap(({ clauses }) => clauses.flat()))
      if (typeof part !== "string") slots.add(part.slot);
  assert.equal(slots.size, 9);
  for (const topic of new Set(stories.map(({ topics }) => topics[0]!))) {
    assert.ok(TOPIC_NAMES.includes(topic));
    assert.ok(vocabulary.ofTopic.get(topic)!.length >= 20, topic);
  }
});

test("a thing has the same name whenever it is asked for; a larger archive has more of them", () => {
  assert.equal(entity("person", 7), entity("person", 7));
  assert.match(entity("person", 7), /^[\u4e00-\u9fff]{2,4}$/);
  const named = (articles: number): number => {
    const random = randomFrom("names");
    return new Set(Array.from({ length: 5000 }, () => drawEntity(random, "person", articles))).size;
  };
  assert.ok(named(50_000) > 1.3 * named(0));
});
