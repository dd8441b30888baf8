import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { kindWeights } from "../../src/lexicon/learned.ts";
import { kindOf } from "../../src/rules/kind.ts";
import { KIND_CUES, type KindSigns } from "../../src/rules/kindCues.ts";
import { KINDS, type Author, type Kind } from "../../src/types.ts";
import { anySigns, signs } from "./kindSigns.ts";

const by = (role: string, name = "许青禾"): Author => ({ role, name });

const REPORT = [
  "本报讯（记者 许青禾）5月3日，青禾镇的早市搬进新大棚。记者看到，二百多个摊位已经租出，菜农们天不亮就摆上了黄瓜。",
  "据介绍，新大棚投资三百二十万元，占地十二亩，可以容纳三百户商贩。镇里还添了公平秤，配了八名保洁员。",
  "“从前一下雨就没法出摊，如今刮风下雨都不怕。”摊主石晓岚告诉记者，一个月下来收入多了两成。",
  "青禾镇有关负责人介绍说，停车场预计10月底完工，届时附近三个村的居民都能用上。",
];

const COMMENT = [
  "办实事，不妨从门口的路灯说起。灯亮不亮，群众看得见；话实不实，日子会作答。其实，写在墙上容易，落到地上难。",
  "有的地方往往重形式、轻效果，牌子换了一茬又一茬，路灯依然不亮。这样的做法，切忌再有。说到底，心思应当放在事上。",
  "试想，若人人都多走几步、多问几句，何愁办不好？这才是值得提倡的作风。",
];

const LETTER = [
  "编辑同志：我是青禾街道的居民，我家门口的路灯坏了两个月，我下班回家总要摸黑。",
  "我多次找物业反映，都没有结果。盼早日修好，让我们走上亮堂的路。",
];

const TALK = [
  "记者：图书角是怎么办起来的？",
  "冯知远：先是几家人把旧书凑到一起，后来学校也送来了一百多册，就在我家门口支起了架子。",
  "记者：书够看吗？",
  "冯知远：画册最抢手，我们每个月都到县城换一批。",
  "记者：下一步怎么打算？",
  "冯知远：我想把那间仓房腾出来，放上桌椅，让孩子们坐着看。",
];

const MEMORY = [
  "外婆家的院子里有一棵石榴树。小时候，我总爱爬到树杈上，看炊烟慢慢散开，听外婆在灶前喊我的小名。",
  "那年秋天，父亲把我送到县城念书，外婆追出来，往我兜里塞了两个石榴。我走出很远，回头，她还站在树下。",
  "如今老家的院子空了，我常常梦见那棵树，梦见外婆坐在树影里，一粒一粒剥着石榴，像是数着走远的日子。",
];

