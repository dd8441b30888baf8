/** Words of the press: roles in bylines, what stands before and after them. */

/** Roles, longer ones first, so that 见习记者 is not read as 记者. */
export const ROLES = [
  "见习记者", "实习记者", "特约记者", "摄影记者", "特派记者", "特约通讯员", "特约评论员", "评论员", "记者", "通讯员",
  "实习生", "摄影师", "摄影", "特约撰稿人", "撰稿人", "作者", "读者",
] as const; // prettier-ignore

/** What may stand before a role and says nothing about it: 本报首席全媒体记者. */
export const ROLE_PREFIX = "(?:本报|本刊|全媒体|融媒体|融媒|新媒体|首席|签约|一线|驻站|专职)";

/** An organisation printed before a role: 大众新闻记者, 大众报业记者, 聊城日报记者. */
export const ROLE_ORG =
  "(?:YMG|[\\p{Script=Han}A-Z]{2,8}?(?:新闻|报业|日报|晚报|晨报|日报社|晚报社|社|网|客户端|电视台|传媒|中心))";

/** Words that close a byline. */
export const BYLINE_CLOSERS =
  "(?:图片由[\\p{Script=Han}]{2,10}提供|图片[\\p{Script=Han}]{0,6}供图|综合整理|摄影报道|整理|报道|撰文|撰稿|供稿|供图|采写|文并摄|文/图|图/文|图文|文|摄|图|编写)";

/** Marks that open a byline. */
export const BYLINE_MARKS = "[□■●◎▲◆△◇○☆★]";

/** Words that follow a role or a mark and are no names: 作者简介, 记者手记, □温馨提示. */
export const NON_NAMES: ReadonlySet<string> = new Set(
  "简介 手记 文摘 简讯 链接 提示 编后 编者 来信 观察 调查 感言 述评 司机 家属 代表 经理 解释 介绍 告诉 王牌 节目 安全 常识 高温 预警 温馨 时间 时讯 简报 快讯 通知 公告 关注 专访 访谈 视点 见闻 随笔 摘编 文选 来稿".split(
    " ",
  ),
);

/** Roles that a credit may print: those of `ROLES`, by which bylines are recognised, and rarer ones. */
export const CREDIT_ROLES: readonly string[] = [
  ...ROLES,
  "学生记者", "小记者", "校园记者", "特约作者", "指导老师", "指导教师", "代笔", "视频", "航拍", "制图", "插图", "主讲人", "报告员", "校医",
  "特约摄影", "主持人", "主诊嘉宾", "嘉宾", "律师", "执笔人",
]; // prettier-ignore

/** Words that say what somebody did, behind the name or before it, and the role of one who has no other. */
export const WORKS: Readonly<Record<string, string>> = {
  报道: "作者", 综合报道: "作者", 摄影报道: "摄影", 图文报道: "作者", 采写: "记者", 采访: "采访", 撰文: "记者", 文图: "记者", 图文: "记者",
  "文/图": "记者", "图/文": "记者", "文/摄": "记者", "文、图": "记者", 文并摄: "记者", 文: "记者",
  摄: "摄影", 摄影: "摄影", 图: "摄影", 供图: "供图", 整理: "整理", 综合整理: "整理", 编译: "编译", 撰稿: "作者", 供稿: "作者", 绘: "绘图", 编写: "作者",
  口述: "口述", 执笔: "执笔", 绘图: "绘图", 漫画: "漫画", 供图片: "供图", 图片: "摄影", 文字: "记者", 投稿: "作者",
  译: "译者", 试译: "译者", 翻译: "译者", 作: "作者", 原作: "作者", 著: "作者", 采录: "作者",
}; // prettier-ignore

/** Who made the page and is no author of what stands on it. */
export const STAFF_ROLES: readonly string[] = [
  "责任编辑", "本版编辑", "编辑", "责编", "美编", "校对", "审核", "终审", "版式", "组版", "制版", "策划", "统筹", "监制", "值班主任", "值班总编", "主编",
  "审读", "签发", "设计",
]; // prettier-ignore

/** Who told it, is named beside those who wrote it, and wrote none of it. */
export const SOURCES: readonly string[] = ["线人", "报料人", "爆料人", "受访者", "对话", "回答"];

/** Words that stand in credits where names stand, and name nobody. */
export const NO_PEOPLE: ReadonlySet<string> = new Set(
  "传真照片 本期值班 全体同学 全班同学 全家 敬礼 此致 参与 参与采写 散文 诗歌 小说 随笔 杂文 组诗 外一首 外二首 居民 单位 连载 方言 万元 成语 记者们 资料图片 网络图片 见上图 见下图 解答人 答问人 访谈人 受访人 游客 村民 市民 网友 主持 提问 手机 手机拍 本报综合 综合 集体 集体创作 社论 本报社论 乡政府 镇政府 县政府 视频截图 新闻链接 作者单位 本报讯 本报 记者 作者 读者 编辑 编者 供稿 供图 资料 资料图 资料片 资料照片 网络 图片 组图 来源 转载 据新华社 新华社 署名 佚名 本版 上图 下图 左图 右图 左一 右一 左二 右二 未完 待续 全文 完".split(
    " ",
  ),
);
