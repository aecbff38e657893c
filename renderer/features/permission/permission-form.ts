import type { PermissionGiven } from '../../../shared/contract/import-contract.ts';
import { type Channel, channels, type PermissionMethod } from '../../../shared/domain/event.ts';
import { methodWords } from '../../../shared/domain/method-words.ts';
import { sayDays } from '../../../shared/lib/count.ts';
import { channelWords } from '../marks/index.ts';

export type { PermissionGiven } from '../../../shared/contract/import-contract.ts';

/** How people agreed, as it is typed. */
export interface PermissionForm {
  readonly channel: Channel | 'any';
  readonly purpose: string;
  /** null: not said yet; one that is merely proposed would be recorded for people it is not true of. */
  readonly method: PermissionMethod | null;
  /** Days as a date field holds them: "2026-03-14"; '': none. */
  readonly agreedOn: string;
  readonly untilOn: string;
  readonly evidence: string;
  readonly cadence: string;
}

/** A form in which all that is needed is said. */
export type SaidPermission = PermissionForm & { readonly method: PermissionMethod };

/** Channels to choose from. */
export const channelOptions = (['any', ...channels] as const).map((value) => ({ value, label: channelWords[value] }));

export type FormFaults = Partial<
  Record<'purpose' | 'method' | 'agreedOn' | 'untilOn' | 'evidence' | 'cadence', string>
>;

export function newPermissionForm(): PermissionForm {
  return {
    channel: 'email',
    purpose: 'newsletter',
    method: null,
    agreedOn: '',
    untilOn: '',
    evidence: '',
    cadence: '',
  };
}

/** Whether all that is needed is said. */
export function isSaid(form: PermissionForm, now: number): form is SaidPermission {
  return Object.keys(faultsOf(form, now)).length === 0;
}

/** What is still missing or cannot be, as sentences. */
export function faultsOf(form: PermissionForm, now: number): FormFaults {
  const faults: FormFaults = {};
  if (form.purpose.trim() === '') faults.purpose = 'What they agreed to: newsletter, offer, invitation.';
  if (form.method === null) faults.method = 'Choose how they agreed.';
  if (form.agreedOn === '') faults.agreedOn = 'The day on which they agreed.';
  else if (startOfDay(form.agreedOn) > now) faults.agreedOn = 'A day that has been.';
  if (form.untilOn !== '' && form.untilOn < form.agreedOn) faults.untilOn = 'Not before the day they agreed.';
  if (form.evidence.trim() === '') faults.evidence = 'What can be shown when someone asks: a form, a card, a call.';
  if (form.cadence !== '' && !(Number(form.cadence) > 0)) faults.cadence = 'A number of days above 0.';
  return faults;
}

/** The same as the data keeps it; only of a form without faults. */
export function toPermission(form: SaidPermission): PermissionGiven {
  return {
    channel: form.channel,
    purpose: form.purpose.trim(),
    method: form.method,
    at: startOfDay(form.agreedOn),
    // The last day counts whole.
    until: form.untilOn === '' ? null : startOfDay(form.untilOn, 1),
    evidence: form.evidence.trim(),
    cadenceDays: form.cadence === '' ? null : Number(form.cadence),
  };
}

/** "Email for newsletter. Single opt-in, card of the fair. One every 7 days." */
export function sayGiven(given: PermissionGiven): string {
  const channel = channelWords[given.channel as keyof typeof channelWords];
  const promise = given.cadenceDays === null ? '' : ` One every ${sayDays(given.cadenceDays)}.`;
  return `${channel} for ${given.purpose}. ${methodWords[given.method]}, ${given.evidence}.${promise}`;
}

function startOfDay(day: string, later = 0): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).getTime();
}
