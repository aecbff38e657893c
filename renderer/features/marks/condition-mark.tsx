import type { Condition } from '../../../shared/domain/stage.ts';
import { conditionWords } from './words.ts';
import './condition-mark.css';

/** Rising sun, two waves, frost, broken ring. */
const paths: Readonly<Record<Condition, string>> = {
  warming: 'M2 13h12M4.8 13a3.2 3.2 0 0 1 6.4 0M8 7.2V4M3.6 8.6L2.2 7.2M12.4 8.6l1.4-1.4',
  steady: 'M2 6.5c2-1.6 4-1.6 6 0s4 1.6 6 0M2 10.5c2-1.6 4-1.6 6 0s4 1.6 6 0',
  cooling: 'M8 2v12M2.8 5l10.4 6M13.2 5L2.8 11M6.3 3.1L8 4.6l1.7-1.5M6.3 12.9L8 11.4l1.7 1.5',
  lost: 'M5.5 8h5',
};

interface ConditionMarkProps {
  readonly condition: Condition;
  readonly labelled?: boolean;
}

export function ConditionMark({ condition, labelled = false }: ConditionMarkProps) {
  return (
    <svg
      className={`condition-mark condition-mark--${condition}`}
      width="14"
      height="14"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      {...(labelled ? { role: 'img', 'aria-label': conditionWords[condition] } : { 'aria-hidden': true })}
    >
      {condition === 'lost' && <circle cx="8" cy="8" r="5.5" strokeDasharray="2.2 2.2" />}
      <path d={paths[condition]} />
    </svg>
  );
}

export function ConditionWord({ condition }: { readonly condition: Condition }) {
  return (
    <span className="condition-word">
      <ConditionMark condition={condition} />
      {conditionWords[condition]}
    </span>
  );
}
