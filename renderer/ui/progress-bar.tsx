import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components';
import { sayNumber } from '../../shared/lib/count.ts';
import './progress-bar.css';

interface ProgressBarProps {
  readonly says: string;
  readonly done: number;
  /** 0 while it is not known. */
  readonly total: number;
}

/** How far something has come: the words above, the line below. */
export function ProgressBar({ says, done, total }: ProgressBarProps) {
  const share = total > 0 ? Math.min(100, (100 * done) / total) : 0;
  return (
    <AriaProgressBar className="progress" value={share} isIndeterminate={total === 0}>
      <Label className="progress__says">
        <span>{says}</span>
        {total > 0 && (
          <span className="progress__count">
            {sayNumber(done)} of {sayNumber(total)}
          </span>
        )}
      </Label>
      <svg className="progress__track" width="100%" height="6" aria-hidden="true">
        <rect className="progress__ground" width="100%" height="6" rx="3" />
        <rect
          className={total === 0 ? 'progress__run' : 'progress__fill'}
          width={total === 0 ? '30%' : `${share}%`}
          height="6"
          rx="3"
        />
      </svg>
    </AriaProgressBar>
  );
}
