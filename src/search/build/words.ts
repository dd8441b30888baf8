/**
 * Searched texts → the words of a shard's index, to the last number those that Pagefind makes of the same texts: each
 * character is a word and stands at its number in the text, so that there is nothing to be segmented or stemmed, and neither
 * a process nor its 840 MB for a shard of 3,100 articles is needed to count characters.
 */
import { PLAIN_WEIGHT, type PageWords, type Word } from "../files/words.ts";
import { token } from "../tokens.ts";

/** By code point. */
const CODE_POINTS = 0x11_0000;

/** Calls with each character's code point, its text's number, and its own in the text. */
function eachCharacter(
  texts: readonly string[],
  call: (point: number, page: number, place: number) => void,
): void {
  texts.forEach((text, page) => {
    let place = 0;
    for (let at = 0; at < text.length; place += 1) {
      const point = text.codePointAt(at)!;
      call(point, page, place);
      at += point > 0xffff ? 2 : 1;
    }
  });
}

/** Pages and places of a word, as long as each other → its row. */
function wordOf(text: string, pages: Uint32Array, places: Uint32Array): Word {
  const rows: PageWords[] = [];
  for (let at = 0, before = 0; at < pages.length;) {
    const page = pages[at]!;
    const steps = [PLAIN_WEIGHT, places[at]!];
    for (at += 1; pages[at] === page; at += 1) steps.push(places[at]! - places[at - 1]!);
    rows.push([page - before, steps, []]);
    before = page;
  }
  return [text, rows, []];
}

/** Words in Pagefind's order, one by one; page n is the n-th text. */
export function* listWords(texts: readonly string[]): Generator<Word> {
  const counts = new Uint32Array(CODE_POINTS);
  eachCharacter(texts, (point) => (counts[point]! += 1));
  // All places of a character stand together, those of the first text first.
  const ends = new Uint32Array(CODE_POINTS);
  let all = 0;
  const words: { text: string; from: number; to: number }[] = [];
  counts.forEach((count, point) => {
    if (count === 0) return;
    words.push({ text: token(String.fromCodePoint(point)), from: all, to: all + count });
    ends[point] = all;
    all += count;
  });
  const [pages, places] = [new Uint32Array(all), new Uint32Array(all)];
  eachCharacter(texts, (point, page, place) => {
    const at = ends[point]!++;
    pages[at] = page;
    places[at] = place;
  });
  words.sort((a, b) => (a.text < b.text ? -1 : 1));
  for (const { text, from, to } of words)
    yield wordOf(text, pages.subarray(from, to), places.subarray(from, to));
}
