import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { aContact, anEvent } from '../../../../shared/domain/test-journeys.ts';
import { detailsOf, now } from '../test-details.ts';
import { PermissionsSection } from './permissions-section.tsx';

afterEach(cleanup);

const optIn = (method: 'single-opt-in' | 'double-opt-in') =>
  anEvent({
    kind: 'permission',
    at: method === 'single-opt-in' ? '2026-01-05T08:00:00Z' : '2026-01-06T08:00:00Z',
    channel: 'email',
    purpose: 'newsletter',
    method,
    evidence: 'form 12',
  });
const tooLittle = /^Not confirmed, as Germany asks/;

function show(country: string, ...methods: readonly ('single-opt-in' | 'double-opt-in')[]) {
  const details = detailsOf(methods.map(optIn), { contact: aContact({ country }) });
  render(<PermissionsSection details={details} now={now} onRecord={() => {}} />);
}

it('does not call an opt-in fine that is too little where the contact lives', () => {
  show('Germany', 'single-opt-in');
  expect(screen.getByText(tooLittle)).toBeTruthy();
});

it('says nothing of it elsewhere, or where a confirmed one stands beside it', () => {
  show('France', 'single-opt-in');
  show('Germany', 'single-opt-in', 'double-opt-in');
  expect(screen.queryByText(tooLittle)).toBeNull();
});
