/** A strict small check of XML, for what feeds and descriptions are made of: elements, attributes and text. */

const TOKEN =
  /<\?xml version="1\.0" encoding="utf-8"\?>|<(?<open>[\w:]+)(?<attributes>(?: [\w:]+="[^"<]*")*)(?<empty>\/?)>|<\/(?<close>[\w:]+)>|[^<]+/gy;

/** The characters that XML 1.0 knows (its production 2). */
const CHARACTERS = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

/** Why a text is no XML; `null` where it is. */
export function xmlFault(xml: string): string | null {
  if (!CHARACTERS.test(xml)) return "a character that XML does not know";
  if (xml.includes("]]>")) return "]]> in text";
  if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(xml)) return "a bare &";
  const open: string[] = [];
  let read = 0;
  for (const match of xml.matchAll(TOKEN)) {
    const { open: name, empty, close } = match.groups!;
    if (name !== undefined && empty === "") open.push(name);
    if (close !== undefined && open.pop() !== close) return `</${close}> closes nothing`;
    read += match[0].length;
  }
  if (read !== xml.length) return `no markup: ${xml.slice(read, read + 40)}`;
  return open.length === 0 ? null : `<${open.at(-1)}> is left open`;
}

/** Texts of all elements of a name, as a reader decodes them. */
export const xmlTexts = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, "g"))].map(([, text]) => decoded(text!));

const decoded = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
