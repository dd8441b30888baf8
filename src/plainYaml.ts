/**
 * YAML of the plainest forms, which is nearly all front matter: keys, lists and short values, a line each. Of such text
 * every reader of YAML makes the same, and js-yaml takes a twelfth of the time of `yaml`, which keeps places and comments.
 */
import { CORE_SCHEMA, load } from "js-yaml";

/** Han, kana, wide and Chinese marks: no reader takes one for syntax, a line's end or the space at one. */
const WIDE = "\\u00b7\\u2010-\\u2027\\u2030-\\u205e\\u2070-\\u2fff\\u3000-\\ud7ff\\uff01-\\uffee";

const IN_QUOTES = `[^\\\\"'\\x00-\\x1f\\x7f-\\xa0\\u2028\\u2029\\ud800-\\udfff\\ufeff\\ufffe\\uffff]*`;

/** What may stand behind a colon or a hyphen. */
const VALUES = [
  `"${IN_QUOTES}"`,
  `'${IN_QUOTES}'`,
  // Text: `本报北京7月28日讯`, `lzcb/a05.txt`. Without colon, `#`, brackets of lists, quotes.
  `[A-Za-z${WIDE}](?:[\\w .,()/%+${WIDE}-]*[\\w.,()/%+${WIDE}-])?`,
  // As text goes on behind figures, if only something in it is in no number: `20200528/a05.txt`, `182盏路灯`.
  `(?=[\\w.+-]*[g-mp-wyzG-MP-WYZ/${WIDE}])\\d(?:[\\w .,()/%+${WIDE}-]*[\\w.,()/%+${WIDE}-])?`,
  // Numbers that are read exactly; lines, with characters too; digests that begin with a figure and have a letter that no number has; those that begin with a letter are text.
  "(?:0|[1-9]\\d{0,14})(?:\\.\\d{1,6})?",
  "\\d+(?:-\\d+)+",
  "\\d+(?:-\\d+)?\\[\\d+:\\d+\\]",
  "(?!0b)\\d[0-9e]*[a-df][0-9a-f]*",
  "\\[\\]",
];

const VALUE = `(?:${VALUES.join("|")})`;
const KEY = `(?!(?:null|true|false):)[A-Za-z${WIDE}][A-Za-z\\d${WIDE}-]{0,60}`;
const PAIR = `${KEY}:(?: ${VALUE})?`;
const LINE = ` {0,8}(?:- (?:${PAIR}|${VALUE})|${PAIR})`;

const IS_PLAIN = new RegExp(`^\\n?(?:${LINE}\\n)*(?:${LINE})?$`, "i");

/** The map that plain YAML says; `null` where it is not as plain as that, or something is wrong with it. */
export function plainMap(yaml: string): object | null {
  if (!IS_PLAIN.test(yaml)) return null;
  try {
    const said = load(yaml, { schema: CORE_SCHEMA });
    return typeof said === "object" && !Array.isArray(said) ? said : null;
  } catch {
    return null;
  }
}
