/** Which encoding a file is in: decided strictly, never guessed into garbage. */
import { COMMON_HAN } from "../lexicon/commonHan.ts";
import type { Encoding } from "../types.ts";

export type Decoded =
  | { ok: true; text: string; encoding: Encoding }
  | { ok: false; code: string; line?: number; message: string };

/** Files that are not text at all, by their first bytes, and what to do about each. */
const NOT_TEXT: readonly { name: string; bytes: number[]; advice: string }[] = [
  { name: "a PDF", bytes: [0x25, 0x50, 0x44, 0x46], advice: "extract its text first, one .txt file a page" },
  {
    name: "a zip archive or an Office document",
    bytes: [0x50, 0x4b, 0x03, 0x04],
    advice: "save it as plain text (.txt)",
  },
  { name: "an old Office document", bytes: [0xd0, 0xcf, 0x11, 0xe0], advice: "save it as plain text (.txt)" },
  { name: "a PNG image", bytes: [0x89, 0x50, 0x4e, 0x47], advice: "recognise its text first" },
  { name: "a JPEG image", bytes: [0xff, 0xd8, 0xff], advice: "recognise its text first" },
  { name: "a GIF image", bytes: [0x47, 0x49, 0x46, 0x38], advice: "recognise its text first" },
  { name: "gzip-compressed", bytes: [0x1f, 0x8b], advice: "unpack it first" },
];

const BYTE_ORDER_MARKS: readonly { encoding: Encoding; bytes: number[] }[] = [
  { encoding: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
];

/** Real prose scores above .5, text in the wrong encoding below .1. */
const PROSE_SHARE = 0.3;
/** By how much one reading must be more like prose than the other. */
const CLEAR_LEAD = 0.15;

const startsWith = (bytes: Uint8Array, start: number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

function strictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Share of common characters among all that are not ASCII: how much a reading looks like Chinese prose, 0–1. */
function proseShare(text: string): number {
  let all = 0;
  let common = 0;
  for (const char of text) {
    if (char < "\x80" || /[\p{P}\s]/u.test(char)) continue;
    all++;
    if (COMMON_HAN.has(char)) common++;
  }
  return all === 0 ? 0 : common / all;
}

/** Bytes of well-formed UTF-8 multi-byte sequences, and of all bytes above ASCII. */
function utf8Share(bytes: Uint8Array): number {
  let high = 0;
  let formed = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) continue;
    high++;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0;
    if (length === 0 || byte > 0xf4) continue;
    let rest = 1;
    while (rest < length && ((bytes[i + rest] ?? 0) & 0xc0) === 0x80) rest++;
    if (rest < length) continue;
    high += length - 1;
    formed += length;
    i += length - 1;
  }
  return high === 0 ? 1 : formed / high;
}

/** Number of the first line that cannot be read. In UTF-16 a byte of a character may look like a line feed. */
function firstBadLine(bytes: Uint8Array, encoding: Encoding): number {
  if (encoding.startsWith("utf-16")) {
    const text = new TextDecoder(encoding).decode(bytes);
    return text.slice(0, Math.max(0, text.indexOf("\uFFFD"))).split("\n").length;
  }
  let start = 0;
  for (let line = 1; start <= bytes.length; line++) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed;
    if (strictly(bytes.subarray(start, end), encoding) === null) return line;
    start = end + 1;
  }
  return 1;
}

const halfDecodable = (bytes: Uint8Array, encoding: Encoding): Decoded => {
  const line = firstBadLine(bytes, encoding);
  const message = `the file is ${encoding.toUpperCase()} up to line ${line}, where bytes follow that are not; the file is cut or damaged: export it again from its source`;
  return { ok: false, code: "half-decodable", line, message };
};

function decodeUtf16(bytes: Uint8Array): Decoded | null {
  const readings = (["utf-16le", "utf-16be"] as const).map((encoding) => {
    const text = bytes.length % 2 === 0 ? strictly(bytes, encoding) : null;
    return { encoding, text, share: text === null || text.includes("\0") ? -1 : proseShare(text) };
  });
  const best = readings[0]!.share >= readings[1]!.share ? readings[0]! : readings[1]!;
  return best.text !== null && best.share >= PROSE_SHARE
    ? { ok: true, text: best.text, encoding: best.encoding }
    : null;
}

/** GB18030 and Big5 read many byte pairs alike: the reading that is Chinese prose wins, and only clearly. */
function decodeLegacy(bytes: Uint8Array): Decoded {
  const loose = (encoding: Encoding): number => proseShare(new TextDecoder(encoding).decode(bytes));
  const shares = { gb18030: loose("gb18030"), big5: loose("big5") };
  const encoding: Encoding = shares.gb18030 >= shares.big5 ? "gb18030" : "big5";
  const lead = Math.abs(shares.gb18030 - shares.big5);
  if (shares[encoding] < PROSE_SHARE || lead < CLEAR_LEAD) {
    const message =
      "the file is neither UTF-8 nor UTF-16, and reads as Chinese neither in GB18030 nor in Big5; save it as UTF-8";
    return { ok: false, code: "undecodable", line: firstBadLine(bytes, "utf-8"), message };
  }
  const text = strictly(bytes, encoding);
  return text === null ? halfDecodable(bytes, encoding) : { ok: true, text, encoding };
}

/**
 * A file's bytes → its text without byte order mark, or a named refusal. In order: byte order
 * mark, UTF-16 by its NUL bytes, strict UTF-8, then GB18030 or Big5.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0)
    return {
      ok: false,
      code: "empty-file",
      message: "the file is empty; remove it or put the page's text in it",
    };
  const notText = NOT_TEXT.find((kind) => startsWith(bytes, kind.bytes));
  if (notText) {
    return {
      ok: false,
      code: "not-text",
      message: `the file is ${notText.name}, not page text; ${notText.advice}`,
    };
  }
  const mark = BYTE_ORDER_MARKS.find((each) => startsWith(bytes, each.bytes));
  if (mark) {
    const rest = bytes.subarray(mark.bytes.length);
    const text = strictly(rest, mark.encoding);
    if (text === null) return halfDecodable(rest, mark.encoding);
    return blankOr(text, mark.encoding);
  }
  if (bytes.includes(0)) {
    const message =
      "the file holds NUL bytes and is not UTF-16 text; it is no page text, or damaged: export it again as UTF-8";
    return decodeUtf16(bytes) ?? { ok: false, code: "not-text", message };
  }
  const text = strictly(bytes, "utf-8");
  if (text !== null) return blankOr(text, "utf-8");
  // UTF-8 that is cut or spoilt somewhere must not pass for GB18030, which accepts most byte pairs.
  return utf8Share(bytes) > 0.8 ? halfDecodable(bytes, "utf-8") : decodeLegacy(bytes);
}

function blankOr(text: string, encoding: Encoding): Decoded {
  if (text.trim() !== "") return { ok: true, text, encoding };
  return {
    ok: false,
    code: "empty-file",
    message: "the file holds nothing but white space; remove it or put the page's text in it",
  };
}
