/**
 * The interface in Chinese, the site's first language: every word a reader may see that no page printed, by the room
 * it stands in. A sentence that holds a number or a name is a function of it. Another language is a file of the same
 * shape. A sentence with markup goes into the page as it stands: it is given numbers and addresses, never a name.
 */
import { KIND_WORDS } from "../lexicon/kindWords.ts";
import { aboutDate, dateWords, UNKNOWN_DATE_WORDS } from "../lexicon/placeholders.ts";

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

/** Days, months and years. A year, month or day is a number; `date` is one already in words. */
export const dates = {
  unknown: "日期未详",
  year: (year: number) => `${year}年`,
  month: (year: number, month: number) => `${year}年${month}月`,
  day: (year: number, month: number, day: number) => `${year}年${month}月${day}日`,
  monthDay: (month: number, day: number) => `${month}月${day}日`,
  /** Where the year is said already, and where the month is. */
  monthOfYear: (month: number) => `${month}月`,
  dayOfMonth: (_month: number, day: number) => `${day}日`,
  /** Where there is little room. */
  monthShort: (month: number) => `${month}月`,
  dayShort: (day: number) => `${day}日`,
  decade: (year: number) => `${year}年代`,
  about: (date: string) => `约${date}`,
  /** From one day or year to another. */
  span: (first: string, last: string) => `${first}—${last}`,
  until: (first: string, last: string) => `${first}至${last}`,
  years: (first: number, last: number) => `${first}—${last}年`,
  /** From Monday on. */
  weekdays: ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"],
  weekdaysShort: ["一", "二", "三", "四", "五", "六", "日"],
  /** Days of the week on which a paper appears, 1 for Monday. */
  everyDay: "每天出版",
  everyWeek: (days: number[]) => `每周${days.map((day) => "一二三四五六日"[day - 1]).join("、")}出版`,
  founded: (date: string) => `${date}创刊`,
  closed: (date: string) => `${date}停刊`,
};

/** So many of a thing. */
export const counts = {
  articles: (count: number) => `${count}篇`,
  issues: (count: number) => `${count}期`,
  pages: (count: number) => `${count}个版`,
  lines: (count: number) => `${count}行`,
  missing: (count: number) => `缺${count}期`,
  held: (issues: number, missing: number) => `${issues}期${missing > 0 ? `，缺${missing}期` : ""}`,
};

/** What is said of printed matter. */
export const matter = {
  /** Of a solar term or a festival. */
  dayName: (name: string) => name,
  lunar: (date: string) => `${date}。`,
  untitled: "无题",
  folio: (page: string) => `第${page}版`,
  unknownFolio: "版次未详",
  folioOf: (folio: string, section: string) => `${folio}：${section}`,
  folios: (first: string, last: string) => `第${first}—${last}版`,
  missingFolios: (folios: string[]) => `缺${folios.join("、")}`,
  line: (line: number) => `第${line}行`,
  lines: (from: number, to: number) => `第${from}–${to}行`,
  partOfLine: (line: number) => `第${line}行（部分）`,
  organisation: (name: string) => `（${name}）`,
  missing: { beginning: "开头缺失", middle: "中间缺失", end: "结尾缺失" },
  incomplete: (parts: string[]) => `原文不全：${parts.join("、")}`,
  gap: "此处原文缺失",
};

/** The front page. */
export const home = {
  holds: (papers: number, issues: number, articles: number) =>
    `现藏报纸<b>${papers}</b>种、<b>${issues}</b>期，文章<b>${articles}</b>篇。`,
  empty: "文库还是空的。把版面文字放进 <code>raw/</code>，运行 <code>npm start</code>，文章就会出现在这里。",
  byDate: "按日期",
  byCity: "按城市",
  byTopic: "按专题",
  byPaper: "按报纸",
  allCities: (count: number) => `全部${count}个城市`,
  allTopics: (count: number) => `全部${count}个专题`,
  allPapers: (count: number) => `全部${count}个报纸`,
  /** Issues to which articles were added last; where that is not known, those printed last. */
  added: "新近收入的几期",
  latest: "刊期最近的几期",
  feeds: "订阅：",
};

/** This day in other years: on the front page, by the reader's clock, and on pages of its own. */
export const today = {
  name: "历史上的今天",
  description: (title: string) => `按月日翻看${title}里历年同一天的报纸。`,
  choose: "选一个日子，看历年这一天的报纸",
  standfirst: (days: number) => `选一个日子，看历年这一天的报纸。有底色的日子文库里有报，共${days}个。`,
  years: (count: number) => `${count}年`,
  of: (day: string) => `历史上的${day}`,
  dayDescription: (day: string, years: number) => `文库里历年${day}的报纸，共${years}年。`,
  dayStandfirst: (years: number) => `文库里有${years}年这一天的报纸，每年列出几条要目，由远及近。`,
};

