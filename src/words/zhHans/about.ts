/** In Chinese: what the archive is. */

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
