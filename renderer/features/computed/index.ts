export { ComputedLines } from './computed-lines.tsx';
export type { Formula } from './formula.ts';
export { limitFormulas } from './limit-formulas.ts';
export { aliveFormula, feltFormula, stepFormula, waitFormula } from './pace-formulas.ts';
