import {
  CalendarDays,
  Clock,
  HeartCrack,
  type LucideIcon,
  MailX,
  Phone,
  Reply,
  Send,
  ShoppingBag,
  StickyNote,
} from 'lucide-react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { type NoteKind, noteKinds } from './note-draft.ts';

interface KindWords {
  readonly title: string;
  readonly icon: LucideIcon;
  /** What the button says it does. */
  readonly result: string;
  /** What the words are. */
  readonly text: string;
}

export const kindWords: Readonly<Record<NoteKind, KindWords>> = {
  reply: { title: 'They wrote', icon: Reply, result: 'Note the reply', text: 'In their words' },
  call: { title: 'A call', icon: Phone, result: 'Note the call', text: 'What was said' },
  meeting: { title: 'A meeting', icon: CalendarDays, result: 'Note the meeting', text: 'What was said' },
  message: { title: 'Our message', icon: Send, result: 'Note the message', text: 'What it said' },
  purchase: { title: 'A purchase', icon: ShoppingBag, result: 'Note the purchase', text: 'What they bought' },
  'not-now': { title: '“Not now”', icon: Clock, result: 'Note “not now”', text: 'In their words' },
  complaint: { title: 'A complaint', icon: HeartCrack, result: 'Note the complaint', text: 'In their words' },
  withdrawal: { title: 'A withdrawal', icon: MailX, result: 'Note the withdrawal', text: 'In their words' },
  note: { title: 'A note', icon: StickyNote, result: 'Keep the note', text: 'The note' },
};

interface NoteKindsProps {
  readonly value: NoteKind;
  readonly onChange: (kind: NoteKind) => void;
}

/** What happened: one of nine, each with its sign. */
export function NoteKinds({ value, onChange }: NoteKindsProps) {
  return (
    <RadioGroup
      className="note-kinds"
      value={value}
      orientation="horizontal"
      onChange={(chosen) => {
        const kind = noteKinds.find((one) => one === chosen);
        if (kind !== undefined) onChange(kind);
      }}
    >
      <Label className="field__label">What happened</Label>
      <div className="note-kinds__grid">
        {noteKinds.map((kind) => {
          const { title, icon: Icon } = kindWords[kind];
          return (
            <Radio key={kind} value={kind} className="note-kind">
              <Icon className="icon icon--s" aria-hidden="true" />
              {title}
            </Radio>
          );
        })}
      </div>
    </RadioGroup>
  );
}
