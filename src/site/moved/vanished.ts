/**
 * Listings that the site had once and has no more: the last article of a city, a topic, an author, a day was corrected, or
 * a listing has fewer pages now.
 *
 * What was listed is known to a site alone, not to the archive: only what was built could be linked to. So a site keeps a
 * list of its listings, and of all that were in the list of the site that it replaces. The same archive, built over the
 * same site, gives the same bytes.
 */
import type { Words } from "../../words/words.ts";
import type { Link } from "../shapes.ts";
import type { Site } from "../site.ts";
import type { Moved } from "./moved.ts";

/** `/city/zibo/zhangdian/2/`, `/2020/05/28/lzcb/`: shaped as a listing's address, and within the site whatever it says. */
const LISTING =
  /^\/(?:(?:city|topic|author|paper|coverage|on-this-day)\/(?:[a-z0-9-]+\/)+|\d{4}\/(?:\d\d\/(?:\d\d\/(?:[a-z0-9]+\/)?)?)?)$/;

/** The listings of an earlier site, as it kept them, and those of this one: an address a line. */
export function listListings(previous: string, addresses: Iterable<string>): string {
  const all = new Set(previous.split("\n").filter((line) => LISTING.test(line)));
  for (const address of addresses) if (LISTING.test(address)) all.add(address);
  return [...all]
    .sort()
    .map((address) => `${address}\n`)
    .join("");
}

/** What stands and can be led to. */
type Standing = Pick<
  Site,
  | "words"
  | "years"
  | "months"
  | "days"
  | "placeListings"
  | "topicListings"
  | "paperListings"
  | "authorListings"
  | "shelfListings"
  | "placeShelfListings"
>;

/** Names of listings by their addresses. */
function namesOf(standing: Standing): Map<string, string> {
  const { words, years, months, days } = standing;
  const { frame, today } = words;
  return new Map([
    ["/date/", frame.dates],
    ["/city/", frame.cities],
    ["/topic/", frame.topics],
    ["/paper/", frame.papers],
    ["/author/", frame.authors],
    ["/coverage/", frame.coverage],
    ["/on-this-day/", today.name],
    ...[years, months, days].flatMap((leaves) =>
      leaves.map(({ item }): [string, string] => [item.address, item.name]),
    ),
    ...[
      standing.placeListings,
      standing.topicListings,
      standing.paperListings,
      standing.authorListings,
      standing.shelfListings,
      standing.placeShelfListings,
    ].flatMap((pages) => pages.map(({ address, name }): [string, string] => [address, name])),
  ]);
}

/** Where a reader looks on: the nearest listing above that stands, `/city/zibo/3/` → `/city/zibo/`, else `/city/`; for a year, the dates. */
function above(address: string, names: ReadonlyMap<string, string>): Link {
  for (let path = address; path !== "/";) {
    path = path.replace(/[^/]+\/$/, "");
    const name = names.get(path);
    if (name !== undefined) return { name, address: path };
  }
  return { name: names.get("/date/")!, address: "/date/" };
}

/** `taken`: all that stands at addresses now. */
export function vanishedListings(list: string, taken: ReadonlySet<string>, standing: Standing): Moved[] {
  const gone = list.split("\n").filter((address) => address !== "" && !taken.has(address));
  if (gone.length === 0) return [];
  const { moved }: Words = standing.words;
  const names = namesOf(standing);
  return gone.map((address) => ({
    address,
    heading: moved.place.empty,
    note: moved.listing,
    to: [above(address, names)],
    leadsOn: false,
    stood: null,
  }));
}
