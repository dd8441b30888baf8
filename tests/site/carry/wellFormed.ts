/** XML as tests look at it: whether it is any, and what its elements say. */
import { readXml, type XmlElement } from "../../../src/check/xml.ts";

/** Why a text is no XML; `null` where it is. */
export const xmlFault = (xml: string): string | null => {
  const read = readXml(xml);
  return "message" in read ? read.message : null;
};

/** Texts of all elements of a name, as a reader decodes them. */
export function xmlTexts(xml: string, name: string): string[] {
  const root = readXml(xml);
  if ("message" in root) throw new Error(root.message);
  const all = (element: XmlElement): XmlElement[] => [element, ...element.children.flatMap(all)];
  return all(root).flatMap((element) => (element.name === name ? [element.text] : []));
}
