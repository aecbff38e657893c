import { expect, it } from 'vitest';
import { nameOfBackup } from './workspace-file.ts';

it('calls a backup by the day on the wall of whoever makes it', () => {
  const lateInTheEvening = Date.parse('2026-04-09T22:30:00Z');
  expect(nameOfBackup('Norrlys', lateInTheEvening, 'UTC')).toBe('Norrlys 2026-04-09.unhurried');
  expect(nameOfBackup('Norrlys', lateInTheEvening, 'Europe/Stockholm')).toBe('Norrlys 2026-04-10.unhurried');
  expect(nameOfBackup('Norrlys', Date.parse('2026-04-10T02:00:00Z'), 'America/New_York')).toBe(
    'Norrlys 2026-04-09.unhurried',
  );
});
