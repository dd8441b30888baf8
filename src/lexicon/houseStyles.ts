/** House styles: what papers call their reporters and their reports, and how they set a byline. Facts of common knowledge. */

/** An organisation that a byline prints → the paper it reports for. */
export const ORGANISATIONS: Readonly<Record<string, string>> = {
  大众新闻: "大众日报", 大众报业: "大众日报", 大众日报: "大众日报", 齐鲁壹点: "齐鲁晚报", YMG: "烟台日报", 观海新闻: "青岛日报", 爱济南: "济南日报",
}; // prettier-ignore

/** A way of setting bylines that is one paper's own within its province. */
export const BYLINE_STYLES: readonly { paper: string; province: string; name: string; pattern: RegExp }[] = [
  {
    paper: "大众日报",
    province: "山东省",
    name: "□记者 …… 报道",
    pattern: /^□\s*(?:本报)?记者(?=.*报道\s*$)/u,
  },
];
