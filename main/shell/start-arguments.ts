/** What the program was started for. */
export interface StartArguments {
  /** Open the window once, say so and end: how a fresh build is tried. */
  readonly smoke: boolean;
  /** A command line such as `['check', 'plan.json', '-w', 'fair.unhurried']`; null: open the window. */
  readonly command: readonly string[] | null;
  /** The folder of a print job that a command line has laid there; null: there is none. */
  readonly printFolder: string | null;
}

/** The words with which a command begins. A packaged program takes them as `npm run unhurried --` does. */
const commandNames = new Set([
  'init',
  'import',
  'contacts',
  'explain',
  'fit',
  'backtest',
  'lint',
  'check',
  'export',
  'review',
  'backup',
  'verify',
  'restore',
]);

const printSwitch = '--print=';

/** `given` is what follows the program's own name; Chromium's switches may stand before a command. */
export function parseStartArguments(given: readonly string[]): StartArguments {
  const first = given.findIndex((argument) => !argument.startsWith('-'));
  const isCommand = first >= 0 && commandNames.has(given[first] ?? '');
  const printFolder = given.find((argument) => argument.startsWith(printSwitch))?.slice(printSwitch.length) ?? null;
  return { smoke: given.includes('--smoke'), command: isCommand ? given.slice(first) : null, printFolder };
}
