import { useState } from 'react';
import type { AcceptedLinks } from '../../../shared/contract/import-contract.ts';
import type { ImportPreview, ProposedLink } from '../../../shared/contract/import-preview.ts';
import { sayCount, sayNumber } from '../../../shared/lib/count.ts';
import { sayShortDay } from '../../lib/say-date.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog, DialogFoot } from '../../ui/dialog.tsx';
import { eventWord } from './event-cells.tsx';

interface LinksDialogProps {
  readonly links: ImportPreview['links'];
  readonly accepted: AcceptedLinks;
  readonly onAccept: (links: AcceptedLinks) => void;
  readonly onClose: () => void;
}

const mostShown = 100;

/** Links that the file does not name: each can be switched off, and so can all of a kind. */
export function LinksDialog({ links, accepted, onAccept, onClose }: LinksDialogProps) {
  const [chosen, setChosen] = useState(accepted);
  const refused = new Set(chosen.without);
  const toggle = (key: string, isOn: boolean) =>
    setChosen({
      ...chosen,
      without: isOn ? chosen.without.filter((other) => other !== key) : [...chosen.without, key],
    });
  const group = (what: ProposedLink['what'], count: number) => {
    const isOn = what === 'reply' ? chosen.replies : chosen.answers;
    const shown = links.shown.filter((link) => link.what === what).slice(0, mostShown);
    if (count === 0) return null;
    return (
      <section className="links" aria-label={what === 'reply' ? 'Replies' : 'Answers'}>
        <Checkbox
          selected={isOn}
          onChange={(on) => setChosen({ ...chosen, ...(what === 'reply' ? { replies: on } : { answers: on }) })}
        >
          {what === 'reply'
            ? `${sayCount(count, 'touch replies', 'touches reply')} to a form or a message of theirs, at most 7 days after it`
            : `${sayCount(count, 'response answers', 'responses answer')} the latest touch on that channel, at most 30 days before it`}
        </Checkbox>
        {isOn && (
          <ul className="links__list">
            {shown.map((link) => (
              <li key={link.key}>
                <Checkbox selected={!refused.has(link.key)} onChange={(on) => toggle(link.key, on)}>
                  <span className="links__who">{link.contact}</span>
                  <span className="supporting">
                    {eventWord(link.event)}, {sayShortDay(link.event.at, Date.now(), 'UTC')}
                    {what === 'reply' ? ' replies to ' : ' answers '}
                    {eventWord(link.to)}, {sayShortDay(link.to.at, Date.now(), 'UTC')}
                  </span>
                </Checkbox>
              </li>
            ))}
            {count > shown.length && (
              <li className="caption">and {sayNumber(count - shown.length)} more, found in the same way</li>
            )}
          </ul>
        )}
      </section>
    );
  };
  const stored =
    (chosen.replies ? links.replies : 0) +
    (chosen.answers ? links.answers : 0) -
    links.shown.filter(({ key, what }) => refused.has(key) && (what === 'reply' ? chosen.replies : chosen.answers))
      .length;
  return (
    <Dialog title="What answers what" wide onClose={onClose}>
      <p className="supporting">
        The file does not say it; how near these events lie suggests it. A touch that replies to what they asked for is
        never judged too soon. Only what stays ticked is stored.
      </p>
      <div className="links__scroll">
        {group('reply', links.replies)}
        {group('answer', links.answers)}
      </div>
      <DialogFoot onBack={onClose}>
        <Button
          look="primary"
          onPress={() => {
            onAccept(chosen);
            onClose();
          }}
        >
          {stored === 0 ? 'Store none of them' : `Store ${sayCount(stored, 'link', 'links')} with the import`}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