/** The calendar: what is held of decades, years, months and days. */
export const calendar = {
  glance: (regular: boolean) =>
    `颜色越深，报纸越多；空白处文库里没有${regular ? "，矮一截的不全，空框是当时出了报而文库一期也没有的，缺多少写在后面" : ""}。点年份或月份，看那时的报纸。`,
  daysOf: (year: string) => `${year}的每一天`,
  year: "年",
  month: "月",
  to: "到",
  issues: "期",
  missing: "缺",
  standfirst: (onThisDay: string, regular: boolean) =>
    `颜色越深，那个月的报纸越多；没有颜色的月份，文库里没有报纸${regular ? "，带斜线的是当时出了报而文库一期也没有的，缺多少写在下面" : ""}。也可以<a href="${onThisDay}">按月日看历年的同一天</a>。`,
  decades: "年代",
  monthHolds: (month: string, words: string) => `${month}，${words}`,
  none: "无",
  silent: "不出报",
  description: (time: string, articles: number) => `${time}的报纸，共${articles}篇文章。`,
  holds: (issues: number, articles: number, missing: number) =>
    `文库藏${issues}期、${articles}篇文章${missing > 0 ? `，缺${missing}期` : ""}。`,
  keyOfYear: (missing: number) =>
    `有底色的日子有报纸${missing > 0 ? "，带斜线的日子出了报而文库没有" : ""}。`,
  thisYear: "这一年的报纸",
  thisMonth: "这个月的报纸",
  thisDay: "这一天的报纸",
  days: "各日",
  morePapers: (count: number) => `还有${count}种报纸`,
  dayDescription: (day: string, weekday: string, articles: number) =>
    `${day} ${weekday} 的报纸，共${articles}篇文章。`,
  otherYears: (count: number, address: string) => `<a href="${address}">其他${count}年的这一天</a>。`,
  alsoPublished: (papers: string[]) => `这一天还出了${papers.join("、")}，文库没有。`,
};

/** Leads to what stands before and after a thing. */
export const neighbours = {
  article: { around: "前后篇", previous: "上一篇", next: "下一篇" },
  issue: { around: "前后期", previous: "上一期", next: "下一期" },
  page: { around: "前后版", previous: "上一版", next: "下一版" },
  day: { around: "前后个有报的日子", previous: "上一个有报的日子", next: "下一个有报的日子" },
  month: { around: "前后个有报的月份", previous: "上一个有报的月份", next: "下一个有报的月份" },
  year: { around: "前后个有报的年份", previous: "上一个有报的年份", next: "下一个有报的年份" },
};

/** An issue, and one of its pages as it was received. */
export const issue = {
  description: (paper: string, date: string, weekday: string, articles: number) =>
    `${paper}${date} ${weekday} 的版面目录，共${articles}篇文章。`,
  holds: (pages: number, articles: number) => `共${pages}个版、${articles}篇`,
  thisIssue: "这一期",
  contents: "版面目录",
  seePrinted: "看原版文字",
  noArticles: "这一版没有拆出文章，文字都在原版里。",
  notices: "启事、广告等",
  moreNotices: (count: number) => `还有${count}则，见原版文字`,
  rawTitle: (title: string) => `原版文字：${title}`,
  rawDescription: (paper: string, date: string, folio: string) =>
    `${paper}${date}${folio}的原版文字，逐行标明归入哪篇文章。`,
  rawOf: (folio: string) => `${folio}原版文字`,
  raw: "原版文字",
  rawStandfirst: (paper: string, date: string) =>
    `${paper}　${date}。以下是收到的文字，一行不改；每行标明归入哪篇文章，点一行就到那篇文章。`,
  file: (file: string, encoding: string) => `文件 ${file}，编码 ${encoding}`,
  articles: "拆出的文章",
  rest: "其余",
  lineByLine: "逐行文字",
  madeInto: (heading: string) => `归入：${heading}`,
  notice: { mark: "提示", words: "提示、广告等，不属于任何文章" },
  furniture: { mark: "版面", words: "报头、版次等版面文字" },
  unassigned: { mark: "未归入", words: "没有归入任何文章的文字" },
  withdrawn: { mark: "撤下", words: "人工撤下的文章" },
  elsewhere: { mark: "并入", words: "已并入别的文章" },
  absent: { mark: "暂缺", words: "文章文件不在，或读不出" },
};

