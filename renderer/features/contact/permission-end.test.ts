import { expect, it } from 'vitest';
import type { PermissionEvent, WithdrawalEvent } from '../../../shared/domain/event.ts';
import { permissionEnd } from './permission-end.ts';

const permission: PermissionEvent = {
  kind: 'permission',
  id: 'p',
  at: 1000,
  channel: 'email',
  purpose: 'offer',
  method: 'verbal',
  evidence: null,
  until: null,
  cadenceDays: null,
};

function withdrawal(at: number, channel: WithdrawalEvent['channel'], purpose: string | null): WithdrawalEvent {
  return { kind: 'withdrawal', id: `w${at}`, at, channel, purpose, undated: false };
}

it('has no end without an end date and without a withdrawal', () => {
  expect(permissionEnd(permission, [permission])).toBeNull();
});

it('ends at its date, or earlier by a withdrawal', () => {
  const limited = { ...permission, until: 9000 };
  expect(permissionEnd(limited, [limited])).toBe(9000);
  expect(permissionEnd(limited, [limited, withdrawal(5000, null, null)])).toBe(5000);
});

it('is not ended by a withdrawal for something else, or from before it', () => {
  expect(
    permissionEnd(permission, [withdrawal(5000, 'phone', null), withdrawal(5000, 'email', 'newsletter')]),
  ).toBeNull();
  expect(permissionEnd(permission, [withdrawal(500, null, null)])).toBeNull();
});
