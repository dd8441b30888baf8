/**
 * Cues between an element and the story it would belong to. They look at nothing else of the move, so that they are
 * the same for every column of the story.
 */
import type { Cue, Situation } from "./columnShapes.ts";
import { bare, flag, lead, ofStory, ratio, rival, textsOf } from "./situation.ts";

/** So many headlines in between are as good as more. */
const MOST_HEADS = 3;

const headsSince = ({ state, story }: Situation): number =>
  story === null ? 0 : Math.min(MOST_HEADS, state.heads - story.heads);

/** How much more a text speaks as a comment does than the story it would belong to. */
const unlike = ({ element, story }: Situation): number =>
  story === null || bare(story) || element.kind !== "text"
    ? 0
    : element.voice - story.voice / story.members.length;

/** Odds in such steps are about as large as other cues. */
export const KIN_STEP = 4;

/** How much likelier it is of the story than of the one it is most akin to beside, 0–1. */
const kinShare = (at: Situation): number => 1 / (1 + Math.exp(rival(at, "kin") - at.fit.kin));

export const STORY_CUES: readonly Cue[] = [
  // 早市搬进新大棚 | …菜农们天不亮就把黄瓜摆进了大棚…
  ofStory("headline speaks of it", ({ fit }) => fit.headline),
  ofStory("headline speaks of it most", ({ fit, page, index }) =>
    ratio(fit.headline, page.mostSpokenOf[index]!),
  ),
  { name: "another headline speaks of it more", value: (at) => lead(at, "headline") },
  ofStory("like a text of the story", ({ fit }) => fit.best),
  ofStory("likest text is in the story", ({ fit, page, index }) => ratio(fit.best, page.mostLike[index]!)),
  { name: "liker to another story", value: (at) => lead(at, "best") },
  ofStory("like the story's texts together", ({ fit }) => fit.together),
  { name: "liker to another story's texts together", value: (at) => lead(at, "together") },
  {
    name: "no story is liker",
    value: (at) => ratio(at.fit.together, Math.max(at.fit.together, rival(at, "together"))),
  },
  ofStory("like the story's last texts", ({ fit }) => fit.recent),
  { name: "liker to another story's last texts", value: (at) => lead(at, "recent") },
  ofStory("kin to the story", ({ fit }) => fit.kin / KIN_STEP),
  { name: "kin to another story", value: (at) => rival(at, "kin") / KIN_STEP },
  { name: "kin to the story rather than to another", value: kinShare },
  ofStory("linked to the story", ({ fit }) => fit.linked),
  { name: "linked to another story", value: (at) => rival(at, "linked") },
  { name: "headlines since its last text", value: headsSince },
  { name: "headlines since, plain page", value: (at) => headsSince(at) * at.page.plainness },
  ofStory("texts of the story", (at) => Math.log2(1 + textsOf(at).length)),
  // 记者：图书角是怎么办起来的？ | 答：先是几家人把旧书凑到一起。
  ofStory("spoken, and so is the story", ({ element, story }) =>
    flag(element.spoken && story !== null && story.spoken > 0),
  ),
  ofStory("spoken, the story is not", ({ element, story }) =>
    flag(element.spoken && story !== null && story.spoken === 0),
  ),
  ofStory("the story is spoken, it is not", ({ element, story }) =>
    story === null || element.spoken ? 0 : ratio(story.spoken, story.members.length),
  ),
  // 编后：一只总表管住了水费。
  ofStory("names itself a box in a begun story", ({ element, story }) =>
    flag(element.boxed && story !== null && !bare(story)),
  ),
  ofStory("comment in a report", (at) => Math.max(0, unlike(at))),
  ofStory("report in a comment", (at) => Math.max(0, -unlike(at))),
  ofStory("story has a headline", ({ story }) => flag(story !== null && story.head >= 0)),
  // 本报讯（记者 顾长河）… comes once in a story, a brief among others again and again.
  ofStory("dateline in a dated story", ({ element, story }) =>
    flag(element.dated && story !== null && story.dated),
  ),
  ofStory("dateline in a begun story", ({ element, story }) =>
    flag(element.dated && story !== null && !bare(story)),
  ),
  // …比往常热闹了许多。（冯小麦）
  ofStory("story is signed off", ({ story }) => flag(story !== null && story.signedOff)),
];
