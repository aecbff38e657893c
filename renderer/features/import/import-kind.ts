import { FileClock, type LucideIcon, Users } from 'lucide-react';

/** The two kinds of files that come in. */
export type ImportKind = 'contacts' | 'journey';

interface KindWords {
  readonly title: string;
  readonly says: string;
  readonly choose: string;
  readonly filters: readonly { readonly name: string; readonly extensions: readonly string[] }[];
  readonly icon: LucideIcon;
  /** What a row of the file is: one and many. */
  readonly row: readonly [string, string];
}

export const importKinds: Readonly<Record<ImportKind, KindWords>> = {
  contacts: {
    title: 'Contacts',
    says: 'A CSV with one person per row, as any CRM exports it. Columns are recognised by their names; the rest is kept as facts. A lifecycle stage in the file is kept as a fact too: the stage here is read from evidence.',
    choose: 'Choose a contacts CSV',
    filters: [{ name: 'Contacts CSV', extensions: ['csv', 'tsv', 'txt'] }],
    icon: Users,
    row: ['person', 'people'],
  },
  journey: {
    title: 'Journeys',
    says: 'One event per line, as JSONL or CSV: touches, responses, permissions, withdrawals, purchases, complaints. A permission is only recorded where the file says how and when it was given.',
    choose: 'Choose a journey file',
    filters: [{ name: 'Journey file', extensions: ['jsonl', 'ndjson', 'csv'] }],
    icon: FileClock,
    row: ['event', 'events'],
  },
};
