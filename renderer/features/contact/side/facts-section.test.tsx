import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { columnSource } from '../../../../shared/domain/contact.ts';
import { FactsSection } from './facts-section.tsx';

afterEach(cleanup);

const inFile = (name: string, origin: 'declared' | 'inferred', file = 'contacts.csv') =>
  ({ name, value: 'x', origin, source: columnSource(file, name) }) as const;
const lines = () => screen.getAllByRole('listitem').map((line) => line.textContent);

it('does not claim that people told what a file says of them, and says the file once', () => {
  render(
    <FactsSection
      facts={[
        inFile('Contact owner', 'declared'),
        inFile('Lead Score', 'inferred'),
        { name: 'Role', value: 'CTO', origin: 'declared', source: 'Signature of a mail' },
      ]}
    />,
  );
  expect(lines()).toEqual([
    'Contact owner: xin the file',
    'Lead Score: xguessed',
    'Role: CTOSignature of a mailtold by them',
  ]);
  expect(screen.getByText('The file is contacts.csv.')).toBeTruthy();
});

it('says of each fact in which file it stood where there are several', () => {
  render(<FactsSection facts={[inFile('Ort', 'declared', 'a.csv'), inFile('Rolle', 'declared', 'b.csv')]} />);
  expect(lines()).toEqual(['Ort: xa.csvin the file', 'Rolle: xb.csvin the file']);
});
