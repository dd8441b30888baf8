/** Papers: codes that stand for them in file names, their home cities, and words a paper's name ends in. */
import { pinyin } from "pinyin-pro";

export type Paper = { name: string; code: string; city?: string };

/** Papers whose code is in common use. An archive's own list (`archive.yml`) comes before these. */
export const KNOWN_PAPERS: readonly Paper[] = [
  { name: "大众日报", code: "dzrb" },
  { name: "齐鲁晚报", code: "qlwb" },
  { name: "鲁中晨报", code: "lzcb", city: "淄博市" },
  { name: "淄博日报", code: "zbrb", city: "淄博市" },
  { name: "淄博晚报", code: "zbwb", city: "淄博市" },
  { name: "聊城日报", code: "lcrb", city: "聊城市" },
  { name: "潍坊日报", code: "wfrb", city: "潍坊市" },
  { name: "烟台日报", code: "ytrb", city: "烟台市" },
  { name: "济南日报", code: "jnrb", city: "济南市" },
  { name: "青岛日报", code: "qdrb", city: "青岛市" },
  { name: "临沂日报", code: "lyrb", city: "临沂市" },
  { name: "德州日报", code: "dezrb", city: "德州市" },
  { name: "滨州日报", code: "bzrb", city: "滨州市" },
  { name: "东营日报", code: "dyrb", city: "东营市" },
  { name: "济宁日报", code: "jirb", city: "济宁市" },
  { name: "菏泽日报", code: "hzrb", city: "菏泽市" },
  { name: "泰安日报", code: "tarb", city: "泰安市" },
  { name: "威海日报", code: "whrb", city: "威海市" },
  { name: "日照日报", code: "rzrb", city: "日照市" },
  { name: "枣庄日报", code: "zzrb", city: "枣庄市" },
  { name: "人民日报", code: "rmrb" },
];

/** What newspapers are called: 鲁中晨报, 农村大众, 淄博声屏报. */
export const PAPER_NAME =
  /[\p{Script=Han}]{2,8}?(?:日报|晚报|晨报|早报|时报|商报|都市报|导报|周报|周刊|样报|新报|快报|电视报|广播报|青年报|农民报|工人报|大众|报)/u;

/** The code of a paper in ids and addresses when nobody gave one: 鲁中晨报 → `lzcb`, from its initials. */
export function initialsCode(name: string): string {
  const initials = pinyin(name, { pattern: "first", toneType: "none", type: "array", nonZh: "consecutive" });
  const code = initials
    .join("")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
  return /^[a-z]/.test(code) ? code : `p${code}`;
}

/** The code for an unknown paper. */
export const UNKNOWN_PAPER = "x";