/** Articles of which any reader says at once what they are. */
const CLEAR: Readonly<Record<Kind, readonly Partial<KindSigns>[]>> = {
  report: [
    {
      title: "早市搬进新大棚",
      paragraphs: REPORT,
      authors: [by("记者")],
      captions: ["大棚里的早市。"],
      crossheads: 2,
    },
    { title: "早市搬进新大棚", paragraphs: REPORT, authors: [by("记者"), by("通讯员", "云帆")] },
  ],
  photo: [
    { title: "渠边插秧忙", paragraphs: ["5月3日，在柳河镇的渠边，村民忙着插秧。"], authors: [by("摄影")] },
    {
      title: "石榴花开",
      paragraphs: ["图为学生们在操场边栽种石榴树。 叶知秋 摄"],
      authors: [by("摄影", "叶知秋")],
    },
    { series: "镜头", paragraphs: ["6月1日，在柳河村的田头，孩子们放风筝。"], authors: [by("摄影")] },
  ],
  brief: [
    {
      title: "柳河镇添三条夜班车",
      paragraphs: [
        "本报讯 柳河镇近日新开三条夜班公交，末班车推迟到晚上十点，沿途设站二十六处，方便下夜班的工人回家。",
      ],
    },
    {
      title: "青禾镇早市延时",
      paragraphs: [
        "本报讯 昨日起，青禾镇早市延长两个小时，共有二百三十个摊位开张，附近三个村的农户可以免费进场卖菜。",
      ],
    },
  ],
  commentary: [
    { series: "柳河时评", title: "办实事莫只挂在墙上", paragraphs: COMMENT, authors: [by("评论员", "林一")] },
    { series: "柳河时评", title: "办实事莫只挂在墙上", paragraphs: COMMENT, authors: [by("作者", "林一")] },
    {
      titled: false,
      paragraphs: ["编后：修灯是小事，却往往最见作风。群众的小事，其实就是大事，不妨多想一想。"],
    },
  ],
  letter: [
    { series: "读者来信", title: "盼修好路灯", paragraphs: LETTER, authors: [by("读者", "云帆")] },
    { title: "盼修好路灯", paragraphs: LETTER, authors: [by("读者", "云帆")] },
  ],
  interview: [
    { series: "对话", title: "把图书角办到田埂上", paragraphs: TALK, authors: [by("记者")] },
    { title: "把图书角办到田埂上", paragraphs: TALK, authors: [by("记者")] },
  ],
  notice: [
    {
      series: "便民信息台",
      titled: false,
      paragraphs: [
        "温馨提示：明日8时至17时，柳河路、青禾路一带因检修管道停水，请沿线居民和商户提前储水；储水宜用带盖的桶，每两天换一次，放在阴凉处。",
        "恢复供水时如有浑浊，请先放水三分钟再用；水表井内不要堆放杂物，外出时请关好阀门；如有疑问，可拨打服务电话8123456。",
      ],
    },
  ],
  literature: [
    { series: "副刊", title: "外婆的石榴树", paragraphs: MEMORY, authors: [by("作者")] },
    { title: "外婆的石榴树", paragraphs: MEMORY, authors: [by("作者")] },
    {
      series: "诗歌",
      title: "渠边",
      paragraphs: ["我听见水", "从石头里醒来", "一盏灯", "挂在柳梢", "像母亲的手", "把夜轻轻推开"],
      authors: [by("作者")],
    },
  ],
  correction: [{ title: "更正", paragraphs: REPORT }, { title: "勘误两则" }, { title: "致歉声明" }],
};

for (const [kind, examples] of Object.entries(CLEAR))
  test(`clearly of the kind: ${kind}`, () => {
    for (const example of examples) assert.equal(kindOf(signs(example)), kind, example.title);
  });

test("only a headline that opens with it is a correction's", () => {
  assert.notEqual(
    kindOf(signs({ title: "早市错账当场更正", paragraphs: REPORT, authors: [by("记者")] })),
    "correction",
  );
});

test("every kind but a correction was learned, with a weight for every cue and for nothing else", () => {
  assert.deepEqual(
    Object.keys(kindWeights).toSorted(),
    KINDS.filter((kind) => kind !== "correction").toSorted(),
  );
  for (const [kind, weights] of Object.entries(kindWeights))
    assert.deepEqual(
      Object.keys(weights),
      KIND_CUES.map(({ name }) => name),
      kind,
    );
});

test("any article is of a listed kind, and always of the same", () => {
  fc.assert(
    fc.property(anySigns, (each) => {
      const kind = kindOf(each);
      assert.ok(KINDS.includes(kind));
      assert.equal(kindOf(each), kind);
    }),
    { numRuns: 300 },
  );
});

test("a column that holds nothing but comment says so outright", () => {
  const short = ["晚稻就要灌浆，渠水不能断。各社都要把守闸的人排好班，一天也不要耽误。"];
  for (const series of ["社论", "短评", "【小言论】"])
    assert.equal(kindOf(signs({ series, title: "守好每一道闸", paragraphs: short })), "commentary", series);
  assert.notEqual(
    kindOf(signs({ series: "柳河论坛", title: "早市搬进新大棚", paragraphs: REPORT, authors: [by("记者")] })),
    "commentary",
  );
  assert.notEqual(
    kindOf(signs({ series: "社论选登会", title: "守好每一道闸", paragraphs: REPORT })),
    "commentary",
  );
});
