import { useEffect } from 'react';
import { stages as allStages, type Stage } from '../../../../shared/domain/stage.ts';
import { sayCount } from '../../../../shared/lib/count.ts';
import { useRead } from '../../../api/use-read.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { StageMark, stageMeanings, stageWords } from '../../marks/index.ts';

interface AudienceByStageProps {
  readonly stages: readonly Stage[];
  readonly at: number;
  readonly onChange: (stages: readonly Stage[]) => void;
  readonly onCount: (count: number) => void;
}

/** Everyone who stands at some stages on the day the plan is judged. */
export function AudienceByStage({ stages, at, onChange, onCount }: AudienceByStageProps) {
  const counts = useRead('contacts.list', { at, limit: 1 }, { keepPrevious: true }).data?.byStage;
  const count = stages.reduce((sum, stage) => sum + (counts?.[stage] ?? 0), 0);
  useEffect(() => onCount(count), [count, onCount]);
  return (
    <div className="audience__stages">
      {allStages.map((stage) => (
        <Checkbox
          key={stage}
          selected={stages.includes(stage)}
          onChange={(selected) =>
            onChange(allStages.filter((one) => (one === stage ? selected : stages.includes(one))))
          }
        >
          <span className="audience__stage">
            <StageMark stage={stage} />
            <b>{stageWords[stage]}</b>
            <span className="caption cut">{stageMeanings[stage]}</span>
            <span className="caption audience__count">
              {counts === undefined ? '' : sayCount(counts[stage], 'person', 'people')}
            </span>
          </span>
        </Checkbox>
      ))}
      <p className="caption">Who comes to these stages later is judged with them; who leaves is not.</p>
    </div>
  );
}
