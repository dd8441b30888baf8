/** An article from the saved index, for when its own page cannot be had. */
import { idAt } from "../archive/address.ts";
import type { Archive } from "../search/client/archive.ts";
import { element, mixed } from "../search/client/elements.ts";
import type { Card } from "../search/card.ts";
import { cards, days, inChinese, saving, shownAs } from "../words/shown.ts";

/** The article at an address of the site, from what is on the device; `null` when it is not there. */
export async function articleOf(archive: Archive, path: string): Promise<Card | null> {
  const id = idAt(path);
  if (id === null) return null;
  const date = path.slice(0, 10).replace(/\//g, "-");
  // An article whose date was corrected keeps its address: it is looked for last, in every shard.
  return (await look(archive, id, (day) => day === date)) ?? (await look(archive, id, (day) => day !== date));
}

/** Cards that are read from the device at a time. */
const AT_A_TIME = 64;

/** Among the articles of some days. */
async function look(archive: Archive, id: string, isDay: (day: string) => boolean): Promise<Card | null> {
  for (const shard of archive.shards) {
    const { dates } = await shard.issues();
    const places = [...dates.entries()].flatMap(([at, day]) => (isDay(day) ? [shard.first + at] : []));
    for (let done = 0; done < places.length; done += AT_A_TIME) {
      const some = await Promise.all(
        places.slice(done, done + AT_A_TIME).map((article) => shard.card(article)),
      );
      const card = some.find((each) => each.id === id);
      if (card !== undefined) return card;
    }
  }
  return null;
}

const optional = (text: string, className: string): Node[] =>
  text === "" ? [] : [inChinese(element("p", [text], className))];

export function showArticle(holder: HTMLElement, card: Card): void {
  const { title, date, about, paper, page, beside, names, body } = card;
  const heading = shownAs(title);
  const facts = [shownAs(paper), days.about(date, about), page === null ? "" : cards.page(page)];
  document.title = heading;
  holder.replaceChildren(
    element("p", [saving.fromDevice], "notice-box"),
    element(
      "article",
      [
        element("header", [
          heading === title ? inChinese(element("h1", [heading])) : element("h1", [heading]),
          ...optional(beside.join("　"), "subtitle"),
          element("p", mixed(facts.filter((fact) => fact !== "").join(cards.between)), "printed"),
          ...optional(names.join("　"), "byline"),
        ]),
        inChinese(
          element(
            "div",
            body.map((passage) => element("p", [passage])),
            "body",
          ),
        ),
      ],
      "article",
    ),
  );
}
