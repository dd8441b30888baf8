/** An article from the saved index, for when its own page cannot be had. */
import { idAt } from "../archive/address.ts";
import { aboutDate } from "../lexicon/placeholders.ts";
import type { Archive } from "../search/client/archive.ts";
import { element } from "../search/client/elements.ts";
import type { Card } from "../search/card.ts";

/** The article at an address of the site, from what is on the device; `null` when it is not there. */
export async function articleOf(archive: Archive, path: string): Promise<Card | null> {
  const id = idAt(path);
  if (id === null) return null;
  const date = path.slice(0, 10).replace(/\//g, "-");
  // An article whose date was corrected keeps its address: it is looked for last, in every shard.
  return (await look(archive, id, (day) => day === date)) ?? (await look(archive, id, (day) => day !== date));
}

/** Among the articles of some days. */
async function look(archive: Archive, id: string, isDay: (day: string) => boolean): Promise<Card | null> {
  for (const shard of archive.shards) {
    const { dates } = await shard.issues();
    for (const [at, day] of dates.entries()) {
      if (!isDay(day)) continue;
      const card = await shard.card(shard.first + at);
      if (card.id === id) return card;
    }
  }
  return null;
}

const optional = (text: string, className: string): Node[] =>
  text === "" ? [] : [element("p", [text], className)];

export function showArticle(holder: HTMLElement, card: Card): void {
  const { title, date, about, paper, page, beside, names, body } = card;
  const printed = [paper, aboutDate(date, about), page === null ? "" : `第${page}版`].filter(
    (part) => part !== "",
  );
  document.title = title;
  holder.replaceChildren(
    element("p", ["没有网络：下面是存在这台设备上的文字，版面、资料和相关的链接要联网才有。"], "notice-box"),
    element(
      "article",
      [
        element("header", [
          element("h1", [title]),
          ...optional(beside.join("　"), "subtitle"),
          element("p", [printed.join("　")], "printed"),
          ...optional(names.join("　"), "byline"),
        ]),
        element(
          "div",
          body.map((passage) => element("p", [passage])),
          "body",
        ),
      ],
      "article",
    ),
  );
}
