import { expect, test, vi } from 'vitest';
import { newShell } from './testing/run-command-line.ts';

vi.setConfig({ testTimeout: 60_000 });

const inW = ['-w', 'w.unhurried'] as const;

test('how and when people agreed is told after an import of contacts, and recorded only for a purpose', async () => {
  const shell = newShell();
  shell.write('people.csv', 'Email,OPTIN_TIME,CONFIRM_TIME\nana@example.com,2025-03-01 10:00:00,2025-03-01 10:04:11\n');
  expect(await shell.run('init', 'w.unhurried')).toMatchObject({ exit: 0 });
  const told = await shell.run('import', 'contacts', 'people.csv', ...inW);
  expect(told.out).toContain(
    'how and when 1 contact (1 confirmed, 0 signed up) agreed; --agreed-to PURPOSE records it.',
  );

  const rhythm = await shell.run('import', 'contacts', 'people.csv', ...inW, '--cadence-days', '7');
  expect(rhythm).toMatchObject({ exit: 2 });
  expect(rhythm.errors).toContain('--cadence-days needs --agreed-to');
  expect(await shell.run('import', 'contacts', 'people.csv', ...inW, '--agreed-to', ' ')).toMatchObject({ exit: 2 });

  const accept = ['--agreed-to', 'newsletter', '--cadence-days', '7'] as const;
  const dry = await shell.run('import', 'contacts', 'people.csv', ...inW, ...accept, '--dry-run', '--json');
  expect(dry.json()).toMatchObject({ agreements: { confirmed: 1, signedUp: 0, recorded: 1 } });
  const recorded = await shell.run('import', 'contacts', 'people.csv', ...inW, ...accept, '--json');
  const report = recorded.json() as { batch: string };
  expect(report).toMatchObject({ unchanged: 1, agreements: { confirmed: 1, signedUp: 0, recorded: 1 } });
  const again = await shell.run('import', 'contacts', 'people.csv', ...inW, ...accept, '--json');
  expect(again.json()).not.toHaveProperty('agreements');

  // Nothing but the permission came with that import, and it goes with it.
  const undone = await shell.run('import', 'undo', report.batch, ...inW);
  expect(undone.out).toContain('1 change undone');
  const once = await shell.run('import', 'contacts', 'people.csv', ...inW, '--json');
  expect(once.json()).toMatchObject({ agreements: { recorded: 0 } });
});
