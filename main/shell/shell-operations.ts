import type { z } from 'zod';
import type { OutputOf, ParsedInputOf } from '../../shared/contract/client.ts';
import { type ShellContract, shellContract } from '../../shared/contract/shell-contract.ts';
import { invalidInput } from '../../shared/result/app-error.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';
import type { Dialogs } from './dialogs.ts';
import type { Keychain } from './keychain.ts';
import { type KeyedWorkspaces, withoutValue } from './keyed-workspace.ts';
import type { RecentWorkspaces } from './recent-workspaces.ts';
import type { SingleKeys } from './single-keys.ts';
import type { ThemeChoice } from './theme.ts';

export interface ShellParts {
  readonly dialogs: Dialogs;
  readonly recent: RecentWorkspaces;
  readonly keychain: Keychain;
  readonly keyed: KeyedWorkspaces;
  readonly theme: ThemeChoice;
  readonly openExternal: (url: string) => Promise<Result<null>>;
  readonly singleKeys: SingleKeys;
  readonly samplePlace: () => string;
  readonly version: string;
  readonly packaged: boolean;
}

type Handlers = {
  readonly [K in keyof ShellContract]: (
    input: ParsedInputOf<ShellContract[K]>,
  ) => Result<OutputOf<ShellContract[K]>> | Promise<Result<OutputOf<ShellContract[K]>>>;
};

/** What the shell answers itself, one line per operation of its contract. */
export function createShellOperations(
  parts: ShellParts,
): (operation: string, input: unknown) => Promise<Result<unknown>> {
  const { dialogs, recent, keychain, keyed, theme } = parts;
  const handlers: Handlers = {
    'shell.chooseFileToOpen': async (asked) => ok({ paths: await dialogs.chooseToOpen(asked) }),
    'shell.chooseFileToSave': async (asked) => ok({ path: await dialogs.chooseToSave(asked) }),
    'shell.recent': () => ok(recent.list(keychain.isRemembered)),
    'shell.forgetRecent': ({ path }) => {
      recent.forget(path);
      return ok(null);
    },
    'shell.keychain': () => ok(keychain.status()),
    'shell.createWithKeychain': async ({ path }) => withoutValue(await keyed.create(path)),
    'shell.openRemembered': async ({ path }) => withoutValue(await keyed.open(path)),
    'shell.rememberPassphrase': ({ path, passphrase }) => keychain.keep(path, passphrase),
    'shell.forgetPassphrase': ({ path }) => keychain.forget(path),
    'shell.setTheme': (chosen) => {
      theme.choose(chosen.theme);
      return ok(null);
    },
    'shell.setSingleKeys': ({ on }) => {
      parts.singleKeys.choose(on);
      return ok(null);
    },
    'shell.samplePlace': () => ok({ path: parts.samplePlace() }),
    'shell.about': () => {
      const { version, packaged, singleKeys } = parts;
      return ok({ version, packaged, platform: process.platform, theme: theme.current(), singleKeys: singleKeys.on() });
    },
    'shell.openExternal': async ({ url }) => parts.openExternal(url),
  };

  return async (operation, input) => {
    if (!isShellName(operation)) return err(invalidInput(`There is no operation called ${operation}.`));
    const parsed = shellContract[operation].input.safeParse(input);
    if (!parsed.success)
      return err(invalidInput('This request to the program is not of its form.', faultsOf(parsed.error)));
    // Parsed by the schema that stands beside the handler under the same name.
    const handle = handlers[operation] as (input: unknown) => Result<unknown> | Promise<Result<unknown>>;
    return handle(parsed.data);
  };
}

function isShellName(name: string): name is keyof ShellContract {
  return Object.hasOwn(shellContract, name);
}

function faultsOf(error: z.ZodError) {
  return error.issues.map((issue) => ({ path: issue.path.join('.'), says: issue.message }));
}