/** An article, and what is said beside it. */
export const article = {
  description: (paper: string, date: string, folio: string, opening: string) =>
    `${paper}${date}${folio}。${opening}`,
  facts: "本文资料",
  paper: "报纸",
  date: "日期",
  event: "事发",
  page: "版面",
  kind: "体裁",
  place: "地点",
  topics: "专题",
  separation: "拆分",
  joins: "接续",
  dateline: (place: string) => `电头：${place}`,
  ownEstimate: (confidence: string) => `程序自估 ${confidence}`,
  joinsNote: "断行接续，把握不大的：",
  joinConfidence: (confidence: string) => `（可信度 ${confidence}）`,
  printed: "原版",
  seePrinted: "见原版",
  ownLines: "对照原版的行",
  ownLinesNote: "按原版的先后排列，数字是接成这篇文章的先后。",
  wholePage: "整版原文",
  skipped: (lines: number, ofOthers: boolean) =>
    `（${lines}行，${ofOthers ? "别的文章" : "不在任何文章里"}）`,
  carry: "带走本文",
  plainText: "纯文本",
  related: "相关文章",
  bothMention: (words: string) => `都写到：${words}`,
  sameSeries: (label: string, count: number) => `“${label}”栏目（共${count}篇）`,
  samePage: "同版文章",
  sameDay: "同日其他版",
  allOf: (day: string) => `${day}的全部文章`,
  cite: "引用这篇文章",
  citeOnline: "GB/T 7714—2015，引网上这一篇",
  estimatedDate: "日期为估计",
  wrong: "这篇拆错了，或有错字",
  report: "报告错误",
  reportNote: "文章、原版和行号已经写好，补上一句哪里错了就行。",
  edit: (file: string) =>
    `拆错、认错字或归错类，请编辑 <code>articles/${file}</code>。人工改过的文件不会再被程序覆盖。`,
  because: (words: string[]) => `依据${words.map((word) => `“${word}”`).join("、")}`,
  /** Each part may be empty. */
  estimate: (from: string, to: string, probability: number | null, because: string | null) =>
    `估计${from === "" ? "" : `，在${from}至${to}之间`}${probability === null ? "" : `（可能性${probability}%）`}${because === null ? "" : `；${because}`}`,
  paperEstimate: (paper: string, because: string | null) =>
    `可能是${paper}${because === null ? "" : `，${because}`}`,
  basis: {
    archivist: "整理者订正",
    sidecar: "据随附的版面资料",
    filename: "据文件名",
    masthead: "据报头",
    dateline: "据电头",
    estimated: "估计",
    unknown: "报上没有日期",
  },
  confidence: { high: "把握较大", medium: "把握一般，个别段落的归属可能有误", low: "把握不大，请对照原版" },
  checked: (day: string) => `已于${day}由人对照原版核对`,
  /** By whom what was corrected is known: by the parse, by print alone, by nothing. */
  corrected: {
    places: (count: number) => `经人工更正${count === 0 ? "" : `（${count}处）`}`,
    print: "经人工更正。更正前的文字见原版。",
    nothing: "这一篇是人工整理出来的，不是程序从版面上读出的。",
    was: "更正前：",
    now: "更正后：",
    lacking: "（无）",
    fields: {
      series: "栏目",
      kicker: "引题",
      title: "主题",
      subtitle: "副题",
      authors: "署名",
      paper: "报纸",
      date: "日期",
      page: "版面",
      kind: "体裁",
      place: "地点",
      topics: "专题",
      text: "正文",
    },
  },
};

/** What a reader's report of a fault says before the reader adds a word. */
export const report = {
  subject: (heading: string) => `更正：${heading}`,
  what: "哪里有错：",
  article: (id: string, version: string) => `文章：${id}（版本 ${version}）`,
  program: (digest: string) => `程序：${digest}`,
  file: (path: string) => `文件：${path}`,
  printed: (file: string, digest: string, lines: string[]) => `原版：${file}（${digest}）${lines.join("、")}`,
  page: (address: string) => `网页：${address}`,
};

/** Shelves of cities, topics, papers and authors, and the pages that lead to them. */
export const shelves = {
  searchIn: (what: string) => `在${what}里检索`,
  page: (number: number) => `第${number}页`,
  pageOf: (number: number, count: number) => `第${number}页，共${count}页`,
  onPage: (number: number) => `（第${number}页）`,
  pages: "分页",
  previous: "上一页",
  next: "下一页",
  continued: "（续）",
  /** For each thing that is counted. */
  perYear: { articles: "各年篇数", issues: "各年期数" },
  perYearNote: { articles: "各年篇数，点年份跳到那一年", issues: "各年期数，点年份跳到那一年" },
  number: { articles: "篇数", issues: "期数" },
  chart: (perYear: string, caption: string) => `${perYear}：${caption}`,
  year: "年份",
  /** `most`: the fullest year; `null` where several are as full. */
  mostIn: (first: number, last: number, most: number | null, count: string) =>
    `${first}年至${last}年，${most === null ? "一年最多" : `最多的是${most}年，`}${count}`,
  yearsOnFirst: "各年的索引在第1页",
  other: "其他",
  names: (count: number) => `共${count}个`,
  byLetter: "按拼音",
  cityName: (city: string, district: string) => `${city}${district}`,
  citiesNote: "新闻发生的地方，不是报纸出版的地方。",
  placesNote: "城市和区县，数字是地名的个数",
  placeDescription: (place: string, articles: number) => `${place}的新闻，共${articles}篇，由近及远。`,
  holds: (articles: number, span: string) => `共${articles}篇${span === "" ? "" : `，${span}`}。`,
  within: (province: string, city: string) => `${province}${city}。`,
  otherCities: (province: string) => `${province}的其他城市`,
  otherDistricts: (city: string) => `${city}的其他区县`,
  papersHere: "报道这里的报纸",
  districts: "区县",
  places: "城市和区县",
  placesUnder: (letter: string) => `地名：${letter}`,
  placesUnderDescription: (letter: string, count: number) =>
    `名字的拼音以${letter}开头的城市和区县，共${count}个。`,
  topicsNote: "一篇文章可以归入一至三个专题；归类所依据的词，写在文章页上。",
  ofTopic: (topic: string) => `专题“${topic}”`,
  topicDescription: (topic: string, articles: number) => `专题“${topic}”，共${articles}篇，由近及远。`,
  topicLine: (articles: number, span: string) => `专题。共${articles}篇${span === "" ? "" : `，${span}`}。`,
  oftenTogether: "常在一起的专题",
  topicCities: "这个专题最多的城市",
  paperDescription: (paper: string, issues: number, articles: number, span: string) =>
    `${paper}，文库藏${issues}期、${articles}篇文章，${span}。`,
  publishedIn: (city: string) => `在${city}出版`,
  /** What is known of a paper's life, then what is held of it. */
  paperLine: (known: string, issues: number, articles: number, span: string) =>
    `${known === "" ? "" : `${known}。`}文库藏${issues}期、${articles}篇文章，${span}。`,
  paperCity: (city: string) => `${city}出版`,
  otherPapers: (city: string) => `${city}的其他报纸`,
  cityNews: "所在城市的新闻",
  coverage: "各月收藏了哪些，缺哪些",
  byAuthorHead: "按作者",
  authorsDescription: (names: number) => `文库里署名的记者、通讯员和作者，共${names}个名字。`,
  authorsNote: (names: number) =>
    `报上署名的记者、通讯员、摄影和作者，共${names}个名字。同名的人分不开，列在一起。`,
  namesNote: "数字是名字的个数",
  mostFrequent: "署名最多的",
  noAuthors: "文库里还没有署名的文章。",
  authorsUnder: (letter: string) => `作者：${letter}`,
  authorsUnderDescription: (letter: string, count: number) =>
    `名字的拼音以${letter}开头的作者，共${count}个。`,
  nameColumn: "名字",
  authorDescription: (name: string, roles: string, articles: number) =>
    `${name}（${roles}）署名的文章，共${articles}篇，由近及远。`,
  byAuthor: (name: string) => `${name}署名的文章`,
  authorLine: (roles: string, organisations: string, span: string, articles: number) =>
    `报上署作${roles}${organisations === "" ? "" : `；所署单位：${organisations}`}。${span === "" ? "" : `${span}，`}共${articles}篇。同名的人分不开，都列在这里。`,
  otherAuthors: (paper: string) => `${paper}的其他作者`,
};

