/** What the page may load and do. It stands in the page itself, so that any host will do. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html app-urls',
].join('; ');

/** What only a host can say, on every answer; docs/deploy.md tells hosts in their own ways. */
export const HOST_HEADERS = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
} as const;

/** How long a file may be kept: what is named by its content for good, all else after asking. */
export const CACHE_CONTROL = {
  assets: 'public, max-age=31536000, immutable',
  rest: 'no-cache',
} as const;
