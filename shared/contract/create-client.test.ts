import { describe, expect, it } from 'vitest';
import { createClient } from './create-client.ts';
import type { DataContract } from './data-contract.ts';
import type { HostMessage, Request } from './message.ts';

function clientWithPort() {
  const sent: Request[] = [];
  let hear: (message: HostMessage) => void = () => undefined;
  const client = createClient<DataContract>({
    send: (message) => void sent.push(message),
    onMessage: (listener) => void (hear = listener),
  });
  return { client, sent, hear: (message: HostMessage) => hear(message) };
}

describe('the client', () => {
  it('gives each call its own answer, in whatever order they come', async () => {
    const { client, sent, hear } = clientWithPort();
    const first = client.call('plans.list', {});
    const second = client.call('workspace.status', {});
    expect(sent.map(({ operation }) => operation)).toEqual(['plans.list', 'workspace.status']);
    hear({ id: sent[1]?.id ?? 0, result: { ok: true, value: null } });
    hear({ id: sent[0]?.id ?? 0, result: { ok: true, value: [] } });
    expect(await first).toEqual({ ok: true, value: [] });
    expect(await second).toEqual({ ok: true, value: null });
  });

  it('tells its listeners what is announced, until they stop listening', () => {
    const { client, hear } = clientWithPort();
    const heard: unknown[] = [];
    const stop = client.onAnnouncement((announcement) => heard.push(announcement));
    const announcement = { type: 'changed', topics: ['plans'] } as const;
    hear({ announcement });
    stop();
    hear({ announcement });
    expect(heard).toEqual([announcement]);
  });

  it('fails every call that waits, and every later one, when the port closes', async () => {
    const { client } = clientWithPort();
    const waiting = client.call('plans.list', {});
    client.portClosed();
    for (const call of [waiting, client.call('plans.list', {})]) {
      expect(await call).toMatchObject({ ok: false, error: { code: 'storage', kind: 'host-stopped' } });
    }
  });
});
