/** XML → its elements with their lines, or the first place at which it is no well-formed document. */
import { parseXml, XmlDocument, XmlElement as Parsed, XmlError, XmlText } from "@rgrove/parse-xml";

export type XmlElement = {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: XmlElement[];
  /** Its own text, without that of its children. */
  text: string;
  line: number;
};

export type XmlFault = { line: number; message: string };

/** Says the line of places that follow each other. */
function lineCounter(text: string): (at: number) => number {
  let [line, counted] = [1, 0];
  return (at) => {
    for (; counted < at; counted += 1) if (text[counted] === "\n") line += 1;
    return line;
  };
}

function shownElement(element: Parsed, lineAt: (at: number) => number): XmlElement {
  const line = lineAt(element.start);
  const children = element.children.filter((child) => child instanceof Parsed);
  return {
    name: element.name,
    attributes: new Map(Object.entries(element.attributes)),
    line,
    text: element.children.flatMap((child) => (child instanceof XmlText ? [child.text] : [])).join(""),
    children: children.map((child) => shownElement(child, lineAt)),
  };
}

/** The document's one element, or the first place at which it is no well-formed XML 1.0. */
export function readXml(xml: string): XmlElement | XmlFault {
  try {
    const { root }: XmlDocument = parseXml(xml, { includeOffsets: true });
    return root === null ? { line: 1, message: "there is no element" } : shownElement(root, lineCounter(xml));
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    // Its first line says what is wrong, those below show where.
    return { line: error.line, message: error.message.split("\n")[0]! };
  }
}

export const childrenOf = ({ children }: XmlElement, name: string): XmlElement[] =>
  children.filter((child) => child.name === name);
