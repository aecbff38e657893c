import { Plus, X } from 'lucide-react';
import { type Channel, channels } from '../../../../shared/domain/event.ts';
import { Button } from '../../../ui/button.tsx';
import { LabelledSelect } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { channelWords } from '../../marks/index.ts';
import { PolicySection } from '../policy-section.tsx';
import { type CapRow, nextId } from './policy-form.ts';
import type { RowsSectionProps } from './section-props.ts';

const options = (['any', ...channels] as const).map((value) => ({ value, label: channelWords[value] }));

export function CapsSection({ form, change, faultAt }: RowsSectionProps) {
  const { caps } = form;
  const changeRow = (id: number, part: Partial<CapRow>) =>
    change({ caps: caps.map((row) => (row.id === id ? { ...row, ...part } : row)) });
  const add = () => change({ caps: [...caps, { id: nextId(caps), channel: 'any', atMost: '3', windowDays: '14' }] });
  return (
    <PolicySection
      title="Caps"
      says="The most that may reach one contact. Counted in every window of that many days, in both directions, past and planned, whichever plan it comes from. Service and replies do not count."
    >
      {caps.length === 0 && <p className="supporting">No cap: only the pace with each contact holds touches back.</p>}
      {caps.map((row, index) => (
        <div key={row.id} className="policy-line" role="group" aria-label={`Cap ${index + 1}`}>
          <div className="policy-line__channel">
            <LabelledSelect<Channel | 'any'>
              label="Channel"
              value={row.channel}
              options={options}
              onChange={(channel) => changeRow(row.id, { channel })}
            />
          </div>
          <div className="policy-line__number">
            <TextField
              label="At most"
              type="number"
              value={row.atMost}
              onChange={(atMost) => changeRow(row.id, { atMost })}
              fault={faultAt(`caps.${index}.atMost`, row.atMost)}
            />
          </div>
          <div className="policy-line__number">
            <TextField
              label="In days"
              type="number"
              value={row.windowDays}
              onChange={(windowDays) => changeRow(row.id, { windowDays })}
              fault={faultAt(`caps.${index}.windowDays`, row.windowDays)}
            />
          </div>
          {isNoneAllowed(row) && <p className="policy-line__beside caption">None allowed.</p>}
          <Button
            look="quiet"
            icon={X}
            label={`Remove cap ${index + 1}`}
            onPress={() => change({ caps: caps.filter(({ id }) => id !== row.id) })}
          />
        </div>
      ))}
      <div>
        <Button size="s" icon={Plus} onPress={add}>
          Add a cap
        </Button>
      </div>
    </PolicySection>
  );
}

function isNoneAllowed({ atMost }: CapRow): boolean {
  return atMost.trim() !== '' && Number(atMost) === 0;
}
