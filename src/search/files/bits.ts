/**
 * Numbers in as few bits as they need. Rice's code (R. F. Rice, "Some practical universal noiseless coding
 * techniques", 1979) for gaps that are spread evenly, Elias's gamma code (1975) for counts of any size.
 */

export type BitWriter = {
  bits: (value: number, width: number) => void;
  /** Any whole number from 0. */
  gamma: (value: number) => void;
  rice: (value: number, width: number) => void;
  /** Whole bytes written so far. */
  size: () => number;
  /** What was written, filled up to whole bytes. */
  bytes: () => Uint8Array;
};

export type BitReader = {
  bits: (width: number) => number;
  gamma: () => number;
  rice: (width: number) => number;
};

/** Longest run of ones before a number is written plainly instead: a gap far out of the common costs no more. */
const LONGEST_RUN = 20;
const PLAIN = 32;

const lowest = (value: number, width: number): number =>
  (width === 32 ? value : value & ((1 << width) - 1)) >>> 0;

export function bitWriter(): BitWriter {
  let bytes = new Uint8Array(1024);
  let length = 0;
  let held = 0;
  let count = 0;

  const push = (byte: number): void => {
    if (length === bytes.length) {
      const grown = new Uint8Array(length * 2);
      grown.set(bytes);
      bytes = grown;
    }
    bytes[length++] = byte;
  };
  /** Up to 24 bits. */
  const few = (value: number, width: number): void => {
    held = (held << width) | lowest(value, width);
    count += width;
    while (count >= 8) {
      count -= 8;
      push((held >>> count) & 0xff);
    }
    held = lowest(held, count);
  };
  const bits = (value: number, width: number): void => {
    if (width > 16) few(value >>> 16, width - 16);
    few(value, Math.min(16, width));
  };
  return {
    bits,
    gamma: (value) => {
      const width = 31 - Math.clz32(value + 1);
      bits(0, width);
      bits(value + 1, width + 1);
    },
    rice: (value, width) => {
      const run = value >>> width;
      if (run >= LONGEST_RUN) {
        few(2 ** LONGEST_RUN - 1, LONGEST_RUN);
        bits(value, PLAIN);
        return;
      }
      // Nearly every number is short enough to be written at once.
      if (run + 1 + width <= 24) {
        few((((1 << (run + 1)) - 2) << width) | lowest(value, width), run + 1 + width);
        return;
      }
      few((1 << (run + 1)) - 2, run + 1);
      bits(value, width);
    },
    size: () => length,
    bytes: () => {
      const whole = new Uint8Array(length + (count > 0 ? 1 : 0));
      whole.set(bytes.subarray(0, length));
      if (count > 0) whole[length] = held << (8 - count);
      return whole;
    },
  };
}

/** Reads from the start of the bytes; past their end it reads noughts. */
export function bitReader(bytes: Uint8Array): BitReader {
  let at = 0;

  /** The next 32 bits, of which at least 25 are there. */
  const ahead = (): number => {
    const byte = at >>> 3;
    return (
      ((bytes[byte]! << 24) | (bytes[byte + 1]! << 16) | (bytes[byte + 2]! << 8) | bytes[byte + 3]!) <<
      (at & 7)
    );
  };
  /** From 1 to 25 bits. */
  const few = (width: number): number => {
    const value = ahead() >>> (32 - width);
    at += width;
    return value;
  };
  const bits = (width: number): number => {
    if (width === 0) return 0;
    return width > 16 ? few(width - 16) * 65_536 + few(16) : few(width);
  };
  return {
    bits,
    gamma: () => {
      let width = 0;
      while (width < PLAIN && few(1) === 0) width += 1;
      return 2 ** width + bits(width) - 1;
    },
    rice: (width) => {
      const next = ahead();
      const run = Math.min(LONGEST_RUN, Math.clz32(~next));
      const used = run + 1 + width;
      if (run < LONGEST_RUN && width > 0 && used <= 25) {
        at += used;
        return (run << width) | ((next << (run + 1)) >>> (32 - width));
      }
      at += run;
      if (run === LONGEST_RUN) return bits(PLAIN);
      at += 1;
      return run * 2 ** width + bits(width);
    },
  };
}

/** By which a mean is taken to find the width: twice the logarithm of the golden section. */
const KIELY = 2 * Math.log((1 + Math.sqrt(5)) / 2);

/** Width of Rice's code for numbers of this mean (A. Kiely, "Selecting the Golomb parameter in Rice coding", 2004). */
export const riceWidth = (mean: number): number => 31 - Math.clz32(Math.max(1, KIELY * mean));

/** Ascending whole numbers below `limit`; how many there are is known to the reader. */
export function writeAscending(writer: BitWriter, numbers: ArrayLike<number>, limit: number): void {
  const width = riceWidth(limit / Math.max(1, numbers.length));
  let next = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    writer.rice(numbers[at]! - next, width);
    next = numbers[at]! + 1;
  }
}

/** `offset` is added to each. */
export function readAscending(reader: BitReader, count: number, limit: number, offset = 0): number[] {
  const width = riceWidth(limit / Math.max(1, count));
  const numbers: number[] = [];
  let next = 0;
  for (let at = 0; at < count; at += 1) {
    next += reader.rice(width);
    numbers.push(offset + next);
    next += 1;
  }
  return numbers;
}
