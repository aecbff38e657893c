import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { type ExportFormat, exportFormats } from '../../../shared/formats/export-formats.ts';
import { FormatChoice } from './format-choice.tsx';
import { formats, wordsFor } from './formats.ts';

afterEach(cleanup);

function Chosen() {
  const [format, setFormat] = useState<ExportFormat>(formats[0].format);
  return (
    <>
      <FormatChoice format={format} onChange={setFormat} />
      <p>Export {wordsFor(format).thing}</p>
    </>
  );
}

it('offers every format with a few words on who it is for, the page for the lead first and chosen', () => {
  render(<Chosen />);
  const offered = screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent);
  expect(offered).toEqual([
    'Page for the lead (HTML)For whoever approves, in any browser',
    'Workbook (XLSX)To sort and filter, with real dates',
    'Send list (CSV)For the tool that sends, with CRM ids',
    'Calendar (ICS)For whoever acts on the day',
    'Picture (SVG)For a slide, with nobody named',
    'Table (CSV)For any spreadsheet or program',
    'Data (JSON)For programs, with every number',
  ]);
  expect(offered).toHaveLength(exportFormats.length);
  expect(screen.getByRole('radio', { checked: true })).toBe(screen.getAllByRole('radio')[0]);
});

it('has the focus, is chosen from with the arrow keys, and the button names the result', async () => {
  render(<Chosen />);
  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getByText('Export the workbook')).toBeTruthy();
  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getByText('Export the send list')).toBeTruthy();
  await userEvent.keyboard('{ArrowDown}'.repeat(5));
  expect(screen.getByText('Export the page')).toBeTruthy();
});
