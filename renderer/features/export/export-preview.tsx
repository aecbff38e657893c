import { useMemo } from 'react';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import { sayCount } from '../../lib/count.ts';
import { saySize } from '../../lib/say-size.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { mostLines, mostRows, startOfPage, startOfTable, startOfText } from './excerpt.ts';
import type { FormatWords } from './formats.ts';
import { PagePreview } from './page-preview.tsx';
import { TablePreview } from './table-preview.tsx';
import { TextPreview } from './text-preview.tsx';
import type { Preview, Printed } from './use-preview.ts';
import { WritingLine } from './writing-line.tsx';
import './export-preview.css';

interface ExportPreviewProps {
  readonly words: FormatWords;
  readonly preview: Preview;
}

/** What would be written, and how much it is. */
export function ExportPreview({ words, preview }: ExportPreviewProps) {
  const isOther = preview.step === 'shown' && preview.printed.format !== words.format;
  return (
    <section className="export-preview" aria-label="Preview">
      {preview.step === 'waiting' && <WritingLine jobId={preview.jobId} says={`Preparing ${words.thing}`} />}
      {preview.step === 'failed' && <ErrorNote error={preview.failure} />}
      {preview.step === 'shown' && !isOther && <Shown printed={preview.printed} />}
    </section>
  );
}

function Shown({ printed }: { readonly printed: Printed }) {
  const { body, part } = useMemo(() => bodyOf(printed), [printed]);
  const size = useMemo(() => saySize(new TextEncoder().encode(printed.text).length), [printed.text]);
  return (
    <>
      {body}
      <p className="export-preview__facts" role="status">
        <span>{sayCount(printed.touches, 'touch', 'touches')}</span>
        <span>{size}</span>
        {part !== null && <span>{part}</span>}
      </p>
    </>
  );
}

/** The preview, and which part of the file it is; null: all of it. */
function bodyOf({ format, text }: Printed) {
  switch (format) {
    case 'html': {
      const { shown, isCut } = startOfPage(text);
      return { body: <PagePreview page={shown} />, part: isCut ? 'The first part is shown; the file holds all' : null };
    }
    case 'csv': {
      const { shown, isCut } = startOfTable(text);
      return { body: <TablePreview table={shown} />, part: isCut ? `The first ${mostRows} rows are shown` : null };
    }
    case 'json': {
      const { shown, isCut } = startOfText(text);
      return { body: <TextPreview text={shown} />, part: isCut ? `The first ${mostLines} lines are shown` : null };
    }
    default:
      return assertNever(format);
  }
}
