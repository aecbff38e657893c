import type { Paper, PrintJob } from '../../shared/contract/print-contract.ts';

/** What a printed document may load: the program's own type faces, and nothing else. It runs nothing. */
export const printedPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; base-uri 'none'; form-action 'none'";

const sheets: Readonly<Record<Paper, string>> = { a4: 'A4', letter: 'letter' };
const ownPolicy = /<meta http-equiv="Content-Security-Policy"[^>]*>\n?/;

/**
 * A page made ready for paper. Its own policy allows no fonts, because it travels without any; here it gets those of the
 * program under `printedPolicy`. The page numbers stand in the printer's footer, which every Chromium can print.
 */
export function toPaperPage(page: string, paper: Paper, typeFaces: string): string {
  const style = `<style>${typeFaces}@page{size:${sheets[paper]};@bottom-right{content:none}}</style>`;
  return page.replace(ownPolicy, '').replace('</head>', () => `${style}</head>`);
}

/** A picture on white ground, from edge to edge. */
export function toPicturePage({ picture, width, height }: PrintJob & { kind: 'png' }, typeFaces: string): string {
  const size = `width:${width}px;height:${height}px`;
  const style = `${typeFaces}html,body{margin:0;background:#fff;overflow:hidden}body>svg{display:block;${size}}`;
  // The declaration of an XML file has no place inside a page.
  const drawing = picture.replace(/^<\?xml[^>]*\?>\s*/, '');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Picture</title><style>${style}</style></head><body>${drawing}</body></html>`;
}

/** Title and page number, in the margin at the foot of every sheet. */
export const footer =
  "<div style=\"font:7.5pt 'Source Sans 3','Segoe UI',-apple-system,Arial,sans-serif;color:#666;width:100%;margin:0 14mm;display:flex;justify-content:space-between;gap:12mm\">" +
  '<span class="title" dir="auto" style="overflow:hidden;white-space:nowrap;text-overflow:ellipsis"></span>' +
  '<span style="white-space:nowrap"><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>';
