import { expect, test } from 'vitest';
import { printReviewScript } from './review-script.ts';

// `vitest run scripts/review-script --update` writes it anew.
test('the script that review pages carry is what renderer/review says', async () => {
  await expect(await printReviewScript()).toMatchFileSnapshot('../shared/review/review-script.generated.ts');
});
