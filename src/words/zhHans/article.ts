/** In Chinese: an article. */

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

/** What every page's own script says. */
export const copying = {
  copy: "复制",
  copied: "已复制",
  failed: "没能复制，文字已选中",
};
