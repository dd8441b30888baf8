/** Jumps: a story that goes on on another page, with the lines that say so. */
import type { Element } from "./layout.ts";
import { bodyElements } from "./losses.ts";
import type { Random } from "./random.ts";

/** The printed words of a jump, on the page it leaves and on the page it comes to. */
const WORDS: readonly { to: string; from: string }[] = [
  { to: "（下转第四版）", from: "（上接第一版）" },
  { to: "（下转2版）", from: "（上接1版）" },
  { to: "(下转A4版)", from: "(上接A1版)" },
  { to: "▶下转03版", from: "▶上接01版" },
  { to: "下转第三版", from: "紧接第一版" },
];
/** The jump's words stand on the line of its text. */
const ON_THE_SAME_LINE = 0.4;

const ENDS = /[。！？…；：][”’）]*$|[)）】]$/;

/** Where a story can jump: the middle one of the places where a column ended in mid-sentence. */
function jumpPlace(body: readonly Element[]): number | null {
  const places = body.flatMap((each, i) =>
    i > 1 && each.continues && !ENDS.test(body[i - 1]!.text) ? [i] : [],
  );
  return places[Math.floor(places.length / 2)] ?? null;
}

/** The last band of stories, when this one is not in it. */
function lastBand(elements: readonly Element[], story: number): Element[] {
  const last = Math.max(...elements.map(({ band }) => band));
  const own = elements.filter(({ band }) => band === last);
  return own.some((each) => each.story === story) ? [] : own;
}

/**
 * A page → the page and the one to which a story jumps, with the words of the jump on both.
 * The last band of stories, when the story is not in it, stands on the second page too.
 * `null` when the story has no place to jump from.
 */
export function jump(
  elements: readonly Element[],
  story: number,
  random: Random,
): [first: Element[], second: Element[]] | null {
  const body = bodyElements(elements, story);
  const at = jumpPlace(body);
  if (at === null) return null;
  const words = random.pick(WORDS);
  const sameLine = random.chance(ON_THE_SAME_LINE);
  const [before, after] = [body[at - 1]!, body[at]!];
  const beyond = lastBand(elements, story);
  const rest = elements.filter((each) => each.story === story && each.order >= after.order);
  const line = { story: null, role: "notice", dated: false, continues: false, lostBefore: false } as const;
  return [
    [
      ...elements.filter((each) => !rest.includes(each) && !beyond.includes(each)),
      { ...before, ...line, text: words.to, order: before.order + 0.5, sameLine },
    ],
    [
      { ...after, ...line, text: words.from, order: after.order - 0.5, sameLine: false },
      ...rest.map((each) =>
        each === after ? { ...each, continues: false, lostBefore: true, sameLine } : each,
      ),
      ...beyond,
    ],
  ];
}
