/** Two pages of an issue, invented: a story of the first goes on on the second, in mid-sentence. */

/** Words of a jump on a line of their own, or on the line of the text. */
export type Words = { to: string; from: string; sameLine: boolean };
export const OWN_LINE: Words = { to: "（下转第四版）", from: "（上接第一版）", sameLine: false };
export const SAME_LINE: Words = { ...OWN_LINE, sameLine: true };

export const STOPS = "通水那天，岸上站满了人。七十三岁的老渠长郝守田说，往年这时候地里";
export const GOES_ON =
  "早就裂了口子，如今渠水一直流到最远的那块坡地。乡里又修了两座小闸，用水先登记，水费按亩算清。";

export const firstPage = ({ to, sameLine }: Words): string => `老渠清出新流水
□记者 秦大江 报道
本报讯 青禾乡的老渠长三里有余，两岸的柳树是三十年前栽下的。今年春天，乡里组织四十多名青壮劳力，用十二天时间把渠底的淤泥清了出来。
${STOPS}${sameLine ? "" : "\n"}${to}
早市搬进新大棚
□记者 许青禾 报道
本报讯 城关镇的早市昨天搬进了新大棚，二十户菜农把黄瓜、豆角摆上摊位，前来买菜的居民络绎不绝。镇里还给每个摊位配了电子秤。
`;

export const secondPage = (
  { from, sameLine }: Words,
  head = "",
): string => `${head}${from}${sameLine ? "" : "\n"}${GOES_ON}
渠长的担子眼下交给了三十岁的郝云。他在渠边立了一块木牌，哪天放水、放到哪块地，写得明明白白。
图书角开到田埂上
□记者 叶知秋 报道
本报讯 城西小学的图书角是去年秋天办起来的。起初只有一个旧书架，后来学校送来了一百多册，孩子们最喜欢画册和科普书。
`;
