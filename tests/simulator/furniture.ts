/** Furniture: mastheads, folios and staff lines, and the small matter that every paper has at hand. */
import { matterOf, type Matter } from "./matter.ts";
import type { Random } from "./random.ts";

const PAPERS = ["青禾日报", "柳河晚报", "云渡晨报", "石桥时报"];
const SECTIONS = ["要闻", "民生", "综合", "社会", "经济", "教育", "副刊", "时政", "县域"];
const STAFF = [
  "责任编辑：江永和 校对：梅素",
  "编辑：卢青 美编：石林",
  "本版编辑 蒋文 邮箱：banmian@example.com",
  "责编/方砚 版式/温如玉",
];
const NOTICES = [
  "更多内容请扫描二维码阅读",
  "（更多报道见第三版）",
  "新闻热线：0999-8866123",
  "欢迎来稿 投稿邮箱：bianji@example.com",
  "敬请关注明日本报",
  "相关报道详见A6版",
];
const ADS = [
  "遗失声明：云渡县柳记面馆遗失公章一枚，声明作废。",
  "招租：石桥路临街门面两间，有意者请电话联系：0999-8866456",
  "寻物启事：本人于汽车站遗失黑色提包一只，拾到者请与失主联系，电话0999-8866789。",
];
const WEEKDAYS = "日一二三四五六";

function dateLine(random: Random): string {
  const [year, month, day] = [random.between(1980, 2025), random.between(1, 12), random.between(1, 28)];
  return `${year}年${month}月${day}日 星期${WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]!}`;
}

function folio(random: Random): string {
  const page = random.between(1, 16);
  return random.pick([`${page}版`, `A${page}`, `第${page}版`, `0${page}`.slice(-2) + "版"]);
}

/** The lines of one page that belong to none of its stories, none to four of them. */
export function furniture(random: Random): Matter[] {
  const date = dateLine(random);
  const section = random.pick(SECTIONS);
  const number = folio(random);
  const lines = random.pick([
    [date, section, number],
    [date, `${number} ${section}`],
    [`${random.pick(PAPERS)} ${date}`, `${number} ${section}`],
    [random.pick(PAPERS), date, number],
  ]);
  return random
    .shuffle([...lines, random.pick(STAFF)])
    .slice(0, random.between(0, 4))
    .map(matterOf("furniture"));
}

/** A notice or a small advertisement, of one line. */
export const smallMatter = (random: Random): Matter[] => [
  random.chance(0.3) ? matterOf("ad")(random.pick(ADS)) : matterOf("notice")(random.pick(NOTICES)),
];
