import { type KeyboardEvent, type MouseEvent, type RefObject, useRef } from 'react';
import type { ContactRow } from '../../../shared/contract/data-contract.ts';
import { stages } from '../../../shared/domain/stage.ts';
import { useAsOf } from '../../api/as-of.ts';
import { Lane, type LaneHandle } from './lane.tsx';
import type { ListView } from './list-view.ts';
import { rowAfter } from './row-after.ts';
import type { SelectionActs } from './selection.ts';
import type { Place } from './use-kept-view.ts';
import { useOpenContact } from './use-open-contact.ts';
import './board.css';

interface BoardProps {
  readonly view: ListView;
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
  readonly acts: SelectionActs;
}

/** A lane per stage, side by side. The arrows walk through a lane and from lane to lane. */
export function Board({ view, place, onPlace, acts }: BoardProps) {
  const asOf = useAsOf();
  const open = useOpenContact();
  const lanes = useLaneHandles();
  /** Where the last selecting began, so that Shift can extend it. */
  const anchor = useRef<Place | null>(null);

  const inLane = (lane: number): ListView => ({ ...view, stage: stages[lane] ?? 'stranger' });
  const moveTo = (lane: number, row: number) => {
    const handle = lanes[lane]?.current;
    if (!handle || handle.total === 0) return false;
    const next = Math.max(0, Math.min(handle.total - 1, row));
    onPlace({ lane, row: next });
    handle.focus(next);
    return true;
  };
  /** To the next lane with somebody in it, at the same height. */
  const moveAcross = (step: 1 | -1) => {
    const here = lanes[place.lane]?.current;
    const height = place.row - (here?.firstInSight() ?? 0);
    for (let lane = place.lane + step; lane >= 0 && lane < stages.length; lane += step) {
      if (moveTo(lane, (lanes[lane]?.current?.firstInSight() ?? 0) + Math.max(0, height))) return;
    }
  };
  const pick = (lane: number, row: number, contact: ContactRow) => {
    acts.toggle(contact);
    anchor.current = { lane, row };
  };
  const extendTo = (lane: number, row: number) => {
    const from = anchor.current?.lane === lane ? anchor.current.row : place.row;
    anchor.current = { lane, row: from };
    void acts.addRange(inLane(lane), asOf, from, row);
  };
  const onPoint = (lane: number, row: number, contact: ContactRow, event: MouseEvent) => {
    onPlace({ lane, row });
    if (event.shiftKey) extendTo(lane, row);
    else if (event.ctrlKey || event.metaKey) pick(lane, row, contact);
    else open(contact);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || ((event.ctrlKey || event.metaKey) && event.key !== 'a')) return;
    const { lane, row } = place;
    const cards = Math.max(1, Math.floor(event.currentTarget.clientHeight / 78) - 1);
    const next = rowAfter(event.key, row, cards, lanes[lane]?.current?.total ?? 1);
    if (next !== undefined) {
      if (event.shiftKey) extendTo(lane, next);
      moveTo(lane, next);
    } else if (event.key === 'ArrowLeft') moveAcross(-1);
    else if (event.key === 'ArrowRight') moveAcross(1);
    else if (event.key === 'Enter') lanes[lane]?.current?.withContact(row, open);
    else if (event.key === 'x' || event.key === ' ')
      lanes[lane]?.current?.withContact(row, (contact) => pick(lane, row, contact));
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) void acts.addAll(view, asOf);
    else return;
    event.preventDefault();
  };

  return (
    <div className="board" data-area="contacts">
      {stages.map((stage, lane) => (
        <Lane
          key={stage}
          stage={stage}
          view={view}
          handle={lanes[lane] ?? lanes[0]}
          current={place.lane === lane}
          active={place.lane === lane ? place.row : 0}
          selection={acts.selection}
          onKeyDown={onKeyDown}
          onFocus={() => {
            if (place.lane !== lane) onPlace({ lane, row: lanes[lane]?.current?.firstInSight() ?? 0 });
          }}
          onPoint={(row, contact, event) => onPoint(lane, row, contact, event)}
          onPick={(row, contact) => pick(lane, row, contact)}
        />
      ))}
    </div>
  );
}

type Handle = RefObject<LaneHandle | null>;

function useLaneHandles(): readonly [Handle, Handle, Handle, Handle, Handle] {
  return [
    useRef<LaneHandle>(null),
    useRef<LaneHandle>(null),
    useRef<LaneHandle>(null),
    useRef<LaneHandle>(null),
    useRef<LaneHandle>(null),
  ];
}
