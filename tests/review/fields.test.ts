import assert from "node:assert/strict";
import { test } from "node:test";
import { FIELD_NAMES, FIELDS, withFields } from "../../src/review/fields.ts";
import type { FrontMatter } from "../../src/types.ts";

const FRONT: FrontMatter = {
  id: "lhrb-20190504-02-01",
  title: "老桥修好了",
  authors: [{ role: "记者", name: "张三", org: "柳河网" }],
  date: "2019-05-04",
  dateBasis: "estimated",
  dateRange: ["2019-05-01", "2019-05-09"],
  dateProbability: 0.7,
  city: "淄博市",
  topics: ["社会民生", "农业与乡村"],
  kind: "report",
  confidence: 0.5,
  source: { file: "a.txt", sha256: "0".repeat(64), lines: ["1"] },
  because: { date: ["昨天"], city: ["老桥"], topics: { 社会民生: ["桥"], 农业与乡村: ["菜地"] } },
};

const typed = (fields: Record<string, string | string[]>): ReturnType<typeof withFields> =>
  withFields(
    FRONT,
    new URLSearchParams(
      Object.entries(fields).flatMap(([name, values]) => [values].flat().map((value) => [name, value])),
    ),
  );

const front = (fields: Record<string, string | string[]>): FrontMatter => {
  const written = typed(fields);
  assert.ok(written.ok);
  return written.front;
};

test("a form that says what stands there changes nothing, to the key's order", () => {
  const all = FIELD_NAMES.map(
    (name) =>
      [name, name === "topics" ? ["", ...FRONT.topics.toReversed()] : FIELDS[name].read(FRONT)] as const,
  );
  assert.equal(JSON.stringify(front(Object.fromEntries(all))), JSON.stringify(FRONT));
});

test("a date that a person says is theirs: no estimate is left beside it", () => {
  const now = front({ date: " 2019-05-06 " });
  assert.deepEqual(
    [now.date, now.dateBasis, now.dateRange, now.dateProbability],
    ["2019-05-06", "archivist", undefined, undefined],
  );
  assert.deepEqual(now.because, { city: ["老桥"], topics: FRONT.because!.topics });
  for (const date of ["2019-5-6", "2019-02-30", "", "昨天"])
    assert.deepEqual(typed({ date }), { ok: false, field: "date", why: "date" });
});

test("reasons go with what they were reasons for", () => {
  assert.deepEqual(front({ city: "济南市" }).because?.city, undefined);
  assert.deepEqual(front({ topics: ["", "社会民生", "体育"] }).because?.topics, { 社会民生: ["桥"] });
  assert.deepEqual(front({ topics: ["", "社会民生", "体育"] }).topics, ["社会民生", "体育"]);
  assert.deepEqual(front({ topics: [""] }).topics, []);
  assert.deepEqual(typed({ topics: ["政治", "体育", "教育", "评论"] }), {
    ok: false,
    field: "topics",
    why: "topics",
  });
});

test("a byline is a person a line", () => {
  const { authors } = front({ authors: "记者 张三（柳河网）\r\n通讯员  John Smith\n\n摄影 李四" });
  assert.deepEqual(authors, [
    { role: "记者", name: "张三", org: "柳河网" },
    { role: "通讯员", name: "John Smith" },
    { role: "摄影", name: "李四" },
  ]);
  assert.equal(front({ authors: "" }).authors, undefined);
  assert.deepEqual(typed({ authors: "记者" }), { ok: false, field: "authors", why: "author" });
});

test("what is emptied is gone, and spaces are one", () => {
  const now = front({ title: "", kicker: " 水 利\t工程 ", districts: "张店区、 淄川区", kind: "nonsense" });
  assert.deepEqual(
    ["title" in now, now.kicker, now.districts, now.kind],
    [false, "水 利 工程", ["张店区", "淄川区"], "report"],
  );
});
