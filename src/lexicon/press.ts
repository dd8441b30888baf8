/** Words of the press: roles in bylines, what stands before and after them. */

/** Roles, longer ones first, so that 见习记者 is not read as 记者. */
export const ROLES = [
  "见习记者", "实习记者", "特约记者", "摄影记者", "特派记者", "特约通讯员", "特约评论员", "评论员", "记者", "通讯员",
  "实习生", "摄影师", "摄影", "撰稿人", "作者", "读者",
] as const; // prettier-ignore

/** What may stand before a role and says nothing about it: 本报首席全媒体记者. */
export const ROLE_PREFIX = "(?:本报|本刊|全媒体|融媒体|融媒|新媒体|首席|签约|一线|驻站|专职)";

/** An organisation printed before a role: 大众新闻记者, 大众报业记者, 聊城日报记者. */
export const ROLE_ORG =
  "(?:YMG|[\\p{Script=Han}A-Z]{2,8}?(?:新闻|报业|日报|晚报|晨报|日报社|晚报社|社|网|客户端|电视台|传媒|中心))";

/** Words that close a byline. */
export const BYLINE_CLOSERS =
  "(?:综合整理|摄影报道|整理|报道|撰文|撰稿|供稿|供图|采写|文并摄|文/图|图/文|图文|文|摄|图|编写)";

/** Marks that open a byline. */
export const BYLINE_MARKS = "[□■●◎▲◆△◇○☆★]";
