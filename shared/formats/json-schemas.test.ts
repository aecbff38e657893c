import { expect, test } from 'vitest';
import { printJsonSchemas } from './json-schemas.ts';

// `vitest run shared/formats --update` writes them anew.
test.each([...printJsonSchemas()])('docs/schemas/%s.json is what the program reads', async (name, text) => {
  await expect(text).toMatchFileSnapshot(`../../docs/schemas/${name}.json`);
});
