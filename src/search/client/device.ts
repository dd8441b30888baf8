/** What this device keeps for the site. A browser may refuse to keep anything: then nothing is, and nothing else fails. */

/** What was kept under a name; `null` when that is nothing, or nothing that can be read. */
export function readKept(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(name) ?? "null") as unknown;
  } catch {
    return null;
  }
}

/** Keeps a value, or with `null` nothing any longer; `false` when the browser refuses. */
export function keep(name: string, value: unknown): boolean {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
