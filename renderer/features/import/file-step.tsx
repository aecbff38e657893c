import { FileClock, FileUp, FolderOpen, type LucideIcon, PhoneCall, Users } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { ExportPlaces } from './export-places.tsx';
import { PastImports } from './past-imports.tsx';

interface Kind {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly says: string;
}

const kinds: readonly Kind[] = [
  {
    icon: Users,
    title: 'Contacts',
    says: 'A CSV with one person per row, as any CRM exports it. A lifecycle stage in it is kept as a fact: the stage here is read from evidence.',
  },
  {
    icon: PhoneCall,
    title: 'Activities',
    says: 'The log of a CRM: calls, mails, meetings, forms, notes. Each becomes a touch or a response in the journey of its contact.',
  },
  {
    icon: FileClock,
    title: 'Journeys',
    says: 'One event per line, as JSONL or CSV. A permission is recorded only where the file says how and when it was given.',
  },
];

/** The first step: files are dropped anywhere, or chosen. */
export function FileStep({ onChoose }: { readonly onChoose: () => void }) {
  return (
    <div className="file-step">
      <section className="file-step__drop" aria-label="Files to import">
        <FileUp className="icon" aria-hidden="true" />
        <h2 className="file-step__title">Drop an export of your CRM here</h2>
        <p className="supporting">
          Contacts and activities may come together. What they hold is shown first; nothing is written before the last
          button.
        </p>
        <Button look="primary" icon={FolderOpen} onPress={onChoose}>
          Choose files to import
        </Button>
      </section>
      <ul className="file-step__kinds">
        {kinds.map(({ icon: Icon, title, says }) => (
          <li key={title}>
            <Icon className="icon" aria-hidden="true" />
            <div>
              <h3 className="file-step__kind">{title}</h3>
              <p className="supporting">{says}</p>
            </div>
          </li>
        ))}
      </ul>
      <ExportPlaces />
      <PastImports />
    </div>
  );
}
