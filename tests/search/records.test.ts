import { test } from "node:test";
import assert from "node:assert/strict";
import { BREAK } from "../../src/search/fold.ts";
import { searchedText } from "../../src/search/card.ts";
import { articleCard, articleFacts } from "../../src/search/records.ts";
import { article } from "./smallArchive.ts";

test("every part of an article is searched, headline parts first, with a break between any two", () => {
  const authors = [{ role: "记者", name: "孙银峰", org: "水利局" }];
  const whole = article(
    { series: "栏", kicker: "引", title: "主", subtitle: "副", authors },
    "## 小\n\n正\\.［原文缺］文\n\n> 图\n",
  );
  const { text, headed } = searchedText(articleCard(whole));
  assert.equal(text, ["主", "栏", "引", "副", "水利局", "孙银峰", "小", "正.", "文", "图"].join(BREAK));
  assert.equal(text.slice(0, headed), ["主", "栏", "引", "副"].join(BREAK));
});

test("an article that print left unplaced and untitled", () => {
  const bare = article({}, "编余小议：一块黑板，几行粉笔字，看起来是小事一桩，却把浇地的先后摆到了明处。");
  const card = articleCard(bare);
  assert.equal(card.title, "编余小议：一块黑板，几行粉笔字，看起…");
  const { text, headed } = searchedText(card);
  assert.equal(text.match(/黑板/g)?.length, 1, "its first words are not searched twice");
  assert.equal(headed, 0);
  assert.deepEqual(
    [card.untitled, card.paper, card.page, card.city, card.beside, card.names],
    [true, "报名未详", null, null, [], []],
  );
  assert.equal(articleCard(article({}, "\n")).title, "（没有正文）");
});

test("a card says the headline, what stands beside it, the names, and whether its date is an estimate", () => {
  const authors = [
    { role: "记者", name: "孙银峰", org: "水利局" },
    { role: "通讯员", name: "许青禾" },
  ];
  const card = articleCard(
    article(
      {
        title: "主",
        series: "栏",
        subtitle: "副",
        authors,
        paper: "海岱样报",
        page: "01",
        dateBasis: "estimated",
      },
      "正文\n\n又一段",
    ),
  );
  assert.deepEqual(card, {
    id: "hdyb-19880317-01-01",
    title: "主",
    untitled: false,
    date: "1988-03-17",
    about: true,
    paper: "海岱样报",
    page: "01",
    city: null,
    districts: [],
    topics: ["农业与乡村"],
    kind: "report",
    beside: ["栏", "副"],
    names: ["水利局", "孙银峰", "许青禾"],
    body: ["正文", "又一段"],
    before: null,
  });
});

test("what a person corrected is searched behind its part, and a headline that was is a headline", () => {
  const before = article({ title: "王", subtitle: "副" }, "正夂");
  const corrected = article({ title: "主", subtitle: "副" }, "正文");
  const card = articleCard({
    ...corrected,
    correction: { by: "parse", front: before.front, body: before.body },
  });
  assert.deepEqual(card.before, { head: ["王"], rest: ["正夂"] });
  const { text, headed } = searchedText(card);
  assert.equal(text, ["主", "副", "王", "正文", "正夂"].join(BREAK));
  assert.equal(text.slice(0, headed), ["主", "副", "王"].join(BREAK));
});

test("facts: a district goes with its city, a name counts once, an estimated paper is none", () => {
  const authors = [
    { role: "记者", name: "孙银峰" },
    { role: "摄影", name: "孙银峰" },
  ];
  const facts = articleFacts(
    article(
      { city: "济南市", districts: ["市中区"], authors, paper: "海岱样报", paperBasis: "estimated" },
      "正文",
    ),
  );
  assert.deepEqual(facts, {
    date: "1988-03-17",
    paper: "报名未详",
    city: "济南市",
    districts: ["市中区"],
    topics: ["农业与乡村"],
    kind: "report",
    authors: ["孙银峰"],
  });
  const { city, districts, authors: nobody } = articleFacts(article({}, "正文"));
  assert.deepEqual([city, districts, nobody], ["地点未详", [], []]);
});
