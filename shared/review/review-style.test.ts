import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reviewStyle } from './review-style.ts';
import { reviewTokens } from './review-tokens.ts';

describe('the style of a review page', () => {
  it.each(['light', 'dark'] as const)('has the colours of the %s theme of the app', (theme) => {
    const tokens = readFileSync(new URL('../../renderer/styles/tokens.css', import.meta.url), 'utf8');
    const [light = '', dark = ''] = tokens.split('[data-theme="dark"] {');
    const own = theme === 'light' ? light : dark;
    const app = new Map([...own.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]));
    for (const [name, value] of Object.entries(reviewTokens[theme]))
      expect([name, app.get(name)]).toEqual([name, value]);
  });

  it('uses no token it does not bring along', () => {
    const own = new Set([...Object.keys(reviewTokens.light), 'sans', 'serif', 'on']);
    for (const [, name = ''] of reviewStyle.matchAll(/var\(--([\w-]+)\)/g)) expect(own).toContain(name);
  });

  it('loads nothing but the letters it brings along, and nothing in it ends the element it stands in', () => {
    expect(reviewStyle).not.toMatch(/url\((?!data:font\/woff2;base64,)|@import|<|\r/);
  });
});
