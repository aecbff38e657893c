import { useMemo, useState } from 'react';
import type { ContactDetails } from '../../../shared/contract/data-contract.ts';
import type { AppError } from '../../../shared/result/app-error.ts';
import { useOneAtATime } from '../../lib/use-one-at-a-time.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import type { Span } from './axis/axis-frame.ts';
import { JourneyAxis } from './axis/journey-axis.tsx';
import { moveTouch } from './move-touch.ts';
import { EventRows } from './rows/event-rows.tsx';
import { type JourneyRow, journeyRows } from './rows/journey-rows.ts';
import { sayWithUndo } from './undo-toast.ts';

/** Kept from contact to contact, so that walking through a list compares like with like. */
let keptSpan: Span = '10-months';

const spans = [
  { value: '3-months', label: '3 months' },
  { value: '10-months', label: '10 months' },
  { value: 'all', label: 'All' },
] as const;

interface JourneyPartProps {
  readonly details: ContactDetails;
  readonly now: number;
  readonly onRecord: () => void;
}

/** The journey on its axis, and below it as rows; the row that is looked at is marked on the axis. */
export function JourneyPart({ details, now, onRecord }: JourneyPartProps) {
  const [span, setSpan] = useState(keptSpan);
  const [active, setActive] = useState<JourneyRow | null>(null);
  const [failure, setFailure] = useState<AppError | null>(null);
  const rows = useMemo(() => journeyRows(details), [details]);
  const move = useOneAtATime(async (row: JourneyRow & { readonly kind: 'planned' }) => {
    const moved = await moveTouch(row.planned, now);
    if (!moved.ok) return setFailure(moved.error);
    setFailure(null);
    sayWithUndo(`${moved.value}.`);
  });
  return (
    <div className="contact__journey" data-area="journey">
      <div className="contact__bar">
        <h2 className="contact__title">Journey</h2>
        <Segmented
          label="How much of it"
          value={span}
          options={spans}
          onChange={(next) => {
            keptSpan = next;
            setSpan(next);
          }}
        />
      </div>
      <JourneyAxis details={details} now={now} span={span} active={active} />
      {failure !== null && (
        <div className="contact__failure">
          <ErrorNote error={failure} />
        </div>
      )}
      <EventRows
        details={details}
        rows={rows}
        now={now}
        active={active}
        onActive={setActive}
        onMove={move}
        onRecord={onRecord}
      />
    </div>
  );
}
