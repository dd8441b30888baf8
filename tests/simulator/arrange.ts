/** Arrangement: what of a page's copy is a story, what stands in its columns, and what stands between stories. */
import type { Copy } from "./copy.ts";
import { smallMatter } from "./furniture.ts";
import { bodyOf, headOf, matterOf, type Matter } from "./matter.ts";
import type { Options } from "./options.ts";
import type { Random } from "./random.ts";

/** Lines that stand together in one column, in a story's body but no part of it. */
export type Inset = { story: number | null; matter: Matter[] };

export type Story = { index: number; head: Matter[]; byline: Matter[]; body: Matter[]; insets: Inset[] };

/** `本报记者 甲乙 通讯员 丙丁` → its last name on a line of its own. */
function brokenByline(line: string): string[] {
  const at = line.lastIndexOf(" ");
  return at < 0 ? [line] : [line.slice(0, at), line.slice(at + 1)];
}

function storyOf(copy: Copy, index: number, options: Options, random: Random): Story {
  const byline = random.chance(options.bylineBroken) ? copy.byline.flatMap(brokenByline) : copy.byline;
  const insets: Inset[] = copy.captions.map((text) => ({
    story: index,
    matter: [matterOf("caption")(text)],
  }));
  if (random.chance(options.noticeInside)) insets.push({ story: null, matter: smallMatter(random) });
  return { index, head: headOf(copy), byline: byline.map(matterOf("byline")), body: bodyOf(copy), insets };
}

const isSmall = ({ genre }: Copy): boolean => genre === "notice" || genre === "ad";
const isBox = ({ genre }: Copy): boolean => genre === "box";
const MAY_HOLD_A_BOX = ["report", "feature"];

/** A notice or advertisement as printed: headline and paragraphs, all of them one role. */
const smallCopy = (copy: Copy): Matter[] =>
  [...headOf(copy), ...bodyOf(copy)].map(({ text }) => matterOf(copy.genre === "ad" ? "ad" : "notice")(text));

/** A page's copy, in the order in which it is set → its stories, and what is too small for one. Boxes stand in a story's columns. */
export function arrange(
  copy: readonly Copy[],
  options: Options,
  random: Random,
): { stories: Story[]; small: Matter[][] } {
  const main = copy.filter((each) => !isSmall(each) && !isBox(each));
  const stories = main.map((each, index) => storyOf(each, index, options, random));
  const hosts = stories.filter((_, i) => MAY_HOLD_A_BOX.includes(main[i]!.genre));
  copy.filter(isBox).forEach((box, i) => {
    const host = random.pick(hosts.length > 0 ? hosts : stories);
    host.insets.push({ story: stories.length + i, matter: bodyOf(box) });
  });
  return { stories, small: copy.filter(isSmall).map(smallCopy) };
}
