import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { mayShow } from "../../src/lexicon/marks.ts";
import { MARK_RULES, markRule, pointIsStop, widenMarks } from "../../src/rules/wideMarks.ts";
import { wildText } from "../propertyText.ts";

/** Printed text and how it is shown; the same twice where nothing changes. */
const CASES: readonly (readonly [printed: string, shown: string])[] = [
  ["水位下降,渠水回流;放水了!谁说的?他说:", "水位下降，渠水回流；放水了！谁说的？他说："],
  ["共1,234人,上午10:30开始", "共1,234人，上午10:30开始"],
  ["比例2:1,增长3.5%,比去年好", "比例2:1，增长3.5%，比去年好"],
  ["比分3 : 2,主队胜", "比分3 : 2，主队胜"],
  ["分别增长3%,5%", "分别增长3%，5%"],
  ["用上了AI,种地更省心", "用上了AI，种地更省心"],
  ["都用上了AI!", "都用上了AI！"],
  ["他写下Good morning!", "他写下Good morning!"],
  ['他说"Hello, world!"就走了', '他说"Hello, world!"就走了'],
  ['"满意率达到98%!"他说', '"满意率达到98%！"他说'],
  ["《规范》(GB 43854)标准", "《规范》（GB 43854）标准"],
  ["方案(A)通过", "方案（A）通过"],
  ["(一)先把水引过来", "（一）先把水引过来"],
  ["（见上图)所示", "（见上图）所示"],
  ['(简称"夜校', '（简称"夜校'],
  ['夜校"),后来', '夜校"），后来'],
  ["1)先登记", "1)先登记"],
  ["电话(0533)1234567", "电话(0533)1234567"],
  ["函数f(x)的值", "函数f(x)的值"],
  ["太好了!!!真的?!", "太好了！！！真的？！"],
  ["见http://a.cn/x?id=1,2:后来", "见http://a.cn/x?id=1,2：后来"],
  ["写信到bianji@example.com,或上www.example.com。", "写信到bianji@example.com，或上www.example.com。"],
  ["｢早市｣､很好｡", "「早市」、很好。"],
  ["Yes, it is (really)!", "Yes, it is (really)!"],
  ["增长3%,5,主队", "增长3%，5，主队"],
  ["3a,5", "3a,5"],
  ["(0533) 1234567打电话", "(0533) 1234567打电话"],
  ["柳河(0533)站", "柳河（0533）站"],
  ["打(0533)12号", "打（0533）12号"],
  ["A)先登记", "A)先登记"],
  ["  12)先登记", "  12)先登记"],
  ["123)先登记", "123）先登记"],
  ["先登记1)后交钱", "先登记1）后交钱"],
  ["iPhone(Pro)版", "iPhone(Pro)版"],
  ["iPhone(渠水)版", "iPhone（渠水）版"],
  ["iPhone (Pro)版", "iPhone （Pro）版"],
  ["a(b)c和渠水", "a(b)c和渠水"],
  ["a（b)c和渠水", "a（b）c和渠水"],
  ["a(b）c和渠水", "a（b）c和渠水"],
  ["渠水(b)", "渠水（b）"],
  ["(b)渠水", "（b）渠水"],
  ["渠水,(b),渠水", "渠水，（b），渠水"],
  ["a,(b),a渠水", "a,(b),a渠水"],
  ["a渠水,b)c", "a渠水，b)c"],
];

test("full width beside Chinese; numbers, Latin text and addresses as printed", () => {
  for (const [printed, shown] of CASES) assert.equal(widenMarks(printed, false), shown);
});

test("every rule decides some mark, and has a name of its own", () => {
  const names = MARK_RULES.map(({ name }) => name);
  assert.ok(!names.includes(""));
  assert.equal(new Set(names).size, names.length);
  const deciding = new Set(
    CASES.flatMap(([printed]) =>
      Array.from(printed.matchAll(/[,;:?!]/g), ({ index }) => markRule(printed, index)?.name),
    ),
  );
  assert.deepEqual(
    names.filter((name) => !deciding.has(name)),
    [],
  );
});

test("points are stops behind Chinese, not in numbers, lists, names of files or dots", () => {
  assert.equal(
    widenMarks('一.水清了.渠长2.5里,见a.txt和www.a.cn.老郑说"好."后来...', true),
    '一.水清了。渠长2.5里，见a.txt和www.a.cn.老郑说"好。"后来...',
  );
});

test("a page's points are its stops where most of its lines end in one", () => {
  const line = (end: string): string => `末班车的时间定在晚上八点半,比原来推迟了一个小时${end}`;
  assert.equal(pointIsStop([line("."), line('."'), line("。")]), true);
  assert.equal(pointIsStop([line("."), line("。")]), false);
  assert.equal(pointIsStop([line("．"), line("2.")]), false);
  assert.equal(pointIsStop([line("."), line("．”）"), line("。”")]), true);
  assert.equal(pointIsStop([line("."), line("."), line("。"), line("。”）")]), false);
  assert.equal(pointIsStop([line("."), line(".")]), true);
  assert.equal(pointIsStop([line("."), line(".了")]), false);
  assert.equal(pointIsStop([line("."), "走基层.看春耕."]), false, "a short line");
  assert.equal(pointIsStop([line("."), line(".").slice(-20)]), true);
  assert.equal(pointIsStop([line("."), line("."), line("。了"), line("。了")]), true);
});

test("the table of substitutions is the only difference; nothing changes a second time", () => {
  fc.assert(
    fc.property(wildText, fc.boolean(), (text, points) => {
      const shown = widenMarks(text, points);
      assert.equal(shown.length, text.length);
      for (let at = 0; at < text.length; at++) assert.ok(mayShow(text[at]!, shown[at]!));
      assert.equal(widenMarks(shown, points), shown);
    }),
    { numRuns: 2000 },
  );
});

test("an address is never changed, whatever stands around it", () => {
  const address = fc
    .webUrl({ withQueryParameters: true, withFragments: true })
    .filter((url) => /[a-z\d/]$/i.test(url));
  const chinese = fc.constantFrom("", "见", "（见", "，", "上网 ", '"');
  fc.assert(
    fc.property(
      chinese,
      address,
      fc.constantFrom("", ",后来", "。", ")就是", ";", " 一看", '"是'),
      (before, url, after) => {
        assert.ok(widenMarks(`老郑${before}${url}${after}看了`, true).includes(url));
      },
    ),
    { numRuns: 1000 },
  );
});
