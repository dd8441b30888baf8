/** A strict small reader of XML, for what feeds and sitemaps are made of: elements, attributes and text, and no declarations of their own. */
import { unescaped } from "./scanPage.ts";

export type XmlElement = {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: XmlElement[];
  /** Its own text, without that of its children. */
  text: string;
  line: number;
};

export type XmlFault = { line: number; message: string };

const TOKEN =
  /<\?xml version="1\.0" encoding="utf-8"\?>|<(?<open>[\w:]+)(?<attributes>(?: [\w:]+="[^"<]*")*)(?<empty>\/?)>|<\/(?<close>[\w:]+)>|(?<text>[^<]+)/giy;

/** The characters that XML 1.0 knows (its production 2). */
const UNKNOWN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const BARE = /&(?!(?:amp|lt|gt|quot|#39);)/;

const attributesOf = (text: string): Map<string, string> =>
  new Map([...text.matchAll(/ ([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name!, unescaped(value!)]));

/** What no tokens tell: characters and marks that may stand nowhere in a document of ours. */
function textFault(xml: string): { at: number; message: string } | null {
  const places: [at: number, message: string][] = [
    [xml.search(UNKNOWN), "a character that XML does not know"],
    [xml.indexOf("]]>"), "]]> in text"],
    [xml.search(BARE), "a bare &"],
  ];
  const found = places.filter(([at]) => at >= 0).sort(([a], [b]) => a - b)[0];
  return found === undefined ? null : { at: found[0], message: found[1] };
}

/** The document's one element, or the first place at which it is no well-formed XML. */
export function readXml(xml: string): XmlElement | XmlFault {
  const lineAt = (at: number): number => xml.slice(0, at).split("\n").length;
  const wrong = textFault(xml);
  if (wrong !== null) return { line: lineAt(wrong.at), message: wrong.message };
  const document: XmlElement = { name: "", attributes: new Map(), children: [], text: "", line: 1 };
  const open = [document];
  let read = 0;
  let line = 1;
  for (const match of xml.matchAll(TOKEN)) {
    const { open: name, attributes = "", empty, close, text } = match.groups!;
    const inner = open.at(-1)!;
    if (name !== undefined) {
      const element = { name, attributes: attributesOf(attributes), children: [], text: "", line };
      inner.children.push(element);
      if (empty === "") open.push(element);
    } else if (close !== undefined) {
      if (inner.name !== close || open.length === 1) return { line, message: `</${close}> closes nothing` };
      open.pop();
    } else if (text !== undefined) inner.text += unescaped(text);
    read += match[0].length;
    for (const mark of match[0]) if (mark === "\n") line += 1;
  }
  if (read !== xml.length) return { line, message: `no markup: ${xml.slice(read, read + 40)}` };
  if (open.length > 1) return { line, message: `<${open.at(-1)!.name}> is left open` };
  const [root, ...more] = document.children;
  if (root === undefined || more.length > 0 || document.text.trim() !== "")
    return { line, message: "a document is one element, with nothing beside it" };
  return root;
}

export const childrenOf = ({ children }: XmlElement, name: string): XmlElement[] =>
  children.filter((child) => child.name === name);
