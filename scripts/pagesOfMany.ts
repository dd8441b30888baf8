/** Pages of which there are many: each is made and written before the next, so that one is in memory, however many there are. */
import { frameOf, PAGED_KINDS, type PagedKindName } from "../src/site/pagedKinds.ts";
import { pageFile } from "../src/site/relativeLink.ts";
import type { PageTemplate } from "./pageTemplates.ts";
import type { Published } from "./publish.ts";

/** In a template's front matter: of what each of its pages is, and the name by which the template calls it. */
export type OfMany = { each: PagedKindName; as: string };

/** A site, and of some kinds the items whose pages are due. */
export type ToWrite = Pick<Published, "site"> & { due: Partial<Published["due"]> };

/** Makes the pages of one kind that are due. A page sees the frame, what it is of, and what is beside that. */
export function writePages(
  template: PageTemplate,
  { each, as }: OfMany,
  { site, due }: ToWrite,
  write: (path: string, html: string) => void,
): void {
  const { addressOf, beside } = PAGED_KINDS[each];
  const frame = frameOf(site);
  for (const item of due[each] ?? []) {
    const url = addressOf(item);
    const told = { page: { url }, site: frame, [as]: item, beside: beside(item, site) };
    write(pageFile(url), template(told));
  }
}
