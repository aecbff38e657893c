import { useNavigate } from '@tanstack/react-router';
import { Search, Signpost, UserRound } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useDeferredValue, useEffect, useRef, useState } from 'react';
import {
  Dialog as AriaDialog,
  Autocomplete,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import type { ContactRow } from '../../shared/contract/data-contract.ts';
import { contactFullName } from '../../shared/domain/contact.ts';
import { useAsOf } from '../api/as-of.ts';
import { useRead } from '../api/use-read.ts';
import { Kbd } from '../ui/kbd.tsx';
import type { Action } from './actions.ts';
import './palette.css';

const mostPeople = 6;
/** Of so many that have the words anywhere, those come first whose name begins with them. */
const readPeople = 60;
const mostPlans = 5;

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly beside?: string;
  readonly keys?: string;
  readonly mark: ReactNode;
  readonly run: () => void;
}

interface PaletteProps {
  readonly actions: readonly Action[];
  readonly onClose: () => void;
}

/** Anything by its name: a person, a plan, a screen, an act. */
export function Palette({ actions, onClose }: PaletteProps) {
  const [typed, setTyped] = useState('');
  const searched = useDeferredValue(typed);
  const { groups, isRead } = useGroups(searched, actions);
  const isFound = isRead && searched === typed;
  const done = (run: () => void) => {
    onClose();
    run();
  };
  const awaitFirst = useFirstOnceFound(isFound, groups[0]?.entries[0], ({ run }) => done(run));
  return (
    <ModalOverlay
      className="dialog-scrim palette-scrim"
      isOpen
      isDismissable
      onOpenChange={(open) => open || onClose()}
    >
      <Modal className="palette">
        <AriaDialog className="palette__body" aria-label="Go to anything">
          <Autocomplete
            inputValue={typed}
            onInputChange={(next) => {
              awaitFirst.forget();
              setTyped(next);
            }}
          >
            <SearchField
              className="palette__field"
              aria-label="Name of a person, a plan, a screen or an act"
              autoFocus
              // The first Escape leaves, as the key beside the field says: it does not only empty the field.
              onKeyDown={(event) => (event.key === 'Escape' ? onClose() : event.continuePropagation())}
            >
              <Search className="icon" aria-hidden="true" />
              <Input
                className="palette__input"
                placeholder="A person, a plan, a screen, an act"
                // Before the list, which knows only what is in it by now.
                onKeyDownCapture={awaitFirst.onKeyDown}
              />
              <Kbd>Esc</Kbd>
            </SearchField>
            <Menu
              className="palette__list"
              aria-label="Found"
              renderEmptyState={() => <p className="palette__empty">Nothing is called “{typed.trim()}” here.</p>}
              onAction={(key) => {
                const entry = groups.flatMap(({ entries }) => entries).find(({ id }) => id === key);
                if (entry !== undefined) done(entry.run);
              }}
            >
              {groups.map(({ title, entries }) => (
                <MenuSection key={title} className="palette__group">
                  <Header className="palette__title">{title}</Header>
                  {entries.map(entryItem)}
                </MenuSection>
              ))}
            </Menu>
          </Autocomplete>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/**
 * Enter means the first that is found: where what is on screen was found for other words, it waits for that. Whoever has
 * walked through the list since means what is on screen.
 */
function useFirstOnceFound(isFound: boolean, first: Entry | undefined, take: (entry: Entry) => void) {
  const [isAwaited, setAwaited] = useState(false);
  const hasWalked = useRef(false);
  useEffect(() => {
    if (!isAwaited || !isFound) return;
    setAwaited(false);
    if (first !== undefined) take(first);
    // What else changes is no reason to take it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isAwaited, isFound]);
  return {
    onKeyDown(event: KeyboardEvent) {
      if (event.key.startsWith('Arrow')) hasWalked.current = true;
      if (event.key !== 'Enter' || isFound || hasWalked.current) return;
      event.preventDefault();
      event.stopPropagation();
      setAwaited(true);
    },
    /** Other words are typed. */
    forget() {
      hasWalked.current = false;
      setAwaited(false);
    },
  };
}

function entryItem({ id, name, beside, keys, mark }: Entry) {
  return (
    <MenuItem key={id} id={id} textValue={name} className="palette__entry">
      {mark}
      <span className="cut">{name}</span>
      {beside !== undefined && <span className="palette__beside cut">{beside}</span>}
      {keys !== undefined && (
        <span className="palette__keys">
          {keys.split(' ').map((key) => (
            <Kbd key={key}>{key}</Kbd>
          ))}
        </span>
      )}
    </MenuItem>
  );
}

function namesFirst(rows: readonly ContactRow[], typed: string): readonly ContactRow[] {
  const begins = (row: ContactRow) =>
    contactFullName(row)
      .toLowerCase()
      .split(' ')
      .some((word) => word.startsWith(typed)) || contactFullName(row).toLowerCase().startsWith(typed);
  return [...rows.filter(begins), ...rows.filter((row) => !begins(row))].slice(0, mostPeople);
}

function useGroups(typed: string, actions: readonly Action[]) {
  const navigate = useNavigate();
  const at = useAsOf();
  const search = typed.trim();
  const folded = search.toLowerCase();
  const people = useRead(
    'contacts.list',
    { at, search, sort: 'latest', descending: true, limit: readPeople },
    { enabled: search !== '', keepPrevious: true },
  );
  const read = useRead('plans.list', {});
  const plans = read.data ?? [];
  const matches = (name: string) => folded.split(/\s+/).every((word) => name.toLowerCase().includes(word));

  const found: readonly Entry[] =
    search === ''
      ? []
      : namesFirst(people.data?.rows ?? [], folded).map((row) => ({
          id: `contact ${row.id}`,
          name: contactFullName(row),
          beside: [row.company, row.country].filter((part) => part !== null).join(' · '),
          mark: <UserRound className="icon" aria-hidden="true" />,
          run: () => void navigate({ to: '/relationships/$contactId', params: { contactId: String(row.id) } }),
        }));
  const planned: readonly Entry[] = plans
    .filter(({ name }) => matches(name))
    .slice(0, mostPlans)
    .map(({ id, name }) => ({
      id: `plan ${id}`,
      name,
      mark: <Signpost className="icon" aria-hidden="true" />,
      run: () => void navigate({ to: '/plans/stored/$planId', params: { planId: id } }),
    }));
  const acts = (group: Action['group']): readonly Entry[] =>
    actions
      .filter((action) => action.group === group && matches(action.name))
      .map(({ icon: Icon, ...action }) => ({ ...action, mark: <Icon className="icon" aria-hidden="true" /> }));
  return {
    groups: [
      { title: 'People', entries: found },
      { title: 'Plans', entries: planned },
      { title: 'Go to', entries: acts('Go to') },
      { title: 'Do', entries: acts('Do') },
    ].filter(({ entries }) => entries.length > 0),
    /** What was found is for these words. */
    isRead: (search === '' || !(people.isPending || people.isPlaceholderData)) && !read.isPending,
  };
}
