import { test } from "node:test";
import assert from "node:assert/strict";
import { DATELINE, readDateline } from "../../src/rules/dateline.ts";

test("datelines with their place and day", () => {
  const forms: [text: string, printed: string, place: string | null, day: string | null][] = [
    ["本报讯 今天，早市开张。", "本报讯", null, null],
    ["本报讯（记者 许青禾）今天，早市开张。", "本报讯", null, null],
    ["本报淄博讯 今天，早市开张。", "本报淄博讯", "淄博", null],
    ["晨报淄博5月27日讯 今天", "晨报淄博5月27日讯", "淄博", "5月27日"],
    ["晚报讯 今天", "晚报讯", null, null],
    ["柳河日报讯 今天", "柳河日报讯", null, null],
    ["本报桓台三月十五日讯（记者 许青禾）", "本报桓台三月十五日讯", "桓台", "三月十五日"],
    ["本报5月3日讯 今天", "本报5月3日讯", null, "5月3日"],
    ["本报淄博5月3日专讯 今天", "本报淄博5月3日专讯", "淄博", "5月3日"],
    ["新华社济南7月3日电 今天", "新华社济南7月3日电", "济南", "7月3日"],
    ["【本报讯】柳河镇修渠。", "【本报讯】", null, null],
    ["【本报汨罗十二日电】 修渠。", "【本报汨罗十二日电】", "汨罗", "十二日"],
    ["新华社济南三日电 今天", "新华社济南三日电", "济南", "三日"],
    ["本报综合消息 省青年篮球赛昨晚开赛。", "本报综合消息", null, null],
    ["桓台讯 今天，早市开张。", "桓台讯", "桓台", null],
    ["【昌乐讯】（记者 许青禾）今天", "【昌乐讯】", "昌乐", null],
    ["新华网北京7月3日电 今天", "新华网北京7月3日电", "北京", "7月3日"],
  ];
  for (const [text, printed, place, day] of forms)
    assert.deepEqual(readDateline(text), { printed, place, day }, text);
});

test("what only sounds like a dateline is none", () => {
  for (const text of [
    "",
    "本报通讯员 许青禾",
    "本报讯员",
    "本报消息灵通",
    "据本报讯",
    "早市开张 本报讯",
    "本报记者 许青禾",
    "日讯",
    "通讯",
    "文化简讯 （三则）",
    "各地喜讯 一串串",
    "桓台讯息",
  ]) {
    assert.equal(readDateline(text), null, text);
    assert.equal(DATELINE.test(text), false);
  }
});
