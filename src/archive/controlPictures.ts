/** Control characters, which HTML cannot carry, as the pictures Unicode has for them: ␀ … ␟ and ␡. */

/** Tabs and line feeds stay: HTML carries them. `a\u0007b` → `a␇b`. */
export const visible = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, (char) =>
    char === "\u007f" ? "\u2421" : String.fromCharCode(0x2400 + char.charCodeAt(0)),
  );

/** The same on one line: a file's name may hold a line's end. */
export const onOneLine = (text: string): string => visible(text).replaceAll("\n", "␊").replaceAll("\t", "␉");

/** A whole text: the same, and its line ends made one. */
export const readable = (text: string): string => visible(text.replace(/\r\n?/g, "\n"));

/** The same for every string within front matter. What has none of them, as nearly all has, is given back as it is. */
export function visibleIn<T>(value: T): T {
  if (typeof value === "string") return visible(value) as T;
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) {
    const shown = value.map(visibleIn);
    return shown.every((each, i) => each === value[i]) ? value : (shown as T);
  }
  const fields = Object.entries(value);
  const shown = fields.map(([key, field]) => [visible(key), visibleIn<unknown>(field)] as const);
  const isSame = shown.every(([key, field], i) => key === fields[i]![0] && field === fields[i]![1]);
  return isSame ? value : (Object.fromEntries(shown) as T);
}
