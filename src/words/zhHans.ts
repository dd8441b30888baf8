/**
 * The interface in Chinese, the site's first language: every word a reader may see that no page printed, by the room
 * it stands in. A sentence that holds a number or a name is a function of it. Another language is a file of the same
 * shape.
 */
import { KIND_WORDS } from "../lexicon/kindWords.ts";
import { aboutDate, dateWords, UNKNOWN_DATE_WORDS } from "../lexicon/placeholders.ts";

/** What stands on every page: its head, its foot, the way through the site. */
export const frame = {
  skip: "跳到正文",
};

/* ---- what the scripts in the browser say ---- */

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
  fromDevice: "没有网络：下面是存在这台设备上的文字，版面、资料和相关的链接要联网才有。",
};

/** The panel of reading settings; choices in the order in which they stand there. */
export const settingsPanel = {
  heading: "阅读设置",
  size: { legend: "字号", choices: ["小", "中", "大", "特大"], hint: "" },
  writing: { legend: "排版", choices: ["横排", "竖排"], hint: "竖排用于文章正文，从右往左读。" },
  characters: {
    legend: "文字",
    choices: ["原文", "繁體"],
    hint: "繁體由机器转换，只改变显示，会有错；引用请按原文。",
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
  made: "已新建，可以改名。",
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
