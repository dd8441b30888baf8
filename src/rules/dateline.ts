/** Datelines: the words that open a report and say who sends it, from where and when. */

const PLACE = "[\\p{Script=Han}]{2,6}?";
/** 新华社北京十二日电: papers of the fifties print the day alone. */
const DAY = "(?:[0-9〇一二三四五六七八九十]{1,3}月)?[0-9〇一二三四五六七八九十廿]{1,3}日";
const OWN =
  "(?:本报|晨报|晚报|日报|早报|商报|[\\p{Script=Han}]{2,6}(?:日报|晚报|晨报)|新华社|新华网|中新社|大众网|大众日报)";

const OPENS = '(?=$|[\\s　（(【：:，,“"\\d＊*]|(?<=讯)(?![员息号])|(?<=[】］〕]))';
const OF_PAPER = `${OWN}(?:(?<place>${PLACE}))??\\s?(?:(?<day>${DAY}))?(?:专?[讯电]|(?:综合)?消息)[】］〕]?${OPENS}`;
/** 平邑讯 （记者…）: a county paper's pages name the place alone; 简讯 and the like are no places. */
const OF_PLACE = `(?<seat>\\p{Script=Han}{2,4})(?<![通资简快喜音短电问死捷审传要])讯[】］〕]?(?=[\\s　（(])`;

/** `本报讯`, `本报淄博讯`, `晨报淄博5月27日讯`, `新华社济南7月3日电`, `本报桓台三月十五日讯`, `平邑讯`, at the start of a paragraph. */
export const DATELINE = new RegExp(`^[【［〔]?(?:${OF_PAPER}|${OF_PLACE})`, "u");

/** A dateline at the start of a paragraph: as printed, with its place and day, or `null`. */
export function readDateline(
  text: string,
): { printed: string; place: string | null; day: string | null } | null {
  const match = DATELINE.exec(text);
  if (match === null) return null;
  const { place, seat, day } = match.groups!;
  return { printed: match[0], place: place ?? seat ?? null, day: day ?? null };
}
