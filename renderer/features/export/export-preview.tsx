import { type ReactNode, useMemo } from 'react';
import { type ExportFormat, exportFormatTable, isPressed } from '../../../shared/formats/export-formats.ts';
import { sayWordsLeft } from '../../../shared/formats/redactions.ts';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import { sayCount } from '../../../shared/lib/count.ts';
import { saySize } from '../../lib/say-size.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { mostLines, mostRows, startOfPage, startOfTable, startOfText } from './excerpt.ts';
import type { FormatWords } from './formats.ts';
import { PagePreview } from './page-preview.tsx';
import { PicturePreview } from './picture-preview.tsx';
import { SheetsPreview } from './sheets-preview.tsx';
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
  const left = sayWordsLeft(printed.left);
  const { body, part, size } = useMemo(() => bodyOf(printed), [printed]);
  return (
    <>
      {body}
      <p className="export-preview__facts" role="status">
        <span>{sayCount(printed.touches, 'touch', 'touches')}</span>
        {size !== null && <span>{size}</span>}
        {part !== null && <span>{part}</span>}
        {left !== null && <span>{left}</span>}
      </p>
    </>
  );
}

interface Body {
  readonly body: ReactNode;
  /** Which part of the file it is; null: all of it. */
  readonly part: string | null;
  /** Of the file; null: it is known only once it is written. */
  readonly size: string | null;
}

function bodyOf(printed: Printed): Body {
  if (printed.shows === 'sheets') {
    return { body: <SheetsPreview sheets={printed.sheets} />, part: null, size: null };
  }
  const { text, format } = printed;
  const size = isPressed(format) ? null : saySize(new TextEncoder().encode(text).length);
  return { ...bodyOfText(text, format), size };
}

function bodyOfText(text: string, format: ExportFormat): Omit<Body, 'size'> {
  const { look } = exportFormatTable[format];
  switch (look) {
    case 'page': {
      const { shown, isCut } = startOfPage(text);
      return { body: <PagePreview page={shown} />, part: isCut ? 'The first part is shown; the file holds all' : null };
    }
    case 'table': {
      const { shown, isCut } = startOfTable(text);
      return { body: <TablePreview table={shown} />, part: isCut ? `The first ${mostRows} rows are shown` : null };
    }
    case 'text': {
      const { shown, isCut } = startOfText(text);
      return { body: <TextPreview text={shown} />, part: isCut ? `The first ${mostLines} lines are shown` : null };
    }
    case 'picture':
      return { body: <PicturePreview picture={text} />, part: null };
    default:
      return assertNever(look);
  }
}
