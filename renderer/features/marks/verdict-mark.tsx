import type { Severity } from '../../../shared/domain/severity.ts';
import { assertNever } from '../../../shared/lib/assert-never.ts';
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
      <Silhouette verdict={verdict} outlined={outlined} />
    </svg>
  );
}

function Silhouette({ verdict, outlined }: { readonly verdict: Severity; readonly outlined: boolean }) {
  switch (verdict) {
    case 'fine':
      return outlined ? (
        <>
          <circle cx="10" cy="10" r="7.4" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <Tick stroke="currentColor" />
        </>
      ) : (
        <>
          <circle cx="10" cy="10" r="8" fill="currentColor" />
          <Tick stroke="var(--on)" />
        </>
      );
    case 'caution':
      return (
        <>
          <rect x="3.6" y="3.6" width="12.8" height="12.8" rx="2.2" transform="rotate(45 10 10)" fill="currentColor" />
          <path d="M10 6v5" stroke="var(--on)" strokeWidth="1.9" strokeLinecap="round" />
          <circle cx="10" cy="13.9" r="1.15" fill="var(--on)" />
        </>
      );
    case 'too-fast':
      return (
        <>
          <path
            d="M4 2.5h7.4c.6 0 1.1.2 1.5.7l5 6c.4.5.4 1.1 0 1.6l-5 6c-.4.5-.9.7-1.5.7H4c-1.1 0-2-.9-2-2v-11c0-1.1.9-2 2-2z"
            fill="currentColor"
          />
          <path
            d="M5.6 6.5l3.2 3.5-3.2 3.5M10.1 6.5l3.2 3.5-3.2 3.5"
            fill="none"
            stroke="var(--on)"
            strokeWidth="1.7"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </>
      );
    case 'blocked':
      return (
        <>
          <rect x="2" y="2" width="16" height="16" rx="3" fill="currentColor" />
          <path d="M6 10h8" stroke="var(--on)" strokeWidth="2.2" strokeLinecap="round" />
        </>
      );
    default:
      return assertNever(verdict);
  }
}

function Tick({ stroke }: { readonly stroke: string }) {
  return (
    <path
      d="M6.4 10.3l2.5 2.5 4.8-5.2"
      fill="none"
      stroke={stroke}
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
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
