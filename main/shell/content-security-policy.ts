import { createHash } from 'node:crypto';
import { reviewStyle } from '../../shared/review/review-style.ts';

/** The preview of an exported page inherits this policy, so its one style element is allowed by what it says. */
const reviewStyleHash = createHash('sha256').update(reviewStyle).digest('base64');

/** What a page of the app may load and do: its own files. Styles that a component library adds at run time carry the nonce. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}' 'sha256-${reviewStyleHash}'`,
    // An exported page brings its letters along.
    "font-src 'self' data:",
    // The preview of an exported picture: an image out of its own address runs nothing and asks nobody.
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');
}
