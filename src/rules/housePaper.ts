/** The paper of a page that nowhere says its name, estimated from its house style. Always an estimate. */
import { BYLINE_STYLES, ORGANISATIONS } from "../lexicon/houseStyles.ts";
import type { Paper } from "../lexicon/papers.ts";
import { cityNamed } from "../lexicon/places.ts";
import type { Neighbour } from "../types.ts";

/** What of a page tells its house: its bylines, the first paragraphs of its stories, and the city it writes about. */
export type HouseSigns = {
  bylines: readonly string[];
  openings: readonly string[];
  home: string | null;
  neighbours: readonly Neighbour[];
};

export type HousePaper = { name: string; because: string[] };

/** `晨报淄博5月27日讯`: the paper calls itself by the end of its name. */
const OWN_KIND =
  /^(?<kind>晨报|晚报|日报|早报|商报|时报|都市报|[\p{Script=Han}]{2,6}(?:日报|晚报|晨报|早报|商报|时报|都市报))(?=[\p{Script=Han}\d]{0,10}[讯电])/u;
/** `□记者 …` on so many bylines, and no fewer than this, is a style. */
const STYLE_SHARE = 0.5;
const STYLE_BYLINES = 2;
const OWN = /^[□■●◆▲]?\s*本报(?:全媒体|首席|见习|实习)?(?:记者|通讯员)/u;

/** Each row's answer is tried in turn, the surest first. */
const ROWS: readonly ((signs: HouseSigns, papers: readonly Paper[]) => HousePaper | null)[] = [
  // □大众新闻记者 杨一
  ({ bylines }) => {
    for (const text of bylines)
      for (const [words, name] of Object.entries(ORGANISATIONS))
        if (new RegExp(`${words}(?:全媒体|融媒体|首席|见习|实习)?记者`, "u").test(text))
          return { name, because: [`${words}记者`] };
    return null;
  },
  // The other files of its folder are all of one paper.
  ({ neighbours }) => {
    const [first] = neighbours;
    const name = first?.paper ?? null;
    return name !== null && neighbours.every(({ paper }) => paper === name)
      ? { name, because: [first!.file] }
      : null;
  },
  // 晨报淄博5月27日讯, of a listed paper of that city
  ({ openings, home }, papers) => {
    for (const text of openings) {
      const kind = OWN_KIND.exec(text)?.groups!["kind"];
      if (kind === undefined) continue;
      const own = papers.filter(
        ({ name, city }) => name === kind || (city === home && home !== null && name.endsWith(kind)),
      );
      if (own.length > 0) return { name: own[0]!.name, because: [kind] };
    }
    return null;
  },
  ({ bylines, home }) => {
    const province = home === null ? null : cityNamed(home)?.province;
    for (const { paper, province: within, name, pattern } of BYLINE_STYLES) {
      const set = bylines.filter((text) => pattern.test(text)).length;
      if (within === province && set >= STYLE_BYLINES && set >= STYLE_SHARE * bylines.length)
        return { name: paper, because: [name] };
    }
    return null;
  },
  // 本报记者 on a page about one city: the daily of that city
  ({ bylines, openings, home }, papers) => {
    const own = [...bylines, ...openings].find((text) => OWN.test(text) || text.startsWith("本报讯"));
    const daily = papers.find(({ name, city }) => city === home && home !== null && name.endsWith("日报"));
    return own === undefined || daily === undefined
      ? null
      : { name: daily.name, because: [/本报(?:记者|通讯员|讯)/u.exec(own)?.[0] ?? "本报", home!] };
  },
];

/** A page's signs and the papers that are known → the paper it is likely of; `null` where its style is nobody's own. */
export function housePaper(signs: HouseSigns, papers: readonly Paper[]): HousePaper | null {
  for (const row of ROWS) {
    const found = row(signs, papers);
    if (found !== null) return found;
  }
  return null;
}
