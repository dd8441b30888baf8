/** Stretches whose marks are no punctuation and stay as printed: `http://a.cn/x?id=1`, `bianji@example.com`, `www.a.cn`. */

const ADDRESS =
  /(?:[a-z][a-z\d+.-]*:\/\/|www\.)[^\s"<>\x80-\uffff]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:[a-z\d-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#][^\s"<>\x80-\uffff]*)?/gi;

/** `见http://a.cn/x,后来`: the comma is the sentence's. */
const TRAILING = /[,;:?!.)'(]+$/;

/** Whether a UTF-16 unit of `text` stands in an address. */
export function verbatim(text: string): (at: number) => boolean {
  if (!/[.@]/.test(text)) return () => false;
  const spans = Array.from(text.matchAll(ADDRESS), (match) => ({
    from: match.index,
    to: match.index + match[0].replace(TRAILING, "").length,
  }));
  return (at) => spans.some(({ from, to }) => at >= from && at < to);
}
