import assert from "node:assert/strict";
import { test } from "node:test";
import type { LineSpan } from "../../../src/archive/difference.ts";
import type { Article, Correction } from "../../../src/archiveTypes.ts";
import { correctedPlaces } from "../../../src/site/article/corrected.ts";
import { WORDS } from "../../../src/words/words.ts";
import { archiveOf, type ArticleText } from "../samples.ts";

const ID = "lzcb-20200528-a05-01";
const words = WORDS["zh-Hans"];
const read = (front: Partial<ArticleText[0]>, body: string): Article =>
  archiveOf([[{ id: ID, title: "渠水进村", ...front }, body]]).articles[0]!;

const marked = (spans: LineSpan[]): string =>
  spans.map(({ text, changed }) => (changed ? `[${text}]` : text)).join("");

/** Each place in a row: `主题：渠水[近]村→渠水[进]村`. */
const places = (before: Article, now: Article): string[] =>
  correctedPlaces(
    { article: { ...now, correction: { by: "parse", front: before.front, body: before.body } } },
    words,
  )!.places.map(({ name, was, now: is }) => `${name}：${marked(was)}→${marked(is)}`);

test("headline parts, byline and text are compared character by character, facts as a whole", () => {
  const author = { role: "记者", name: "孙根峰", org: "水利局" };
  const before = read(
    { title: "渠水近村", kicker: "春灌", city: "淄博市", topics: ["教育"], authors: [author] },
    "三月十五曰讯，渠水进了村。\n\n## 开闸",
  );
  const now = read(
    {
      series: "乡村",
      date: "2020-05-27",
      page: "A05",
      kind: "brief",
      city: "滨州市",
      districts: ["无棣县"],
      authors: [{ ...author, name: "孙银峰" }],
    },
    "三月十五日讯，渠水进了村。\n\n开闸\n\n> 图为渠首",
  );
  assert.deepEqual(places(before, now), [
    "栏目：→[乡村]",
    "引题：[春灌]→",
    "主题：渠水[近]村→渠水[进]村",
    "署名：记者 孙[根]峰（水利局）→记者 孙[银]峰（水利局）",
    "日期：[2020年5月28日]→[2020年5月27日]",
    "版面：[版次未详]→[第A05版]",
    "体裁：[报道]→[简讯]",
    "地点：[淄博市]→[滨州市 无棣县]",
    "专题：[教育]→",
    "正文：三月十五[曰]讯，渠水进了村。¶[［小标题］]开闸→三月十五[日]讯，渠水进了村。¶开闸[¶［图］图为渠首]",
  ]);
});

test("paragraphs that were joined or divided differ by their end alone", () => {
  const [one, two] = ["渠水进了村。", "田里浇上了水。"];
  assert.deepEqual(places(read({}, `${one}\n\n${two}`), read({}, one + two)), [
    "正文：渠水进了村。[¶]田里浇上了水。→渠水进了村。田里浇上了水。",
  ]);
});

test("how much is known is said; of an article that is as it was written, nothing", () => {
  const said = (correction: Correction): unknown =>
    correctedPlaces({ article: { ...read({}, "文"), correction } }, words);
  const plain = { words: words.article.corrected.print, places: [] };
  assert.deepEqual(said({ by: "print", text: "丈" }), plain);
  assert.deepEqual(said({ by: "nothing" }), { ...plain, words: words.article.corrected.nothing });
  assert.equal(correctedPlaces({ article: read({}, "文") }, words), null);
});

test("control characters are shown as their pictures", () => {
  const now = read({}, "水");
  const before = { ...now, body: "\u0007", front: { ...now.front, title: "\u0008" } };
  assert.deepEqual(places(before, now), ["主题：[␈]→[渠水进村]", "正文：[␇]→[水]"]);
});
