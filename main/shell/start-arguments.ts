/** What the program was started for. */
export interface StartArguments {
  /** Open the window once, say so and end: how a fresh build is tried. */
  readonly smoke: boolean;
  /** A command line such as `['check', 'plan.json', '-w', 'fair.unhurried']`; null: open the window. */
  readonly command: readonly string[] | null;
}

/** The words with which a command begins. A packaged program takes them as `npm run unhurried --` does. */
const commandNames = new Set([
  'init',
  'import',
  'contacts',
  'explain',
  'check',
  'export',
  'backup',
  'verify',
  'restore',
]);

/** `given` is what follows the program's own name; Chromium's switches may stand before a command. */
export function parseStartArguments(given: readonly string[]): StartArguments {
  const first = given.findIndex((argument) => !argument.startsWith('-'));
  const isCommand = first >= 0 && commandNames.has(given[first] ?? '');
  return { smoke: given.includes('--smoke'), command: isCommand ? given.slice(first) : null };
}
