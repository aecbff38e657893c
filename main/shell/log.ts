import { randomBytes } from 'node:crypto';
import log from 'electron-log/main';
import { inProfile } from './program.ts';

export interface Log {
  info(says: string): void;
  warn(says: string): void;
  /** Returns the reference under which the entry is found again: all that a person is shown of it. */
  error(says: string, cause?: unknown): string;
}

/** A file in the profile of the person; on the terminal only warnings and errors, so that a command's own output stays clean. */
export function startLog(): Log {
  log.transports.file.resolvePathFn = () => inProfile('logs/unhurried.log');
  log.transports.file.level = 'info';
  log.transports.console.level = 'warn';
  return {
    info: (says) => log.info(says),
    warn: (says) => log.warn(says),
    error(says, cause) {
      const reference = randomBytes(4).toString('hex');
      log.error(`[${reference}] ${says}`, cause ?? '');
      return reference;
    },
  };
}
