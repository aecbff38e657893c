import type { Formula } from './formula.ts';
import './computed-lines.css';

/** Each number with its formula, the formula filled in, its source, and what of it is assumed or fitted. */
export function ComputedLines({ formulas }: { readonly formulas: readonly Formula[] }) {
  return (
    <dl className="computed">
      {formulas.map(({ name, value, formula, filled, source, assumed, fitted }) => (
        <div key={name} className="computed__line">
          <dt>{name}</dt>
          <dd className="computed__value">{value}</dd>
          <dd className="computed__formula">{formula}</dd>
          <dd className="caption">{filled}</dd>
          <dd className="caption">{source}</dd>
          {assumed !== null && (
            <dd className="caption computed__assumed">
              <b>Assumption:</b> {assumed}
            </dd>
          )}
          {fitted !== null && (
            <dd className="caption computed__assumed">
              <b>Fitted on this workspace:</b> {fitted}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
