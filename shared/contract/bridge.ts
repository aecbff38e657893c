import type { Result } from '../result/result.ts';
import type { Announcement } from './announcement.ts';

/** What the preload puts on a window as `window.unhurried`, and all that a page can reach. */
export interface Bridge {
  call(operation: string, input: unknown): Promise<Result<unknown>>;
  /** Returns the function that ends the listening. */
  onAnnouncement(listener: (announcement: Announcement) => void): () => void;
  /** The path on disk of a file that was dropped on the window or chosen in it. */
  pathOf(file: object): string;
}

/** The two fixed channels behind the bridge: no other exists. */
export const callChannel = 'unhurried:call';
export const announcementChannel = 'unhurried:announcement';
