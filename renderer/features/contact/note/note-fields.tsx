import type { ContactDetails } from '../../../../shared/contract/data-contract.ts';
import { type Ask, type Channel, channels } from '../../../../shared/domain/event.ts';
import { sayShortDate } from '../../../lib/say-date.ts';
import { LabelledSelect } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { channelWords, responseWords } from '../../marks/index.ts';
import { type NoteDraft, type Outcome, purposesOf } from './note-draft.ts';

interface NoteFieldsProps {
  readonly draft: NoteDraft;
  readonly details: ContactDetails;
  readonly now: number;
  readonly onChange: (change: Partial<NoteDraft>) => void;
}

/** What this kind of event needs to be told beyond its date and its words. */
export function NoteFields(props: NoteFieldsProps) {
  const { draft, onChange } = props;
  switch (draft.kind) {
    case 'reply':
    case 'not-now':
      return (
        <div className="note-fields">
          <ChannelField {...props} />
          <LinkField {...props} label="Answers" links={touchLinks} none="Nothing of ours" />
        </div>
      );
    case 'call':
    case 'meeting':
      return (
        <div className="note-fields">
          <LabelledSelect
            label="How it went"
            value={draft.outcome}
            options={outcomes[draft.kind]}
            onChange={(outcome) => onChange({ outcome })}
          />
          <PurposeField {...props} />
        </div>
      );
    case 'message':
      return (
        <>
          <div className="note-fields">
            <ChannelField {...props} />
            <LinkField {...props} label="Replies to" links={messageLinks} none="Nothing of theirs" />
          </div>
          <div className="note-fields">
            <PurposeField {...props} />
            <LabelledSelect
              label="Ask"
              value={String(draft.ask)}
              options={asks}
              onChange={(ask) => onChange({ ask: Number(ask) as Ask })}
            />
          </div>
        </>
      );
    case 'purchase':
      return (
        <div className="note-fields">
          <TextField label="Amount" value={draft.amount} onChange={(amount) => onChange({ amount })} />
          <TextField label="Currency" value={draft.currency} onChange={(currency) => onChange({ currency })} />
        </div>
      );
    case 'complaint':
      return (
        <div className="note-fields">
          <LabelledSelect
            label="How"
            value={draft.complaint}
            options={complaints}
            onChange={(complaint) => onChange({ complaint })}
          />
        </div>
      );
    case 'withdrawal':
      return <WithdrawalFields {...props} />;
    case 'note':
      return null;
  }
}

function ChannelField({ draft, onChange }: NoteFieldsProps) {
  return (
    <LabelledSelect
      label="Channel"
      value={draft.channel}
      options={channelOptions}
      onChange={(channel) => onChange({ channel })}
    />
  );
}

function PurposeField({ draft, onChange }: NoteFieldsProps) {
  return <TextField label="Purpose" value={draft.purpose} onChange={(purpose) => onChange({ purpose })} />;
}

function WithdrawalFields({ draft, details, onChange }: NoteFieldsProps) {
  const purposes = purposesOf(details).map((purpose) => ({ value: purpose, label: purpose }));
  return (
    <div className="note-fields">
      <LabelledSelect
        label="Channel"
        value={draft.withdrawnChannel}
        options={[{ value: '' as const, label: 'Every channel' }, ...channelOptions]}
        onChange={(withdrawnChannel) => onChange({ withdrawnChannel })}
      />
      <LabelledSelect
        label="Purpose"
        value={draft.withdrawnPurpose}
        options={[{ value: '', label: 'Every purpose' }, ...purposes]}
        onChange={(withdrawnPurpose) => onChange({ withdrawnPurpose })}
      />
    </div>
  );
}

interface Link {
  readonly value: string;
  readonly label: string;
}

interface LinkFieldProps extends NoteFieldsProps {
  readonly label: string;
  readonly none: string;
  readonly links: (details: ContactDetails, now: number) => readonly Link[];
}

function LinkField({ draft, details, now, onChange, label, none, links }: LinkFieldProps) {
  const options = [{ value: '', label: none }, ...links(details, now)];
  const value = options.some((option) => option.value === draft.linked) ? draft.linked : '';
  return <LabelledSelect label={label} value={value} options={options} onChange={(linked) => onChange({ linked })} />;
}

const mostLinks = 12;

function touchLinks({ events }: ContactDetails, now: number): readonly Link[] {
  return events
    .flatMap((event) => (event.kind === 'touch' && event.id !== '' ? [event] : []))
    .slice(-mostLinks)
    .toReversed()
    .map((event) => ({
      value: event.id,
      label: `${said(event.extra, 'subject') ?? channelWords[event.channel]}, ${sayShortDate(event.at, now)}`,
    }));
}

function messageLinks({ events }: ContactDetails, now: number): readonly Link[] {
  return events
    .flatMap((event) =>
      event.kind === 'response' && event.id !== '' && event.type !== 'click' && event.type !== 'open' ? [event] : [],
    )
    .slice(-mostLinks)
    .toReversed()
    .map((event) => ({
      value: event.id,
      label: `${said(event.extra, 'text') ?? responseWords[event.type]}, ${sayShortDate(event.at, now)}`,
    }));
}

const longest = 44;

function said(extra: Readonly<Record<string, unknown>>, key: string): string | null {
  const words = extra[key];
  if (typeof words !== 'string' || words.trim() === '') return null;
  return words.length > longest ? `${words.slice(0, longest)}…` : words;
}

const channelOptions = channels.map((channel: Channel) => ({ value: channel, label: channelWords[channel] }));

const outcomes: Readonly<Record<'call' | 'meeting', readonly { readonly value: Outcome; readonly label: string }[]>> = {
  call: [
    { value: 'they-took-part', label: 'They took the call' },
    { value: 'they-did-not', label: 'Nobody took it' },
    { value: 'they-came-to-us', label: 'They called' },
  ],
  meeting: [
    { value: 'they-took-part', label: 'They came' },
    { value: 'they-did-not', label: 'They did not come' },
  ],
};

const asks = [
  { value: '1', label: '1, answer or give' },
  { value: '2', label: '2, inform' },
  { value: '3', label: '3, converse' },
  { value: '4', label: '4, offer' },
  { value: '5', label: '5, act for them' },
] as const;

const complaints = [
  { value: 'spoken', label: 'Said or wrote so' },
  { value: 'spam', label: 'Marked a mail as spam' },
  { value: 'review', label: 'Left a bad review' },
  { value: 'uninstall', label: 'Deleted the app' },
] as const;
