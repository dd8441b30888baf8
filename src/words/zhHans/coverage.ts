/** In Chinese: what is held. */

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
