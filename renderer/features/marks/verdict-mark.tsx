import { createElement } from 'react';
import type { Severity } from '../../../shared/domain/severity.ts';
import { fineOutline, verdictShapes } from '../../../shared/marks/verdict-shapes.ts';
import { verdictWords } from './words.ts';
import './verdict-mark.css';

interface VerdictMarkProps {
  readonly verdict: Severity;
  /** 13 in text, 16 in lists, 17 in the matrix. */
  readonly size?: number;
  /** In the matrix fine is an outlined circle: quiet when fine. */
  readonly outlined?: boolean;
  readonly labelled?: boolean;
}

/** The silhouette of a verdict: circle, diamond, arrow-shaped tag, square. */
export function VerdictMark({ verdict, size = 16, outlined = false, labelled = false }: VerdictMarkProps) {
  return (
    <svg
      className={`verdict-mark verdict-mark--${verdict}`}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      {...(labelled ? { role: 'img', 'aria-label': verdictWords[verdict] } : { 'aria-hidden': true })}
    >
      {(outlined && verdict === 'fine' ? fineOutline : verdictShapes[verdict]).map(({ tag, attributes }, place) =>
        // The parts of a drawing have nothing but their place.
        createElement(tag, { key: place, ...attributes }),
      )}
    </svg>
  );
}

/** A verdict with its word, 22 high; or with another word in its colours. */
export function VerdictBadge({ verdict, word }: { readonly verdict: Severity; readonly word?: string }) {
  return (
    <span className={`verdict-badge verdict-badge--${verdict}`}>
      <VerdictMark verdict={verdict} size={14} />
      {word ?? verdictWords[verdict]}
    </span>
  );
}
