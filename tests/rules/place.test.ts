import { test } from "node:test";
import assert from "node:assert/strict";
import { votePlace, type PlaceTexts, type PlaceVote } from "../../src/rules/place.ts";

const vote = (texts: Partial<PlaceTexts>, home: string | null = null): PlaceVote =>
  votePlace({ dateline: "", headline: "", opening: "", rest: "", ...texts }, home);

test("the city that is named, with the words that name it", () => {
  assert.deepEqual(vote({ dateline: "淄博" }), { city: "淄博市", districts: [], because: ["淄博"] });
  assert.deepEqual(vote({ headline: "张店区的早市" }), {
    city: "淄博市",
    districts: ["张店区"],
    because: ["张店区"],
  });
  assert.deepEqual(vote({ opening: "茌平县的早市" }), {
    city: "聊城市",
    districts: ["茌平区"],
    because: ["茌平县"],
  });
});

test("a district counts when it leads and is named where it counts", () => {
  const { city, districts } = vote({
    dateline: "张店区",
    headline: "张店区的早市",
    opening: "张店区和博山区的早市",
  });
  assert.equal(city, "淄博市");
  assert.deepEqual(districts, ["张店区"]);
});

test("a name borne in several cities counts only beside its city, or at home", () => {
  assert.equal(vote({ opening: "鼓楼区的早市" }).city, null);
  assert.equal(vote({ opening: "南京市鼓楼区的早市" }).city, "南京市");
  assert.equal(vote({ opening: "鼓楼区的早市" }, "南京市").city, "南京市");
});

test("a county's stem counts only near home; everyday words name no place", () => {
  assert.equal(vote({ headline: "张店早市" }).city, null);
  assert.deepEqual(vote({ headline: "张店早市" }, "淄博市").because, ["张店"]);
  assert.equal(vote({ opening: "和平路上的早市，新华书店旁边" }).city, null);
});

test("a paper writes about its own city unless the words say otherwise", () => {
  assert.deepEqual(vote({ opening: "我市的早市" }, "淄博市"), {
    city: "淄博市",
    districts: [],
    because: ["我市"],
  });
  assert.deepEqual(vote({ opening: "早市" }, "淄博市"), {
    city: "淄博市",
    districts: [],
    because: [],
  });
  assert.equal(vote({ headline: "聊城早市", opening: "东昌府区的早市" }, "淄博市").city, "聊城市");
  assert.deepEqual(vote({ opening: "早市" }), { city: null, districts: [], because: [] });
});
