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
