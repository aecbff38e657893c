import { useState } from 'react';
import type { Plan } from '../../../../shared/domain/plan.ts';
import { type VariantId, variantIds, variantOf } from '../../../../shared/domain/what-if.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceCards } from '../../../ui/choice-cards.tsx';
import { Dialog, DialogFoot } from '../../../ui/dialog.tsx';
import { VariantCounts } from './variant-counts.tsx';
import { asItIs, variantWords } from './variant-words.ts';
import './what-if.css';

interface WhatIfDialogProps {
  readonly plan: Plan;
  readonly now: number;
  readonly isEditable: boolean;
  readonly onUse: (id: VariantId, doing: string) => void;
  readonly onClose: () => void;
}

/** The same plan made other ways, with what each comes to; nothing is changed before one is used. */
export function WhatIfDialog({ plan, now, isEditable, onUse, onClose }: WhatIfDialogProps) {
  const [chosen, setChosen] = useState<VariantId | 'as-it-is'>('as-it-is');
  const variants = variantIds
    .map((id) => ({ id, made: variantOf(plan, id), ...variantWords[id] }))
    .filter(({ made }) => made !== plan);
  const doing = chosen === 'as-it-is' ? null : variantWords[chosen].does(plan);
  return (
    <Dialog title="What if" wide onClose={onClose}>
      <p className="supporting">
        The same plan, made other ways. Verdicts are those each would have; nothing changes before one is used.
      </p>
      <ChoiceCards
        label="Ways to make it"
        value={chosen}
        onChange={setChosen}
        compact
        autoFocus
        choices={[
          {
            value: 'as-it-is',
            ...asItIs,
            says: <VariantCounts plan={plan} name="as-it-is" now={now} />,
          },
          ...variants.map(({ id, made, icon, does }) => ({
            value: id,
            title: does(plan),
            icon,
            says: <VariantCounts plan={made} name={id} now={now} />,
          })),
        ]}
      />
      <DialogFoot onBack={onClose} back="Leave it as it is">
        <Button
          look="primary"
          disabled={!isEditable || chosen === 'as-it-is'}
          onPress={() => {
            if (chosen !== 'as-it-is' && doing !== null) onUse(chosen, doing);
          }}
        >
          {doing ?? 'Choose another way'}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
