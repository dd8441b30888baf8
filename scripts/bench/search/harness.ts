/** Bundled into a page of the site: the search page's own client without its view, to be asked by thousands. */
import { readAddress } from "../../../src/search/client/address.ts";
import { openArchive } from "../../../src/search/client/archive.ts";
import { putQuestion, readQuestion } from "../../../src/search/client/asking.ts";
import { factShelf } from "../../../src/search/client/facts.ts";
import { webShelf } from "../../../src/search/client/shelf.ts";

declare global {
  /** The numbers of the articles found, newest first. */
  var askArchive: (typed: string) => Promise<number[]>;
}

const index = new URL("../search/", document.baseURI);
const archive = await openArchive(webShelf(index), index);
const facts = factShelf(archive);

globalThis.askArchive = async (typed) => {
  const question = readQuestion({ ...readAddress(""), typed }, archive.secondReadings);
  let found: number[] = [];
  await putQuestion(archive, facts, question, {
    going: () => true,
    told: ({ narrowed, complete }) => {
      if (complete) found = narrowed.articles;
      return Promise.resolve();
    },
  });
  return found;
};
