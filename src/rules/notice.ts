/** Notices, advertisements and captions: short matter set between the articles. */

export type WordRule = { name: string; pattern: RegExp };

/** Where to read more, whom to call, what comes next: the paper speaking to its readers. */
export const NOTICE_RULES: readonly WordRule[] = [
  { name: "scan code", pattern: /扫描?.{0,12}二维码|二维码.{0,10}扫描?|扫码(?:关注|下载|阅读)/ }, //  扫描二维码，更多报道
  { name: "app", pattern: /(?:客户端|APP)[^。]{0,14}$|^(?:更多|详见)[^。]*客户端/i }, //            详见某报客户端某频道
  {
    name: "more inside",
    pattern:
      /^[（(◆●▲]?(?:更多|详见|详情|下转|上接|转自|相关报道)[^。]{0,24}(?:版|页|报道|客户端|频道|详情)[^。]{0,10}[）)]?$/,
  }, // 更多新闻请见第3版
  {
    name: "see page",
    pattern:
      /[（(](?:详见|见|更多[^（）]*见)第?[A-D\d一二三四五六七八九十]{1,3}版[)）]|请?见(?:第|本报第)[一二三四五六七八九十A-D\d]{1,3}版$/,
  },
  {
    name: "index",
    pattern:
      /^(?:今日|本期|内页|要闻|新闻|版面)?(?:导读|导航|看点)$|^[^。]{5,40}[\s▶►→]+第?(?:[A-D]?\d{1,2}|[一二三四五六七八九十]{1,2})版$/,
  }, // 老旧小区改造启动 2版
  { name: "coming soon", pattern: /敬请期待|敬请关注|下期预告|^下期/ },
  {
    name: "hotline",
    pattern:
      /^[^。]{0,12}(?:热线|投稿邮箱|来稿|值守电话|新闻线索)[^。]{0,10}[\d０-９]{3,4}[-—－]?[\d０-９]{4,}|热线电话[:：]?\s*\d{3,}|(?:线索|新鲜事)[^。]{0,8}(?:热线|来电|请打|请告诉)/,
  },
  { name: "submit", pattern: /投稿邮箱|来稿请寄|来信请寄|^启事[:：]/ },
];

/** Paid or public announcements. */
export const AD_RULES: readonly WordRule[] = [
  { name: "lost paper", pattern: /^(?:遗失声明|声明|挂失)|(?:丢失|遗失).{2,40}(?:声明作废|作废)[。.]?/ },
  {
    name: "vacancy",
    pattern:
      /^(?:招聘|招工|招生|诚聘|急聘|招租|转让|出租|拍卖公告|公告|讣告|寻人启事)(?:启事|信息|广告|公告)?(?:$|[:：\s　])|(?:诚招|急需|招聘).{0,60}(?:待遇面议|月薪|食宿|面议)/,
  },
  {
    name: "call us",
    pattern: /(?:咨询|报名|联系|订购|预订)电话\s*[:：]?\s*\d|电话[:：]\s*[\d０]{3,}|地址[:：].{2,40}电话/,
  },
];

/** Words under or beside a picture. */
export const CAPTION_RULES: readonly WordRule[] = [
  { name: "shows", pattern: /^(?:图为|上图|下图|左图|右图|图[①②③④⑤一二三])/ }, //             图为工人在安装路灯。
  {
    name: "who stands where",
    pattern: /[（(](?:图?[左右中前后][一二三四]?|[前后]排[左右中][一二三四]?)[)）]/,
  }, // 王某（右一）在讲解。
  { name: "picture credit", pattern: /(?:摄|资料图片|供图)\s*[）)]?$|□[^。□]{2,8}报道$/ }, //                      □张三 摄
];

const CAPTION_LENGTH = 70;
const AD_LENGTH = 90;

/** Name of the rule by which a line is a notice, or `null`. A notice makes no report: one or two short clauses. */
export function noticeRule(text: string): string | null {
  if (text.length > 70) return null;
  return NOTICE_RULES.find(({ pattern }) => pattern.test(text))?.name ?? null;
}

/** Name of the rule by which a line is an advertisement, or `null`. A report may end with a telephone number: it runs longer. */
export const adRule = (text: string): string | null =>
  text.length > AD_LENGTH ? null : (AD_RULES.find(({ pattern }) => pattern.test(text))?.name ?? null);

/** Name of the rule by which a line is a caption, or `null`. Captions are short and of one sentence or two. */
export function captionRule(text: string): string | null {
  if (text.length > CAPTION_LENGTH || text.split("。").length > 3 || /。.*图为/.test(text)) return null;
  return CAPTION_RULES.find(({ pattern }) => pattern.test(text))?.name ?? null;
}
