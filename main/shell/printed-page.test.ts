import { describe, expect, it } from 'vitest';
import { aPlan, aReview, printTestPage } from '../../shared/review/test-review.ts';
import { printedPolicy, toPaperPage, toPicturePage } from './printed-page.ts';

const faces = '@font-face{font-family:"Newsreader";src:url(app://print/fonts/newsreader.woff2)}';

describe('a page made ready for paper', () => {
  const page = printTestPage(aReview(aPlan({ name: '</head> & $& $` 1' }), [], []));

  it('gives up its own policy, which allows no fonts, and gets them with the sheet it is printed on', () => {
    expect(page).toContain('Content-Security-Policy');
    const printed = toPaperPage(page, 'letter', faces);
    expect(printed).not.toContain('Content-Security-Policy');
    expect(printed).toContain(`<style>${faces}@page{size:letter;@bottom-right{content:none}}</style></head>\n<body>`);
    expect(toPaperPage(page, 'a4', faces)).toContain('@page{size:A4;');
  });

  it('is otherwise as it was', () => {
    const printed = toPaperPage(page, 'a4', '');
    const style = '<style>@page{size:A4;@bottom-right{content:none}}</style>';
    const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>\n/.exec(page)?.[0] ?? 'no policy';
    expect(printed.replace(style, '')).toBe(page.replace(policy, ''));
  });

  it('may load fonts and run nothing', () => {
    expect(printedPolicy).toContain("default-src 'none'");
    expect(printedPolicy).not.toContain('script-src');
  });
});

it('a picture fills its page from edge to edge, on white', () => {
  const picture = '<?xml version="1.0" encoding="UTF-8"?>\n<svg viewBox="0 0 100 40"><text>Ana</text></svg>';
  const page = toPicturePage({ kind: 'png', picture, width: 100, height: 40 }, faces);
  expect(page).toContain('<body><svg viewBox="0 0 100 40"><text>Ana</text></svg></body>');
  expect(page).toContain('background:#fff');
  expect(page).toContain('width:100px;height:40px');
  expect(page).toContain(faces);
});