/** What is held of each paper, and how sure the archive is of what it says. */
export const coverage = {
  title: "本库收藏情况",
  description: "文库藏有哪些报纸的哪些日子，缺哪些，日期和拆分有多大把握。",
  standfirst: (papers: number, issues: number, pages: number, articles: number) =>
    `藏有报纸${papers}种、${issues}期，原版${pages}个版，文章${articles}篇。`,
  papers: "各报",
  papersHeld: "各报的收藏",
  paper: "报纸",
  issues: "期数",
  missing: "已知缺",
  share: "收齐",
  articles: "篇数",
  span: "所藏",
  unknown: "不详",
  papersNote: "点报名看各月。“已知缺”按报纸平日出版的日子算；没有写明出版日的报纸，缺多少不详。",
  empty: "文库还是空的。",
  sure: "有多大把握",
  item: "项目",
  number: "数目",
  total: "总数",
  part: "占",
  worst: "最没有把握的文章",
  bare: "没有拆出文章的版",
  latest: "最近一次更新",
  changes: ({
    added,
    changed,
    removed,
    elsewhere,
  }: Record<"added" | "changed" | "removed" | "elsewhere", number>) =>
    `新增${added}篇，改动${changed}篇，并入别处${elsewhere}篇，撤下${removed - elsewhere}篇。`,
  added: "新增",
  changed: "改动",
  corrected: "更正",
  gone: "撤下",
  first: "这是第一次生成，还没有可比的上一次。",
  figures: {
    estimated: { name: "日期是估计的文章", note: "报上没有写明日期，按文中的线索推算" },
    undated: { name: "日期未详的文章", note: "推算不出日期" },
    checked: { name: "经人工核对的文章", note: "由人对照原版核对过，无误或已改正" },
    edited: { name: "经人工改过的文章", note: "文字、日期等与程序写下的不同" },
    doubtful: {
      name: "拆分把握不大的文章",
      note: (confidence: number) => `程序自估低于${confidence}`,
    },
    joins: {
      name: "把握不大的接续",
      note: (confidence: number) => `跨栏的句子，程序自估低于${confidence}`,
    },
    bare: { name: "没有拆出文章的版", note: "文字都在原版里" },
    unassigned: { name: "未归入文章的文字", note: "在原版页上标作“未归入”" },
  },
  /** So many, in the table under their names. */
  counted: {
    articles: (count: number) => `${count}篇`,
    pages: (count: number) => `${count}个版`,
    joins: (count: number) => `${count}处`,
    characters: (count: number) => `${count}字`,
  },
  ofPaper: (paper: string) => `${paper}收藏情况`,
  paperDescription: (paper: string) => `${paper}各年各月藏有多少期、缺多少期。`,
  /** `life` is empty where nothing is known; `share` is `null` where the days of publication are not. */
  held: (life: string, held: number, undated: number, missing: number | null, share: string | null) =>
    `${life === "" ? "" : `${life}。`}藏有日期确定的${held}期${undated > 0 ? `，另有${undated}期的日期是估计的或未详，不在表里` : ""}。${share === null ? "出版日没有写明，缺多少不详。" : `已知缺${missing}期，收齐${share}。`}`,
  seeIssues: (paper: string) => `看${paper}的各期`,
  key: "数字是藏有的期数；“缺”后面是已知缺的期数；“无”是没有收藏，也不知道出过没有；“·”是创刊之前或停刊之后。",
  byMonth: "各年各月的期数",
  year: "年",
  wholeYear: "全年",
  noneHeld: "无",
  missingHere: (count: number) => `缺${count}`,
  nothingHeld: "没有收藏",
  noneDated: "没有日期确定的期。",
};

