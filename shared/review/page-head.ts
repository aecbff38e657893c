import { type Html, html, trusted } from './html.ts';
import { reviewScript } from './review-script.generated.ts';
import { reviewStyle } from './review-style.ts';

/** SHA-256 in base64 of `reviewStyle` and `reviewScript`: a page allows those two and nothing else. */
export interface PageHashes {
  readonly style: string;
  readonly script: string;
}

/** The head of a page; `facts` is what only this page says of itself. */
export function pageHead(title: string, { style, script }: PageHashes, facts: Html | null): Html {
  const policy = `default-src 'none'; style-src 'sha256-${style}'; script-src 'sha256-${script}'; font-src data:; base-uri 'none'; form-action 'none'`;
  return html`<head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex"><meta name="referrer" content="no-referrer">
${facts}<title>${title}</title>
<style>${trusted(reviewStyle)}</style></head>
`;
}

/** Stands at the end, when everything it works on is there. */
export const pageScript: Html = html`<script>${trusted(reviewScript)}</script>
`;
