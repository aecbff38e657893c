import { describe, expect, it } from 'vitest';
import { html, trusted } from './html.ts';

describe('a template', () => {
  it('shows mark-up that was put in as text, in elements and in attributes', () => {
    const name = `"><script>alert('1')</script>&amp;\0`;
    expect(html`<p title="${name}">${name}</p>`.toString()).toBe(
      '<p title="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;\uFFFD">' +
        '&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;\uFFFD</p>',
    );
  });

  it('takes in other templates, lists and numbers as they are, and nothing for null', () => {
    const items = ['a<b', 'c'].map((item) => html`<li>${item}</li>`);
    expect(html`<ul>${items}</ul>${null}${3}${trusted('<hr>')}`.toString()).toBe(
      '<ul><li>a&lt;b</li><li>c</li></ul>3<hr>',
    );
  });

  it('does not take an object that only looks like mark-up for mark-up', () => {
    const looksLike = JSON.parse('["<b>"]') as readonly string[];
    expect(html`${looksLike}`.toString()).toBe('&lt;b&gt;');
  });
});
