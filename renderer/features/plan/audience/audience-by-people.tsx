import { useDeferredValue, useRef, useState } from 'react';
import { contactFullName, contactKey } from '../../../../shared/domain/contact.ts';
import { type Stage, stages } from '../../../../shared/domain/stage.ts';
import { sayCount, sayNumber } from '../../../../shared/lib/count.ts';
import { useRead } from '../../../api/use-read.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { ErrorNote } from '../../../ui/error-note.tsx';
import { Note } from '../../../ui/note.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { StageMark, stageWords } from '../../marks/index.ts';
import type { ChosenPeople } from './use-chosen-people.ts';

const shown = 60;

interface AudienceByPeopleProps {
  readonly chosen: ChosenPeople;
  readonly at: number;
  /** Everyone a search finds is chosen now. */
  readonly onAddedAll: () => void;
}

/** Search and pick, take everyone a search finds, or name them by address. */
export function AudienceByPeople({ chosen, at, onAddedAll }: AudienceByPeopleProps) {
  const [typed, setTyped] = useState('');
  const [stage, setStage] = useState<Stage | 'any'>('any');
  const [named, setNamed] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const search = useDeferredValue(typed.trim());
  const among = stage === 'any' ? null : stage;
  const found = useRead('contacts.list', { at, search, stage: among, limit: shown }, { keepPrevious: true });
  const total = found.data?.total ?? 0;
  const addNamed = () => {
    void chosen.addNamed(named);
    setNamed('');
  };
  return (
    <div className="audience__people">
      <div className="audience__search">
        <SearchField
          label="Search people"
          placeholder="Name, company or address"
          value={typed}
          onChange={setTyped}
          inputRef={input}
          onLeave={() => list.current?.querySelector('input')?.focus()}
        />
        <Select
          label="Stage"
          value={stage}
          onChange={setStage}
          active={stage !== 'any'}
          options={[
            { value: 'any', label: 'Any stage' },
            ...stages.map((value) => ({ value, label: stageWords[value] })),
          ]}
        />
        <Button size="s" onPress={() => void chosen.addAllFound(search, among).then(onAddedAll)} disabled={total === 0}>
          Add all {sayCount(total, 'person', 'people')}
        </Button>
      </div>
      <ul className="audience__found" ref={list} aria-label="People found">
        {(found.data?.rows ?? []).map((row) => (
          <li key={row.id}>
            <Checkbox selected={chosen.has(contactKey(row))} onChange={() => chosen.toggle(contactKey(row))}>
              <span className="audience__person">
                <StageMark stage={row.standing.stage} labelled />
                <b className="cut">{contactFullName(row)}</b>
                <span className="caption cut">{[row.company, row.email].filter(Boolean).join(' · ')}</span>
              </span>
            </Checkbox>
          </li>
        ))}
        {total > shown && (
          <li className="caption audience__more">and {sayNumber(total - shown)} more; a search narrows them.</li>
        )}
        {found.data !== undefined && total === 0 && (
          <li className="caption audience__more">Nobody is found. Fewer letters find more people.</li>
        )}
      </ul>
      <div className="audience__named">
        <TextField
          label="Add by address or id, several at once"
          value={named}
          onChange={setNamed}
          end={
            <Button look="link" size="s" onPress={addNamed} disabled={named.trim() === ''}>
              Add
            </Button>
          }
        />
      </div>
      {chosen.unknown.length > 0 && (
        <Note look="caution">
          {sayCount(chosen.unknown.length, 'name is', 'names are')} in no contact of this workspace and{' '}
          {chosen.unknown.length === 1 ? 'was' : 'were'} left out: {chosen.unknown.join(', ')}.
        </Note>
      )}
      {chosen.failure !== null && <ErrorNote error={chosen.failure} />}
      <p className="audience__sum">
        <span>
          <b>{sayCount(chosen.people.length, 'person', 'people')}</b> chosen
        </span>
        {chosen.people.length > 0 && (
          <Button look="link" size="s" onPress={chosen.clear}>
            Choose nobody
          </Button>
        )}
      </p>
    </div>
  );
}
