/** Bundled into a page of the site: the search page's own client without its view, to be asked by thousands. */
import { readAddress } from "../../../src/search/client/address.ts";
import { openArchive } from "../../../src/search/client/archive.ts";
import { putQuestion, readQuestion } from "../../../src/search/client/asking.ts";
import { factShelf } from "../../../src/search/client/facts.ts";
import { scriptShelf } from "../../../src/search/client/scriptShelf.ts";
import { once, webShelf } from "../../../src/search/client/shelf.ts";

declare global {
  /** The numbers of the articles found, newest first. */
  var askArchive: (typed: string) => Promise<number[]>;
}

const open = once(async () => {
  const index = new URL("../search/", document.baseURI);
  const shelf = location.protocol === "file:" ? scriptShelf(index) : webShelf(index);
  const archive = await openArchive(shelf, index);
  return { archive, facts: factShelf(archive) };
});

globalThis.askArchive = async (typed) => {
  const { archive, facts } = await open();
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
