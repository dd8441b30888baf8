/** In Chinese: what stands on every page. */

/** What an archive is called that has no title of its own, and what is said of it. */
export const archive = {
  title: "旧报合订本",
  description: "地方报纸旧版面的公开文库：按日期、城市、专题阅读，全文检索。",
};

/** What stands on every page: its head, its foot, the way through the site. */
export const frame = {
  /** Between two things on a line, between the things of a list, between two parts of a phrase. */
  gap: "　",
  between: "、",
  comma: "，",
  stop: "。",
  skip: "跳到正文",
  sample: "样本",
  sampleNote: "这是为演示程序编写的样本，报纸、人物和新闻都是虚构的。",
  marked: "（样本）",
  searchSite: "全站检索",
  query: "检索词",
  searchText: "检索全文",
  search: "检索",
  mainWays: "主导航",
  dates: "日期",
  cities: "城市",
  topics: "专题",
  papers: "报纸",
  authors: "作者",
  about: "关于",
  trail: "位置",
  home: "首页",
  aboutArchive: "关于本文库与更正",
  coverage: "收藏情况",
  carry: "带走文章",
  readingSettings: "阅读设置",
  clip: "存入剪报",
  clippings: "我的剪报",
  noScript: (what: string) => `${what}要用到脚本，而这个浏览器没有启用。`,
};

/** An address that leads nowhere. */
export const notFound = {
  title: "没有这一页",
  note: "文库里没有这个地址。文章的地址永远不变；如果是抄来的地址，请核对数字。",
  ways: (front: string, date: string, city: string, topic: string, search: string) =>
    `可以回到<a href="${front}">首页</a>，或者<a href="${date}">按日期</a>、<a href="${city}">城市</a>、<a href="${topic}">专题</a>查找，或者<a href="${search}">检索</a>。`,
};

/** An element of which all is Chinese: where the site is not, it says so of itself. */
export const inChinese = <E extends { lang: string }>(made: E): E => made;

/** Words of the site with words from print among them: where the site is not in Chinese these stand apart, as `part` makes them. */
export const apart = <P>(words: string, _part: (chinese: string) => P): (string | P)[] => [words];

/** Between two sentences. */
export const space: string = "";

/** A topic, or what stands in the index for what is not known, as it is shown; all else is shown as it is. */
export const shownAs = (value: string): string => value;
