/** Jumps: the words that send a reader to another page of the issue and fetch him from there. */
import { chineseNumber } from "./day.ts";
import { pageNumber } from "./fileName.ts";

/** `to`: the text goes on on the page named (下转). `from`: it comes from there (上接). */
export type JumpWords = {
  direction: "to" | "from";
  /** The page named, in the form in which a 版次 is kept: 第四版 → `04`, A4版 → `A04`. */
  page: string;
};

/** `第四版`, `2版`, `A4版`, `０３版要闻`, `第2版·要闻` */
const PAGE = "第?\\s*(?<page>[A-Za-zＡ-Ｚａ-ｚ]{0,2}\\s*[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})\\s*版";
const SIGN = "[▶►▷▸→➤>◆●■▲★☞]";
const AWAY = "(?:下\\s*转|转)";
const HERE = "(?:上\\s*接|紧\\s*接|接)";

/** The words with their brackets or signs: `（下转第四版）`, `▶上接01版`, `紧接第一版`. The short forms 转, 接 only in brackets. */
const FORMS: readonly { direction: JumpWords["direction"]; source: string }[] = [
  { direction: "to", source: `[（(【\\[]\\s*${SIGN}?\\s*${AWAY}\\s*${PAGE}[^（）()。]{0,8}[）)】\\]]` },
  { direction: "from", source: `[（(【\\[]\\s*${SIGN}?\\s*${HERE}\\s*${PAGE}[^（）()。]{0,8}[）)】\\]]` },
  { direction: "to", source: `${SIGN}?\\s*下\\s*转\\s*${PAGE}\\s*${SIGN}?` },
  { direction: "from", source: `${SIGN}?\\s*[上紧]\\s*接\\s*${PAGE}\\s*${SIGN}?` },
];

/** A jump away stands where text stops, one from elsewhere where it begins; either may have a line for itself. */
const ALONE = FORMS.map(({ direction, source }) => ({
  direction,
  pattern: new RegExp(`^\\s*${source}\\s*$`),
}));
const BESIDE = FORMS.map(({ direction, source }) => ({
  direction,
  pattern: new RegExp(direction === "to" ? `${source}\\s*$` : `^\\s*${source}`),
}));

/** Without these no form fits: most lines are done with at once. */
const WORDS = /[转接]/;

/** `第四版`, `４版`, `a4` → `04`, `A04`. */
function numberOf(printed: string): string {
  const plain = printed.replace(/\s/g, "");
  return pageNumber(String(chineseNumber(plain) ?? plain));
}

/** A text that is nothing but the words of a jump → what they say; `null` for any other. */
export function readJump(text: string): JumpWords | null {
  if (!WORDS.test(text)) return null;
  for (const { direction, pattern } of ALONE) {
    const page = pattern.exec(text)?.groups?.["page"];
    if (page !== undefined) return { direction, page: numberOf(page) };
  }
  return null;
}

/** `[from, to)` of a jump's words that stand on the line of the text, after it or before it; `null` where there are none. */
export function jumpBeside(text: string): { from: number; to: number } | null {
  if (!WORDS.test(text)) return null;
  for (const { pattern } of BESIDE) {
    const match = pattern.exec(text);
    if (match !== null && match[0].length < text.length)
      return { from: match.index, to: match.index + match[0].length };
  }
  return null;
}

/** Whether words that name a page mean it: A4 and A04 are one, and so are 4 and A4, but not A4 and B4. */
export function namesPage(named: string, page: string): boolean {
  const [, letters = "", number = ""] = /^([A-Z]*)0*(\d+)$/.exec(named) ?? [];
  const [, ownLetters = "", ownNumber = ""] = /^([A-Z]*)0*(\d+)$/.exec(page) ?? [];
  return (
    number !== "" && number === ownNumber && (letters === "" || ownLetters === "" || letters === ownLetters)
  );
}
