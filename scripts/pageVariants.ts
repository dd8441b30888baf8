/** Simulated pages as other papers and other extractors would have set them: lines closed up, and broken in two. */
import type { SimulatedPage, TruePart } from "../tests/simulator/page.ts";
import type { Random } from "../tests/simulator/random.ts";

type Role = TruePart["role"];
type Row = { text: string; parts: TruePart[] };

const HEAD: readonly (Role | null)[] = ["series", "kicker", "headline", "subtitle", "byline"];

const role = (row: Row | undefined): Role | null => row?.parts.at(-1)?.role ?? null;
const blank = ({ parts }: Row): boolean => parts.length === 0;

const OVER_AND_UNDER: readonly (Role | null)[] = ["kicker", "subtitle"];
const SIGNATURE: readonly (Role | null)[] = ["byline"];

/** Where a line of each role may be broken, how often a page does so, and what its second half then is. */
const BREAKS: readonly { role: Role; place: RegExp; chance: number; then: Role }[] = [
  { role: "byline", place: /(?<=\p{Script=Han})\s+(?=\S*\p{Script=Han})/gu, chance: 0.25, then: "byline" },
  {
    role: "crosshead",
    place: /(?<=[，、：—”])(?![，、：—”])|(?<=^.{4,7})(?=.{3,7}$)/gu,
    chance: 0.35,
    then: "crosshead",
  },
  { role: "kicker", place: /(?<=[，、：])|(?<=^.{6,9})(?=.{6,9}$)/gu, chance: 0.25, then: "kicker" },
  { role: "caption", place: /(?<=。)(?=.)|\s+(?=\S+摄)/gu, chance: 0.25, then: "caption" },
  { role: "ad", place: /(?<=.{8}[。；！])(?=.{10})/gu, chance: 0.1, then: "ad" },
  { role: "notice", place: /(?<=.{4}[。；！：])(?=.{10})/gu, chance: 0.1, then: "notice" },
  // ……收割苦荞。 / □管一帆 摄影报道
  {
    role: "body",
    place: /(?<=[。！？”])\s*(?=[□■]?(?:[^。]{0,3}记者)?[^。]{2,5}(?:摄|报道)$)/gu,
    chance: 0.3,
    then: "byline",
  },
];

function breakRow(row: Row, { place, then }: (typeof BREAKS)[number], random: Random): Row[] {
  const [part] = row.parts;
  const places = Array.from(row.text.matchAll(place));
  if (part === undefined || row.parts.length > 1 || places.length === 0 || random.chance(0.3)) return [row];
  const { index, 0: gap } = random.pick(places);
  const dash = part.role === "crosshead" && random.chance(0.4) ? "——" : "";
  const above = row.text.slice(0, index).replace(/[，、：—]+$/, "") + dash;
  const below = row.text.slice(index + gap.length);
  if (above === "" || below === "") return [row];
  return [
    { text: above, parts: [{ ...part, from: 0, to: above.length }] },
    { text: below, parts: [{ ...part, role: then, from: 0, to: below.length }] },
  ];
}

