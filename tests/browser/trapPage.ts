/** What a page may hold that a web page could take for its own. */
export const TRAPS = [
  "<script>window.ran = true</script>",
  "<img src=x onerror=alert(1)>",
  "{{ 7 * 7 }}{% raw %}",
  "</script></title>",
  "&lt;b&gt; &amp;",
  "**星号** _线_ `引号` [链接](javascript:alert(1))",
  "# 井号 > 大于号 1. 数字",
];

const BEFORE = [
  "排字工人先排出",
  "记者看见排字工人又排出",
  "原稿第三行写着",
  "接下来的记号是",
  "老排字工人指着",
  "原稿上还有",
  "最后一行记号是",
];
const AFTER = [
  "，和原稿一个字符也不差。",
  "这一行记号，照着原稿印了出来。",
  "，排字工人照样排了，谁也不许改动记号。",
  "，报社的排字工人说，原稿怎样就怎样印。",
  "说，这一行记号他排了两遍才和原稿一样。",
  "，排字工人把这几个记号也照样印出来。",
  "，印出来应当和原稿一样，排字工人才肯收工。",
];

/** As text of a printed page: each between words of a story. */
export const TRAP_PAGE = `记号都要照样印出来<b>&amp;{{title}}

□记者 周航 报道

本报淄博5月11日讯 下面每一行都应当照印出来，一个字符也不少，请排字工人留意。

${TRAPS.map((trap, i) => `${BEFORE[i]}${trap}${AFTER[i]}`).join("\n\n")}
`;
