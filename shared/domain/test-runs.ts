/**
 * How many cases a property test takes, and from which seed. The seed is fixed, so that a failure is repeatable;
 * `LAWS_SEED` in the environment takes another, `LAWS_CASES` more cases, of which a slow law takes its share.
 */
export function lawRuns(
  environment: Readonly<Record<string, string | undefined>>,
  usual: number,
  share = 1,
): { readonly seed: number; readonly numRuns: number } {
  const cases = Number(environment['LAWS_CASES'] ?? usual);
  return { seed: Number(environment['LAWS_SEED'] ?? 20_260_504), numRuns: Math.ceil(cases * share) };
}
