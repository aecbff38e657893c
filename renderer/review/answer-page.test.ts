import { beforeEach, describe, expect, it } from 'vitest';
import { parseReviewFile } from '../../shared/formats/review-file.ts';
import { filesInReviewText, printReviewFile, printReviewText } from '../../shared/formats/review-text.ts';
import { aPerson, aPlan, aReview, aStep, aTouch, printTestPage } from '../../shared/review/test-review.ts';
import { createPlaces } from './places.ts';
import { createSession } from './session.ts';

const hello = aStep({ id: 'hello' });
const plan = aPlan({ steps: [hello] });
const page = printTestPage(
  aReview(
    plan,
    [aTouch(plan, 'ana', hello, 'too-fast'), aTouch(plan, 'bo', hello, 'fine', { past: true })],
    [aPerson('ana', { name: 'Ana "Petrović"' })],
  ),
);
const shown = { id: plan.id, name: plan.name, version: 4, hash: 'a'.repeat(64) };
const now = () => new Date('2026-04-09T10:00:00Z');

/** A store that is full from the start, or that keeps. */
function aStore(isFull = false): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: () => null,
    removeItem: (key) => void kept.delete(key),
    setItem(key, value) {
      if (isFull) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
  };
}

beforeEach(() => {
  document.body.innerHTML = new DOMParser().parseFromString(page, 'text/html').body.innerHTML;
});

function query(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`There is no ${selector}.`);
  return found;
}

describe('a decision', () => {
  it('is the same at both places of a touch', () => {
    const session = createSession(shown, null, now);
    const places = createPlaces(session);
    places.controlAt(query('.risk tr[data-c]'));
    places.controlAt(query('.person[data-c="ana"] li'));
    query('.risk .seg button:last-child').click();
    const pressed = [...document.querySelectorAll('[aria-pressed="true"]')].map(({ textContent }) => textContent);
    expect(pressed).toEqual(['Remove', 'Remove']);
    expect(query('.person .in-words').textContent).toBe('Decision: remove. ');
  });

  it('is not asked for on a touch that has gone out', () => {
    const places = createPlaces(createSession(shown, null, now));
    expect(places.controlAt(query('.person[data-c="bo"] li'))).toBeNull();
  });

  it('names its touch for whoever hears the page', () => {
    const places = createPlaces(createSession(shown, null, now));
    places.controlAt(query('.risk tr[data-c]'));
    expect(query('.risk .seg').getAttribute('aria-label')).toBe('Decision: Ana "Petrović", step 1');
  });
});

describe('a session', () => {
  it('writes what the app reads, the plan first, and the same inside a text that was mailed and quoted', () => {
    const session = createSession(shown, null, now);
    session.setName('Joost');
    session.say({ on: 'touch', contact: 'ana', step: 'hello' }, { decision: 'change', comment: 'Call\nfirst' });
    session.say({ on: 'plan' }, { decision: 'change' });
    const file = session.toFile();
    expect(parseReviewFile(printReviewFile(file))).toEqual({ ok: true, value: file });
    expect(file.entries.map(({ on }) => on)).toEqual(['plan', 'touch']);
    const text = printReviewText(file, ({ on }) => on);
    expect(text).toContain('touch: change. Call\nfirst');
    for (const pasted of [text, text.replaceAll(/^/gm, '> '), `Hello,\n\n${text}\nBest, J`])
      expect(filesInReviewText(pasted).map((one) => parseReviewFile(one))).toEqual([{ ok: true, value: file }]);
  });

  it('goes on where the draft of the same plan was left, and says when nothing is kept', () => {
    const store = aStore();
    createSession(shown, store, now).say({ on: 'plan' }, { decision: 'approve' });
    expect(createSession(shown, store, now).said({ on: 'plan' }).decision).toBe('approve');
    expect(createSession({ ...shown, hash: 'b'.repeat(64) }, store, now).answers().size).toBe(0);
    const full = createSession(shown, aStore(true), now);
    full.say({ on: 'plan' }, { decision: 'approve' });
    expect([createSession(shown, store, now).isKept(), full.isKept()]).toEqual([true, false]);
    expect(createSession(shown, null, now).isKept()).toBe(false);
  });

  it('takes what another tab has said meanwhile', () => {
    const store = aStore();
    const here = createSession(shown, store, now);
    createSession(shown, store, now).say({ on: 'plan' }, { decision: 'remove' });
    here.reload();
    expect(here.said({ on: 'plan' }).decision).toBe('remove');
  });
});
