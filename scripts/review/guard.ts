/** The desk writes to the archive: it answers nobody but a browser on this machine that shows the desk itself. */
import type { IncomingMessage } from "node:http";

/** Names of this machine for itself. */
const LOOPBACK = ["127.0.0.1", "localhost", "[::1]"];

/**
 * Whether a request comes from the desk's own pages. A foreign name that leads to this machine is refused by `Host`; a
 * form on a foreign page by `Origin`, which browsers send with every form.
 */
export function isOwn(
  { method, headers }: Pick<IncomingMessage, "method" | "headers">,
  port: number,
): boolean {
  const own = LOOPBACK.map((name) => `${name}:${port}`);
  if (!own.includes(headers.host ?? "")) return false;
  const site = headers["sec-fetch-site"];
  // Opened by hand, or led there from the desk itself.
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  return method === "GET" || method === "HEAD" || headers.origin === `http://${headers.host}`;
}

/** Nothing from elsewhere, nothing inline, in no frame. */
export const HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
  "cache-control": "no-store",
};
