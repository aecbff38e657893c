import { Plus, X } from 'lucide-react';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { PolicySection } from '../policy-section.tsx';
import { type CadenceRow, nextId } from './policy-form.ts';
import type { RowsSectionProps } from './section-props.ts';

export function CadenceSection({ form, change, faultAt }: RowsSectionProps) {
  const { cadences } = form;
  const changeRow = (id: number, part: Partial<CadenceRow>) =>
    change({ cadences: cadences.map((row) => (row.id === id ? { ...row, ...part } : row)) });
  const add = () => change({ cadences: [...cadences, { id: nextId(cadences), purpose: '', days: '' }] });
  return (
    <PolicySection
      title="Promised cadence"
      says="How often people were told a letter comes, where their permission itself does not say. What comes at that cadence was asked for, and is no ordinary touch."
    >
      {cadences.length === 0 && <p className="supporting">No cadence: what a permission names is all that counts.</p>}
      {cadences.map((row, index) => (
        <div key={row.id} className="policy-line" role="group" aria-label={`Cadence ${index + 1}`}>
          <div className="policy-line__purpose">
            <TextField
              label="Purpose"
              value={row.purpose}
              onChange={(purpose) => changeRow(row.id, { purpose })}
              fault={faultAt(`cadences.${index}.purpose`, row.purpose)}
            />
          </div>
          <div className="policy-line__number">
            <TextField
              label="One every … days"
              type="number"
              value={row.days}
              onChange={(days) => changeRow(row.id, { days })}
              fault={faultAt(`cadences.${index}.days`, row.days)}
            />
          </div>
          <Button
            look="quiet"
            icon={X}
            label={`Remove cadence ${index + 1}`}
            onPress={() => change({ cadences: cadences.filter(({ id }) => id !== row.id) })}
          />
        </div>
      ))}
      <div>
        <Button size="s" icon={Plus} onPress={add}>
          Add a cadence
        </Button>
      </div>
    </PolicySection>
  );
}
