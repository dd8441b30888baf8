/** Pages: copy → layout → damage → reading off → text, with the truth about every character. */
import type { Copy } from "./copy.ts";
import { jump, lose, misread } from "./damage.ts";
import { readOff } from "./extract.ts";
import { layOut, type Element } from "./layout.ts";
import { randomFrom, type Random } from "./random.ts";

export const DIFFICULTIES = ["plain", "residue", "interleaved", "losses"] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** Part of a printed line, `[from, to)` in UTF-16 units, and what it is. */
export type TruePart = Pick<Element, "story" | "role" | "order" | "continues" | "lostBefore"> & {
  /** The column it stood in; one for a whole story where stories are read one after the other. */
  stream: string;
  from: number;
  to: number;
};

export type SimulatedPage = {
  name: string;
  difficulty: Difficulty;
  text: string;
  /** For every line of `text`, its parts from left to right; none for a blank line. */
  lines: TruePart[][];
};

type Print = {
  /** A blank line between elements. */
  spaced: boolean;
  /** A space at every printed line's end, this many characters apart. */
  lineEnds: number | null;
  ascii: boolean;
  headingMarks: boolean;
  boldDatelines: boolean;
  fusedHeads: number;
  fusedFragments: number;
  misreadings: number;
  /** Elements were read column by column. */
  columns: boolean;
};

const NOTICES = [
  "更多内容请扫描二维码阅读",
  "（更多报道见第三版）",
  "新闻热线：0999-8866123",
  "欢迎来稿 投稿邮箱：bianji@example.com",
  "敬请关注明日本报",
];
const SECTIONS = ["要闻", "民生", "综合", "社会", "经济", "教育", "副刊", "时政", "县域"];
const STAFF = [
  "责任编辑：江永和 校对：梅素",
  "编辑：卢青 美编：石林",
  "本版编辑 蒋文 邮箱：banmian@example.com",
];
const WEEKDAYS = "一二三四五六日";

function furniture(random: Random): string[] {
  const year = random.between(1980, 2025);
  const date = `${year}年${random.between(1, 12)}月${random.between(1, 28)}日 星期${random.pick([...WEEKDAYS])}`;
  return random
    .shuffle([
      date,
      random.pick(SECTIONS),
      `${random.between(1, 16)}版`,
      random.pick(STAFF),
      `A${random.between(2, 16)}`,
    ])
    .slice(0, random.between(0, 3));
}

const ASCII: Readonly<Record<string, string>> = {
  "，": ",",
  "：": ":",
  "；": ";",
  "？": "?",
  "！": "!",
  "（": "(",
  "）": ")",
  "“": '"',
  "”": '"',
  "％": "%",
};
const toAscii = (text: string): string => Array.from(text, (char) => ASCII[char] ?? char).join("");

function withLineEnds(text: string, width: number): string {
  const rows: string[] = [];
  let row = "";
  let filled = 2;
  for (const char of text) {
    const wide = char < "\x80" ? 0.5 : 1;
    const stays = /[，。、：；！？”’）》,.;:!?)]/.test(char) || (char < "\x80" && /[\w.]$/.test(row));
    if (filled + wide > width && !stays) {
      rows.push(row);
      row = "";
      filled = 0;
    }
    row += char;
    filled += wide;
  }
  return [...rows, row].join(" ");
}

function printed({ role, text }: Element, print: Print, random: Random): string {
  let out = misread(text, print.misreadings, random);
  if (print.ascii && role !== "byline") out = toAscii(out);
  if (role === "body" && print.lineEnds !== null) out = withLineEnds(out, print.lineEnds);
  const dateline =
    print.boldDatelines && role === "body"
      ? /^[^。，]{0,16}?[讯电](?:[（(][^）)]*[）)])?/.exec(out)?.[0]
      : undefined;
  if (dateline !== undefined) out = `**${dateline}**${out.slice(dateline.length)}`;
  return print.headingMarks && role === "headline" ? `## ${out}` : out;
}

const HEAD = ["series", "kicker", "headline", "subtitle"];

/** Elements in the order read off → lines of text with their parts. */
function print(elements: Element[], how: Print, random: Random): Pick<SimulatedPage, "text" | "lines"> {
  const rows: { text: string; parts: TruePart[] }[] = [];
  let last: Element | null = null;
  for (const element of elements) {
    const text = printed(element, how, random);
    const fuses =
      last !== null &&
      last.story !== null &&
      last.story === element.story &&
      ((last.role === "kicker" && element.role === "headline" && random.chance(how.fusedHeads)) ||
        (last.role === "body" &&
          element.role === "body" &&
          last.order !== element.order - 1 &&
          random.chance(how.fusedFragments)));
    const tight =
      last !== null &&
      last.story === element.story &&
      HEAD.includes(last.role) &&
      HEAD.includes(element.role) &&
      last.role === element.role;
    if (!fuses && !tight && how.spaced && rows.length > 0) rows.push({ text: "", parts: [] });
    const gap = fuses && element.role === "headline" ? " " : "";
    if (!fuses) rows.push({ text: "", parts: [] });
    const row = rows.at(-1)!;
    const from = row.text.length + gap.length;
    row.text += gap + text;
    const { story, role, order, continues, lostBefore, band } = element;
    const stream = `${band} ${how.columns ? element.column : element.module}`;
    row.parts.push({ from, to: row.text.length, story, role, order, continues, lostBefore, stream });
    last = element;
  }
  return { text: `${rows.map(({ text }) => text).join("\n")}\n`, lines: rows.map(({ parts }) => parts) };
}

