import { describe, expect, it } from 'vitest';
import { summarize } from '../check-plan.ts';
import { aTouchVerdict } from '../test-plans.ts';
import type { PlanVerdicts } from '../verdict.ts';
import { compareVerdicts } from './compare-verdicts.ts';

function verdicts(touches = [aTouchVerdict({}), aTouchVerdict({ step: 'two' })]): PlanVerdicts {
  return {
    unhurriedVerdicts: 1,
    modelVersion: '1.4',
    parameters: 'defaults',
    policyVersion: 3,
    now: '2026-05-01T00:00:00.000Z',
    touches,
    summary: summarize(touches),
  };
}

describe('verdicts worked out again', () => {
  it('are the same when every touch is, whatever the order of keys and touches', () => {
    const [one, two] = [aTouchVerdict({}), aTouchVerdict({ step: 'two' })];
    const reordered = Object.fromEntries(Object.entries(one).toReversed()) as unknown as typeof one;
    expect(compareVerdicts(verdicts([one, two]), verdicts([two, reordered]))).toEqual({ versions: [], touches: [] });
  });

  it('name the touches that differ, came or went', () => {
    const changed = aTouchVerdict({ verdict: 'caution' });
    const added = aTouchVerdict({ contact: 'zoe@example.com' });
    expect(compareVerdicts(verdicts(), verdicts([changed, added])).touches).toEqual([
      { contact: 'ana@example.com', step: 'one', exported: aTouchVerdict({}), present: changed },
      { contact: 'ana@example.com', step: 'two', exported: aTouchVerdict({ step: 'two' }), present: null },
      { contact: 'zoe@example.com', step: 'one', exported: null, present: added },
    ]);
  });

  it('say which version differs', () => {
    const present: PlanVerdicts = { ...verdicts(), modelVersion: '1.5', policyVersion: 4, parameters: 'workspace' };
    expect(compareVerdicts(verdicts(), present).versions).toEqual([
      'The model was version 1.4; it is 1.5 here.',
      'The policy was version 3; it is 4 here.',
      'It was judged with the default numbers; here with numbers fitted on the workspace.',
    ]);
  });
});
