/** What is Chinese on a page of a site in another language, so that browsers choose its characters and voices for it. */
import nunjucks from "nunjucks";
import type { Language } from "../archiveTypes.ts";
import { xmlText } from "./carry/xmlText.ts";

/** Text of a page that templates do not escape. */
export type Markup = nunjucks.runtime.SafeString;

const markup = (html: string): Markup => new nunjucks.runtime.SafeString(html);

/** The attribute of an element that is Chinese throughout; nothing on a Chinese site, whose pages say it once. */
export const chineseAttribute = (language: Language): Markup =>
  markup(language === "zh-Hans" ? "" : ' lang="zh-Hans"');

/** From one Chinese character or full-width mark to the last before a letter of another script. */
const CHINESE =
  /[\p{Script=Han}\u3001-\u303f\uff00-\uffef](?:\P{Letter}*[\p{Script=Han}\u3001-\u303f\uff00-\uffef])*/gu;

/**
 * Words of the site with Chinese among them, `Other papers of 淄博市`: the Chinese stands in an element with that
 * `attribute`. Without one the text stays as it is.
 */
export function mixed(text: string, attribute: Markup): string | Markup {
  const said = attribute.toString();
  if (said === "") return text;
  let [html, at] = ["", 0];
  for (const { 0: chinese, index } of text.matchAll(CHINESE)) {
    html += `${xmlText(text.slice(at, index))}<span${said}>${xmlText(chinese)}</span>`;
    at = index + chinese.length;
  }
  return markup(html + xmlText(text.slice(at)));
}
