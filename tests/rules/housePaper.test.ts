import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { BYLINE_STYLES, ORGANISATIONS } from "../../src/lexicon/houseStyles.ts";
import type { Paper } from "../../src/lexicon/papers.ts";
import { CITIES } from "../../src/lexicon/places.ts";
import { housePaper, type HousePaper, type HouseSigns } from "../../src/rules/housePaper.ts";
import type { Neighbour } from "../../src/types.ts";
import { anyPage } from "../propertyText.ts";

/** Two papers of one city, one of another and one of none. */
const PAPERS: readonly Paper[] = [
  { name: "柳河晚报", code: "lhwb", city: "淄博市" },
  { name: "柳河日报", code: "lhrb", city: "淄博市" },
  { name: "青禾晨报", code: "qhcb", city: "成都市" },
  { name: "样本日报", code: "ybrb" },
];

const houseOf = (signs: Partial<HouseSigns>, papers = PAPERS): HousePaper | null =>
  housePaper({ bylines: [], openings: [], home: null, neighbours: [], ...signs }, papers);

const nameOf = (signs: Partial<HouseSigns>, papers = PAPERS): string | null =>
  houseOf(signs, papers)?.name ?? null;

const beside = (...papers: (string | null)[]): Neighbour[] =>
  papers.map((paper, i) => ({ file: `raw/box/${i + 1}.txt`, date: "2020-05-28", paper }));

test("a byline that names the organisation its reporter is of", () => {
  const bylines: Readonly<Record<string, string>> = {
    "□大众新闻记者 许青禾": "大众日报",
    "大众报业记者 许青禾 报道": "大众日报",
    "本报通讯员 云帆 大众日报记者 许青禾": "大众日报",
    "齐鲁壹点记者 许青禾": "齐鲁晚报",
    "□YMG记者 许青禾": "烟台日报",
    "观海新闻记者 许青禾": "青岛日报",
    "（爱济南记者 许青禾）": "济南日报",
  };
  for (const [byline, name] of Object.entries(bylines)) {
    const words = Object.keys(ORGANISATIONS).find((each) => byline.includes(each))!;
    assert.deepEqual(houseOf({ bylines: ["□云帆", byline] }), { name, because: [`${words}记者`] }, byline);
  }
  for (const words of Object.keys(ORGANISATIONS))
    assert.ok(
      Object.keys(bylines).some((byline) => byline.includes(`${words}记者`)),
      words,
    );
  for (const byline of ["大众新闻 许青禾", "记者 许青禾 大众新闻", "柳河新闻记者 许青禾"])
    assert.equal(nameOf({ bylines: [byline] }), null, byline);
});

test("the other files of its folder are all of one paper", () => {
  assert.deepEqual(houseOf({ neighbours: beside("柳河晚报", "柳河晚报") }), {
    name: "柳河晚报",
    because: ["raw/box/1.txt"],
  });
  assert.equal(nameOf({ neighbours: beside("青禾农民报") }), "青禾农民报");
  for (const papers of [[], [null], [null, "柳河晚报"], ["柳河晚报", null], ["柳河晚报", "柳河日报"]])
    assert.equal(nameOf({ neighbours: beside(...papers) }), null);
});

test("a dateline in which a listed paper calls itself by its name, or by the end of it in its own city", () => {
  for (const kind of ["晨报", "晚报", "日报", "早报", "商报", "时报", "都市报"]) {
    const own: Paper[] = [{ name: `青禾${kind}`, code: "x", city: "淄博市" }];
    for (const opening of [`${kind}讯 渠水清了。`, `${kind}淄博5月27日讯（记者 许青禾）渠水清了。`]) {
      assert.deepEqual(houseOf({ openings: [opening], home: "淄博市" }, own), {
        name: `青禾${kind}`,
        because: [kind],
      });
      assert.equal(nameOf({ openings: [opening], home: "成都市" }, own), null, opening);
      assert.equal(nameOf({ openings: [opening] }, own), null, opening);
    }
  }
  for (const name of ["柳河晚报", "柳河日报", "青禾晨报", "样本日报"])
    assert.deepEqual(houseOf({ openings: ["渠水清了。", `${name}五月三日电 渠水清了。`] }), {
      name,
      because: [name],
    });
  for (const opening of ["渠水清了，晚报讯。", "晚报上说，渠水清了。", "远山晚报讯 渠水清了。"])
    assert.equal(nameOf({ openings: [opening], home: "淄博市" }), null, opening);
});

test("the first listed of a city's papers of one kind", () => {
  const papers: Paper[] = [
    { name: "云帆晚报", code: "a", city: "淄博市" },
    { name: "望岳晚报", code: "b", city: "淄博市" },
  ];
  assert.equal(nameOf({ openings: ["晚报讯 渠水清了。"], home: "淄博市" }, papers), "云帆晚报");
  assert.equal(nameOf({ openings: ["晚报讯 渠水清了。"], home: "淄博市" }, papers.toReversed()), "望岳晚报");
});

/** For each style two bylines that are set in it. */
const SET: Readonly<Record<string, readonly [string, string]>> = {
  "□记者 …… 报道": ["□记者 许青禾 报道", "□ 本报记者 冯知远 通讯员 云帆 报道 "],
};

