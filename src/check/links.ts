/** Where an address that a file of the site names leads to. */
import { posix } from "node:path";

export type Target =
  | { kind: "inside"; path: string; fragment: string }
  /** `host` is that of another site. */
  | { kind: "outside"; host: string }
  /** A scheme that leads to no page: `mailto:`, `data:`, `javascript:`. */
  | { kind: "scheme"; scheme: string }
  /** Above the site's folder, from the host's root, or no address. */
  | { kind: "astray"; why: string };

/** `root`: the path part of the site's own address, from which only 404.html links; `null` for all other files. */
export type From = { file: string; root: string | null };

/** Where a site stands that does not say where: a name reserved for nobody (RFC 2606). */
export const NOWHERE = "https://example.invalid";

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;

function decoded(path: string): string | null {
  if (!path.includes("%")) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

function within(address: string, { file, root }: From): string | null {
  if (!address.startsWith("/")) return posix.join(posix.dirname(file), address);
  return root !== null && address.startsWith(root) ? address.slice(root.length) : null;
}

/** An address as a file of the site names it → what it leads to. A folder stands for its `index.html`. */
export function targetOf(address: string, from: From): Target {
  const [, scheme] = SCHEME.exec(address) ?? [];
  if (address.startsWith("//") || /^https?$/i.test(scheme ?? "")) {
    const url = URL.canParse(address, NOWHERE) ? new URL(address, NOWHERE) : null;
    return url === null ? { kind: "astray", why: "is no address" } : { kind: "outside", host: url.host };
  }
  if (scheme !== undefined) return { kind: "scheme", scheme: scheme.toLowerCase() };
  const mark = address.search(/[?#]/);
  const named = decoded(mark < 0 ? address : address.slice(0, mark));
  const hash = address.indexOf("#");
  const fragment = decoded(hash < 0 ? "" : address.slice(hash + 1));
  if (named === null || fragment === null) return { kind: "astray", why: "is no address" };
  if (named === "") return { kind: "inside", path: from.file, fragment };
  const path = within(named, from);
  if (path === null)
    return { kind: "astray", why: "counts on the root of a host; the site's links are relative" };
  if (path === ".." || path.startsWith("../"))
    return { kind: "astray", why: "leads out of the site's folder" };
  const isFolder = path === "" || path === "." || path === "./" || path.endsWith("/");
  return { kind: "inside", path: isFolder ? posix.join(path, "index.html") : path, fragment };
}

/** A whole address below `url`, where the site stands, or one relative to `file` → what it leads to. */
export function targetOfWhole(address: string, file: string, url: string | null): Target {
  if (url === null || !address.startsWith(`${url}/`)) return targetOf(address, { file, root: null });
  return targetOf(address.slice(url.length), { file, root: "/" });
}

/** The file of the site that stands at an address of its own: `/city/zibo/` → `city/zibo/index.html`. */
export const pathOf = (address: string): string =>
  address.slice(1) + (address.endsWith("/") ? "index.html" : "");
