import { useMemo } from 'react';
import { type CopyFinding, lintText, mergeFieldsOf } from '../../../../shared/domain/copy.ts';
import { VerdictMark } from '../../marks/index.ts';
import './copy-findings.css';

interface CopyFindingsProps {
  readonly subject: string;
  readonly body: string;
}

/** What in a message presses or unsettles, and how it could be said more calmly; as it is being written. */
export function CopyFindings({ subject, body }: CopyFindingsProps) {
  const findings = useMemo(() => lintText(`${subject}\n${body}`), [subject, body]);
  const fields = useMemo(() => mergeFieldsOf(`${subject}\n${body}`), [subject, body]);
  return (
    <div className="copy-findings" aria-live="polite">
      {findings.length === 0 && (subject !== '' || body !== '') && (
        <p className="copy-findings__calm caption">
          <VerdictMark verdict="fine" size={13} /> Nothing in this text presses.
        </p>
      )}
      <ul className="copy-findings__list" aria-label="Findings in the text">
        {findings.map((finding) => (
          <li key={`${finding.code} ${finding.start}`} className="copy-findings__one">
            <VerdictMark verdict="caution" size={14} />
            <Finding finding={finding} />
          </li>
        ))}
      </ul>
      {fields.length > 0 && <p className="caption">Filled in for each person: {fields.join(', ')}.</p>}
    </div>
  );
}

function Finding({ finding }: { readonly finding: CopyFinding }) {
  return (
    <p>
      {finding.says} <span className="copy-findings__instead">{finding.instead}</span>
    </p>
  );
}
