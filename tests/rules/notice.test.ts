import { test } from "node:test";
import assert from "node:assert/strict";
import {
  AD_RULES,
  adRule,
  CAPTION_RULES,
  captionRule,
  NOTICE_RULES,
  noticeRule,
  type WordRule,
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

/** Of each row, lines in which a reader sees what it is named for, and lines of which he would say: not that. */
const check = (
  rules: readonly WordRule[],
  examples: Readonly<Record<string, { yes: readonly string[]; no: readonly string[] }>>,
): void => {
  assert.deepEqual(
    Object.keys(examples),
    rules.map(({ name }) => name),
  );
  for (const { name, pattern } of rules) {
    for (const line of examples[name]!.yes) assert.ok(pattern.test(line), `${name}: ${line}`);
    for (const line of examples[name]!.no) assert.ok(!pattern.test(line), `not ${name}: ${line}`);
  }
};

const FAR = "渠".repeat(41);

test("a notice tells where to read more, whom to call and what comes next, in so many words", () =>
  check(NOTICE_RULES, {
    "scan code": {
      yes: [
        "扫二维码",
        "扫描渠首的二维码",
        "扫一扫下面二维码",
        "二维码请扫",
        "二维码，用手机扫描",
        "扫码下载",
        "扫码阅读",
      ],
      no: ["二维码", `扫${FAR}二维码`, `二维码${FAR}扫`, "扫码"],
    },
    app: {
      yes: [
        "请看客户端",
        "请看App渠水频道",
        "更多渠水见客户端首页渠水频道及其他各个频道栏目",
        "详见客户端。渠水清了，麦田绿了，人笑了",
      ],
      no: [`客户端${FAR}`, "客户端。渠水", "渠水更多，见客户端。渠水清了", "更多渠水。客户端。渠水清了"],
    },
    "more inside": {
      yes: [
        ...Array.from("（(◆●▲", (mark) => `${mark}更多新闻见3版`),
        ...["详见", "详情", "下转", "上接", "转自", "相关报道"].map((word) => `${word}渠水3版`),
        ...["版", "页", "报道", "客户端", "频道", "详情"].map((word) => `更多渠水${word}`),
        "（下转第4版)",
        "更多新闻见3版渠水专栏",
      ],
      no: ["渠水更多，见3版", `更多${FAR}3版`, `更多新闻3版${FAR}`, "更多。3版", "更多3版。渠水", "更多渠水"],
    },
    "see page": {
      yes: ["（见3版）", "(详见A2版)", "（更多渠水见第十二版）", "渠水请见第三版", "渠水见本报第12版"],
      no: [
        "（渠水3版）",
        "（更多（渠）见3版",
        "见第三版渠水",
        "渠水请见三版",
        "（见1234版）",
        "请见第1234版",
      ],
    },
    index: {
      yes: [
        ...["今日", "本期", "内页", "要闻", "新闻", "版面", ""].map((word) => `${word}导读`),
        "今日导航",
        "本期看点",
        "老渠放水了 3版",
        "老渠放水了　第三版",
        "老渠放水了→A12版",
        "老渠放水了 ▶► 第十二版",
      ],
      no: [
        "渠水导读",
        "导读渠水",
        "老渠 3版",
        "老渠放水了3版",
        "老渠放水了 3版渠水",
        "老渠。放水了 3版",
        `${FAR} 3版`,
        "老渠放水了 123版",
      ],
    },
    "coming soon": {
      yes: ["渠水敬请期待", "敬请关注渠水", "下期预告", "下期渠水"],
      no: ["渠水下期", "期待渠水"],
    },
    hotline: {
      yes: [
        ...["热线", "投稿邮箱", "来稿", "值守电话", "新闻线索"].map((word) => `柳河${word}：0533-1234567`),
        "热线 053－1234",
        "热线05331234",
        "热线０５３３—１２３４",
        "柳河镇水利局开闸放水期间咨询问题可打热线电话: 110",
        ...["热线", "来电", "请打", "请告诉"].map((word) => `有线索可${word}`),
        "新鲜事请告诉我们",
      ],
      no: [
        `${FAR}热线：0533-1234567`,
        "热线渠水",
        `热线${FAR}0533-1234567`,
        "热线。0533-1234567",
        "热线110",
        "线索。请打",
        `线索${FAR}请打`,
      ],
    },
    submit: {
      yes: ["来稿请寄柳河", "来信请寄柳河", "我们的投稿邮箱", "启事: 渠水"],
      no: ["渠水启事：", "启事渠水", "来稿"],
    },
  }));

test("an advertisement declares a loss, seeks or offers, and says where to call", () =>
  check(AD_RULES, {
    "lost paper": {
      yes: ["声明：渠水", "挂失", "丢失船证一本作废", "遗失船证一本，声明作废。"],
      no: ["渠水声明", "渠水挂失", "丢失作废", `丢失${FAR}作废`, "声音"],
    },
    vacancy: {
      yes: [
        ..."招聘 招工 招生 诚聘 急聘 招租 转让 出租 拍卖公告 公告 讣告 寻人启事".split(" "),
        "招聘启事",
        "招生信息：",
        "出租广告 渠边",
        "转让公告　渠边",
        "招聘:厨师",
        ...["待遇面议", "月薪", "食宿", "面议"].map((word) => `渠边急需厨师${word}`),
        "渠边招聘厨师，月薪三百",
      ],
      no: ["渠边招聘", "招聘厨师", "招聘启事渠边", "月薪", `急需${"渠".repeat(61)}月薪`],
    },
    "call us": {
      yes: [
        ...["咨询", "报名", "联系", "订购", "预订"].map((word) => `${word}电话1`),
        "报名电话  ：  1",
        "报名电话:1",
        "电话：110",
        "电话:  110",
        "地址：渠边三号，电话",
        "地址:渠边三号电话",
      ],
      no: [
        "电话1",
        "报名电话渠1",
        "报名电话：渠",
        "电话：11",
        "电话110",
        "地址渠边三号电话",
        "地址：渠电话",
        `地址：${FAR}电话`,
      ],
    },
  }));

test("a caption says what is shown, who stands where, and who took the picture", () =>
  check(CAPTION_RULES, {
    shows: {
      yes: [
        "图为渠首",
        "上图渠首",
        "下图渠首",
        "左图渠首",
        "右图渠首",
        ...Array.from("①②③④⑤一二三", (sign) => `图${sign}渠首`),
      ],
      no: ["渠首，图为闸门", "渠首上图", "图书", "图四"],
    },
    "who stands where": {
      yes: [
        "云帆（左）",
        "云帆(右一)",
        "云帆（图中）",
        "云帆（前二）",
        "云帆（前排左）",
        "云帆（后排中三）",
        "云帆（后)",
      ],
      no: ["云帆左", "（左五）", "（前排）", "（左", "左）", "（左边）", "（前排左五）"],
    },
    "picture credit": {
      yes: ["云帆 摄", "（云帆摄）", "(云帆摄 )", "资料图片", "村委会供图", "□云帆报道", "□云帆 林一 报道"],
      no: [
        "摄于渠首",
        "资料图片里的渠",
        "□报道",
        "□云帆报道渠首",
        "□云。帆报道",
        "□渠首的几位老通讯员报道",
        "云帆摄渠",
      ],
    },
  }));

test("notices and captions are of up to seventy characters, advertisements of up to ninety", () => {
  const long = (rule: (text: string) => string | null, end: string): (string | null)[] =>
    [70, 71, 90, 91].map((length) => rule(end.padStart(length, "渠")));
  assert.deepEqual(long(noticeRule, "敬请期待"), ["coming soon", null, null, null]);
  assert.deepEqual(long(captionRule, "云帆 摄"), ["picture credit", null, null, null]);
  assert.deepEqual(long(adRule, "电话：110"), ["call us", "call us", "call us", null]);
});

test("a caption is of one sentence or two, none of them before 图为", () => {
  assert.equal(captionRule("图为早市。菜很新鲜。"), "shows");
  assert.equal(captionRule("图为早市。菜很新鲜。人很多"), "shows");
  assert.equal(captionRule("图为早市。菜很新鲜。人很多。"), null);
  assert.equal(captionRule("图①早市。图为菜农。"), null);
  assert.equal(captionRule("图①早市。两图为菜农和渠首。"), null);
});