const headMatter = (row: Row | undefined): boolean => row !== undefined && HEAD.includes(role(row));

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
function addSmall(rows: Row[], random: Random): Row[] {
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

/** 一分地，也是样板 → 一分地 也是样板 */
const spaceOut = (row: Row): Row => {
  const text = row.text.replace(/(?<=^.{2,12})[，,、](?=.{2,12}$)/, " ");
  return text.length === row.text.length ? { ...row, text } : row;
};

/** Kicker and headline on one line. */
function fuse(rows: Row[]): Row[] {
  const fused: Row[] = [];
  for (const row of rows) {
    const last = fused.findLast((each) => !blank(each));
    const [part] = row.parts;
    if (
      last === undefined ||
      part === undefined ||
      role(last) !== "kicker" ||
      part.role !== "headline" ||
      last.parts.length > 1
    ) {
      fused.push(row);
      continue;
    }
    while (fused.at(-1) !== last) fused.pop();
    const from = last.text.length + 1;
    fused[fused.length - 1] = {
      text: `${last.text} ${row.text}`,
      parts: [...last.parts, { ...part, from, to: from + row.text.length }],
    };
  }
  return fused;
}

const storiesWith = (rows: readonly Row[], wanted: Role): Set<number | null> =>
  new Set(rows.filter((row) => role(row) === wanted).map(({ parts }) => parts[0]!.story));

/** Moves a story's first line of one role right behind a line of another; only stories that also have the third. */
function move(rows: Row[], moved: Role, behind: Role, having: Role, random: Random): Row[] {
  const has = storiesWith(rows, having);
  const stories = [...storiesWith(rows, moved)].filter((story) => has.has(story));
  if (stories.length === 0) return rows;
  const story = random.pick(stories);
  const own = (wanted: Role): Row[] =>
    rows.filter((row) => role(row) === wanted && row.parts.length === 1 && row.parts[0]!.story === story);
  const [row, ...more] = own(moved);
  const targets = behind === "body" ? own(behind).slice(0, 3) : own(behind).slice(-1);
  if (row === undefined || (moved === "headline" && more.length > 0) || targets.length === 0) return rows;
  const from = rows.indexOf(row);
  const gap: Row[] = rows.some(blank) ? [{ text: "", parts: [] }] : [];
  const rest = rows.filter((_, i) => i !== from && !(i === from + 1 && blank(rows[i]!)));
  rest.splice(rest.indexOf(random.pick(targets)) + 1, 0, ...gap, row);
  return rest;
}

/** Sets the headlines of two stories one over the other, then both bylines, as over bodies printed in turn. */
function stack(rows: Row[], random: Random): Row[] {
  const signed = storiesWith(rows, "byline");
  const plain = [...storiesWith(rows, "headline")].filter(
    (story) =>
      signed.has(story) &&
      !rows.some(
        (row) => headMatter(row) && OVER_AND_UNDER.includes(role(row)) && row.parts[0]!.story === story,
      ),
  );
  if (plain.length < 2) return rows;
  const at = random.between(0, plain.length - 2);
  const pair = plain.slice(at, at + 2);
  const own = (wanted: Role, story: number | null | undefined): Row[] =>
    rows.filter((row) => role(row) === wanted && row.parts[0]!.story === story);
  const gap: Row[] = rows.some(blank) ? [{ text: "", parts: [] }] : [];
  const heads = (["headline", "byline"] as const).flatMap((wanted) =>
    pair.flatMap((story) => [...own(wanted, story), ...gap]),
  );
  const first = rows.findIndex((row) => heads.includes(row) && !blank(row));
  const rest = rows.filter(
    (row, i) =>
      !(heads.includes(row) && !blank(row)) &&
      !(blank(row) && heads.includes(rows[i - 1]!) && !blank(rows[i - 1]!)),
  );
  rest.splice(rest.indexOf(rows.slice(first).find((row) => rest.includes(row))!), 0, ...heads);
  return rest;
}

/** A heading mark that the extractor missed. */
function unmark(row: Row): Row {
  const mark = /^#+ /.exec(row.text)?.[0].length ?? 0;
  const parts = row.parts.map((part) => ({
    ...part,
    from: Math.max(0, part.from - mark),
    to: part.to - mark,
  }));
  return { text: row.text.slice(mark), parts };
}

/** Sets a heading mark. */
function mark(row: Row): Row {
  const parts = row.parts.map((part) => ({
    ...part,
    from: part.from === 0 ? 0 : part.from + 3,
    to: part.to + 3,
  }));
  return { text: `## ${row.text}`, parts };
}

const MARKED: readonly (Role | null)[] = ["series", "kicker", "subtitle"];

/** A page → the same page, now and then with its heads closed up, heading marks missing, and short matter on two lines. */
export function varyPage(page: SimulatedPage, random: Random): SimulatedPage {
  if (random.chance(0.4)) return page;
  const texts = page.text.split("\n");
  let rows = page.lines.map((parts, i): Row => ({ text: texts[i]!, parts }));
  if (random.chance(0.15))
    rows = rows.map((row) =>
      role(row) === "headline" && row.parts.length === 1 && !row.text.startsWith("#") ? mark(row) : row,
    );
  const missed = random.chance(0.5) ? 0.4 : 0;
  const marked = rows.some((row) => role(row) === "headline" && row.text.startsWith("#"));
  const further = marked && random.chance(0.5) ? 0.8 : 0;
  rows = rows.map((row) => {
    if (role(row) === "headline" && random.chance(missed)) return unmark(row);
    return MARKED.includes(role(row)) && random.chance(further) ? mark(row) : row;
  });
  const closed = random.chance(0.08) ? HEAD : random.chance(0.3) ? SIGNATURE : [];
  rows = rows.filter(
    (row, i) => !blank(row) || !headMatter(rows[i - 1]) || !closed.includes(role(rows[i + 1])),
  );
  if (random.chance(0.15))
    rows = rows.filter(
      (row, i) => !blank(row) || role(rows[i - 1]) !== "crosshead" || role(rows[i + 1]) !== "body",
    );
  if (random.chance(0.25)) rows = stack(rows, random);
  if (random.chance(0.15)) rows = fuse(rows);
  if (random.chance(0.25)) rows = move(rows, "headline", "body", "byline", random);
  if (random.chance(0.2))
    rows = move(rows, "crosshead", random.pick(["byline", "headline"]), "crosshead", random);
  if (random.chance(0.15)) rows = move(rows, "caption", "headline", "headline", random);
  if (random.chance(0.5)) rows = rows.map((row) => (role(row) === "crosshead" ? spaceOut(row) : row));
  if (random.chance(0.5)) rows = addSmall(rows, random);
  const apart = random.chance(0.3) && rows.some(blank);
  for (const way of BREAKS.filter(({ chance }) => random.chance(chance)))
    rows = rows.flatMap((row) => {
      if (role(row) !== way.role) return [row];
      const [above, ...below] = breakRow(row, way, random);
      return [above!, ...below.flatMap((half) => (apart ? [{ text: "", parts: [] }, half] : [half]))];
    });
  return {
    ...page,
    text: `${rows.map(({ text }) => text).join("\n")}\n`,
    lines: rows.map(({ parts }) => parts),
  };
}
