import type { DatesRead, DayOrder } from '../../../shared/contract/import-preview.ts';
import { sayDatesRead } from '../../../shared/formats/say-dates-read.ts';
import { AlertMark } from '../../ui/alert-mark.tsx';
import { Segmented } from '../../ui/segmented.tsx';

interface DayOrderChoiceProps {
  readonly dates: DatesRead;
  readonly onChoose: (order: DayOrder) => void;
}

/** Dates such as 03/04/2026, whose day only a person knows: how they are read, and the other way. */
export function DayOrderChoice({ dates, onChoose }: DayOrderChoiceProps) {
  return (
    <section className="day-order" aria-label="Dates">
      {dates.by !== 'choice' && <AlertMark size={16} />}
      <p>
        {dates.example} in {dates.column} {sayDatesRead(dates)}.
      </p>
      <Segmented<DayOrder>
        label="In these dates"
        value={dates.order}
        options={[
          { value: 'day-first', label: 'Day first' },
          { value: 'month-first', label: 'Month first' },
        ]}
        onChange={onChoose}
      />
    </section>
  );
}
