/** In Chinese: the search page. */
import { KIND_WORDS } from "../../lexicon/kindWords.ts";

/** The search page before its script has said a word. */
export const searchForm = {
  description: (title: string) => `在${title}全文中检索，可按日期、城市、专题和报纸缩小范围。`,
  region: "全文检索",
  hint: "原样查找，一字不差，繁简通查。",
  how: "怎样检索",
  howNote: "原样查找，一字不差，繁简通查；几个词用空格分开，表示都要有；词前加减号，表示不要有。",
  /** What may be typed, as it is typed, and what it finds. */
  examples: [
    { query: "水库 开闸", finds: "两个词都有，不论先后" },
    { query: '"水库开闸"', finds: "引号里的一串字，不试别的写法" },
    { query: "水库 -开闸", finds: "有前一个，没有后一个" },
    { query: "标题:水库", finds: "标题（含引题、副题、栏目）里有" },
    { query: "作者:王", finds: "署名里有" },
    { query: "城市:淄博 水库", finds: "写的是这个城市或区县；报纸: 专题: 也一样" },
    { query: "日期:1985..1990 水库", finds: "这段时间见报；也可写 1988-03 或 1988年3月17日" },
  ],
  from: "从",
  to: "到",
  sort: "排序",
  newest: "日期，由近到远",
  oldest: "日期，由远到近",
  relevance: "相关，标题在先",
  noScript: "检索要用到脚本，而这个浏览器没有启用。没有脚本也可以按日期、城市、专题和报纸浏览全部文章。",
  unloaded:
    "检索程序没有载入：请重新载入这一页，或者换一个新些的浏览器。没有检索也可以按日期、城市、专题和报纸浏览全部文章。",
  filters: "筛选",
  results: "检索结果",
  more: "更多结果",
  offline: "存到这台设备，离线检索",
};

/** An article in a list of results, and as it is read offline. */
export const cards = {
  page: (page: string) => `第${page}版`,
  between: "　",
  /** Before what stood in an article until a person corrected it, and is searched all the same. */
  before: "更正前的文字",
};

/** What of a query was not understood. */
export const queryNotes = {
  nothingBehind: (typed: string) => `“${typed}”后面没有紧接着写要找的，没有算进去。`,
  noMinus: (typed: string) => `“${typed}”没有算进去：减号只用于正文、标题和作者。`,
  twoDates: (typed: string) => `日期写了不止一个，按后写的“${typed}”。`,
  noDate: (typed: string) =>
    `“${typed}”不是看得懂的日期，没有算进去。可以写 1998、1998-05、1998-05-28 或 1998..2003。`,
  turned: (typed: string) => `“${typed}”前后颠倒，已经掉过来。`,
  tooLong: (most: number) => `写得太长了：最多 ${most} 个字。`,
  tooMany: (most: number) => `词太多了：最多 ${most} 个，带减号的也算。`,
  nothingToFind: (typed: string) => `“${typed}”里没有可以查找的字。`,
  noDays: "写在检索词里的日期和“从……到……”没有重合的日子。",
};

/** What a query was understood as: `全文有“水库”，没有“张店”；城市：淄博`. */
export const understood = {
  term: (typed: string, others: string[]) =>
    `“${typed}”${others.length === 0 ? "" : `（或${others.map((other) => `“${other}”`).join("")}）`}`,
  has: {
    text: (terms: string[]) => `全文有${terms.join("和")}`,
    title: (terms: string[]) => `标题有${terms.join("和")}`,
    author: (terms: string[]) => `作者有${terms.join("和")}`,
  },
  lacks: {
    text: (terms: string[]) => `没有${terms.join("或")}`,
    title: (terms: string[]) => `标题没有${terms.join("或")}`,
    author: (terms: string[]) => `作者没有${terms.join("或")}`,
  },
  cities: (names: string[]) => `城市：${names.join("或")}`,
  papers: (names: string[]) => `报纸：${names.join("或")}`,
  topics: (names: string[]) => `专题：${names.join("或")}`,
  betweenTerms: "，",
  betweenParts: "；",
};

