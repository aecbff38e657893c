import { Check } from 'lucide-react';
import { classNames } from '../../lib/class-names.ts';
import type { ImportState } from './use-import.ts';

const names = ['File', 'Meaning', 'Report'] as const;

/** Where an import has come to. */
export function ImportSteps({ step }: { readonly step: ImportState['step'] }) {
  const current = step === 'file' ? 0 : step === 'meaning' ? 1 : step === 'report' ? 2 : 1;
  return (
    <ol className="import-steps" aria-label="Steps of the import">
      {names.map((name, index) => (
        <li
          key={name}
          className={classNames(
            'import-steps__step',
            index === current && 'import-steps__step--current',
            index < current && 'import-steps__step--done',
          )}
          {...(index === current ? { 'aria-current': 'step' as const } : {})}
        >
          <span className="import-steps__mark" aria-hidden="true">
            {index < current ? <Check size={12} strokeWidth={2} /> : index + 1}
          </span>
          {name}
        </li>
      ))}
    </ol>
  );
}
