import { type ExportFormat, exportFormatTable } from '../../../shared/formats/export-formats.ts';

/** What some file system refuses in a name, and what would lead elsewhere. */
// oxlint-disable-next-line no-control-regex
const refused = /[\\/:*?"<>|\u0000-\u001f]+/g;
const longest = 100;

/** A name every file system takes, for the export of a plan of this name. */
export function fileNameFor(planName: string, format: ExportFormat): string {
  const base = [...planName.replaceAll(refused, ' ')].slice(0, longest).join('').replaceAll(/\s+/g, ' ');
  const trimmed = base.replaceAll(/^[\s.]+|[\s.]+$/g, '');
  // Two formats have one ending.
  const which = format === 'send-list' ? ', send list' : '';
  return `${trimmed === '' ? 'Plan' : trimmed}${which}.${exportFormatTable[format].ending}`;
}
