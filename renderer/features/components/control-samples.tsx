import { CalendarCheck, MapPin, Thermometer, Undo2, UserMinus } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { FilterChip } from '../../ui/filter-chip.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { say } from '../../ui/toasts.tsx';
import { SampleGroup } from './sample-group.tsx';

const paces = [
  { value: 'fixed', label: 'One calendar for all' },
  { value: 'personal', label: 'Own pace' },
] as const;

export function ControlSamples() {
  return (
    <>
      <SampleGroup title="Buttons">
        <Button look="primary" icon={CalendarCheck}>
          Move to 5 May
        </Button>
        <Button>Softer ask</Button>
        <Button pressed>Pressed</Button>
        <Button look="quiet">Later</Button>
        <Button look="danger">Remove the passphrase</Button>
        <Button disabled>Nothing to move</Button>
        <Button size="s" icon={UserMinus}>
          Leave out
        </Button>
        <Button size="s" icon={Undo2} label="Take back" />
        <Button look="link">Look at them</Button>
        <Button shortcut="/">Find</Button>
        <MenuButton acts={[{ id: 'one', label: 'One act', run: () => say({ says: 'One act was chosen.' }) }]}>
          More
        </MenuButton>
        <Button
          onPress={() => say({ says: '26 touches moved to 11 May.', act: { label: 'Undo', run: () => undefined } })}
        >
          Say something
        </Button>
      </SampleGroup>
      <Fields />
      <Choices />
    </>
  );
}

function Fields() {
  const [subject, setSubject] = useState('Which rooms worry you most?');
  const [until, setUntil] = useState('30 February 2027');
  const [search, setSearch] = useState('');
  const searchRef = useRef<HTMLInputElement>(null);
  return (
    <SampleGroup title="Fields">
      <TextField label="Subject" value={subject} onChange={setSubject} hint="A line that says what is in it." />
      <TextField
        label="Until"
        value={until}
        onChange={setUntil}
        fault="February 2027 ends on the 28th. The date before stays."
      />
      <SearchField
        label="Search"
        placeholder="Name, company or address"
        value={search}
        onChange={setSearch}
        inputRef={searchRef}
        onLeave={() => undefined}
      />
    </SampleGroup>
  );
}

function Choices() {
  const [pace, setPace] = useState<(typeof paces)[number]['value']>('fixed');
  const [email, setEmail] = useState(true);
  const [phone, setPhone] = useState(false);
  const [condition, setCondition] = useState<string | null>('cooling');
  const [country, setCountry] = useState<string | null>(null);
  return (
    <SampleGroup title="Choices">
      <Checkbox selected={email} onChange={setEmail}>
        Email
      </Checkbox>
      <Checkbox selected={phone} onChange={setPhone}>
        Phone
      </Checkbox>
      <Segmented label="Pace" value={pace} onChange={setPace} options={paces} />
      <Select label="Pace, as a list" value={pace} onChange={setPace} options={paces} />
      <FilterChip
        label="Condition"
        icon={Thermometer}
        value={condition}
        onChange={setCondition}
        options={[{ value: 'cooling', label: 'Cooling' }]}
      />
      <FilterChip
        label="Country"
        icon={MapPin}
        value={country}
        onChange={setCountry}
        options={[{ value: 'Sweden', label: 'Sweden', beside: '38' }]}
      />
    </SampleGroup>
  );
}
