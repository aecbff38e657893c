/** How a format is looked at before it is written: as a page, a table, lines of text, or a picture. */
type Look = 'page' | 'table' | 'text' | 'picture';

interface ExportFormatFacts {
  /** Of the file, without the dot. */
  readonly ending: string;
  readonly look: Look;
  /** A browser makes the file, of the text that is looked at. */
  readonly pressed?: true;
  /**
   * What it says of people beside their verdicts: where they stand, which takes reading every journey once more; and the
   * evidence for it and the permissions the plan rests on, which take room besides.
   */
  readonly tells: 'verdicts' | 'standings' | 'evidence';
}

/** What a plan can be exported as, in the order in which it is offered. */
export const exportFormatTable = {
  html: { ending: 'html', look: 'page', tells: 'evidence' },
  pdf: { ending: 'pdf', look: 'page', pressed: true, tells: 'evidence' },
  xlsx: { ending: 'xlsx', look: 'table', tells: 'standings' },
  csv: { ending: 'csv', look: 'table', tells: 'verdicts' },
  'send-list': { ending: 'csv', look: 'table', tells: 'verdicts' },
  ics: { ending: 'ics', look: 'text', tells: 'standings' },
  svg: { ending: 'svg', look: 'picture', tells: 'verdicts' },
  png: { ending: 'png', look: 'picture', pressed: true, tells: 'verdicts' },
  json: { ending: 'json', look: 'text', tells: 'verdicts' },
} as const satisfies Readonly<Record<string, ExportFormatFacts>>;

/** What a format says of people beside their verdicts. */
export type Tells = ExportFormatFacts['tells'];

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
