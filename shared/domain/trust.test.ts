import { describe, expect, test } from 'vitest';
import vectors from '../../fixtures/vectors/trust_vectors.json' with { type: 'json' };
import { addEvidence, addEvidenceFadingBoth, expectedTrust, fuse, toEvidence, toOpinion, trustBand } from './trust.ts';

const none = { r: 0, s: 0 };

function vectorNamed(start: string) {
  const found = vectors.computed.find((vector) => vector.what.startsWith(start));
  if (found === undefined) throw new Error(`no vector "${start}"`);
  return found;
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
        const evidences = vector.inputs.map(([b = 0, d = 0, u = 0]) => toEvidence({ b, d, u }));
        const fused = toOpinion(fuse(evidences), 0.5);
        const [b = 0, d = 0, u = 0] = vector.cumulative_fusion;
        expect(Math.abs(fused.b - b)).toBeLessThan(vector.tol);
        expect(Math.abs(fused.d - d)).toBeLessThan(vector.tol);
        expect(Math.abs(fused.u - u)).toBeLessThan(vector.tol);
      });
    }
  }

  test('knowing nothing is the base rate', () => {
    expect(expectedTrust(toOpinion(none, 0.5))).toBe(0.5);
  });
});

describe('the original forgetting', () => {
  const run = (weights: readonly number[], lambda: number) =>
    expectedTrust(
      toOpinion(
        weights.reduce((sum, w) => addEvidenceFadingBoth(sum, w, lambda), none),
        0.5,
      ),
    );

  test('good news for ever reaches its limit', () => {
    expect(
      run(
        Array.from({ length: 2000 }, () => 1),
        0.9,
      ),
    ).toBeCloseTo(vectorNamed('J&I').limit_E ?? 0, 12);
    expect(run([1, 1, 1], 0)).toBeCloseTo(vectorNamed('same, lambda=0').limit_E ?? 0, 12);
  });

  test('the order of five good and five bad matters', () => {
    const five = (weight: number) => Array.from({ length: 5 }, () => weight);
    expect(run([...five(1), ...five(-1)], 0.9)).toBeCloseTo(vectorNamed('5 positive').E ?? 0, 12);
    expect(run([...five(-1), ...five(1)], 0.9)).toBeCloseTo(vectorNamed('5 negative').E ?? 0, 12);
  });

  test('two opposite opinions fuse to the computed one', () => {
    const fused = toOpinion(fuse([toEvidence({ b: 0.3, d: 0, u: 0.7 }), toEvidence({ b: 0, d: 0.3, u: 0.7 })]), 0.5);
    const [b = 0, d = 0, u = 0] = vectorNamed('pairwise').out ?? [];
    expect([fused.b, fused.d, fused.u]).toEqual([b, d, u].map((value) => expect.closeTo(value, 12)));
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
