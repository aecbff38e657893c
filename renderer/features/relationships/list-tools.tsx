import { Thermometer } from 'lucide-react';
import type { RefObject } from 'react';
import { ToggleButton } from 'react-aria-components';
import type { ContactPage } from '../../../shared/contract/data-contract.ts';
import { conditions, stages } from '../../../shared/domain/stage.ts';
import { sayNumber } from '../../lib/count.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { Select } from '../../ui/select.tsx';
import { conditionWords, StageMark, stageMeanings, stageWords } from '../marks/index.ts';
import type { ListView } from './list-view.ts';

interface ListToolsProps {
  readonly view: ListView;
  readonly onView: (view: ListView) => void;
  readonly byStage: ContactPage['byStage'] | undefined;
  readonly searchRef: RefObject<HTMLInputElement | null>;
}

/** Search, stages with their counts, condition. */
export function ListTools({ view, onView, byStage, searchRef }: ListToolsProps) {
  const all = byStage === undefined ? undefined : stages.reduce((sum, stage) => sum + byStage[stage], 0);
  return (
    <search className="list-tools">
      <SearchField
        label="Search contacts"
        placeholder="Name, company or address"
        value={view.search}
        onChange={(search) => onView({ ...view, search })}
        inputRef={searchRef}
        onLeave={() => document.querySelector<HTMLElement>('[data-area=contacts]')?.focus()}
      />
      <div className="stage-filter" role="group" aria-label="Stage">
        <ToggleButton
          className="stage-filter__part"
          isSelected={view.stage === null}
          onChange={() => onView({ ...view, stage: null })}
        >
          All <span className="stage-filter__count">{all === undefined ? '' : sayNumber(all)}</span>
        </ToggleButton>
        {stages.map((stage) => (
          <ToggleButton
            key={stage}
            className="stage-filter__part"
            isSelected={view.stage === stage}
            onChange={(selected) => onView({ ...view, stage: selected ? stage : null })}
          >
            <StageMark stage={stage} />
            <span title={stageMeanings[stage]}>{stageWords[stage]}</span>
            <span className="stage-filter__count">{byStage === undefined ? '' : sayNumber(byStage[stage])}</span>
          </ToggleButton>
        ))}
      </div>
      <Select
        label="Condition"
        icon={Thermometer}
        value={view.condition ?? 'any'}
        active={view.condition !== null}
        onChange={(chosen) => onView({ ...view, condition: chosen === 'any' ? null : chosen })}
        options={[
          { value: 'any' as const, label: 'Any condition' },
          ...conditions.map((condition) => ({ value: condition, label: conditionWords[condition] })),
        ]}
      />
    </search>
  );
}
