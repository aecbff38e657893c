import { MessageSquare } from 'lucide-react';
import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { type ReviewDecision, reviewDecisions } from '../../../shared/domain/review/decision.ts';
import type { Subject } from '../../review/answers.ts';
import type { Session } from '../../review/session.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { decisionWords } from './review-words.ts';
import '../../ui/segmented.css';

interface DecideOnProps {
  readonly session: Session;
  readonly subject: Subject;
  /** "Ana Petrović, step 2" */
  readonly name: string;
}

/** Approve, change or remove, pressed again taken back; and a comment. */
export function DecideOn({ session, subject, name }: DecideOnProps) {
  const { decision, comment } = session.said(subject);
  const [isOpen, setOpen] = useState(false);
  const isShown = isOpen || comment !== '';
  return (
    <div className="decide">
      <div className="decide__row">
        <ToggleButtonGroup
          className="segmented"
          aria-label={`Decision on ${name}`}
          selectionMode="single"
          selectedKeys={decision === null ? [] : [decision]}
          onSelectionChange={(keys) => {
            const chosen = reviewDecisions.find((one) => keys.has(one)) ?? null;
            session.say(subject, { decision: chosen });
          }}
        >
          {reviewDecisions.map((one: ReviewDecision) => (
            <ToggleButton key={one} id={one} className="segmented__part">
              {decisionWords[one]}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        {!isShown && (
          <Button
            look="quiet"
            size="s"
            icon={MessageSquare}
            label={`Comment on ${name}`}
            onPress={() => setOpen(true)}
          />
        )}
      </div>
      {isShown && (
        <TextArea
          label={`Comment on ${name}`}
          rows={2}
          value={comment}
          autoFocus={isOpen}
          onChange={(text) => session.say(subject, { comment: text })}
        />
      )}
    </div>
  );
}
