import { FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import type { ImportPreview } from '../../../shared/contract/import-preview.ts';
import { sayCount, sayNumber } from '../../../shared/lib/count.ts';
import { Button } from '../../ui/button.tsx';
import { LinksDialog } from './links-dialog.tsx';
import { eventNoun } from './preview-sentence.ts';
import type { Draft, ImportActs } from './use-import.ts';

interface ActivitiesBesideProps {
  readonly draft: Draft;
  readonly preview: ImportPreview;
  readonly acts: ImportActs;
  readonly onShow: (path: string) => void;
}

/** The files of events of this import, and what is proposed to reply to what. */
export function ActivitiesBeside({ draft, preview, acts, onShow }: ActivitiesBesideProps) {
  const [isOpen, setIsOpen] = useState(false);
  const logs = preview.files.filter(({ kind }) => kind !== 'contacts');
  const { replies, answers } = preview.links;
  const [one, many] = eventNoun(preview.files);
  const refused = draft.links.without.length;
  const accepted =
    (draft.links.replies ? replies : 0) + (draft.links.answers ? answers : 0) - (refused > 0 ? refused : 0);
  return (
    <section className="preview-side__section" aria-label="Activities">
      <h2 className="section-title">{preview.contacts === null ? 'What answers what' : 'Activities beside it'}</h2>
      {logs.map(({ path, name, rows }) => (
        <p key={path} className="preview-side__words">
          {name}, {sayCount(rows, one, many)}.{' '}
          {preview.files.length > 1 && (
            <Button look="link" size="s" onPress={() => onShow(path)}>
              Look at it
            </Button>
          )}
        </p>
      ))}
      {logs.length === 0 && (
        <p className="preview-side__words">
          A log of calls, mails and meetings makes journeys of these people. It can come in with them.
        </p>
      )}
      {replies + answers > 0 && (
        <p className="preview-side__words">
          {replies > 0 && (
            <>
              <b>{sayNumber(replies)}</b> {replies === 1 ? 'call or mail' : 'calls and mails'} within 7 days of a form
              or a reply {replies === 1 ? 'is' : 'are'} proposed as replies.{' '}
            </>
          )}
          {answers > 0 && (
            <>
              <b>{sayNumber(answers)}</b> {answers === 1 ? 'response is' : 'responses are'} proposed as answers to the
              latest touch before.{' '}
            </>
          )}
          {accepted === 0
            ? 'None of them is stored.'
            : accepted < replies + answers && `${sayNumber(accepted)} are stored.`}{' '}
          <Button look="link" size="s" onPress={() => setIsOpen(true)}>
            {replies + answers === 1 ? 'Look at it' : 'Look at them'}
          </Button>
        </p>
      )}
      {logs.length === 0 && (
        <Button size="s" icon={FilePlus2} onPress={() => void acts.choose()}>
          Add an activities export
        </Button>
      )}
      {isOpen && (
        <LinksDialog
          links={preview.links}
          accepted={draft.links}
          onAccept={(links) => acts.change({ links })}
          onClose={() => setIsOpen(false)}
        />
      )}
    </section>
  );
}
