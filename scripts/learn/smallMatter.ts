/** Small matter that is set between the stories of simulated pages, and over and under them. */
import type { TruePart } from "../../tests/simulator/page.ts";
import type { Random } from "../../tests/simulator/random.ts";
import { blank, headMatter, type Role, type Row } from "./pageRows.ts";

/** Small matter in more forms than the copy has: what is set between the stories, what over and under them all. */
const BETWEEN: readonly { role: Role; text: string }[] = [
  { role: "notice", text: "更多新闻请见第5版" },
  { role: "notice", text: "（更多消息请看第二版）" },
  { role: "notice", text: "详见本报客户端要闻频道" },
  { role: "notice", text: "扫码看视频" },
  { role: "notice", text: "扫描二维码，下载手机客户端" },
  { role: "notice", text: "社区剧场 周末开演 敬请期待" },
  { role: "notice", text: "◆菜市场添了新秤（详见第三版） ◆老桥重新通车（详见第六版）" },
  { role: "notice", text: "有新鲜事请打热线 0999-1234567" },
  { role: "notice", text: "下期看点：河边的茶馆" },
  { role: "notice", text: "相关报道见第4版" },
  { role: "ad", text: "遗失声明" },
  { role: "ad", text: "张小河不慎遗失身份证一张，声明作废。" },
  { role: "ad", text: "柳河镇小满农资商店遗失营业执照副本，特此声明作废。" },
  { role: "ad", text: "招租启事：临街门面两间，面议。联系电话：0999-7654321" },
  { role: "ad", text: "春季画展：作品八十余件，免费参观。地址：河西路文化站，电话：0999-1122334。" },
];
const AROUND: readonly { role: Role; text: string }[] = [
  { role: "furniture", text: "柳河日报 2019年5月4日 星期六 第02版 民生" },
  { role: "furniture", text: "A03 综合 2008年3月12日 星期三 责任编辑：白露 校对：谷雨" },
  { role: "furniture", text: "柳河晚报" },
  { role: "furniture", text: "第4版 副刊 1996年7月8日" },
  { role: "furniture", text: "本版编辑：白露 美编：霜降 电话：0999-2233445" },
];

const setIn = ({ role: own, text }: { role: Role; text: string }, like: TruePart): Row => ({
  text,
  parts: [{ ...like, story: null, role: own, continues: false, lostBefore: false, from: 0, to: text.length }],
});

/** Sets small matter before some story's head, or over or under the page. */
export function addSmall(rows: Row[], random: Random): Row[] {
  const like = rows.find((row) => !blank(row))?.parts[0];
  if (like === undefined) return rows;
  const gap: Row[] = rows.some(blank) ? [{ text: "", parts: [] }] : [];
  const heads = rows.flatMap((row, i) =>
    headMatter(row) && !headMatter(rows[i - 1]) && !headMatter(rows[i - 2]) ? [i] : [],
  );
  const added = [...rows];
  if (heads.length > 0) added.splice(random.pick(heads), 0, setIn(random.pick(BETWEEN), like), ...gap);
  if (random.chance(0.5)) added.unshift(setIn(random.pick(AROUND), like), ...gap);
  if (random.chance(0.2)) added.push(...gap, setIn(random.pick(AROUND), like));
  return added;
}
