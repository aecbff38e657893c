import { describe, expect, test } from 'vitest';
import vectors from '../../fixtures/vectors/trust_vectors.json' with { type: 'json' };
import { priorWeight } from './parameters.ts';
import { addEvidence, type Evidence, expectedTrust, type Opinion, toOpinion, trustBand } from './trust.ts';

const none = { r: 0, s: 0 };

function vectorNamed(start: string) {
  const found = vectors.computed.find((vector) => vector.what.startsWith(start));
  if (found === undefined) throw new Error(`no vector "${start}"`);
  return found;
}

/** The inverse of `toOpinion`; needs u > 0. */
function toEvidence({ b, d, u }: Pick<Opinion, 'b' | 'd' | 'u'>): Evidence {
  return { r: (priorWeight * b) / u, s: (priorWeight * d) / u };
}

/** The opinion of all evidence together, which is what Jøsang calls cumulative fusion. */
function opinionOfAll(opinions: readonly Pick<Opinion, 'b' | 'd' | 'u'>[]): Opinion {
  const all = opinions.map(toEvidence).reduce((sum, one) => ({ r: sum.r + one.r, s: sum.s + one.s }), none);
  return toOpinion(all, 0.5);
}

describe('opinions reproduce the published numbers', () => {
  for (const vector of vectors.published) {
    if (vector.evidence !== undefined && vector.opinion !== undefined) {
      test(`opinion from evidence: ${vector.source}`, () => {
        const opinion = toOpinion(vector.evidence, vector.opinion.a);
        expect(opinion.b).toBeCloseTo(vector.opinion.b, 12);
        expect(opinion.d).toBeCloseTo(vector.opinion.d, 12);
        expect(opinion.u).toBeCloseTo(vector.opinion.u, 12);
        expect(expectedTrust(opinion)).toBeCloseTo(vector.E, 12);
      });
    }
    if (vector.inputs !== undefined) {
      test(`cumulative fusion: ${vector.source}`, () => {
        const fused = opinionOfAll(vector.inputs.map(([b = 0, d = 0, u = 0]) => ({ b, d, u })));
        const [b = 0, d = 0, u = 0] = vector.cumulative_fusion;
        expect(Math.abs(fused.b - b)).toBeLessThan(vector.tol);
        expect(Math.abs(fused.d - d)).toBeLessThan(vector.tol);
        expect(Math.abs(fused.u - u)).toBeLessThan(vector.tol);
      });
    }
  }

  test('two opposite opinions fuse to the computed one', () => {
    const fused = opinionOfAll([
      { b: 0.3, d: 0, u: 0.7 },
      { b: 0, d: 0.3, u: 0.7 },
    ]);
    const [b = 0, d = 0, u = 0] = vectorNamed('pairwise').out ?? [];
    expect([fused.b, fused.d, fused.u]).toEqual([b, d, u].map((value) => expect.closeTo(value, 12)));
  });

  test('knowing nothing is the base rate', () => {
    expect(expectedTrust(toOpinion(none, 0.5))).toBe(0.5);
  });
});

describe('our forgetting', () => {
  test('a weak good event never lowers trust', () => {
    const strong = { r: 19.9, s: 0.05 };
    expect(expectedTrust(toOpinion(addEvidence(strong, 0.5), 0.5))).toBeGreaterThanOrEqual(
      expectedTrust(toOpinion(strong, 0.5)),
    );
  });

  test('evidence is scaled to the ceiling', () => {
    const after = addEvidence({ r: 19.5, s: 0.5 }, 2);
    expect(after.r + after.s).toBeCloseTo(20, 12);
  });

  test('the band of an unknown contact is uniform', () => {
    const [low, high] = trustBand(none, 0.5);
    expect(low).toBeCloseTo(0.1, 9);
    expect(high).toBeCloseTo(0.9, 9);
  });
});
