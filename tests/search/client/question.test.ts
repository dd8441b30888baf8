import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readAddress } from "../../../src/search/client/address.ts";
import { putQuestion, readQuestion, type Answer, type Question } from "../../../src/search/client/asking.ts";
import { factShelf } from "../../../src/search/client/facts.ts";
import { diskIndex, type DiskIndex } from "../diskIndex.ts";
import { inOrder, knownArticles } from "../smallArchive.ts";

const known = inOrder(knownArticles(60, 4));
let index: DiskIndex;
before(async () => {
  index = await diskIndex(known);
});
after(() => index.remove());

const question = (address: string): Question => readQuestion(readAddress(address), new Set());

test("dates typed among the words and beside them hold together", () => {
  const rows: [address: string, from: string | null, to: string | null][] = [
    ["?q=水库", null, null],
    ["?from=1988", "1988-01-01", null],
    ["?to=1988-02", null, "1988-02-29"],
    ["?from=1988&to=1990", "1988-01-01", "1990-12-31"],
    ["?q=日期:1989..&from=1988&to=1990", "1989-01-01", "1990-12-31"],
    ["?q=日期:1980..1989-05&from=1988&to=1990", "1988-01-01", "1989-05-31"],
    ["?from=+1990&to=1988+", "1988-01-01", "1990-12-31"],
  ];
  for (const [address, from, to] of rows) assert.deepEqual(question(address).range, { from, to }, address);
});

test("what is no date is said, behind what the words gave to say", () => {
  const { notes, range } = question("?q=-城市:淄博&from=去年");
  assert.deepEqual(range, { from: null, to: null });
  assert.equal(notes.length, 2);
  assert.match(notes[1]!, /去年/);
});

test("nothing is asked only where no word, date or value is", () => {
  assert.ok(question("?q=+&sort=oldest").isNothing);
  for (const asked of ["?q=水", "?q=城市:淄博", "?to=1988", "?kind=report", "?q=-水"])
    assert.ok(!question(asked).isNothing, asked);
});

async function put(
  asked: Question,
  going: () => boolean,
  refuse: (path: string) => boolean = () => false,
): Promise<Answer[]> {
  const { archive } = await index.open(refuse);
  const told: Answer[] = [];
  await putQuestion(archive, factShelf(archive), asked, {
    going,
    told: async (answer) => void told.push(answer),
  });
  return told;
}

test("nothing is told to one who waits no longer, and the last answer only to one who does", async () => {
  const asked = question("?q=水库开");
  const whole = await put(asked, () => true);
  assert.ok(whole.length > 2);
  assert.deepEqual(
    whole.map(({ complete }) => complete),
    [...whole.slice(1).map(() => false), true],
  );
  assert.deepEqual(await put(asked, () => false), []);
  let turns = 0;
  const cut = await put(asked, () => (turns += 1) <= 3);
  assert.ok(cut.length > 0 && cut.every(({ complete }) => !complete));
});

test("without the issues of a shard there is no answer, nor without the facts that are asked of all its articles", async () => {
  for (const [address, file] of [
    ["?q=水", "issues.bin"],
    ["?q=城市:淄博", "facts.bin"],
    ["?q=水&kind=report", "facts.bin"],
  ] as const)
    await assert.rejects(
      put(
        question(address),
        () => true,
        (path) => path.startsWith("1980s") && path.endsWith(file),
      ),
      new RegExp(`${file}: refused`),
    );
  await assert.rejects(
    put(
      question("?author=孙银峰"),
      () => true,
      (path) => path.endsWith("authors.bin"),
    ),
    /authors\.bin: refused/,
  );
});
