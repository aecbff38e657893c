import { isIP } from 'node:net';

/** Whether a link may be handed to the person's own browser: an ordinary https address of a public host, and nothing else. */
export function isSafeExternalUrl(candidate: string): boolean {
  if (!URL.canParse(candidate) || /[\s\\\p{Cc}]/u.test(candidate)) return false;
  const url = new URL(candidate);
  const host = url.hostname.replace(/\.$/, '');
  return (
    url.protocol === 'https:' &&
    url.username === '' &&
    url.password === '' &&
    url.port === '' &&
    host.includes('.') &&
    isIP(host) === 0 &&
    !/\.(localhost|local|internal)$/.test(host)
  );
}
