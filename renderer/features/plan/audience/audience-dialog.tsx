import { useEffect, useRef, useState } from 'react';
import type { Plan } from '../../../../shared/domain/plan.ts';
import type { Stage } from '../../../../shared/domain/stage.ts';
import { sayCount } from '../../../../shared/lib/count.ts';
import { useAsOf } from '../../../api/as-of.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog, DialogFoot } from '../../../ui/dialog.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { AudienceByPeople } from './audience-by-people.tsx';
import { AudienceByStage } from './audience-by-stage.tsx';
import { useChosenPeople } from './use-chosen-people.ts';
import './audience-dialog.css';

interface AudienceDialogProps {
  readonly plan: Plan;
  readonly onChoose: (audience: Plan['audience'], count: number) => void;
  readonly onClose: () => void;
}

/** Whom a plan is for: people picked from a search, everyone a search finds, or everyone at some stages. */
export function AudienceDialog({ plan, onChoose, onClose }: AudienceDialogProps) {
  const at = useAsOf();
  const [by, setBy] = useState<'people' | 'stage'>('stage' in plan.audience ? 'stage' : 'people');
  const [stages, setStages] = useState<readonly Stage[]>('stage' in plan.audience ? plan.audience.stage : []);
  const [stageCount, setStageCount] = useState(0);
  const chosen = useChosenPeople(plan, at);
  const count = by === 'people' ? chosen.people.length : stageCount;
  const confirm = useRef<HTMLSpanElement>(null);
  const [added, setAdded] = useState(0);
  const isEmpty = by === 'people' ? count === 0 : stages.length === 0;
  // Between "Add all" and the button that plans for them lie dozens of people: who took all of them has chosen.
  useEffect(() => {
    if (added > 0) confirm.current?.querySelector('button')?.focus();
  }, [added]);
  return (
    <Dialog title="Whom this plan is for" wide onClose={onClose}>
      <div>
        <Segmented
          label="How they are chosen"
          value={by}
          onChange={setBy}
          options={[
            { value: 'people', label: 'People' },
            { value: 'stage', label: 'By stage' },
          ]}
        />
      </div>
      {by === 'people' ? (
        <AudienceByPeople chosen={chosen} at={at} onAddedAll={() => setAdded(added + 1)} />
      ) : (
        <AudienceByStage stages={stages} at={at} onChange={setStages} onCount={setStageCount} />
      )}
      <DialogFoot onBack={onClose}>
        {isEmpty && <span className="caption audience__nobody">Nobody is chosen yet.</span>}
        <span ref={confirm}>
          <Button
            look="primary"
            disabled={isEmpty}
            onPress={() => onChoose(by === 'people' ? chosen.people : { stage: stages }, count)}
          >
            Plan for {sayCount(count, 'person', 'people')}
          </Button>
        </span>
      </DialogFoot>
    </Dialog>
  );
}
