/** The content security policy: the site's own files, nothing inline, no other host. */

const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
];

/**
 * For `<meta http-equiv>`, where hosts send no headers of ours, and for pages on a disk: to Firefox a page there is not
 * `'self'`, and every search form would be dead.
 */
export const META_POLICY = [...DIRECTIVES, "form-action 'self' file:"].join("; ");

/** For `_headers`: `frame-ancestors` counts only there. */
export const HEADER_POLICY = [...DIRECTIVES, "form-action 'self'", "frame-ancestors 'none'"].join("; ");
