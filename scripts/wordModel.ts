/**
 * Writes `src/lexicon/wordModel.gz`: how likely Chinese words are, alone and after one another. Run after the
 * language model changes: `node --import tsx scripts/wordModel.ts lm_sc.arpa`. The ARPA file lies in Debian's source
 * package of libime (`apt-get source libime`, then `data/lm_sc.arpa-*.tar.xz`), which is under LGPL-2.1 or later.
 */
import { createReadStream, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { gzipSync } from "node:zlib";
import { encodeWordModel, type Follower } from "../src/lexicon/wordModelFile.ts";

/** A pair of words is kept when the second is so much likelier (log₁₀) after the first than alone. */
const LEAST_GAIN = 1.5;

const HAN = /^\p{Script=Han}{1,6}$/u;

const path = process.argv[2];
if (path === undefined)
  throw new Error("Name the ARPA file: node --import tsx scripts/wordModel.ts lm_sc.arpa");

const alone = new Map<string, { log: number; backoff: number }>();
const followers = new Map<string, Follower[]>();
let section = "";
for await (const line of createInterface({ input: createReadStream(path) })) {
  if (line.startsWith("\\")) section = line;
  if (section === "\\3-grams:") break;
  const [log, words, backoff] = line.split("\t");
  if (log === undefined || words === undefined) continue;
  if (section === "\\1-grams:" && HAN.test(words))
    alone.set(words, { log: Number(log), backoff: Number(backoff ?? 0) });
  if (section !== "\\2-grams:") continue;
  const [first, second] = words.split(" ") as [string, string];
  const [before, after] = [alone.get(first), alone.get(second)];
  if (before === undefined || after === undefined) continue;
  const gain = Number(log) - after.log;
  if (gain - before.backoff < LEAST_GAIN || gain <= 0) continue;
  const list = followers.get(first);
  if (list) list.push({ word: second, gain });
  else followers.set(first, [{ word: second, gain }]);
}
const words = [...alone].map(([word, { log }]) => ({ word, log, followers: followers.get(word) ?? [] }));
const bytes = gzipSync(encodeWordModel(words), { level: 9 });
writeFileSync("src/lexicon/wordModel.gz", bytes);
const pairs = [...followers.values()].reduce((sum, list) => sum + list.length, 0);
console.log(`${words.length} words, ${pairs} pairs, ${bytes.length} bytes`);
