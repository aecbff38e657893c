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

it('offers every format with a sentence on who it is for, the page for the lead first and chosen', () => {
  render(<Chosen />);
  const offered = screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent);
  expect(offered).toEqual([
    'Page for the lead (HTML)For whoever approves the plan. Opens in any browser, without Unhurried and without a network.',
    'Table (CSV)For whoever works on in a spreadsheet: a row per touch with its verdict, the reasons and the safe date.',
    'Data (JSON)For other programs: every verdict with the numbers behind its reasons.',
  ]);
  expect(offered).toHaveLength(exportFormats.length);
  expect(screen.getByRole('radio', { checked: true })).toBe(screen.getAllByRole('radio')[0]);
});

it('has the focus, is chosen from with the arrow keys, and the button names the result', async () => {
  render(<Chosen />);
  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getByText('Export the table')).toBeTruthy();
  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getByText('Export the data')).toBeTruthy();
  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getByText('Export the page')).toBeTruthy();
});
