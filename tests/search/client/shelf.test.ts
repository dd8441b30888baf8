import { afterEach, test } from "node:test";
import assert from "node:assert/strict";
import { once, openPieces, webShelf, type Shelf } from "../../../src/search/client/shelf.ts";
import { encodeSizes, layPieces } from "../../../src/search/files/pieces.ts";

const FILE = Uint8Array.from({ length: 100 }, (_, at) => at);
const untouched = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = untouched;
});

/** A host that answers so; what it was asked is kept. */
function host(answer: (range: string | null) => Response): {
  asked: [address: string, range: string | null][];
} {
  const asked: [string, string | null][] = [];
  globalThis.fetch = async (address, options) => {
    const range = new Headers(options?.headers).get("range");
    asked.push([new Request(address).url, range]);
    return answer(range);
  };
  return { asked };
}

const shelf = (): Shelf => webShelf(new URL("http://a.example/site/search/"));

test("a part is asked for as a part", async () => {
  const { asked } = host(() => new Response(FILE.slice(10, 20), { status: 206 }));
  assert.deepEqual(await shelf().read("1988-ab/cards-0.bin", { from: 10, to: 20 }), FILE.slice(10, 20));
  assert.deepEqual(asked, [["http://a.example/site/search/1988-ab/cards-0.bin", "bytes=10-19"]]);
});

test("a host that sends the whole file is asked for it once, and for others whole from then on", async () => {
  const { asked } = host(() => new Response(FILE));
  const { read } = shelf();
  assert.deepEqual(await read("a.bin", { from: 10, to: 20 }), FILE.slice(10, 20));
  assert.deepEqual(await read("a.bin", { from: 90, to: 100 }), FILE.slice(90));
  assert.equal(asked.length, 1);
  const parts = await Promise.all([read("b.bin", { from: 0, to: 1 }), read("b.bin", { from: 1, to: 3 })]);
  assert.deepEqual(parts, [FILE.slice(0, 1), FILE.slice(1, 3)]);
  assert.deepEqual(
    asked.slice(1).map(([address, range]) => [address.slice(-5), range]),
    [["b.bin", null]],
  );
});

test("a whole file that did not come can be asked for again", async () => {
  const answers = [new Response(FILE), new Response("", { status: 503 }), new Response(FILE)];
  host(() => answers.shift()!);
  const { read } = shelf();
  await read("a.bin", { from: 0, to: 1 });
  await assert.rejects(read("b.bin", { from: 0, to: 1 }));
  assert.deepEqual(await read("b.bin", { from: 0, to: 1 }), FILE.slice(0, 1));
});

test("a whole file is asked for without a range", async () => {
  const { asked } = host(() => new Response(FILE));
  assert.deepEqual(await shelf().read("index.json"), FILE);
  assert.deepEqual(asked, [["http://a.example/site/search/index.json", null]]);
});

const REFUSED: { name: string; answer: () => Response; range?: { from: number; to: number } }[] = [
  {
    name: "a part of another length",
    answer: () => new Response(FILE.slice(10, 19), { status: 206 }),
    range: { from: 10, to: 20 },
  },
  {
    name: "a part where the whole was asked for",
    answer: () => new Response(FILE.slice(0, 50), { status: 206 }),
  },
  {
    name: "a whole that is too short",
    answer: () => new Response(FILE.slice(0, 15)),
    range: { from: 10, to: 20 },
  },
  {
    name: "a file that is not there",
    answer: () => new Response("no", { status: 404 }),
    range: { from: 0, to: 2 },
  },
  {
    name: "a range that cannot be",
    answer: () => new Response(null, { status: 416 }),
    range: { from: 900, to: 902 },
  },
  { name: "a host in trouble", answer: () => new Response("", { status: 503 }) },
];

for (const { name, answer, range } of REFUSED) {
  test(`${name} is an error`, async () => {
    host(answer);
    await assert.rejects(shelf().read("a.bin", range));
  });
}

test("every piece comes from its place, and is fetched once; what failed is fetched again", async () => {
  const pieces = [50_000, 30_000, 0, 70_000, 3].map((size, at) => new Uint8Array(size).fill(at + 1));
  const { blocks, sizes } = layPieces(pieces);
  const reads: string[] = [];
  let broken = true;
  const opened = await openPieces(
    {
      read: async (path, range) => {
        if (path === "shard/cards.bin") return encodeSizes(sizes);
        reads.push(path);
        if (broken) throw new Error("refused");
        return blocks[Number(/^shard\/cards-(\d)\.bin$/.exec(path)![1])]!.slice(range!.from, range!.to);
      },
    },
    "shard",
    "cards",
  );
  await assert.rejects(opened.read(1));
  broken = false;
  const found = await Promise.all(pieces.map((_, at) => opened.read(at)));
  assert.deepEqual(found, pieces);
  const count = reads.length;
  await opened.read(0);
  assert.equal(reads.length, count);
});

test("what is made once is made again only after it failed", async () => {
  let made = 0;
  const make = once(async () => {
    made += 1;
    if (made === 1) throw new Error("not yet");
    return made;
  });
  const first = await Promise.allSettled([make(), make()]);
  assert.deepEqual(
    first.map(({ status }) => status),
    ["rejected", "rejected"],
  );
  assert.deepEqual([await make(), await make()], [2, 2]);
});
