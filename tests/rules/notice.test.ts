import { test } from "node:test";
import assert from "node:assert/strict";
import {
  AD_RULES,
  adRule,
  CAPTION_RULES,
  captionRule,
  NOTICE_RULES,
  noticeRule,
} from "../../src/rules/notice.ts";

const NOTICES: Record<string, string[]> = {
  "scan code": ["扫描二维码，看更多视频", "扫码关注"],
  app: ["精彩内容请看柳河日报客户端", "更多内容见柳河日报客户端"],
  "more inside": ["更多新闻请见第3版", "（下转第4版）", "详情见5版"],
  "see page": ["早市有新貌（见第3版）", "石榴树下的新课堂 请见第三版"],
  index: ["今日导读", "柳河镇改造农贸市场 二十户菜农进大棚 3版", "老渠放水 ▶ A04版"],
  "coming soon": ["敬请期待", "下期预告：村口的老槐树"],
  hotline: ["新闻热线：0533-1234567", "您有新鲜事请打热线", "热线电话 110", "热线电话：120"],
  submit: ["投稿邮箱：a@b.cn", "启事：征集老照片"],
};

const ADS: Record<string, string[]> = {
  "lost paper": ["遗失声明：李某的渔船证不慎丢失，声明作废。", "青禾镇王某丢失农机证一本，声明作废"],
  vacancy: ["招聘启事", "诚招厨师两名，待遇面议", "公告"],
  "call us": ["报名电话：1234567", "地址：青禾镇柳河街3号 电话：1234567"],
};

const CAPTIONS: Record<string, string[]> = {
  shows: ["图为村民在渠边清理杂草。", "上图：清淤后的老渠"],
  "who stands where": ["放映员（左一）在调试机器。", "前来帮忙的邻居（后排右）"],
  "picture credit": ["孩子们在图书角看书。 叶知秋 摄", "老渠旧影（资料图片）", "□金小满 报道"],
};

test("every row fires, and decides, on its examples", () => {
  for (const [rules, ask, examples] of [
    [NOTICE_RULES, noticeRule, NOTICES],
    [AD_RULES, adRule, ADS],
    [CAPTION_RULES, captionRule, CAPTIONS],
  ] as const) {
    assert.deepEqual(
      rules.map(({ name }) => name),
      Object.keys(examples),
    );
    for (const [name, lines] of Object.entries(examples))
      for (const line of lines) assert.equal(ask(line), name, line);
  }
});

test("a sentence that speaks of codes, hotlines and pictures is body", () => {
  const body =
    "村里给每户门口贴上了二维码，谁家的垃圾分得好，一扫便知；遇上弄不明白的，还可以打镇里的热线电话问一问，有人专门解答，这样一来大家都愿意照着做了。";
  assert.equal(noticeRule(body), null);
  assert.equal(captionRule(body), null);
  for (const line of ["早市搬进新大棚", "今天的早市很热闹。", ""]) {
    assert.equal(noticeRule(line), null, line);
    assert.equal(adRule(line), null, line);
    assert.equal(captionRule(line), null, line);
  }
});

test("a caption has no story before it", () => {
  assert.equal(captionRule("早市开张了，来的人很多。图为早市一角。"), null);
  assert.equal(captionRule("图为早市。菜很新鲜。人很多。天很好。"), null);
});
