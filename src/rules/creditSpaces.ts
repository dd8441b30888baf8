/** Credits in running text, in which print itself sets spaces: `（本报记者 云帆 通讯员 林一）`, `。□云帆 摄`. */
import { BYLINE_CLOSERS, ROLES } from "../lexicon/press.ts";

const A_ROLE = `(?:${ROLES.join("|")})`;
/** `（本报记者 云帆 通讯员 林一）`, and `□云帆 摄` behind the last sentence. */
const CREDIT = new RegExp(
  `[（【][^（）【】]{0,60}${A_ROLE}[^（）【】]{0,60}[）】]|(?<=[。！？”])[^。！？，（]{0,30}(?:${A_ROLE}[^。！？，]{0,30}|${BYLINE_CLOSERS})$`,
  "gu",
);
const IN_CREDIT = new RegExp(`${A_ROLE}|${BYLINE_CLOSERS}$`, "u");
/** Print's own spaces in a credit: `记者 云帆`, `云帆 摄`, `云帆 通讯员`. */
const AFTER_ROLE = new RegExp(`(?:${A_ROLE}|[。！？”]) ?$`, "u");
const BEFORE_ROLE = new RegExp(`(?<![（【□]) {1,2}(?:本报|${A_ROLE}|${BYLINE_CLOSERS}$)`, "uy");
const isBeforeRole = (text: string, at: number): boolean => {
  BEFORE_ROLE.lastIndex = at;
  return BEFORE_ROLE.test(text);
};

/** Of a text's spaces, those that stand beside a name in a credit. */
export function namedSpaces(text: string, spaces: readonly number[]): Set<number> {
  if (!IN_CREDIT.test(text)) return new Set();
  const credits = Array.from(
    text.matchAll(CREDIT),
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  return new Set(
    spaces.filter(
      (at) =>
        credits.some(([from, to]) => at >= from && at < to) &&
        (AFTER_ROLE.test(text.slice(Math.max(0, at - 6), at)) || isBeforeRole(text, at)),
    ),
  );
}
