import { sayDays } from '../../../../shared/lib/count.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { PolicySection } from '../policy-section.tsx';
import type { SectionProps } from './section-props.ts';

/** Days of a quarter, by which the limit gap is worked out. */
const quarterDays = 91;

export function PaceSection({ form, change, fault }: SectionProps & { readonly fault: string | null }) {
  const gap = quarterDays / Number(form.touches);
  return (
    <PolicySection
      title="Pace"
      says="How often anybody is written to unasked, before their own rhythm and trust stretch or shorten it. Four is an assumption after Godfrey, Seiders and Voss (2011); nobody knows the best number."
    >
      <div className="policy-line">
        <div className="policy-line__pace">
          <TextField
            label="Ordinary touches a quarter"
            type="number"
            value={form.touches}
            onChange={(touches) => change({ touches })}
            fault={fault}
            hint={fault === null ? `One every ${sayDays(gap)} for somebody of whom nothing is known.` : undefined}
          />
        </div>
      </div>
    </PolicySection>
  );
}
