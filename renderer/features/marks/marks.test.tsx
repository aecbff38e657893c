import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { severities } from '../../../shared/domain/severity.ts';
import { stages } from '../../../shared/domain/stage.ts';
import { AskBars, StageMark, TrustRing, VerdictBar, VerdictMark } from './index.ts';

afterEach(cleanup);

it('gives every verdict its own silhouette and its word', () => {
  const { container } = render(severities.map((verdict) => <VerdictMark key={verdict} verdict={verdict} labelled />));
  expect(screen.getAllByRole('img').map((mark) => mark.getAttribute('aria-label'))).toEqual([
    'Fine',
    'Caution',
    'Too fast',
    'Blocked',
  ]);
  expect(new Set([...container.querySelectorAll('svg')].map((svg) => svg.innerHTML)).size).toBe(severities.length);
});

it('gives every stage its own drawing', () => {
  const { container } = render(stages.map((stage) => <StageMark key={stage} stage={stage} labelled />));
  expect(new Set([...container.querySelectorAll('svg')].map((svg) => svg.innerHTML)).size).toBe(stages.length);
});

it('never shows trust without its band', () => {
  render(<TrustRing trust={0.792} band={[0.56, 0.97]} />);
  expect(screen.getByRole('img', { name: 'Trust 79 of 100, between 56 and 97' }).textContent).toBe('79');
});

it('puts the number beside a small ring', () => {
  const { container } = render(<TrustRing trust={0.5} band={[0.1, 0.9]} size={22} />);
  expect(container.querySelector('svg')?.textContent).toBe('');
  expect(container.textContent).toBe('50');
});

it('says the shares of verdicts mildest first and leaves out what is not there', () => {
  render(<VerdictBar counts={{ blocked: 4, 'too-fast': 21, caution: 0, fine: 44 }} />);
  expect(screen.getByRole('img', { name: '44 fine, 21 too fast, 4 blocked' })).toBeTruthy();
});

it('fills the bars up to the ask', () => {
  const { container } = render(<AskBars ask={4} />);
  expect(container.querySelectorAll('.ask-bars__on')).toHaveLength(4);
});
