import { expect, test, vi } from 'vitest';
import type { Announcement } from '../../shared/contract/announcement.ts';
import type { HostMessage, Request } from '../../shared/contract/message.ts';
import { createHostLink } from './host-link.ts';

/** A process that does what the test says. */
function createChild() {
  const requests: Request[] = [];
  let hear: (message: HostMessage) => void = () => {};
  let started = () => {};
  let ended: (code: number) => void = () => {};
  return {
    requests,
    answer: (value: unknown) => hear({ id: requests.at(-1)?.id ?? 0, result: { ok: true, value } }),
    say: (announcement: Announcement) => hear({ announcement }),
    begin: () => started(),
    crash: () => ended(11),
    child: {
      port: {
        send: (request: Request) => void requests.push(request),
        onMessage(listener: typeof hear) {
          hear = listener;
        },
      },
      onStarted(listener: typeof started) {
        started = listener;
      },
      onEnded(listener: typeof ended) {
        ended = listener;
      },
      end: () => ended(0),
    },
  };
}

function createScene() {
  const children: ReturnType<typeof createChild>[] = [];
  const announced: Announcement[] = [];
  let now = 0;
  const link = createHostLink({
    start() {
      const next = createChild();
      children.push(next);
      return next.child;
    },
    announce: (announcement) => announced.push(announcement),
    ended: () => {},
    now: () => now,
  });
  const last = () => {
    const child = children.at(-1);
    if (child === undefined) throw new Error('no process was started');
    return child;
  };
  return { link, children, announced, last, later: (ms: number) => (now += ms) };
}

test('each call gets its own answer, in whatever order they come', async () => {
  const { link, last } = createScene();
  const first = link.call('a', 1);
  const second = link.call('b', 2);
  last().answer('second');
  last().requests.pop();
  last().answer('first');
  expect(await Promise.all([first, second])).toEqual([
    { ok: true, value: 'first' },
    { ok: true, value: 'second' },
  ]);
});

test('what the process announces is passed on', () => {
  const { last, announced } = createScene();
  last().say({ type: 'changed', topics: ['plans'] });
  expect(announced).toEqual([{ type: 'changed', topics: ['plans'] }]);
});

test('a crash answers every open call, is announced, and a new process starts', async () => {
  const { link, last, children, announced } = createScene();
  last().begin();
  const calls = [link.call('import.contacts', {}), link.call('plans.list', {})];
  last().crash();
  for (const result of await Promise.all(calls)) {
    expect(result).toMatchObject({ ok: false, error: { code: 'storage', kind: 'host-stopped' } });
  }
  last().begin();
  expect(children).toHaveLength(2);
  expect(announced).toEqual([
    { type: 'host', state: 'stopped' },
    { type: 'host', state: 'restarted' },
  ]);
  const after = link.call('workspace.status', {});
  last().answer(null);
  expect(await after).toEqual({ ok: true, value: null });
});

test('a process that keeps crashing is not started for ever, but a call starts it again', () => {
  const { link, last, children } = createScene();
  for (let n = 0; n < 10; n++) last().crash();
  expect(children).toHaveLength(4);
  void link.call('workspace.status', {});
  expect(children).toHaveLength(5);
});

test('a crash a while after the last one counts afresh', () => {
  const { last, children, later } = createScene();
  for (let n = 0; n < 10; n++) {
    last().crash();
    later(120_000);
  }
  expect(children).toHaveLength(11);
});

test('stopping closes the workspace first, starts nothing and announces nothing', async () => {
  const { link, last, children, announced } = createScene();
  const stopped = link.stop();
  expect(last().requests.map((request) => request.operation)).toEqual(['workspace.close']);
  last().answer(null);
  await stopped;
  expect(children).toHaveLength(1);
  expect(announced).toEqual([]);
});

test('a process that does not answer is ended all the same', async () => {
  vi.useFakeTimers();
  const { link, announced } = createScene();
  const stopped = link.stop();
  await vi.advanceTimersByTimeAsync(5_000);
  await stopped;
  vi.useRealTimers();
  expect(announced).toEqual([]);
});
