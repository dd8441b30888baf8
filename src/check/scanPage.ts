/** A page's HTML → its tags with their attributes, one after the other. No tree is made: of 50,000 pages each is looked at once. */
import { Parser } from "htmlparser2";

export type Tag = { name: string; attributes: ReadonlyMap<string, string>; line: number };

/** In the order in which they stand. */
export function tagsOf(html: string): Tag[] {
  const tags: Tag[] = [];
  let [line, counted] = [1, 0];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      for (; counted < parser.startIndex; counted += 1) if (html[counted] === "\n") line += 1;
      tags.push({ name, line, attributes: new Map(Object.entries(attributes)) });
    },
  });
  parser.end(html);
  return tags;
}

/** The places within a page that a link can name. */
export const placesIn = (tags: readonly Tag[]): Set<string> =>
  new Set(tags.flatMap(({ attributes }) => attributes.get("id") ?? []));

/** The text with which its headline of the first order begins, up to the first tag in it. */
export function headingOf(html: string): string {
  let text = "";
  let [inside, found] = [false, false];
  const parser = new Parser({
    onopentag: (name) => {
      inside = name === "h1" && !found;
      found ||= inside;
    },
    ontext: (part) => {
      if (inside) text += part;
    },
    onclosetag: () => (inside = false),
  });
  parser.end(html);
  return text.trim();
}

/** What stands in its `<main>`: its text, and what its links name, in their order. */
export function mainOf(html: string): { text: string; links: string[] } {
  let text = "";
  const links: string[] = [];
  let inside = false;
  const parser = new Parser({
    onopentag: (name, { href }) => {
      inside ||= name === "main";
      if (inside && name === "a" && href !== undefined) links.push(href);
    },
    ontext: (part) => {
      if (inside) text += part;
    },
    onclosetag: (name) => (inside &&= name !== "main"),
  });
  parser.end(html);
  return { text, links };
}
