/** In Chinese: the front page. */

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

/** Leads to what stands before and after a thing. */
export const neighbours = {
  article: { around: "前后篇", previous: "上一篇", next: "下一篇" },
  issue: { around: "前后期", previous: "上一期", next: "下一期" },
  page: { around: "前后版", previous: "上一版", next: "下一版" },
  day: { around: "前后个有报的日子", previous: "上一个有报的日子", next: "下一个有报的日子" },
  month: { around: "前后个有报的月份", previous: "上一个有报的月份", next: "下一个有报的月份" },
  year: { around: "前后个有报的年份", previous: "上一个有报的年份", next: "下一个有报的年份" },
};
