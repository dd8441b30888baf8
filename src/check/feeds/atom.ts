/** An Atom feed: whether a validator would take it (RFC 4287). */
import type { Warning } from "../../types.ts";
import { fault } from "../fault.ts";
import { childrenOf, readXml, type XmlElement } from "../xml.ts";
import type { JudgedFeed } from "./judgedFeed.ts";
import { isTime } from "./rfc3339.ts";

const NAMESPACE = "http://www.w3.org/2005/Atom";

/** How often an element may stand in a feed or an entry: exactly once, at most once. Others, as often as they like. */
type Times = Readonly<Record<string, "once" | "at most once">>;

const FEED: Times = {
  id: "once",
  title: "once",
  updated: "once",
  rights: "at most once",
  subtitle: "at most once",
};
const ENTRY: Times = {
  id: "once",
  title: "once",
  updated: "once",
  published: "at most once",
  summary: "at most once",
  content: "at most once",
  rights: "at most once",
};

/** What must stand in an element of a name, wherever it stands. */
const RULES: readonly { name: string; wants: string; test: (element: XmlElement) => boolean }[] = [
  {
    name: "id",
    wants: "a whole address, as urn:uuid:…",
    test: ({ text }) => /^[a-z][a-z0-9+.-]*:\S+$/i.test(text),
  },
  {
    name: "updated",
    wants: "a point in time, as 2020-05-28T00:00:00+08:00",
    test: ({ text }) => isTime(text),
  },
  {
    name: "published",
    wants: "a point in time, as 2020-05-28T00:00:00+08:00",
    test: ({ text }) => isTime(text),
  },
  { name: "title", wants: "words", test: ({ text }) => text.trim() !== "" },
  {
    name: "author",
    wants: "one name",
    test: (element) => childrenOf(element, "name").filter(({ text }) => text !== "").length === 1,
  },
  {
    name: "link",
    wants: "an address in href",
    test: ({ attributes }) => (attributes.get("href") ?? "") !== "",
  },
  { name: "category", wants: "a term", test: ({ attributes }) => (attributes.get("term") ?? "") !== "" },
];

const linksOf = (element: XmlElement, rel: string): XmlElement[] =>
  childrenOf(element, "link").filter(({ attributes }) => (attributes.get("rel") ?? "alternate") === rel);

function judgeElement(element: XmlElement, times: Times, file: string): Warning[] {
  const wrong = (what: string, { line }: XmlElement): Warning =>
    fault("feed-atom", file, `${what} (RFC 4287); build again`, line);
  const counted = Object.entries(times).flatMap(([name, often]) => {
    const { length } = childrenOf(element, name);
    const isRight = length === 1 || (often === "at most once" && length === 0);
    return isRight ? [] : [wrong(`<${element.name}> has ${length} <${name}>, and has it ${often}`, element)];
  });
  const held = RULES.flatMap(({ name, wants, test }) =>
    childrenOf(element, name).flatMap((child) =>
      test(child) ? [] : [wrong(`<${name}> holds ${wants}`, child)],
    ),
  );
  const leading = linksOf(element, "alternate").length;
  const led =
    leading === 1
      ? []
      : [wrong(`<${element.name}> has ${leading} links to its page instead of one`, element)];
  return [...counted, ...held, ...led];
}

export function judgeAtom(file: string, text: string): JudgedFeed {
  const feed = readXml(text);
  if ("message" in feed)
    return {
      faults: [fault("feed-xml", file, `is no well-formed XML: ${feed.message}; build again`, feed.line)],
      links: [],
    };
  if (feed.name !== "feed" || feed.attributes.get("xmlns") !== NAMESPACE)
    return { faults: [fault("feed-atom", file, "is no Atom feed; build again", feed.line)], links: [] };
  const entries = childrenOf(feed, "entry");
  const faults = [
    judgeElement(feed, FEED, file),
    ...entries.map((entry) => judgeElement(entry, ENTRY, file)),
  ].flat();
  if (
    childrenOf(feed, "author").length === 0 &&
    entries.some((entry) => childrenOf(entry, "author").length === 0)
  )
    faults.push(
      fault(
        "feed-atom",
        file,
        "neither the feed nor each of its entries names an author (RFC 4287); build again",
        1,
      ),
    );
  const ids = new Set<string>();
  for (const id of [feed, ...entries].flatMap((each) => childrenOf(each, "id"))) {
    if (ids.has(id.text))
      faults.push(fault("feed-id", file, `${id.text} is the id of two; build again`, id.line));
    ids.add(id.text);
  }
  const links = [feed, ...entries]
    .flatMap((each) => childrenOf(each, "link"))
    .map(({ attributes, line }) => ({ address: attributes.get("href") ?? "", line }));
  return { faults, links };
}
