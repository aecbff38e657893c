import { z } from 'zod';
import { command, query } from './operation.ts';

export interface RecentWorkspace {
  readonly path: string;
  readonly name: string;
  readonly openedAt: number;
  /** False when the file is not there any more. */
  readonly present: boolean;
  /** The passphrase is kept in the keychain of this computer. */
  readonly remembered: boolean;
}

const nothing = z.object({});
const filters = z.array(z.object({ name: z.string(), extensions: z.array(z.string()) })).default([]);

/** What the window asks of the program around it, rather than of the data: dialogs, recent files, the keychain. */
export const shellContract = {
  'shell.chooseFileToOpen': query(
    z.object({ title: z.string(), filters, many: z.boolean().default(false) }),
    z.object({ paths: z.array(z.string()) }),
  ),
  'shell.chooseFileToSave': query(
    z.object({ title: z.string(), suggestedName: z.string(), filters }),
    z.object({ path: z.string().nullable() }),
  ),
  'shell.recent': query(nothing, z.custom<readonly RecentWorkspace[]>()),
  'shell.forgetRecent': command(z.object({ path: z.string() }), z.null(), { topics: ['workspace'] }),
  /** Whether this computer has a keychain that really encrypts. */
  'shell.keychain': query(nothing, z.object({ available: z.boolean(), says: z.string() })),
  /** Creates and opens a workspace whose key only the keychain knows. */
  'shell.createWithKeychain': command(z.object({ path: z.string().min(1) }), z.null(), { topics: ['workspace'] }),
  /** Opens with the key in the keychain; refused when there is none. */
  'shell.openRemembered': command(z.object({ path: z.string().min(1) }), z.null(), { topics: ['workspace'] }),
  /** Keeps the passphrase of the open workspace in the keychain. */
  'shell.rememberPassphrase': command(z.object({ path: z.string(), passphrase: z.string() }), z.null(), {
    topics: ['workspace'],
  }),
  'shell.forgetPassphrase': command(z.object({ path: z.string() }), z.null(), { topics: ['workspace'] }),
  'shell.setTheme': command(z.object({ theme: z.enum(['light', 'dark', 'system']) }), z.null(), { topics: [] }),
  /** Whether keys without Ctrl or Alt do something by themselves. */
  'shell.setSingleKeys': command(z.object({ on: z.boolean() }), z.null(), { topics: [] }),
  /** A place for a sample workspace at which nothing is yet. */
  'shell.samplePlace': query(nothing, z.object({ path: z.string() })),
  'shell.about': query(
    nothing,
    z.object({
      version: z.string(),
      platform: z.string(),
      theme: z.enum(['light', 'dark', 'system']),
      singleKeys: z.boolean(),
      /** False in a run out of the source tree, which shows a page for whoever builds the program. */
      packaged: z.boolean(),
    }),
  ),
  'shell.openExternal': query(z.object({ url: z.string() }), z.null()),
} as const;

export type ShellContract = typeof shellContract;
