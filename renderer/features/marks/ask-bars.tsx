import type { Ask } from '../../../shared/domain/event.ts';
import { drawAsk } from '../../../shared/marks/ask-drawing.ts';
import './ask-bars.css';

/** How much a touch asks: five rising bars, filled to the ask. */
export function AskBars({ ask }: { readonly ask: Ask }) {
  return (
    <svg className="ask-bars" width="23" height="12" viewBox="0 0 23 12" role="img" aria-label={`Ask ${ask} of 5`}>
      {drawAsk(ask).map(({ on, x, y, height }) => (
        <rect key={x} className={on ? 'ask-bars__on' : 'ask-bars__off'} x={x} y={y} width="3" height={height} rx="1" />
      ))}
    </svg>
  );
}
