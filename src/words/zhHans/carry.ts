/** In Chinese: what can be carried away. */

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
