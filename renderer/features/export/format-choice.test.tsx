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
  expect(offered).toEqual(formats.map(({ title, says }) => title + says));
  expect(formats.map(({ format }) => format).toSorted()).toEqual(exportFormats.toSorted());
  expect(offered[0]).toMatch(/^Page for the lead/);
  expect(screen.getByRole('radio', { checked: true })).toBe(screen.getAllByRole('radio')[0]);
});

it('has the focus, is chosen from with the arrow keys, and the button names the result', async () => {
  render(<Chosen />);
  for (const { thing } of [...formats.slice(1), formats[0]]) {
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByText(`Export ${thing}`)).toBeTruthy();
  }
});
