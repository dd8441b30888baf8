/** In Chinese: cities, topics, papers and authors. */

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