test("a way of setting bylines that is one paper's own, on half of them and on two or more, in its province", () => {
  assert.deepEqual(
    Object.keys(SET),
    BYLINE_STYLES.map(({ name }) => name),
  );
  for (const { name, paper, province } of BYLINE_STYLES) {
    const home = CITIES.find((city) => city.province === province)!.name;
    const away = CITIES.find((city) => city.province !== province)!.name;
    const set = SET[name]!;
    const found = { name: paper, because: [name] };
    assert.deepEqual(houseOf({ bylines: set, home }, []), found);
    assert.deepEqual(houseOf({ bylines: [...set, "□许青禾", "记者 云帆"], home }, []), found);
    assert.equal(nameOf({ bylines: [...set, "□许青禾", "记者 云帆", "记者 林一"], home }, []), null);
    assert.equal(nameOf({ bylines: [set[0]], home }, []), null);
    for (const elsewhere of [away, "青禾市", null])
      assert.equal(nameOf({ bylines: set, home: elsewhere }, []), null);
  }
});

test("other ways of setting a byline are nobody's own", () => {
  for (const byline of ["记者 许青禾 报道", "□记者 许青禾", "□许青禾 报道", "■记者 许青禾 报道"])
    assert.equal(nameOf({ bylines: [byline, byline], home: "淄博市" }, []), null, byline);
});

test("本报 on a page about one city: that city's daily", () => {
  for (const byline of [
    "本报记者 许青禾",
    "□本报记者 许青禾",
    "■ 本报通讯员 云帆",
    "● 本报全媒体记者 许青禾",
    "◆本报首席记者 许青禾",
    "▲本报见习记者 许青禾",
    "本报实习记者 许青禾",
  ])
    assert.equal(nameOf({ bylines: [byline], home: "淄博市" }), "柳河日报", byline);
  assert.equal(nameOf({ openings: ["渠水清了。", "本报讯 草绿了。"], home: "淄博市" }), "柳河日报");
  assert.deepEqual(houseOf({ bylines: ["本报记者 许青禾"], home: "淄博市" })!.because, [
    "本报记者",
    "淄博市",
  ]);
  assert.deepEqual(houseOf({ bylines: ["◆本报首席记者 许青禾"], home: "淄博市" })!.because, [
    "本报",
    "淄博市",
  ]);
  for (const byline of ["记者 许青禾", "许青禾（本报记者）", "本报 许青禾"])
    assert.equal(nameOf({ bylines: [byline], home: "淄博市" }), null, byline);
  for (const home of ["成都市", "青禾市", null])
    assert.equal(nameOf({ bylines: ["本报记者 许青禾"], home }), null);
});

test("the surest sign decides", () => {
  const organisation = { bylines: ["大众新闻记者 许青禾"] };
  const folder = { neighbours: beside("青禾晨报") };
  const dateline = { openings: ["晚报讯 渠水清了。"], home: "淄博市" };
  const style = { bylines: SET["□记者 …… 报道"]!, home: "淄博市" };
  const own = { bylines: ["本报记者 许青禾", ...style.bylines], home: "淄博市" };
  assert.equal(nameOf({ ...folder, ...dateline, ...organisation }), "大众日报");
  assert.equal(nameOf({ ...style, ...dateline, ...folder }), "青禾晨报");
  assert.equal(nameOf({ ...style, ...dateline }), "柳河晚报");
  assert.equal(nameOf(own), "大众日报");
  assert.equal(nameOf({ ...own, bylines: own.bylines.slice(0, 2) }), "柳河日报");
});

test("a page without any sign is of no paper", () => {
  assert.equal(houseOf({}), null);
  assert.equal(houseOf({ home: "淄博市" }), null);
  assert.equal(houseOf({ bylines: ["□许青禾"], openings: ["渠水清了。"], home: "淄博市" }), null);
});

test("of any page: no paper, or one that is known, by something; the same every time", () => {
  const printed = fc.array(
    fc.oneof(
      anyPage,
      fc.constantFrom(
        "本报讯 渠",
        "晚报讯 渠",
        "样本日报5月3日电",
        "本报记者 许青禾",
        "YMG记者 云帆",
        ...SET["□记者 …… 报道"]!,
      ),
    ),
    { maxLength: 4 },
  );
  const anyHouse = fc.record({
    bylines: printed,
    openings: printed,
    home: fc.constantFrom("淄博市", "成都市", "青禾市", "", null),
    neighbours: fc
      .array(fc.constantFrom("柳河晚报", "青禾晨报", null), { maxLength: 3 })
      .map((papers) => beside(...papers)),
  });
  const known = new Set([
    ...PAPERS.map(({ name }) => name),
    ...Object.values(ORGANISATIONS),
    ...BYLINE_STYLES.map(({ paper }) => paper),
  ]);
  fc.assert(
    fc.property(anyHouse, (signs) => {
      const found = houseOf(signs);
      assert.deepEqual(houseOf(signs), found);
      if (found === null) return;
      assert.ok(known.has(found.name), found.name);
      assert.ok(found.because.length > 0 && found.because.every((word) => word !== ""));
    }),
    { numRuns: 300 },
  );
});
