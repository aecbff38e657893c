import type { ReactNode } from 'react';
import { sayNumber } from '../../shared/lib/count.ts';
import type { AppError } from '../../shared/result/app-error.ts';
import { errorSentence } from '../lib/error-sentence.ts';
import { unsaidFaults } from '../lib/unsaid-faults.ts';
import { AlertMark } from './alert-mark.tsx';
import './error-note.css';

const shownFaults = 8;

/** A failure where it happened: what happened, what to do, and the places that are wrong. */
export function ErrorNote({ error, children }: { readonly error: AppError; readonly children?: ReactNode }) {
  const sentence = errorSentence(error);
  const faults = unsaidFaults(error);
  return (
    <div className="error-note" role="alert">
      <AlertMark size={18} />
      <div className="error-note__words">
        <p className="error-note__title">{sentence.title}</p>
        <p>{sentence.says}</p>
        <p className="error-note__todo">{sentence.todo}</p>
        {faults.length > 0 && (
          <ul className="error-note__faults">
            {faults.slice(0, shownFaults).map((fault) => (
              <li key={`${fault.path} ${fault.found ?? ''} ${fault.says}`}>
                <b>{fault.path}</b> {fault.found !== undefined && `“${fault.found}” `}
                {fault.says}
              </li>
            ))}
            {faults.length > shownFaults && <li>and {sayNumber(faults.length - shownFaults)} more</li>}
          </ul>
        )}
        {children !== undefined && <div className="error-note__acts">{children}</div>}
      </div>
    </div>
  );
}
