import type { Result } from '../result/result.ts';
import type { Announcement } from './announcement.ts';

/** What travels over a port: a request, its one answer, or an announcement. */
export type Request = { readonly id: number; readonly operation: string; readonly input: unknown };
export type Answer = { readonly id: number; readonly result: Result<unknown> };
export type HostMessage = Answer | { readonly announcement: Announcement };

/** A two-way channel between the host and one client, whatever carries it. */
export interface Port<In, Out> {
  send(message: Out): void;
  onMessage(listener: (message: In) => void): void;
}
