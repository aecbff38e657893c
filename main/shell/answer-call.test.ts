import { expect, test } from 'vitest';
import { ok } from '../../shared/result/result.ts';
import { createAnswerCall } from './answer-call.ts';

const answer = createAnswerCall({
  shell: async (operation) => ok(`shell: ${operation}`),
  host: async (operation, input) => {
    if (operation === 'plans.list') throw new Error('SELECT secret FROM somewhere');
    return ok(`host: ${operation} ${JSON.stringify(input)}`);
  },
  report: () => 'ab12cd34',
});

test('the shell answers its own operations and the host all others, with the input as it came', async () => {
  expect(await answer('shell.recent', {})).toEqual(ok('shell: shell.recent'));
  expect(await answer('workspace.open', { path: 7 })).toEqual(ok('host: workspace.open {"path":7}'));
});

test.each(['nothing.known', 'shell.eval', 'constructor', '__proto__', 'toString', 7, null, undefined])(
  '%s is refused as an error value',
  async (operation) => {
    expect(await answer(operation, {})).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  },
);

test('a throw reaches the window as a reference into the log and nothing more', async () => {
  const result = await answer('plans.list', {});
  expect(result).toMatchObject({ ok: false, error: { code: 'unexpected', reference: 'ab12cd34' } });
  expect(JSON.stringify(result)).not.toContain('SELECT');
});
