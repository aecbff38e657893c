import type { ReactNode } from 'react';
import type { Stage } from '../../../shared/domain/stage.ts';
import { stageWords } from './words.ts';
import './stage-mark.css';

/** Two circles, ours and theirs: apart, joined, overlapping, nearly one, one that carries further. */
const drawings: Readonly<Record<Stage, ReactNode>> = {
  stranger: (
    <>
      <circle cx="4" cy="8" r="3" />
      <circle cx="20" cy="8" r="3" strokeDasharray="1.6 2.2" />
    </>
  ),
  acquaintance: (
    <>
      <circle cx="6.5" cy="8" r="4" />
      <circle cx="17.5" cy="8" r="4" />
      <path d="M10.5 8h3" />
    </>
  ),
  friend: (
    <>
      <path d="M12 4.3a5 5 0 0 1 0 7.4a5 5 0 0 1 0-7.4z" fill="currentColor" stroke="none" />
      <circle cx="8.6" cy="8" r="5" />
      <circle cx="15.4" cy="8" r="5" />
    </>
  ),
  customer: (
    <>
      <path d="M12 2.7a5.7 5.7 0 0 1 0 10.6a5.7 5.7 0 0 1 0-10.6z" fill="currentColor" stroke="none" />
      <circle cx="9.9" cy="8" r="5.7" />
      <circle cx="14.1" cy="8" r="5.7" />
    </>
  ),
  advocate: (
    <>
      <circle cx="12" cy="8" r="4.6" fill="currentColor" stroke="none" />
      <circle cx="12" cy="8" r="7" />
      <path d="M2 5v6M22 5v6" />
    </>
  ),
};

interface StageMarkProps {
  readonly stage: Stage;
  readonly width?: number;
  readonly labelled?: boolean;
}

export function StageMark({ stage, width = 21, labelled = false }: StageMarkProps) {
  return (
    <svg
      className={`stage-mark stage-mark--${stage}`}
      width={width}
      height={(width * 2) / 3}
      viewBox="0 0 24 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      {...(labelled ? { role: 'img', 'aria-label': stageWords[stage] } : { 'aria-hidden': true })}
    >
      {drawings[stage]}
    </svg>
  );
}

export function StageWord({ stage }: { readonly stage: Stage }) {
  return (
    <span className="stage-word">
      <StageMark stage={stage} />
      {stageWords[stage]}
    </span>
  );
}
