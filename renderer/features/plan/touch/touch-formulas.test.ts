import { describe, expect, test } from 'vitest';
import { explainTouch, type TouchExplanation } from '../../../../shared/domain/explain-touch.ts';
import { orderEvents } from '../../../../shared/domain/journey.ts';
import { defaultParameters, type ModelParameters } from '../../../../shared/domain/parameters.ts';
import { defaultPolicy } from '../../../../shared/domain/policy.ts';
import { aContact, anEvent, aPlannedTouch } from '../../../../shared/domain/test-journeys.ts';
import { sayBasis, touchFormulas } from './touch-formulas.ts';

const now = Date.parse('2026-05-01T08:00:00Z');

function explained(parameters: ModelParameters, purpose = 'offer'): TouchExplanation {
  const events = [
    anEvent({ kind: 'permission', at: '2026-01-05T08:00:00Z', purpose: 'offer' }),
    anEvent({ kind: 'touch', at: '2026-04-28T08:00:00Z', id: 't1', ask: 3, purpose: 'offer' }),
  ];
  const steps = ['2026-05-04', '2026-05-11'];
  const found = explainTouch(
    {
      planned: steps.map((date, index) =>
        aPlannedTouch({ stepId: `s${index}`, ask: 3, purpose, at: Date.parse(`${date}T09:00:00Z`) }),
      ),
      pace: 'fixed',
      journey: { contact: aContact(), facts: [], events: orderEvents(events) },
      otherTouches: [],
      policy: { ...defaultPolicy, caps: [{ channel: 'email', atMost: 2, windowDays: 14 }] },
      parameters,
      now,
    },
    's1',
  );
  if (found === null) throw new Error('the plan has this step');
  return found;
}

describe('how a touch is computed', () => {
  test('is told by everything with a number, each with its formula, its source and what is assumed', () => {
    const formulas = touchFormulas(explained(defaultParameters));
    expect(formulas.map(({ name }) => name)).toEqual([
      'It would feel like one',
      'Counting the last months, like one',
      'Answers that would have come',
      'Permission level',
      'Still there',
      'Cap',
      'Trust',
      'Rhythm',
      'Trust factor',
      'Limit gap',
    ]);
    expect(formulas.every(({ source }) => source !== '')).toBe(true);
    const of = (name: string) => formulas.find((formula) => formula.name === name);
    expect(of('Rhythm')).toMatchObject({ assumed: expect.stringContaining('r = 2, α = 90 days'), fitted: null });
    expect(of('Limit gap')?.assumed).toContain('N = 4');
    expect(of('Answers that would have come')?.assumed).toContain('median 3 days');
    expect(of('Cap')).toMatchObject({ value: '2 of 2', source: 'Policy 1' });
  });

  test('names as fitted only what a fit put into use', () => {
    const rhythm = { r: 1.2, alpha: 81.4, lowest: 1 / 4, highest: 4 };
    const formulas = touchFormulas(explained({ ...defaultParameters, origin: 'workspace', baseRate: 0.6, rhythm }));
    const of = (name: string) => formulas.find((formula) => formula.name === name);
    expect(of('Trust')?.fitted).toContain('a = 0.60');
    expect(of('Rhythm')).toMatchObject({ fitted: expect.stringContaining('r = 1.2, α = 81.4 days'), assumed: null });
    expect(of('Still there')).toMatchObject({ fitted: null, assumed: expect.stringContaining('CDNOW') });
  });

  test('begins with what the touch counts as, and what counts before it', () => {
    expect(sayBasis(explained(defaultParameters))).toBe(
      'It counts as an ordinary touch. 1 planned touch before it, of all plans, counts as sent and not answered.',
    );
  });

  test('leaves the pace out where a touch is never judged by it', () => {
    expect(touchFormulas(explained(defaultParameters, 'service'))).toEqual([]);
  });
});
