/** In Chinese: what is kept and set on the device. */

/** The page from which years are kept on the reader's device. */
export const offlineRoom = {
  title: "离线阅读",
  description: (title: string) => `把${title}的全文和索引存到自己的设备上，没有网络也能检索和阅读。`,
  standfirst:
    "选好年份，存到这台设备上：没有网络也能检索全文、阅读文章。只存在这台设备的浏览器里，随时可以删除。",
  what: "离线保存",
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
