import assert from "node:assert/strict";
import { test } from "node:test";
import { shareOf } from "../../../scripts/parts/dealOut.ts";
import { articleAddress, pageAddress } from "../../../src/archive/address.ts";
import type { Archive } from "../../../src/archiveTypes.ts";
import { archiveOf, sheet } from "../../site/samples.ts";

/** So many days of each of ten years, two articles a day. */
function archiveOfDays(days: number): Archive {
  const ids = Array.from({ length: 10 }, (_, year) =>
    Array.from(
      { length: days },
      (_day, day) => `lzcb-${2001 + year}05${String(day + 1).padStart(2, "0")}-a01`,
    ),
  ).flat();
  return archiveOf(
    ids.flatMap((id) =>
      ["01", "02"].map((last): [{ id: string; date: string }] => [
        { id: `${id}-${last}`, date: `${id.slice(5, 9)}-05-${id.slice(11, 13)}` },
      ]),
    ),
    ids.map((id) => sheet({ id, date: `${id.slice(5, 9)}-05-${id.slice(11, 13)}` })),
  );
}

const inOrder = (ids: string[]): string[] => ids.toSorted();

test("every article, page and address is dealt to one part; days stay whole; parts are about alike", () => {
  const archive = archiveOfDays(28);
  const shares = Array.from({ length: 4 }, (_, i) => shareOf(archive, { part: i + 1, of: 4 }));
  const ids = shares.map(({ articles }) => articles.map(({ front }) => front.id));
  assert.deepEqual(inOrder(ids.flat()), inOrder(archive.articles.map(({ front }) => front.id)));
  const pages = shares.map((share) => share.pages.map(({ id }) => id));
  assert.deepEqual(inOrder(pages.flat()), inOrder(archive.pages.map(({ id }) => id)));
  for (const [i, own] of ids.entries()) {
    assert.ok(own.length > 90 && own.length < 190, `${own.length} of 560`);
    assert.deepEqual(inOrder([...new Set(own.map((id) => id.slice(0, -3)))]), inOrder(pages[i]!));
  }
  const addresses = [
    ...archive.articles.map(({ front }) => articleAddress(front.id)),
    ...archive.pages.map(({ id }) => pageAddress(id)),
    "/city/zibo/",
    "/2001/05/",
  ];
  for (const address of addresses)
    assert.equal(shares.filter(({ isOwn }) => isOwn(address)).length, 1, address);
  shares.forEach(({ isOwn }, i) => assert.ok(ids[i]!.every((id) => isOwn(articleAddress(id)))));
});

test("of few articles some parts have none; listings are dealt all the same", () => {
  const archive = archiveOfDays(1);
  const shares = Array.from({ length: 16 }, (_, i) => shareOf(archive, { part: i + 1, of: 16 }));
  assert.equal(
    shares.reduce((sum, { articles }) => sum + articles.length, 0),
    20,
  );
  const listings = Array.from({ length: 200 }, (_, i) => `/author/${i}/`);
  assert.ok(shares.every(({ isOwn }) => listings.some(isOwn)));
});
