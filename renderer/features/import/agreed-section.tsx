import { MailCheck } from 'lucide-react';
import { useState } from 'react';
import type { ImportPreview } from '../../../shared/contract/import-preview.ts';
import { sayCount, sayDays } from '../../../shared/lib/count.ts';
import { Button } from '../../ui/button.tsx';
import { channelWords } from '../marks/index.ts';
import { AgreedDialog } from './agreed-dialog.tsx';
import { sayAgreed, sayUnconfirmed } from './agreed-words.ts';
import type { Draft, ImportActs } from './use-import.ts';

interface AgreedSectionProps {
  readonly draft: Draft;
  readonly preview: ImportPreview;
  readonly acts: ImportActs;
}

/** A file that says how and when people agreed proposes it; a person accepts it, and says to what they agreed. */
export function AgreedSection({ draft, preview: { agreed }, acts }: AgreedSectionProps) {
  const [isOpen, setIsOpen] = useState(false);
  if (agreed === null) return null;
  const { agreements } = draft;
  const people = agreed.confirmed + agreed.signedUp;
  const rhythm =
    agreements === null || agreements.cadenceDays === null ? '' : `, one every ${sayDays(agreements.cadenceDays)}`;
  return (
    <section className="preview-side__section" aria-label="How and when they agreed">
      <h2 className="section-title">
        {agreements === null
          ? `The file says how ${sayCount(people, 'person', 'people')} agreed`
          : `How ${sayCount(people, 'person', 'people')} agreed is recorded as the file says it`}
      </h2>
      <p className="preview-side__words">
        {sayAgreed(agreed)}{' '}
        {agreements === null
          ? 'Nothing of it is recorded unless it is accepted.'
          : `${channelWords[agreements.channel as keyof typeof channelWords]} for ${agreements.purpose}${rhythm}.`}{' '}
        {sayUnconfirmed(agreed)}
      </p>
      <div className="preview-side__buttons">
        {agreements === null ? (
          <Button size="s" icon={MailCheck} onPress={() => setIsOpen(true)}>
            Accept what it says
          </Button>
        ) : (
          <>
            <Button size="s" onPress={() => setIsOpen(true)}>
              Change it
            </Button>
            <Button size="s" look="quiet" onPress={() => acts.change({ agreements: null })}>
              Leave it out
            </Button>
          </>
        )}
      </div>
      {isOpen && (
        <AgreedDialog
          agreed={agreed}
          initial={agreements}
          onClose={() => setIsOpen(false)}
          onAccept={(terms) => {
            acts.change({ agreements: terms });
            setIsOpen(false);
          }}
        />
      )}
    </section>
  );
}
