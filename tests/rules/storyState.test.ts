import assert from "node:assert/strict";
import { test } from "node:test";
import type { Facts, Story } from "../../src/rules/columnShapes.ts";
import { newStory, shareGrown, withByline, withHead, withText } from "../../src/rules/storyState.ts";

const FACTS: Facts = {
  titled: true,
  dated: true,
  signedOff: false,
  spoken: true,
  open: 0,
  voice: 2,
  size: 80,
};
const STORY = newStory(0, 30, 1);

test("a text adds to what a story holds, and names leave it as it is", () => {
  const grown = withText(withText(STORY, 3, FACTS, 2), 5, { ...FACTS, dated: false }, 4, 2);
  const { members, dated, spoken, voice, heads, columns } = grown;
  assert.deepEqual(
    { members, dated, spoken, voice, heads, columns },
    { members: [3, 5], dated: true, spoken: 2, voice: 4, heads: 4, columns: 2 },
  );
  assert.deepEqual(withHead(grown, 6, true, 90), { ...grown, head: 6, titled: true, top: 90 });
  assert.deepEqual(withByline(grown, 7, 90), { ...grown, byline: 7, top: 90 });
});

test("readings share what a story became, where it became the same", () => {
  const grown = new Map();
  const share = (story: Story, before: Story | null = STORY): Story => shareGrown(grown, before, story);
  const first = share(withText(STORY, 3, FACTS, 2));
  assert.equal(share(withText(STORY, 3, FACTS, 2)), first);
  for (const other of [
    withText(STORY, 3, FACTS, 3),
    withText(STORY, 3, FACTS, 2, 2),
    withHead(STORY, 3, true, 30),
    withByline(STORY, 3, 30),
    withByline(STORY, 3, 50),
    newStory(0, 30, 1, 0),
  ])
    assert.equal(share(other), other);
  assert.notEqual(share(withText(STORY, 3, FACTS, 2), null), first);
});
