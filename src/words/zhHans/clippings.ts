/** In Chinese: clippings. */

/** The page of the reader's clippings. */
export const clippingsRoom = {
  title: "剪报",
  description: (title: string) => `自己从${title}剪下的文章，分夹存放，写备注，导出和分享。`,
  standfirst: "只存在这台设备的这个浏览器里，别人看不到；清除浏览数据会一起清掉，要紧的请导出备份。",
};

/* ---- what the scripts in the browser say ---- */

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
