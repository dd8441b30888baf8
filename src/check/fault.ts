/** What is wrong with a site, in the shape of all other faults. */
import type { Warning } from "../types.ts";

/** `file` is within the site. */
export const fault = (code: string, file: string, message: string, line?: number): Warning => ({
  level: "error",
  code,
  file,
  ...(line === undefined ? {} : { line }),
  message,
});

/** `a, b, c and 3 more`: the first few of many names. */
export function few(names: readonly string[], most = 3): string {
  const shown = names.slice(0, most).join(", ");
  return names.length <= most ? shown : `${shown} and ${names.length - most} more`;
}