/** The search page at work. */
export const searching = {
  loading: "正在检索……",
  none: "没有找到符合条件的文章。可以减少词语、取消筛选、放宽日期，或换一种写法。",
  noneHere: "在存于这台设备的部分里没有找到；有的年份没有查，见下。",
  found: (total: number) => `共 ${total} 篇`,
  partly: (total: number) => `至多 ${total} 篇，正在逐年核对……`,
  failed: "检索没有完成：索引的一部分没有取到，可能是网络断了。",
  replaced: "检索没有完成：网站更新过，这一页已经旧了。",
  outdated: "网站更新过，存在这台设备上的内容要联网更新一次，才能再检索。",
  unpacked:
    "这个文件夹里没有可以检索的索引：请先把压缩包完整解开；自己生成的网站要先用 npm run pack 打包。按日期、城市和专题浏览不受影响。",
  reload: "刷新",
  again: "再试一次",
  query: (words: string) => `查找：${words}。`,
  only: (filters: string[]) => `只看：${filters.join("；")}。`,
  unfilter: "取消筛选",
  filters: (chosen: number) => (chosen === 0 ? "筛选" : `筛选（${chosen}）`),
  more: (left: number) => `更多结果（还有 ${left} 篇）`,
  recent: "最近检索（只存在这台设备上）：",
  forget: (typed: string) => `不再记住“${typed}”`,
  forgetAll: "清除最近检索",
  all: "全部清除",
};

/** The filters beside the results. */
export const filters = {
  year: "年份",
  month: "月份",
  city: "城市",
  district: "区县",
  topic: "专题",
  kind: "体裁",
  paper: "报纸",
  author: "作者",
  kinds: KIND_WORDS,
  chosen: (legend: string, values: string[]) => `${legend} ${values.join("、")}`,
  values: (values: string[]) => values.join("、"),
  more: (values: number) => `另有 ${values} 项`,
  authors: "列出作者",
};

/** The bars of years above the results. */
export const yearChart = {
  label: "各年篇数，选一段即只看这段时间",
  bar: (years: string, hits: number, held: number, share: string) =>
    `${years}：${hits} 篇，占本库这段时间 ${held} 篇的 ${share}`,
  byNumber: "按篇数",
  byShare: "按占当年文章的比例",
  allYears: "全部年份",
};

/** What the archive holds of the time searched. `here`: of what is on the device alone. */
export const searched = {
  held: (times: string[], here: boolean, issues: number, gaps: string) => {
    const holder = here ? "这台设备上" : "本库";
    const when = times.length === 0 ? `${holder}共` : `${times.join("，")}，${holder}`;
    return `${when}存有 ${issues} 期报纸${gaps}。`;
  },
  gaps: (spans: string[]) => `，其间没有存的：${spans.join("、")}`,
  manyGaps: (months: number, missing: number) => `，见于 ${months} 个月，其间另有 ${missing} 个月没有存报`,
  /** Of what is known to have been published. */
  published: (issues: number) => `，已知出过 ${issues} 期`,
  nothingMissing: "，一期不缺",
  /** `more`: only the longest spans are named. */
  missingIssues: (issues: number, spans: string[], more: boolean) =>
    `，缺 ${issues} 期（${more ? "最长的几段：" : ""}${spans.join("、")}）`,
  ofPaper: (paper: string, span: string) => `${paper}${span}`,
  /** Where the days of the other papers are not known. */
  ofSome: (papers: number, published: number, held: number, missing: string) =>
    `知道出版日的 ${papers} 种报纸，已知出过 ${published} 期，存有 ${held} 期${missing}；其余报纸缺多少不详。`,
  allHere: "现在没有网络，要查的都存在这台设备上。",
  missing: (years: string[]) => `现在没有网络，只查了存在这台设备上的部分；没有查的：${years.join("、")}。`,
};

/** The bar in an article that was reached from a search. */
export const marks = {
  all: (hits: number) => `共 ${hits} 处`,
  place: (hit: number, hits: number) => `第 ${hit} 处，共 ${hits} 处`,
  previous: "上一处",
  next: "下一处",
  off: "不再标出",
  label: "检索词在本文中的位置",
};
