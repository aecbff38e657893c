import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Reading the program is half of what a short command takes, unless it is kept from the last time.
enableCompileCache(join(import.meta.dirname, '../../.cache/compile'));
const { runCommandLine } = await import('./command-line.ts');
const { createProgramPrinter } = await import('./program-printer.ts');
// It runs without Electron, which is started only for what has to be printed.
const printPage = createProgramPrinter(process.execPath, [join(import.meta.dirname, '../../scripts/print-page.mjs')]);
process.exitCode = await runCommandLine(process.argv.slice(2), { printPage });
