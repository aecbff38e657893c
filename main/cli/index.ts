import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Reading the program is half of what a short command takes, unless it is kept from the last time.
enableCompileCache(join(import.meta.dirname, '../../.cache/compile'));
const { runCommandLine } = await import('./command-line.ts');
process.exitCode = await runCommandLine(process.argv.slice(2));