const loose = (text: string, role: Element["role"], band: number): Element => ({
  story: null,
  role,
  text,
  order: 0,
  continues: false,
  lostBefore: false,
  band,
  module: 0,
  column: 0,
  top: 0,
});

const STORIES = ["box", "notice", "ad"];

/** Gives captions and boxes of a page's copy to its stories; what is too small for a story stands between them. */
function arrange(
  copy: readonly Copy[],
  random: Random,
): { stories: Parameters<typeof layOut>[0]; small: Copy[] } {
  const main = copy.filter(({ genre }) => !STORIES.includes(genre));
  const stories = main.map((each, index) => ({
    copy: each,
    index,
    insets: each.captions.map((text) => ({ story: index, row: { text, role: "caption" as const } })) as {
      story: number;
      row: { text: string; role: Element["role"] };
    }[],
  }));
  copy
    .filter(({ genre }) => genre === "box")
    .forEach((box, i) => {
      const hosts = stories.filter(
        (story) => story.copy.genre === "report" || story.copy.genre === "feature",
      );
      const host = hosts.length > 0 ? random.pick(hosts) : null;
      host?.insets.push({
        story: stories.length + i,
        row: { text: box.paragraphs.join("") + box.closing, role: "body" },
      });
    });
  return { stories, small: copy.filter(({ genre }) => genre === "notice" || genre === "ad") };
}

function printOf(difficulty: Difficulty, random: Random): Print {
  const residue = difficulty === "residue" || (difficulty !== "plain" && random.chance(0.4));
  return {
    spaced: random.chance(0.85),
    lineEnds: residue && random.chance(0.4) ? random.between(13, 22) : null,
    ascii: residue && random.chance(0.5),
    headingMarks: residue && random.chance(0.25),
    boldDatelines: residue && random.chance(0.25),
    fusedHeads: residue ? 0.5 : 0,
    fusedFragments: residue && difficulty !== "residue" ? 0.15 : 0,
    misreadings: residue && random.chance(0.5) ? 0.02 : 0,
    columns: difficulty === "interleaved" || difficulty === "losses",
  };
}

/** One paper's copy → a page, or two where a story jumps. The same seed gives the same pages. */
export function simulate(copy: readonly Copy[], difficulty: Difficulty, seed: number): SimulatedPage[] {
  const random = randomFrom(seed);
  const interleaved = difficulty === "interleaved" || difficulty === "losses";
  const { stories, small } = arrange(random.shuffle(copy), random);
  const width = random.between(12, 20);
  const how = printOf(difficulty, random);
  const placed = layOut(
    stories,
    {
      columns: random.between(3, 6),
      width,
      sideBySide: interleaved,
      headInside: interleaved ? 0.15 : 0,
      leadFirst: 0.1,
    },
    random,
  );
  let pages = [placed];
  if (difficulty === "losses") {
    let page = placed;
    for (const { index } of stories)
      if (random.chance(0.35))
        page = lose(page, index, random.pick(["beginning", "middle", "end"] as const), random);
    pages = [page];
    for (const { index } of random.shuffle(stories)) {
      const jumped = jump(page, index, { to: "（下转第四版）", from: "（上接第一版）" });
      if (jumped === null) continue;
      pages = [jumped.page, jumped.rest];
      break;
    }
  }
  const chunk = interleaved ? random.pick([3, 5, 8, 12, 18, 30]) : null;
  return pages.map((elements, i) => {
    const between =
      i === 0
        ? small.map((each) =>
            loose(each.paragraphs.join(" "), each.genre === "ad" ? "ad" : "notice", random.between(0, 3)),
          )
        : [];
    if (i === 0 && random.chance(0.4))
      between.push(loose(random.pick(NOTICES), "notice", random.between(0, 3)));
    const body = readOff(elements, chunk);
    for (const each of between) {
      const at = body.findIndex(({ band }) => band > each.band);
      body.splice(at < 0 ? body.length : at, 0, each);
    }
    const top = i === 0 ? furniture(random).map((text) => loose(text, "furniture", 0)) : [];
    const split = random.between(0, top.length);
    const page = [...top.slice(0, split), ...body, ...top.slice(split)];
    return {
      name: `${copy[0]!.cluster}-${difficulty}-${seed}-${i + 1}`,
      difficulty,
      ...print(page, how, random),
    };
  });
}
