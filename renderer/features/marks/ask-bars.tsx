import type { Ask } from '../../../shared/domain/event.ts';
import './ask-bars.css';

const steps = [1, 2, 3, 4, 5] as const;

/** How much a touch asks: five rising bars, filled to the ask. */
export function AskBars({ ask }: { readonly ask: Ask }) {
  return (
    <svg className="ask-bars" width="23" height="12" viewBox="0 0 23 12" role="img" aria-label={`Ask ${ask} of 5`}>
      {steps.map((step) => {
        const height = 3 + step * 1.8;
        return (
          <rect
            key={step}
            className={step <= ask ? 'ask-bars__on' : 'ask-bars__off'}
            x={(step - 1) * 5}
            y={12 - height}
            width="3"
            height={height}
            rx="1"
          />
        );
      })}
    </svg>
  );
}
