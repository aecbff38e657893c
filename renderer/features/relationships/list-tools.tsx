import { Layers, MailCheck, MapPin, Signpost, Thermometer } from 'lucide-react';
import type { RefObject } from 'react';
import type { ContactPage } from '../../../shared/contract/data-contract.ts';
import type { EmailPermission } from '../../../shared/contract/outlook.ts';
import { conditions, stages } from '../../../shared/domain/stage.ts';
import { sayNumber } from '../../../shared/lib/count.ts';
import { useRead } from '../../api/use-read.ts';
import { Button } from '../../ui/button.tsx';
import { FilterChip } from '../../ui/filter-chip.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { conditionWords, stageWords } from '../marks/index.ts';
import { filterOf, isNarrowed, type ListView, wholeFilter } from './list-view.ts';
import { Moves } from './moves.tsx';

interface ListToolsProps {
  readonly view: ListView;
  readonly onView: (view: ListView) => void;
  /** The stages as a filter, where they are not lanes. */
  readonly withStages: boolean;
  readonly byStage: ContactPage['byStage'] | undefined;
  readonly searchRef: RefObject<HTMLInputElement | null>;
}

const permissionWords: Readonly<Record<EmailPermission, string>> = {
  'in-force': 'Email allowed',
  ended: 'Email ended or withdrawn',
  none: 'No permission recorded',
};

/** Search, and one chip per way to narrow the list. */
export function ListTools({ view, onView, withStages, byStage, searchRef }: ListToolsProps) {
  const narrow = (by: Partial<ListView>) => onView({ ...view, ...by });
  return (
    <search className="list-tools">
      <SearchField
        label="Search contacts"
        placeholder="Name, company or address"
        value={view.search}
        onChange={(search) => narrow({ search })}
        inputRef={searchRef}
        onLeave={() => document.querySelector<HTMLElement>('[data-area=contacts] [tabindex="0"]')?.focus()}
      />
      <span className="list-tools__line" aria-hidden="true" />
      {withStages && (
        <FilterChip
          label="Stage"
          icon={Layers}
          value={view.stage}
          onChange={(stage) => narrow({ stage })}
          options={stages.map((stage) => ({
            value: stage,
            label: stageWords[stage],
            ...(byStage === undefined ? {} : { beside: sayNumber(byStage[stage]) }),
          }))}
        />
      )}
      <FilterChip
        label="Condition"
        icon={Thermometer}
        value={view.condition}
        onChange={(condition) => narrow({ condition })}
        options={conditions.map((condition) => ({ value: condition, label: conditionWords[condition] }))}
      />
      <FilterChip
        label="Permission for email"
        icon={MailCheck}
        value={view.emailPermission}
        onChange={(emailPermission) => narrow({ emailPermission })}
        options={(['in-force', 'ended', 'none'] as const).map((is) => ({ value: is, label: permissionWords[is] }))}
      />
      <CountryChip view={view} onCountry={(country) => narrow({ country })} />
      <PlanChip view={view} onPlan={(plan) => narrow({ plan })} />
      {isNarrowed(filterOf(view)) && (
        <Button look="link" size="s" onPress={() => narrow(wholeFilter)}>
          Show everyone
        </Button>
      )}
      <Moves />
    </search>
  );
}

function CountryChip({
  view,
  onCountry,
}: {
  readonly view: ListView;
  readonly onCountry: (country: string | null) => void;
}) {
  const countries = useRead('contacts.countries', {}).data ?? [];
  if (countries.length === 0) return null;
  return (
    <FilterChip
      label="Country"
      icon={MapPin}
      value={view.country}
      onChange={onCountry}
      options={countries.map(({ country, contacts }) => ({
        value: country,
        label: country,
        beside: sayNumber(contacts),
      }))}
    />
  );
}

function PlanChip({ view, onPlan }: { readonly view: ListView; readonly onPlan: (plan: ListView['plan']) => void }) {
  const plans = useRead('plans.list', {}).data ?? [];
  if (plans.length === 0) return null;
  // No id of a plan begins so.
  const inPlan = (id: string) => `plan ${id}`;
  const value = view.plan === null || typeof view.plan === 'string' ? view.plan : inPlan(view.plan.id);
  return (
    <FilterChip<string>
      label="In a plan"
      icon={Signpost}
      value={value}
      onChange={(chosen) => {
        const plan = plans.find(({ id }) => inPlan(id) === chosen);
        if (plan !== undefined) onPlan({ id: plan.id });
        else onPlan(chosen === 'any' || chosen === 'none' ? chosen : null);
      }}
      options={[
        { value: 'any', label: 'In any plan' },
        { value: 'none', label: 'In no plan' },
        ...plans.map(({ id, name }) => ({ value: inPlan(id), label: name })),
      ]}
    />
  );
}
