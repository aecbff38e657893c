import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The script of a review page, as the module that holds its text: the command line runs without a build. */
export async function printReviewScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      // Browsers of 2023: what a lead's company lets them have.
      target: ['chrome111', 'firefox114', 'safari16.4'],
      write: false,
      minify: true,
      modulePreload: { polyfill: false },
      lib: {
        entry: fileURLToPath(new URL('../renderer/review/index.ts', import.meta.url)),
        formats: ['iife'],
        name: 'unhurriedReview',
        fileName: 'review',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('The script of the review page was not built.');
  const code = output.output[0].code.trim();
  // It stands in a script element: nothing in it may end that.
  if (/<\/script|<!--/i.test(code)) throw new Error('The script of the review page would end its own element.');
  return [
    '// Built from renderer/review: `vitest run scripts/review-script --update` writes it anew.',
    `export const reviewScript = ${JSON.stringify(code)};`,
    '',
  ].join('\n');
}
