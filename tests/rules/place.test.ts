import { test } from "node:test";
import assert from "node:assert/strict";
import { choosePlace, readAround, type PlaceVote } from "../../src/rules/place.ts";
import { namesIn, type PlaceTexts } from "../../src/rules/placeVotes.ts";

const texts = (given: Partial<PlaceTexts>): PlaceTexts => ({
  dateline: "",
  headline: "",
  opening: "",
  rest: "",
  series: "",
  ...given,
});

/** The first story's place, the others standing on the same page. */
function place(page: Partial<PlaceTexts>[], home: string | null = null): PlaceVote {
  const stories = page.map((each) => namesIn(texts(each)));
  return choosePlace(stories[0]!, readAround(stories, { home, homeDistrict: null }));
}

const story = (given: Partial<PlaceTexts>, home: string | null = null): PlaceVote => place([given], home);

test("the city and the district that are named, with the words that name them", () => {
  assert.deepEqual(story({ dateline: "淄博" }), {
    city: "淄博市",
    districts: [],
    zones: [],
    sentFrom: "淄博市",
    because: ["淄博"],
  });
  assert.deepEqual(story({ headline: "张店区的早市", opening: "张店区的早市" }), {
    city: "淄博市",
    districts: ["张店区"],
    zones: [],
    sentFrom: null,
    because: ["张店区"],
  });
  assert.deepEqual(story({ headline: "茌平县的早市" }).districts, ["茌平区"]);
});

test("a functional zone is kept apart from the districts, where the story is about it", () => {
  const about = story({ headline: "淄博高新区的早市" });
  assert.deepEqual([about.city, about.districts, about.zones], ["淄博市", [], ["高新区"]]);
  assert.deepEqual(story({ headline: "淄博的早市", rest: "客人来自淄博高新区。" }).zones, []);
});

test("a far place named in passing does not move the story", () => {
  const told = story({ opening: "早市来了济南市的客商，和青岛市的客人。", rest: "我市的早市。" }, "淄博市");
  assert.equal(told.city, "淄博市");
});

test("a paper writes about its own city unless the words say otherwise", () => {
  assert.equal(story({ opening: "早市开张。" }, "淄博市").city, "淄博市");
  assert.deepEqual(story({ opening: "我市的早市。" }, "淄博市").because, ["我市"]);
  assert.equal(
    story({ dateline: "聊城", headline: "聊城早市", opening: "东昌府区的早市。" }, "淄博市").city,
    "聊城市",
  );
  assert.deepEqual(story({ opening: "早市开张。" }), {
    city: null,
    districts: [],
    zones: [],
    sentFrom: null,
    because: [],
  });
});

test("without a known paper the page's stories say together where it is at home", () => {
  const page = [
    { opening: "我市的早市开张。" },
    { headline: "张店区的渠", opening: "张店区修渠。" },
    { opening: "淄博市的路灯亮了。" },
    { opening: "沂源县的苹果熟了。" },
  ];
  assert.equal(place(page).city, "淄博市");
  assert.equal(story(page[0]!).city, null);
});

test("a county's paper is at home in its county", () => {
  const page = [
    { opening: "全县的早市开张。" },
    { opening: "沂源县修渠。" },
    { opening: "沂源县的苹果熟了。" },
    { opening: "沂源县的路灯亮了。" },
  ];
  assert.deepEqual(place(page).districts, ["沂源县"]);
});

test("in a paper of a city below a city, 我市 is that city", () => {
  const page = [
    { headline: "我市早市开张", opening: "全市的早市开张。" },
    { opening: "邹城市修渠。" },
    { opening: "邹城市的苹果熟了，市委的人来了。" },
    { opening: "我市的路灯亮了。" },
  ];
  const told = place(page);
  assert.deepEqual([told.city, told.districts, told.because], ["济宁市", ["邹城市"], ["我市"]]);
});

test("a city's story that tells of several of its counties is about each of them", () => {
  assert.deepEqual(
    story({ opening: "我市沂源县的苹果、桓台县的莲藕、高青县的西瓜都熟了。" }, "淄博市").districts.toSorted(),
    ["桓台县", "沂源县", "高青县"].toSorted(),
  );
  const once = { opening: "我市早市开张。", rest: "沂源县的苹果熟了，桓台县的莲藕熟了。" };
  assert.deepEqual(story(once, "淄博市").districts, []);
});

test("two cities that speak alike make no home", () => {
  assert.equal(
    readAround(
      [{ opening: "淄博市的渠。" }, { opening: "聊城市的渠。" }].map((each) => namesIn(texts(each))),
      { home: null, homeDistrict: null },
    ).home,
    null,
  );
});