/** All that can be carried away: the page that leads to it, and what the files say of themselves. */
export const carry = {
  title: "带走文章",
  description: (title: string) => `${title}的全部文章，按年打包下载：表格、JSON、纯文本。`,
  standfirst: (articles: number) => `全部${articles}篇文章按年打包，不用登记，随时可取。`,
  byYear: "按年下载",
  fileOf: (year: string, file: string) => `${year}${file}`,
  estimated: "日期是估计的文章，归在估计的那一年。",
  which: "哪一种合用",
  table: "表格（CSV）",
  tableNote:
    "用 Excel、WPS 打开，一行一篇。以 =、+、-、@ 或撇号开头的格子，前面加了一个撇号，免得被当成公式；去掉它就是原文。",
  json: "JSON（JSON Lines）",
  jsonNote: "给程序用，一行一篇，资料最全。每一项的写法见下面的 article.schema.json。",
  text: "纯文本（ZIP）",
  textNote: "解开后一篇一个文本文件，UTF-8 编码，按日期分文件夹。",
  one: "只要一篇：文章页上“带走本文”里有它的纯文本、Markdown 和 JSON。",
  columns: "表格各列的意思",
  whole: "清单与核对",
  version: (version: string) =>
    `这批文件的版本号是 <code>${version}</code>，由全部文章的内容算出：内容不变，版本号就不变。引用时请写上它。`,
  check: "要核对文件是否完好，把文件和 SHA256SUMS 放在同一个文件夹里，运行：",
  feeds: "订阅",
  feedsNote:
    "首页、每个城市页和专题页都可以订阅：印出日期最近的三十篇。日期未详的不在其中；约计的日期，文字里写明“约”。",
  feedTitle: (title: string, shelf: string) => `${title}：${shelf}`,
  rightsTitle: "权利",
  rights: "印刷文字的权利归各权利人所有；本文库不授予任何许可，使用前请自行判断。",
  formats: { table: "表格", json: "JSON", text: "纯文本" },
  part: (format: string, part: number) => `${format}${part === 1 ? "" : String(part)}`,
  files: {
    schema: "JSON 里每一项的写法",
    package: "全部文件的清单（Frictionless Data Package）",
    sums: "全部文件的校验码",
  },
  /** Within a text, in the brackets of ［原文缺］. */
  crosshead: "［小标题］",
  caption: "［图］",
  untitled: "［无题］",
  incomplete: (parts: string[]) => `［原文不全：${parts.join("、")}］`,
  corrected: "［经人工更正］",
  number: (id: string) => `编号：${id}`,
  address: (address: string) => `地址：${address}`,
};

/** What each field of an article's record is, and each column of the table. */
export const record = {
  title: "旧报合订本的一篇文章",
  several: (between: string) => `，几个的用“${between}”隔开`,
  fields: {
    id: "编号，永远不变",
    address: "在网站里的地址，永远不变",
    url: "完整网址；网站的地址没有设定时为 null",
    series: "栏目",
    kicker: "引题",
    title: "主题；原文无题为 null",
    subtitle: "副题",
    authors: "署名，按印出的次序：身份、姓名、单位",
    dateline: "电头，照印",
    sentFrom: "电头所写的发稿地",
    paper: "报上、文件名或整理者写明的报名；没有写明为 null",
    paperEstimate: "没有写明时，按版面习惯估计的报名",
    paperCode: "报纸的代号，编号和地址里用；x 表示未详",
    publishedIn: "报纸所在的城市",
    page: "版次",
    section: "版名",
    date: "见报日期；日期未详为 null，dateBasis 为 estimated 时是估计",
    dateBasis: "日期的来历",
    dateRange: "估计的日期在哪两天之间",
    dateProbability: "日期在这两天之间的可能性",
    eventDate: "事情发生的日期",
    eventUntil: "事情不止一天的，最后一天",
    city: "事情发生的城市",
    districts: "区县",
    zones: "功能区",
    topics: "专题，把握大的在前",
    iptc: "专题的 IPTC Media Topics 代码",
    kind: "体裁",
    confidence: "程序估计这是完整的一篇、标题也对的把握",
    checked: "由人对照原版核对的日期，没有核对过为 null",
    corrected: "文章所说的是否由人更正过：true 或 false",
    missing: "缺失的部分：开头、中间、结尾",
    joins: "断行接续：原版第 from 行的句子接到第 to 行，及其把握",
    because: "报纸、日期、城市、专题各依据了文中的哪些词",
    source: "来自哪个原版文件的哪些行，按阅读次序；16[0:11] 是第16行的前11个字",
    text: "正文，按文中次序，已去掉 Markdown 记号；paragraph 段落、crosshead 小标题、caption 图注；［原文缺］表示印刷或转录时缺了字",
  },
  columns: {
    authors: "署名：身份、姓名（单位）",
    dateFrom: "估计的日期最早是哪天",
    dateTo: "估计的日期最晚是哪天",
    source: "来自哪个原版文件的哪些行",
    text: "正文，一段一行，段间空一行；［小标题］［图］是本文库加的记号",
  },
};

