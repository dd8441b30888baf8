/** In Chinese: an issue and its pages. */

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
