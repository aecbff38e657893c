import { printableText } from '../../shared/lib/printable-text.ts';
import type { AppError } from '../../shared/result/app-error.ts';

/** Where a command speaks: results on standard output, everything else on standard error. */
export interface Terminal {
  /** One line, or several, of the result. */
  print(text: string): void;
  /** The result: as the one JSON document of a command with `--json`, else as it is said. */
  answer(asJson: boolean | undefined, document: unknown, said: () => string): void;
  /** A message beside the result. */
  tell(text: string): void;
  /** How far a long piece of work is; on a screen the line replaces itself, in a file nothing is written. */
  progress(says: string, done: number, total: number): void;
  /** What went wrong, with every place that is to blame. */
  fail(error: AppError): void;
}

const turning = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * Names and comments come from files of others: nothing in them moves the cursor, clears the screen, names the window or
 * turns a line around.
 */
function plain(text: string): string {
  return printableText(text.replaceAll(/\r\n?/g, '\n')).replaceAll(turning, '\uFFFD');
}

export function createTerminal(out: NodeJS.WriteStream, errors: NodeJS.WriteStream): Terminal {
  let progressShown = false;
  // Whoever reads may have seen enough: `| head` is no failure.
  out.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

  function clearProgress(): void {
    if (progressShown) errors.write('\r\u001B[K');
    progressShown = false;
  }

  function tell(text: string): void {
    clearProgress();
    errors.write(`${plain(text)}\n`);
  }

  function write(text: string): void {
    clearProgress();
    out.write(`${text}\n`);
  }

  return {
    print: (text) => write(plain(text)),
    // A document holds what there is, as it is.
    answer: (asJson, document, said) => write(asJson === true ? JSON.stringify(document, null, 2) : plain(said())),
    tell,
    progress(says, done, total) {
      if (!errors.isTTY) return;
      const share = total === 0 ? '' : ` ${Math.floor((100 * done) / total)} %`;
      errors.write(`\r\u001B[K${plain(says)}${share}`);
      progressShown = true;
    },
    fail(error) {
      tell(error.says);
      if (error.code !== 'invalid-input') return;
      for (const { path, found, says } of error.faults) {
        tell(`  ${path}: ${found === undefined || found === '' ? '' : `"${found}" `}${says}`);
      }
    },
  };
}
