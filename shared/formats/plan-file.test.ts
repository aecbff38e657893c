import { describe, expect, it, test } from 'vitest';
import { parsePlanFile, parsePlanText, printPlan } from './plan-file.ts';

const step = { id: 'hello', offsetDays: 0, at: '09:30', channel: 'email', purpose: 'offer' };
const plan = {
  unhurriedPlan: 1,
  id: 'spring-welcome',
  name: 'Spring welcome',
  timeZone: 'Europe/Berlin',
  startOn: '2026-05-04',
  pace: 'fixed',
  audience: ['ana@example.com'],
  steps: [{ ...step, ask: 2, subject: 'Hello', body: 'Text', facts: ['first_name'] }],
};

const adjusted = { contact: 'ana@example.com', step: 'hello' };

function faultsOf(changed: Record<string, unknown>): unknown {
  const parsed = parsePlanFile({ ...plan, ...changed });
  return parsed.ok ? parsed.value : 'faults' in parsed.error ? parsed.error.faults : parsed.error;
}

describe('parsePlanFile', () => {
  it('reads the plan of the format card', () => {
    const { unhurriedPlan: _, ...rest } = plan;
    expect(parsePlanFile(plan)).toEqual({
      ok: true,
      value: { ...rest, adjustments: [], steps: [{ ...plan.steps[0], data: 'declared' }] },
    });
  });

  it('fills what may be left out', () => {
    const { name: _, pace: __, ...bare } = plan;
    const parsed = parsePlanFile({ ...bare, steps: [step, { ...step, id: 'parcel', purpose: 'service' }] });
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        name: 'spring-welcome',
        pace: 'fixed',
        steps: [
          { ask: 2, data: 'declared', subject: '', body: '', facts: [] },
          { id: 'parcel', ask: 1 },
        ],
      },
    });
  });

  it('reads again what it prints', () => {
    const parsed = parsePlanFile(plan);
    if (!parsed.ok) throw new Error('unreadable');
    expect(parsePlanText(printPlan(parsed.value))).toEqual(parsed);
    expect(parsePlanText(`\uFEFF${printPlan(parsed.value)}`)).toEqual(parsed);
  });

  it('prints the same text whatever order the keys of a step came in, for its hash stands for the plan', () => {
    const parsed = parsePlanFile(plan);
    if (!parsed.ok) throw new Error('unreadable');
    const turned = parsed.value.steps.map(
      (one) => Object.fromEntries(Object.entries(one).toReversed()) as unknown as typeof one,
    );
    expect(printPlan({ ...parsed.value, steps: turned })).toBe(printPlan(parsed.value));
  });

  test.each([
    ['another version', { unhurriedPlan: 2 }, '$.unhurriedPlan', '2'],
    ['no version', { unhurriedPlan: undefined }, '$.unhurriedPlan', ''],
    ['a zone nobody knows', { timeZone: 'Europe/Atlantis' }, '$.timeZone', 'Europe/Atlantis'],
    ['an offset for a zone', { timeZone: '+01:00' }, '$.timeZone', '+01:00'],
    ['an impossible start', { startOn: '2026-02-30' }, '$.startOn', '2026-02-30'],
    ['an unknown pace', { pace: 'brisk' }, '$.pace', 'brisk'],
    ['an unknown stage', { audience: { stage: ['pal'] } }, '$.audience', '{"stage":["pal"]}'],
    ['nobody', { audience: [] }, '$.audience', '[]'],
    ['no steps', { steps: [] }, '$.steps', '[]'],
    ['an unknown key', { colour: 'red' }, '$.colour', 'red'],
    ['an unknown key of a step', { steps: [{ ...step, weight: 2 }] }, '$.steps[0].weight', '2'],
    ['a clock time of 25', { steps: [{ ...step, at: '25:00' }] }, '$.steps[0].at', '25:00'],
    ['half a day', { steps: [{ ...step, offsetDays: 1.5 }] }, '$.steps[0].offsetDays', '1.5'],
    ['a step before the start', { steps: [{ ...step, offsetDays: -1 }] }, '$.steps[0].offsetDays', '-1'],
    ['any channel', { steps: [{ ...step, channel: 'any' }] }, '$.steps[0].channel', 'any'],
    ['an ask of 6', { steps: [{ ...step, ask: 6 }] }, '$.steps[0].ask', '6'],
    ['the same step id twice', { steps: [step, step] }, '$.steps[1].id', 'hello'],
    ['no stage', { audience: { stage: [] } }, '$.audience.stage', '[]'],
    ['an unknown stage', { audience: { stage: ['foe'] } }, '$.audience', '{"stage":["foe"]}'],
    ['a segment without a name', { audience: { segment: ' ' } }, '$.audience.segment', ' '],
    [
      'two audiences',
      { audience: { stage: ['friend'], segment: 'x' } },
      '$.audience',
      '{"stage":["friend"],"segment":"x"}',
    ],
    ['nobody in an audience', { audience: [''] }, '$.audience[0]', ''],
    ['an audience of numbers', { audience: [7] }, '$.audience', '[7]'],
    ['an adjustment that is none', { adjustments: [7] }, '$.adjustments[0]', '7'],
    [
      'a touch left out a bit',
      { adjustments: [{ ...adjusted, leftOut: 'a bit' }] },
      '$.adjustments[0].leftOut',
      'a bit',
    ],
    [
      'an override without its author',
      { adjustments: [{ ...adjusted, override: { reason: 'So', at: 0 } }] },
      '$.adjustments[0].override.by',
      '',
    ],
    [
      'an override that is none',
      { adjustments: [{ ...adjusted, override: 'yes' }] },
      '$.adjustments[0].override',
      'yes',
    ],
    ['a version of text', { unhurriedPlan: '1' }, '$.unhurriedPlan', '1'],
  ])('refuses %s with its place, and says what is expected in its own words', (_, changed, path, found) => {
    const says = expect.stringMatching(/^(is missing; )?(expected|is) /);

    expect(faultsOf(changed)).toMatchObject([{ path, found, says }]);
  });

  it('names every fault at once', () => {
    expect(faultsOf({ startOn: 'soon', pace: 'brisk' })).toHaveLength(2);
  });

  it('refuses a text that is no JSON, and says from where on', () => {
    const faultsOfText = (text: string) => {
      const parsed = parsePlanText(text);
      return !parsed.ok && parsed.error.code === 'invalid-input' ? parsed.error.faults : null;
    };
    expect(faultsOfText('{"unhurriedPlan":1,')).toEqual([
      { path: 'the end', says: 'is missing: it stops in the middle' },
    ]);
    expect(faultsOfText('{"unhurriedPlan":1,\n"id":spring}')).toEqual([
      { path: 'line 2, column 6', found: 'spring}', says: 'is no JSON' },
    ]);
  });
});

describe('adjustments of a plan', () => {
  it('come back as they were written', () => {
    const parsed = parsePlanFile({
      unhurriedPlan: 1,
      id: 'p',
      timeZone: 'UTC',
      startOn: '2026-05-04',
      audience: ['ana@example.com'],
      steps: [{ id: 's', offsetDays: 0, at: '09:30', channel: 'email', purpose: 'offer' }],
      adjustments: [
        {
          contact: 'ana@example.com',
          step: 's',
          movedTo: '2026-05-05T09:30:00+02:00',
          override: { reason: 'She asked for it by phone.', by: 'Mara', at: '2026-05-01T08:00:00Z' },
        },
      ],
    });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    expect(parsed.value.adjustments[0]?.movedTo).toBe(Date.parse('2026-05-05T07:30:00Z'));
    expect(parsePlanText(printPlan(parsed.value))).toEqual(parsed);
  });
});