/** What the archive is and how it was made. */
export const about = {
  title: (title: string) => `关于${title}`,
  sample: "这个文库是为演示程序编写的样本。报纸、人物和新闻都是虚构的，不可作为史料引用。",
  made: "文章从哪里来",
  madeNote:
    "文库收到的是一版一版的报纸文字。程序把跨栏的段落接起来，分出引题、主题、副题、署名和正文，拆成一篇篇文章，再辨认日期、地点和专题。程序会出错，所以每篇文章都写明有多大把握、归类依据了哪些词、来自原版的哪几行。",
  printedNote:
    "原版文字一行不改，都在文库里：从文章页的“见原版”可以走到那几行，从原版的任何一行也可以走回文章。没有归入任何文章的文字，在原版页上标作“未归入”。",
  coverage: (address: string) => `藏有哪些报纸的哪些日子、缺哪些，见<a href="${address}">本库收藏情况</a>。`,
  marks: "几个记号",
  gap: "印刷或转录时缺了文字，不补写。",
  untitled: "原文没有标题，用正文开头的字代替。",
  estimated: "“约”和“估计”的日期",
  estimatedNote: "报上没有写明，按文中的线索推算，并写出范围、可能性和依据；“可能是”某报也是这样。",
  controls: "控制图符（U+2400 至 U+241F）",
  controlsNote: "原文里的控制字符，用这些图形代替，因为网页不能显示它们。",
  corrections: "更正",
  correctionsNote:
    "每篇文章是一个 Markdown 文件，文章页末尾写着它的路径。改了文件，重新生成网站就生效；改过的文件不会再被程序覆盖。文章的地址永远不变。",
  carry: "带走",
  carryNote: (address: string) =>
    `每篇文章有纯文本、Markdown 和 JSON，就在文章页上；全部文章按年打包，在<a href="${address}">带走文章</a>。`,
  offline: "离开网络",
  offlineNote: "整个网站是一个文件夹，可以拷走，放在任何地方打开，不向别的网站请求任何东西。",
};

/** An address that leads nowhere. */
export const notFound = {
  title: "没有这一页",
  note: "文库里没有这个地址。文章的地址永远不变；如果是抄来的地址，请核对数字。",
  ways: (front: string, date: string, city: string, topic: string, search: string) =>
    `可以回到<a href="${front}">首页</a>，或者<a href="${date}">按日期</a>、<a href="${city}">城市</a>、<a href="${topic}">专题</a>查找，或者<a href="${search}">检索</a>。`,
};

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

/** The page from which years are kept on the reader's device. */
export const offlineRoom = {
  title: "离线阅读",
  description: (title: string) => `把${title}的全文和索引存到自己的设备上，没有网络也能检索和阅读。`,
  standfirst:
    "选好年份，存到这台设备上：没有网络也能检索全文、阅读文章。只存在这台设备的浏览器里，随时可以删除。",
  what: "离线保存",
};

/** The page of the reader's clippings. */
export const clippingsRoom = {
  title: "剪报",
  description: (title: string) => `自己从${title}剪下的文章，分夹存放，写备注，导出和分享。`,
  standfirst: "只存在这台设备的这个浏览器里，别人看不到；清除浏览数据会一起清掉，要紧的请导出备份。",
};

/* ---- what the scripts in the browser say ---- */

/** What every page's own script says. */
export const copying = {
  copy: "复制",
  copied: "已复制",
  failed: "没能复制，文字已选中",
};

/** This day in other years, on the front page. */
export const frontDay = {
  day: (month: number, day: number) => `${month}月${day}日`,
  isToday: (day: string) => `今天是${day}。`,
  nearest: (now: string, day: string) => `文库里没有${now}的报纸，最近的一天是${day}。`,
  papersOf: (day: string) => `历年${day}的报纸`,
  inYear: (year: number, paper: string) => `${year}年　${paper}　`,
};

/** An element of which all is Chinese: where the site is not, it says so of itself. */
export const inChinese = <E extends { lang: string }>(made: E): E => made;

/** Words of the site with words from print among them: where the site is not in Chinese these stand apart, as `part` makes them. */
export const apart = <P>(words: string, _part: (chinese: string) => P): (string | P)[] => [words];

/** Between two sentences. */
export const space: string = "";

/** A topic, or what stands in the index for what is not known, as it is shown; all else is shown as it is. */
export const shownAs = (value: string): string => value;

