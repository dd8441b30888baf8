/** What the page itself says of itself: paper, date, 版次 and 版名 in its masthead and folio lines, its paper in its notices. */
import { PAPER_NAME, type Paper } from "../lexicon/papers.ts";
import type { PageFacts } from "../types.ts";
import { PRINTED_DAY, readDay, weekday } from "./day.ts";
import { pageNumber } from "./fileName.ts";

const WEEKDAYS = "日一二三四五六";
const PRINTED_PAGE =
  /第?\s*([A-D]{0,2}\d{1,2})\s*版|\b([A-D]\d{1,2})\b|第([一二三四五六七八九十]+)版|(?<=^|\s)(\d{2})(?=\s|$)|(?<=报)\s+(\d{1,2})(?=\s|$)/;
const SECTIONS = ["文化旅游", "要闻", "综合", "民生", "社会", "经济", "财经", "科教", "文教", "教育", "文化", "文体", "体育", "副刊", "农业", "农村", "城事", "城建", "都市", "健康", "法治", "应急", "文旅", "旅游", "时政", "视点", "深度", "评论", "专版"]; // prettier-ignore

/** Words of a masthead that are no paper's name, though one could end so. */
const NO_PAPER = /^(?:电视报|日报|晚报|报|大众)$/;

function paperIn(text: string, papers: readonly Paper[]): string | null {
  const listed = papers.find((paper) => text.includes(paper.name));
  if (listed) return listed.name;
  const name = PAPER_NAME.exec(text.replace(PRINTED_DAY, " "))?.[0];
  return name === undefined || NO_PAPER.test(name) ? null : name;
}

/** Masthead and folio lines → facts, and a sentence for every contradiction in them. */
export function readMasthead(
  lines: readonly string[],
  papers: readonly Paper[],
): { facts: PageFacts; doubts: string[] } {
  const facts: PageFacts = { paper: null, date: null, page: null, section: null };
  const doubts: string[] = [];
  for (const line of lines) {
    facts.paper ??= paperIn(line, papers);
    const date = readDay(line);
    if (date !== null && facts.date === null) {
      facts.date = date.day;
      if (date.day === null) doubts.push(`the masthead prints ${date.printed}, and there is no such day`);
      const printed = /(?:星期|周|礼拜)([一二三四五六日天])/.exec(line)?.[1]?.replace("天", "日");
      if (date.day !== null && printed !== undefined && WEEKDAYS[weekday(date.day)] !== printed) {
        doubts.push(
          `the masthead prints ${date.printed} and 星期${printed}, but that day was 星期${WEEKDAYS[weekday(date.day)]}`,
        );
      }
    }
    const page = PRINTED_PAGE.exec(line.replace(PRINTED_DAY, " ").replace(/今日\S*版/, " "));
    if (page && facts.page === null) {
      facts.page = pageNumber(page[0]);
    }
    facts.section ??= SECTIONS.find((section) => line.includes(section)) ?? null;
  }
  return { facts, doubts };
}

/** 更多报道见某某日报客户端, 扫描“某某晨报”APP二维码: the paper that speaks to its readers. */
const SPEAKS =
  /([\p{Script=Han}]{2,6}(?:日报|晚报|晨报|早报|时报|商报|都市报))[”"》]?(?:\s*(?:客户端|APP|官方|微信|公众号))/iu;

export function paperInNotices(notices: readonly string[]): string | null {
  for (const notice of notices) {
    const name = SPEAKS.exec(notice)?.[1]?.replace(/^.*(?:请见|详见|下载|关注|登录|报业|见)/, "");
    if (name !== undefined && name.length > 2) return name;
  }
  return null;
}
