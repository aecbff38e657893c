import type { CalendarEvents } from '../../../shared/formats/export-formats.ts';
import { Segmented } from '../../ui/segmented.tsx';

interface EventsChoiceProps {
  readonly events: CalendarEvents;
  readonly onChange: (events: CalendarEvents) => void;
}

/** What gets an entry in a calendar. */
export function EventsChoice({ events, onChange }: EventsChoiceProps) {
  return (
    <div className="field">
      <span className="field__label">An entry for each</span>
      <Segmented
        label="An entry for each"
        value={events}
        options={[
          { value: 'step', label: 'Step' },
          { value: 'touch', label: 'Touch' },
        ]}
        onChange={onChange}
      />
    </div>
  );
}
