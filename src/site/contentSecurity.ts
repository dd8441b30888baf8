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
  "form-action 'self'",
];

/** For `<meta http-equiv>`, where hosts send no headers of ours. */
export const META_POLICY = DIRECTIVES.join("; ");

/** For `_headers`: `frame-ancestors` counts only there. */
export const HEADER_POLICY = [...DIRECTIVES, "frame-ancestors 'none'"].join("; ");
