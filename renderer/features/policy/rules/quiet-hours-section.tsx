import { Plus, X } from 'lucide-react';
import { channels } from '../../../../shared/domain/event.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { Toggles } from '../../../ui/toggles.tsx';
import { channelWords } from '../../marks/index.ts';
import { PolicySection } from '../policy-section.tsx';
import { nextId, type QuietRow } from './policy-form.ts';
import type { RowsSectionProps } from './section-props.ts';

const options = channels.map((value) => ({ value, label: channelWords[value] }));

export function QuietHoursSection({ form, change, faultAt }: RowsSectionProps) {
  const { quietHours } = form;
  const changeRow = (id: number, part: Partial<QuietRow>) =>
    change({ quietHours: quietHours.map((row) => (row.id === id ? { ...row, ...part } : row)) });
  const add = () => {
    const row: QuietRow = { id: nextId(quietHours), channels: ['phone', 'sms'], from: '20:00', until: '08:00' };
    change({ quietHours: [...quietHours, row] });
  };
  return (
    <PolicySection
      title="Quiet hours"
      says="When nothing of these channels reaches anybody, on the clock of whoever is reached; UTC where no time zone is known."
    >
      {quietHours.length === 0 && <p className="supporting">No quiet hours.</p>}
      {quietHours.map((row, index) => (
        <div key={row.id} className="policy-line" role="group" aria-label={`Quiet hours ${index + 1}`}>
          <div className="policy-line__wide">
            <Toggles
              label="Channels"
              values={row.channels}
              options={options}
              onChange={(chosen) => changeRow(row.id, { channels: chosen })}
              fault={faultAt(`quietHours.${index}.channels`, 'shown')}
            />
          </div>
          <div className="policy-line__time">
            <TextField
              label="From"
              type="time"
              value={row.from}
              onChange={(from) => changeRow(row.id, { from })}
              fault={faultAt(`quietHours.${index}.from`, row.from)}
            />
          </div>
          <div className="policy-line__time">
            <TextField
              label="Until"
              type="time"
              value={row.until}
              onChange={(until) => changeRow(row.id, { until })}
              fault={faultAt(`quietHours.${index}.until`, row.until)}
            />
          </div>
          {row.until < row.from && <p className="policy-line__beside caption">of the next day</p>}
          <Button
            look="quiet"
            icon={X}
            label={`Remove quiet hours ${index + 1}`}
            onPress={() => change({ quietHours: quietHours.filter(({ id }) => id !== row.id) })}
          />
        </div>
      ))}
      <div>
        <Button size="s" icon={Plus} onPress={add}>
          Add quiet hours
        </Button>
      </div>
    </PolicySection>
  );
}
