import type { ElectronApplication, Page } from '@playwright/test';
import { type ListeningServer, startListeningServer } from '../support/listening-server.ts';
import { expect, test } from '../support/test.ts';

/** A page that wants out, by every way a page has. Each way ends by itself, reached or not. */
async function tryEveryWayOut(window: Page, { tcpPort, udpPort }: ListeningServer): Promise<readonly string[]> {
  return window.evaluate(
    async ({ http, ws, stun, turn }) => {
      const succeeded: string[] = [];
      const soon = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
      const attempt = async (name: string, work: () => Promise<unknown>) => {
        try {
          await Promise.race([work(), soon(1500).then(() => Promise.reject(new Error('nothing came')))]);
          succeeded.push(name);
        } catch {
          // Refused, as it should be.
        }
      };
      const element = (tag: string, attributes: Record<string, string>) =>
        new Promise((resolve, reject) => {
          const made = Object.assign(document.createElement(tag), attributes);
          made.addEventListener('load', resolve);
          made.addEventListener('error', reject);
          document.body.append(made);
        });
      await Promise.all([
        attempt('fetch', () => fetch(http)),
        attempt('fetch by name', () => fetch('http://example.com/')),
        attempt('fetch without cors', () => fetch(http, { mode: 'no-cors' })),
        attempt('image', () => element('img', { src: http })),
        attempt('script', () => element('script', { src: http })),
        attempt('style', () => element('link', { rel: 'stylesheet', href: http })),
        attempt('prefetch', () => element('link', { rel: 'prefetch', href: http })),
        attempt('data image', () => element('img', { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' })),
        attempt(
          'web socket',
          () => new Promise((open, fail) => Object.assign(new WebSocket(ws), { onopen: open, onerror: fail })),
        ),
        attempt(
          'event source',
          () => new Promise((open, fail) => Object.assign(new EventSource(http), { onopen: open, onerror: fail })),
        ),
        attempt('file of the disk', () => fetch('file:///etc/hostname')),
        attempt('file outside the app', () =>
          fetch('app://unhurried/..%2f..%2fpackage.json').then((answer) =>
            answer.ok ? answer : Promise.reject(new Error('404')),
          ),
        ),
        // Later, because the first moment of an evaluated script is exempt from the policy.
        attempt('eval', () => soon(10).then(() => new Function('return 1')() as unknown)),
      ]);
      navigator.sendBeacon(http, 'hello');
      const peer = new RTCPeerConnection({
        iceServers: [{ urls: stun }, { urls: turn, username: 'a', credential: 'b' }],
      });
      peer.createDataChannel('out');
      await peer.setLocalDescription(await peer.createOffer()).catch(() => {});
      if (globalThis.open(http) !== null) succeeded.push('window.open');
      const frame = document.createElement('iframe');
      frame.src = http;
      document.body.append(frame);
      const link = Object.assign(document.createElement('a'), { href: http, ping: http, target: '_blank' });
      document.body.append(link);
      link.click();
      const form = Object.assign(document.createElement('form'), { action: http, method: 'post' });
      document.body.append(form);
      form.submit();
      location.href = http;
      await soon(1500);
      return succeeded;
    },
    {
      http: `http://127.0.0.1:${tcpPort}/`,
      ws: `ws://127.0.0.1:${tcpPort}/`,
      stun: `stun:127.0.0.1:${udpPort}`,
      turn: `turn:127.0.0.1:${tcpPort}?transport=tcp`,
    },
  );
}

/** Notes every request that the session lets out. */
async function noteRequests(app: ElectronApplication): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ session }) => {
    const urls: string[] = [];
    Object.assign(globalThis, { requestsLetOut: urls });
    session.defaultSession.webRequest.onSendHeaders((details) => void urls.push(details.url));
  });
  return async () => app.evaluate(() => (globalThis as unknown as { requestsLetOut: string[] }).requestsLetOut);
}

test('no page reaches anything beyond the app, whatever it tries', async ({ app, window }) => {
  const server = await startListeningServer();
  const letOut = await noteRequests(app);
  await window.reload();
  expect(await tryEveryWayOut(window, server)).toEqual([]);
  expect(server.reached).toEqual([]);
  expect(app.windows()).toHaveLength(1);
  expect(window.url()).toMatch(/^app:\/\/unhurried\//);
  const urls = await letOut();
  expect(urls.length).toBeGreaterThan(0);
  expect(urls.filter((url) => !url.startsWith('app://unhurried/'))).toEqual([]);
  server.close();
});

test('the session refuses by itself, also without the policy of a page', async ({ app, window }) => {
  const server = await startListeningServer();
  await expect(window).toHaveTitle(/Unhurried/);
  const refused = await app.evaluate(async ({ session }, url) => {
    try {
      await session.defaultSession.fetch(url);
      return false;
    } catch {
      return true;
    }
  }, `http://127.0.0.1:${server.tcpPort}/`);
  expect(refused).toBe(true);
  expect(server.reached).toEqual([]);
  server.close();
});

test('a page gets no permission, no Node and no bridge but the one door', async ({ window }) => {
  await expect(window).toHaveTitle(/Unhurried/);
  const seen = await window.evaluate(async () => ({
    node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis),
    bridge: Object.keys((globalThis as unknown as { unhurried: object }).unhurried).sort(),
    camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'given',
      () => 'refused',
    ),
    notifications: await Notification.requestPermission(),
  }));
  expect(seen).toEqual({
    node: [],
    bridge: ['call', 'onAnnouncement', 'pathOf'],
    camera: 'refused',
    notifications: 'denied',
  });
});