/** Days are `1988-03-17`, months `1988-03`. */
export const days = {
  undated: UNKNOWN_DATE_WORDS,
  day: dateWords,
  about: aboutDate,
  year: (year: string) => `${year}年`,
  years: (from: string, to: string) => (from === to ? `${from}年` : `${from}—${to}年`),
  month: (month: string) => `${month.slice(0, 4)}年${Number(month.slice(5, 7))}月`,
  months: (from: string, to: string) =>
    from === to ? days.month(from) : `${days.month(from)}至${days.month(to)}`,
  /** Both inclusive. */
  between: (from: string, to: string) => `${dateWords(from)}至${dateWords(to)}`,
  since: (from: string) => `${dateWords(from)}以后（含当日）`,
  until: (to: string) => `${dateWords(to)}以前（含当日）`,
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

/** The page for reading offline. */
export const saving = {
  decade: (decade: string, from: string, to: string) => `${decade}年代（${from}—${to}年）`,
  quarter: (year: string, quarter: number) => `${year}年第${quarter}季`,
  part: (when: string, articles: number, size: string) => `${when}，${articles} 篇，${size}`,
  saved: "已存",
  stale: "已存，有更新",
  total: (due: string | null, held: string) =>
    `${due === null ? "选中的都已存好" : `还没有存的和有更新的约 ${due}`}；已存约 ${held}。`,
  save: "存到这台设备",
  pause: "暂停",
  remove: "从这台设备删除选中的",
  noRoom: (needed: string, left: string) =>
    `存不下：要 ${needed}，这台设备给本站留的只有 ${left}。可以少选几年。`,
  progress: (done: string, whole: string) => `已存 ${done}，共 ${whole}`,
  busy: "另一个窗口正在存或删，等它做完再来。",
  done: "存好了：没有网络也能检索和阅读。",
  paused: "已暂停，可以接着存。",
  failed: "没有存完：请检查网络和设备的剩余空间。已经存下的不会丢，可以接着存。",
  sure: (parts: number) => `从这台设备删除选中的 ${parts} 项？网站上的不受影响。`,
  removed: "已删除。",
  notSaved: "没有网络，这一页没有存在这台设备上。",
  nothingSaved: "没有网络，而这台设备上什么也没有存。",
  noNetwork: "现在没有网络。",
  impossible: "这个浏览器或这种打开方式不能离线保存。可以改用打包的版本：解开压缩包，双击 index.html。",
  looking: "正在这台设备上找这篇文章……",
  fromDevice: "没有网络：下面是存在这台设备上的文字，版面、资料和相关的链接要联网才有。",
};

/** The panel of reading settings; choices in the order in which they stand there. */
export const settingsPanel = {
  heading: "阅读设置",
  size: { legend: "字号", choices: ["小", "中", "大", "特大"], hint: "" },
  writing: { legend: "排版", choices: ["横排", "竖排"], hint: "竖排用于文章正文，从右往左读。" },
  characters: {
    legend: "文字",
    choices: ["原文", "简体", "繁體"],
    hint: "繁简由机器转换，只改变显示，会有错；引用请按原文。",
  },
  theme: { legend: "颜色", choices: ["跟随系统", "浅色", "深色"], hint: "" },
  kept: "只记在这台设备上。",
  notKept: "这个浏览器不让网站记东西：离开这一页，设置就没有了。",
  done: "完成",
  reset: "都恢复原样",
};

/** An article's text in vertical lines. */
export const verticalText = { label: "正文，竖排，用左右方向键移动" };

/** The button in an article that puts it among the clippings. */
export const clipButton = {
  clip: "存入剪报",
  unclip: "从剪报取下",
  clipped: (all: number) => `已存入，共 ${all} 篇。`,
  unclipped: "已取下。",
};

/** Clippings as they are kept: in an article and on their own page. `what` and `where` are names from here. */
export const clippingsKept = {
  firstList: "我的剪报",
  notKept: "这个浏览器不让网站在设备上存东西，或者已经存满：离开这一页，改动就没有了。",
  unchanged: (why: string) => `没有改：${why}。`,
  clippings: "剪报",
  list: (list: number) => `第 ${list} 个剪报夹`,
  clipping: (list: string, clipping: number) => `${list}第 ${clipping} 条`,
  of: (where: string, field: string) => `${where}的${field}`,
  name: "名字",
  heading: "标题",
  paper: "报名",
  dateWords: "日期",
  folio: "版面",
  page: "版次",
  authors: "作者",
  note: "备注",
  noRecord: (what: string) => `${what}不是一条记录`,
  noRows: (what: string) => `${what}不是一列`,
  tooMany: (what: string, most: number) => `${what}多于 ${most} 条`,
  noText: (what: string) => `${what}不是文字`,
  tooLong: (what: string, most: number) => `${what}长于 ${most} 个字`,
  noId: (where: string) => `${where}没有编号，或编号不对`,
  noDay: (what: string) => `${what}不是 2008-05-12 这样的`,
  noName: (where: string) => `${where}没有名字`,
  sameNames: "有两个同名的剪报夹",
  tooLarge: "文件太大",
  noJson: "这不是 JSON 文件，或者不完整",
  foreign: "这不是从“剪报”导出的文件",
  newer: "这个文件是更新的程序导出的，这里还读不了",
};

/** The page of clippings. */
export const clippingsPage = {
  nothing: "还没有剪报。在文章页按“存入剪报”，文章就记在这里。",
  fromDisk:
    "这是从文件夹打开的。有的浏览器（如 Firefox、Safari）给每个文件各存各的，文章页存入的剪报在这里看不到；请换 Chrome 或 Edge，或者用网站上的版本。",
  undo: "撤销",
  undone: "已撤销。",
  tooManyToShare: (most: number, held: number) =>
    `一个地址最多放 ${most} 篇，这个剪报夹有 ${held} 篇；可以导出备份，把文件发给别人。`,
  address: "分享的地址",
  longAddress: (characters: number) => `这个地址有 ${characters} 个字符，有的软件会截断。`,
  diskAddress: "这是从文件夹打开的，地址只在这台设备上有用。",
  copyAddress: "复制这个地址发给别人。里面只有文章编号，没有备注和剪报夹的名字。",
  brokenAddress: "这个分享的地址不完整，或不是本站的剪报。",
  sharedList: "别人分享的",
  sharedHeading: "别人分享的剪报",
  onlyShown: "只是看看，还没有存在这台设备上。",
  keep: "存到我的剪报",
  kept: (articles: number) => `已存下 ${articles} 篇。`,
  articles: (articles: number) => `${articles} 篇`,
  newList: "新建剪报夹",
  newName: "新剪报夹",
  made: "已新建，请起个名字。",
  print: "打印",
  tool: (words: string, of: string) => `${words}：${of}`,
  save: "存好",
  leave: "不改",
  moveTo: "移到…",
  moveLabel: (heading: string) => `移到别的剪报夹：${heading}`,
  moved: (list: string) => `已移到“${list}”。`,
  up: "上移",
  movedUp: (heading: string) => `已上移：${heading}。`,
  down: "下移",
  movedDown: (heading: string) => `已下移：${heading}。`,
  note: "备注",
  noted: "备注已存好。",
  remove: "取下",
  removed: (heading: string) => `已取下：${heading}。`,
  rename: "改名",
  renameLabel: (list: string) => `剪报夹“${list}”的新名字`,
  renamed: "名字已改好。",
  share: "分享",
  removeList: "删除",
  removedList: (list: string) => `已删除剪报夹“${list}”。`,
  names: (names: string[]) => names.join("、"),
};

/** Clippings carried away, and let in from a file. */
export const clippingsFiles = {
  name: "剪报",
  json: "导出备份（JSON）",
  csv: "导出表格（CSV）",
  bibtex: "导出 BibTeX",
  columns: ["剪报夹", "标题", "作者", "报纸", "日期", "版面", "备注", "编号", "地址"],
  betweenNames: "；",
  betweenNotes: "。",
  bring: "导入备份",
  refused: (why: string) => `没有导入：${why}。原来的剪报没有变。`,
  taken: (file: string) => `已导入“${file}”，和原来的合在一起。`,
  unopened: "没有导入：这个文件打不开。",
};

/** The file beside the portable edition's pages, for who finds the folder on a stick. `title` is the archive's. */
export const readMe = {
  name: "读我.txt",
  text: (title: string, articles: number) => `${title}

共 ${articles} 篇文章。

怎样看：双击 index.html，用浏览器打开。不用联网，不用安装。
怎样查：打开后在上方检索框里输入要找的字词。

请先把压缩包完整解开，再打开；在压缩包里直接打开是看不全的。
整个文件夹可以复制到 U 盘、移动硬盘或共享文件夹，但不要改动里面的文件。
要核对文件是否完好：在本文件夹里运行 sha256sum -c SHA256SUMS.txt

How to read: unpack everything, then open index.html in a browser. No network, no installation.
`,
};

/** Pages at old addresses, which lead on. */
export const moved = {
  article: {
    merged: "这篇文章并入了另一篇",
    split: "这篇文章分成了几篇",
    moved: "这篇文章换了地方",
    withdrawn: "这篇文章已撤下",
    absent: "这篇文章暂时看不到",
  },
  page: {
    merged: "这一版并入了另一版",
    split: "这一版分成了几版",
    moved: "这一版换了地方",
    withdrawn: "这一版已撤下",
    absent: "这一版暂时看不到",
  },
  place: { moved: "这里的文章改了日期或报纸", empty: "这里已没有文章" },
  leads: "原来的内容现在在：",
  listing: "这里列过的文章经过更正，现在列在别处，或者并到了前面的页。可以从这里找：",
  withdrawn: (id: string): string => `编者已把它从文库撤下。编号 ${id} 不会再给别的内容。`,
  absent: (id: string): string =>
    `编号 ${id} 的文件现在读不出来：可能有一行写错了，也可能刚被取走。文库的编者改好后，它会回到这里。`,
  nothing: "原来在这里的内容已经撤下。",
  /** `opening`: the printed words with which it began; may be empty. */
  stood: {
    article: (where: string, opening: string) =>
      `这里原来是${where}的一篇文章${opening === "" ? "" : `，开头是“${opening}”`}。`,
    page: (where: string) => `这里原来是${where}。`,
  },
  near: "可以接着看：",
};
