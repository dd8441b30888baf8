/** Control characters, which HTML cannot carry, as the pictures Unicode has for them: ␀ … ␟ and ␡. */

const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f]/;
const ALL_CONTROLS = new RegExp(CONTROLS, "g");

/** Tabs and line feeds stay: HTML carries them. `a\u0007b` → `a␇b`. */
export const visible = (text: string): string =>
  text.replace(ALL_CONTROLS, (char) =>
    char === "\u007f" ? "\u2421" : String.fromCharCode(0x2400 + char.charCodeAt(0)),
  );

/** The same on one line: a file's name may hold a line's end. */
export const onOneLine = (text: string): string => visible(text).replaceAll("\n", "␊").replaceAll("\t", "␉");

/** A whole text: the same, and its line ends made one. */
export const readable = (text: string): string => visible(text.replace(/\r\n?/g, "\n"));

/** Whether a string within it, or the name of a field, holds one. */
function isHidden(value: unknown): boolean {
  if (typeof value === "string") return CONTROLS.test(value);
  if (value === null || typeof value !== "object") return false;
  if (Array.isArray(value)) return value.some(isHidden);
  return Object.entries(value).some(([key, field]) => CONTROLS.test(key) || isHidden(field));
}

/** The same for every string within front matter. What has none of them, as nearly all has, is given back as it is. */
export function visibleIn<T>(value: T): T {
  if (!isHidden(value)) return value;
  if (typeof value === "string") return visible(value) as T;
  if (Array.isArray(value)) return value.map(visibleIn) as T;
  const shown = Object.entries(value as object).map(
    ([key, field]) => [visible(key), visibleIn(field)] as const,
  );
  return Object.fromEntries(shown) as T;
}
