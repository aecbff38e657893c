/** How a format is looked at before it is written: as a page, a table, lines of text, or a picture. */
type Look = 'page' | 'table' | 'text' | 'picture';

interface ExportFormatFacts {
  /** Of the file, without the dot. */
  readonly ending: string;
  readonly look: Look;
  /** A browser makes the file, of the text that is looked at. */
  readonly pressed?: true;
  /** Says where people stand, and on which permissions it rests: that takes reading every journey once more. */
  readonly tellsStandings: boolean;
}

/** What a plan can be exported as, in the order in which it is offered. */
export const exportFormatTable = {
  html: { ending: 'html', look: 'page', tellsStandings: true },
  pdf: { ending: 'pdf', look: 'page', pressed: true, tellsStandings: true },
  xlsx: { ending: 'xlsx', look: 'table', tellsStandings: true },
  csv: { ending: 'csv', look: 'table', tellsStandings: false },
  'send-list': { ending: 'csv', look: 'table', tellsStandings: false },
  ics: { ending: 'ics', look: 'text', tellsStandings: true },
  svg: { ending: 'svg', look: 'picture', tellsStandings: false },
  png: { ending: 'png', look: 'picture', pressed: true, tellsStandings: false },
  json: { ending: 'json', look: 'text', tellsStandings: false },
} as const satisfies Readonly<Record<string, ExportFormatFacts>>;

export type ExportFormat = keyof typeof exportFormatTable;

export const exportFormats = Object.keys(exportFormatTable) as readonly ExportFormat[];

/** The formats that only a browser makes. */
export type PressedFormat = {
  [F in ExportFormat]: (typeof exportFormatTable)[F] extends { readonly pressed: true } ? F : never;
}[ExportFormat];

export function isPressed(format: ExportFormat): format is PressedFormat {
  return 'pressed' in exportFormatTable[format];
}

/** A calendar has an entry for each step, or one for each touch. */
export const calendarEvents = ['step', 'touch'] as const;
export type CalendarEvents = (typeof calendarEvents)[number];
