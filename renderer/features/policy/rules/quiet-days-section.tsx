import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { sayDateOnly } from '../../../lib/say-date.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { Toggles } from '../../../ui/toggles.tsx';
import { PolicySection } from '../policy-section.tsx';
import type { SectionProps } from './section-props.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map((label, index) => ({
  value: index + 1,
  label,
}));

export function QuietDaysSection({ form, change, fault }: SectionProps & { readonly fault: string | null }) {
  const [day, setDay] = useState('');
  const [isMissing, setMissing] = useState(false);
  const { holidays } = form;
  const add = () => {
    if (day === '') return setMissing(true);
    change({ holidays: [...new Set([...holidays, day])].toSorted() });
    setDay('');
  };
  return (
    <PolicySection
      title="Quiet days"
      says="Days on which nothing goes out on any channel, in the zone of whoever is reached: of every week, and holidays by their date."
    >
      <Toggles
        label="Quiet weekdays"
        values={form.quietWeekdays}
        options={weekdays}
        onChange={(quietWeekdays) => change({ quietWeekdays })}
        fault={fault}
      />
      {holidays.length > 0 && (
        <ul className="holidays" aria-label="Holidays">
          {holidays.map((holiday) => (
            <li key={holiday} className="holidays__one">
              {sayDateOnly(holiday, 0)}
              <Button
                look="quiet"
                size="s"
                icon={X}
                label={`Remove ${sayDateOnly(holiday, 0)}`}
                onPress={() => change({ holidays: holidays.filter((other) => other !== holiday) })}
              />
            </li>
          ))}
        </ul>
      )}
      <div className="policy-line">
        <div className="policy-line__date">
          <TextField
            label="A holiday"
            type="date"
            value={day}
            onChange={(next) => {
              setDay(next);
              setMissing(false);
            }}
            fault={isMissing ? 'Choose its date first.' : null}
          />
        </div>
        <Button icon={Plus} onPress={add}>
          Add the holiday
        </Button>
      </div>
    </PolicySection>
  );
}
